import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);
import{readFileSync,writeSync}from"node:fs";import{createRequire}from"node:module";import process from"node:process";import{createJiti}from"./jiti.js";var wanted=[
"dialect","driver","out","schema","migrations","casing","breakpoints"],[path="",keys=""]=process.argv.slice(2);try{answer({config:await load().catch(loadWithPlaceholders)})}catch(error){
answer({error:String(error)})}process.exit(0);function answer(value){let bytes=Buffer.from(JSON.stringify(value));for(let at=0;at<bytes.length;)at+=writeSync(3,
bytes,at)}async function loadWithPlaceholders(){let dummy=process.env.DATABASE_URL;return process.env=new Proxy(process.env,{get:(target,name)=>target[name]??(/(URL|URI|DSN|CONNECTION|CONNECTION_STRING)$/.
test(String(name))?dummy:void 0)}),load()}async function load(){let loaded=await createJiti(path,{moduleCache:!1,fsCache:!1,tsconfigPaths:!0,virtualModules:{"dr\
izzle-kit":{defineConfig},raincheck:{defineConfig},...missingModules(path)}}).import(path,{default:!0});return Array.isArray(loaded)?loaded.map(pick):pick(loaded)}
function defineConfig(config){return config}function pick(config){return typeof config!="object"||config===null?{}:Object.fromEntries(Object.entries(config).filter(
([name])=>keys==="all"||wanted.includes(name)))}function missingModules(from){let{resolve}=createRequire(from),config=()=>({parsed:{}}),effects=readFileSync(from,
"utf8").matchAll(/^\s*(?:import|require\()\s*(['"])([@a-z][^'"]*)\1/gm),stubs={...Object.fromEntries([...effects].map(([,,name=""])=>[name,{}])),dotenv:{config,
default:{config}},"dotenv/config":{}};return Object.fromEntries(Object.entries(stubs).filter(([name])=>{try{return resolve(name),!1}catch{return!0}}))}
