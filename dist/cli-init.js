import{makeFolder}from"./shared-core-4.js";import{KnownError}from"./shared-core-3.js";import"./shared-runtime.js";import{readFile,stat,writeFile}from"node:fs/promises";import path from"node:path";function setUpNode(cache){return["      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0","        with:","          node-version: 2\
4",...cache===null?[]:[`          cache: ${cache}`]]}var packageManagers=[{name:"pnpm",lockfiles:["pnpm-lock.yaml"],setUp:()=>[...setUpNode(null),"      - run: \
corepack enable && pnpm install --frozen-lockfile"]},{name:"yarn",lockfiles:["yarn.lock"],setUp:lockfile=>[...setUpNode("yarn"),`      - run: corepack enable &&\
 yarn install ${/^# yarn lockfile v1$/m.test(lockfile)?"--frozen-lockfile":"--immutable"}`]},{name:"bun",lockfiles:["bun.lock","bun.lockb"],setUp:()=>[...setUpNode(
null),"      - run: npm install --global bun && bun install --frozen-lockfile"]},{name:"npm",lockfiles:["package-lock.json","npm-shrinkwrap.json"],setUp:()=>[...setUpNode(
"npm"),"      - run: npm ci"]}];async function initialise(folder,options){let root=await rootOf(folder),{manager,lockfile}=await packageManagerOf(folder,root),files=[
[".github/workflows/raincheck.yml",workflow(manager.setUp(lockfile),options.uses)]];options.config&&files.push(["raincheck.config.json",`{
  "failOn": "error",
  "rules": {}
}
`]);for(let[file]of files)if(await exists(path.join(root,file)))throw new KnownError(`${file} is already there.`,{where:file,next:"Edit it by hand, or move it a\
way and run raincheck init again. Nothing was written."});for(let[file,text]of files)await makeFolder(path.dirname(path.join(root,file))),await writeFile(path.join(
root,file),text,{flag:"wx"});return{written:files.map(([file])=>path.relative(folder,path.join(root,file))),packageManager:manager.name}}async function rootOf(folder){
for(let at=folder;;at=path.dirname(at)){if(await stat(path.join(at,".git")).catch(()=>null))return at;if(path.dirname(at)===at)return folder}}async function packageManagerOf(folder,root){
for(let at=folder;;at=path.dirname(at)){for(let manager of packageManagers)for(let name of manager.lockfiles){let lockfile=await readFile(path.join(at,name),"ut\
f8").catch(()=>null);if(lockfile!==null)return{manager,lockfile}}if(at===root||path.dirname(at)===at)break}return{manager:packageManagers.at(-1),lockfile:""}}async function exists(file){
try{return await readFile(file),!0}catch(error){if(error instanceof Error&&"code"in error&&error.code==="ENOENT")return!1;throw error}}function workflow(setUp,uses){
return`# Reviews the database side of every pull request. Make the check "raincheck" required to block merges.
name: raincheck
on:
  pull_request:
  merge_group:

# Each job says what it needs.
permissions: {}

concurrency:
  group: raincheck-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: true

jobs:
  raincheck:
    # Branch protection knows the check by this name.
    name: raincheck
    runs-on: ubuntu-latest
    timeout-minutes: 45
    permissions:
      contents: read # to check out the repository and fetch its base
      pull-requests: write # to post the report as one comment
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${setUp.join(`
`)}
      - uses: ${uses}
`}export{initialise};
