import{makeFolder}from"./shared-core-4.js";import{KnownError}from"./shared-core-3.js";import"./shared-runtime.js";import{readFile,writeFile}from"node:fs/promises";import path from"node:path";var setUpNode=["      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0","        with:","          node-version: 24"],packageManagers=[
{name:"pnpm",lockfiles:["pnpm-lock.yaml"],setUp:["      - uses: pnpm/action-setup@v4",...setUpNode,"      - run: pnpm install --frozen-lockfile"]},{name:"yarn",
lockfiles:["yarn.lock"],setUp:[...setUpNode,"      - run: corepack enable && yarn install --immutable"]},{name:"bun",lockfiles:["bun.lock","bun.lockb"],setUp:[...setUpNode,
"      - uses: oven-sh/setup-bun@v2","      - run: bun install --frozen-lockfile"]},{name:"npm",lockfiles:["package-lock.json","npm-shrinkwrap.json"],setUp:[...setUpNode,
"      - run: npm ci"]}];async function initialise(root,options){let manager=await packageManagerOf(root),files=[[".github/workflows/raincheck.yml",workflow(manager,
options.uses)]];options.config&&files.push(["raincheck.config.json",`{
  "failOn": "error",
  "rules": {}
}
`]);for(let[file]of files)if(await exists(path.join(root,file)))throw new KnownError(`${file} is already there.`,{where:file,next:"Edit it by hand, or move it a\
way and run raincheck init again. Nothing was written."});for(let[file,text]of files)await makeFolder(path.dirname(path.join(root,file))),await writeFile(path.join(
root,file),text,{flag:"wx"});return{written:files.map(([file])=>file),packageManager:manager.name}}async function packageManagerOf(root){for(let manager of packageManagers)
for(let lockfile of manager.lockfiles)if(await exists(path.join(root,lockfile)))return manager;return packageManagers.at(-1)}async function exists(file){try{return await readFile(
file),!0}catch(error){if(error instanceof Error&&"code"in error&&error.code==="ENOENT")return!1;throw error}}function workflow(manager,uses){return`# Reviews th\
e database side of every pull request. Make the check "raincheck" required to block merges.
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
${manager.setUp.join(`
`)}
      - uses: ${uses}
`}export{initialise};
