import{existsSync}from"node:fs";import path from"node:path";function homeFolder(){let folder=import.meta.dirname;for(;!existsSync(path.join(folder,"action.yml"))&&
path.dirname(folder)!==folder;)folder=path.dirname(folder);return folder}function docsFolder(){return path.join(homeFolder(),"docs")}function examplesFolder(){return path.
join(homeFolder(),"examples")}export{homeFolder,docsFolder,examplesFolder};
