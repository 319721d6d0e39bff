import{examplesFolder,homeFolder}from"./shared-cli-4.js";import{reviewCheckout}from"./shared-cli-6.js";import"./shared-project.js";import{
speak}from"./shared-cli-7.js";import"./shared-postgres.js";import"./shared-production.js";import"./shared-core-4.js";import"./shared-core-7.js";
import"./shared-report-2.js";import"./shared-core-2.js";import"./shared-core-5.js";import"./shared-report.js";import"./shared-rules.js";
import"./shared-grammar.js";import"./shared-core-6.js";import"./shared-review.js";import"./shared-settings.js";import"./shared-settings-2.js";
import"./shared-zod-2.js";import"./shared-fastest-levenshtein.js";import"./shared-core-8.js";import"./shared-report-3.js";import"./shared-zod.js";
import"./shared-core-3.js";import"./shared-runtime.js";import{execFileSync}from"node:child_process";import{cp,mkdtemp,rm,symlink}from"node:fs/promises";import{existsSync}from"node:fs";import os from"node:os";import path from"node:path";async function runDemo(flags,terminal){let folder=await mkdtemp(path.join(os.tmpdir(),"raincheck-demo-"));try{let examples=examplesFolder();await cp(path.join(examples,
"shop"),folder,{recursive:!0});let git=(...args)=>execFileSync("git",["-C",folder,...identity,...args],{stdio:"pipe"});git("init","--quiet","--initial-branch=ma\
in"),git("add","."),git("commit","--quiet","--message","The shop as it is in production"),await cp(path.join(examples,"shop-pull-request"),folder,{recursive:!0});
let modules=path.join(homeFolder(),"node_modules");existsSync(modules)&&await symlink(modules,path.join(folder,"node_modules"),"junction"),terminal.progress.step(
"The example: examples/shop with the pull request of examples/shop-pull-request");let output=typeof flags.output=="string"?flags.output:"raincheck-report/",demo={
database:"embedded",...flags,output,base:"main"};if(await speak("review",demo,terminal,()=>reviewCheckout(folder,demo,terminal))===2)return 2;let where=path.join(
output,"report.html");return terminal.stderr.write(`
The comment, as GitHub would show it: ${where} (and .md, .json, .sarif beside it).
`),0}finally{await rm(folder,{recursive:!0,force:!0})}}var identity=["-c","user.name=Raincheck demo","-c","user.email=demo@example.invalid","-c","commit.gpgsign\
=false","-c","core.hooksPath=/dev/null"];export{runDemo};
