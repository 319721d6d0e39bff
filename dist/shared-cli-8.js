import{makeFolder}from"./shared-core-4.js";import{KnownError}from"./shared-core-3.js";import{lstat,realpath,writeFile}from"node:fs/promises";import path from"node:path";async function writeInside(root,files){for(let file of files)await requireInside(root,file.path);for(let file of files){let target=path.resolve(root,file.path);
await makeFolder(path.dirname(target)),await writeFile(target,file.text)}}async function requireInside(root,file){let target=path.resolve(root,file),top=await realpath(
root),real=await realpath(await nearest(target)).catch(()=>null);if(await lstat(target).then(found=>found.isSymbolicLink(),()=>!1)||real===null||real!==top&&!real.
startsWith(top+path.sep))throw new KnownError("The file is a link, or its folder leads out of the repository.",{where:file,next:"Put the migrations folder itsel\
f into the repository."})}async function nearest(place){return await lstat(place).then(()=>!0,()=>!1)?place:nearest(path.dirname(place))}export{writeInside};
