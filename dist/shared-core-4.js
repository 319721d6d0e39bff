import{mkdir,stat}from"node:fs/promises";import path from"node:path";async function makeFolder(folder){try{await mkdir(folder)}catch(error){if(await isFolder(folder))
return;let above=path.dirname(folder);if(!(error.code==="ENOENT"&&above!==folder)||await isFolder(above))throw error;await makeFolder(above),await makeFolder(folder)}}
async function isFolder(place){return stat(place).then(found=>found.isDirectory(),()=>!1)}export{makeFolder};
