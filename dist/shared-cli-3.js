import{writeInside}from"./shared-cli-8.js";import{requireWhole,reviewCheckout}from"./shared-cli-6.js";import{laterRoot,rewriteMigration}from"./shared-postgres.js";
import{breakpoint,traitsOf}from"./shared-rules.js";import{visible,visibleLine}from"./shared-report-3.js";function filesOf(fix){let{plan,project,pending,statements}=fix;if(plan===null)return[];let folder=laterFolderOf(fix),files=[];for(let[position,release]of plan.releases.
entries()){if(release.kind==="this"){for(let migration of pending){let own=statements.filter(({statement})=>statement.file===migration.path),text=rewriteMigration(
migration.sql,own,release.edits,`${folder}/`);text!==migration.sql&&files.push({path:migration.path,text})}continue}let isHand=release.kind==="hand",name=`${position+
1}-${isHand?"by-hand":"migration"}.sql`,separator=isHand||!project.breakpoints?`
`:`
${breakpoint}
`,head=isHand?handWords(release.title):migrationWords(project);files.push({path:`${folder}/${name}`,text:`${head.map(line=>`-- ${line}
`).join("")}${release.sql.join(separator)}
`})}return files}function laterFolderOf({project,pending}){return`${laterRoot(project)}/${pending.at(-1)?.name??"batch"}`}function handWords(title){return[`${title}\
: psql "$DATABASE_URL" --file <this file>`,"Every statement commits by itself; do not put a transaction around them."]}function migrationWords({layout}){return[
`${traitsOf(layout).drizzleKit===null?"Move this file into the migrations folder":"Make an empty migration (drizzle-kit generate --custom --name <name>) and put\
 this SQL into it"} when the release before it is deployed.`,"Not earlier: migrations that are pending together run in one transaction, and the first one’s lock\
s would be held","while this one reads the rows."]}async function runFix(flags,terminal){let fixes=[],root=terminal.root,review=await reviewCheckout(terminal.root,flags,terminal,{onFix:(fix,top)=>{fixes.push(fix),
root=top}});terminal.progress.done(),requireWhole(review);let write=flags.write===!0,lines=fixes.length===0?["Nothing is pending that needs a way out."]:[],files=fixes.
map(filesOf);write&&await writeInside(root,files.flat());for(let[at,fix]of fixes.entries()){let own=files[at]??[];lines.push(...wordsOf(fix,own,write))}return terminal.
stdout.write(`${lines.join(`
`)}
`),0}function wordsOf(fix,files,written){let left=fix.left.map(({finding,reason})=>`  not fixed: ${visibleLine(finding.rule)} ${visibleLine(finding.subject)}: ${visibleLine(
reason)}.`),name=visibleLine(fix.project.name);if(fix.reason!==null)return fix.left.length===0?[`${name}: nothing needs a way out.`]:[`${name}: ${visibleLine(fix.
reason)}`,...left];let folder=visibleLine(laterFolderOf(fix)),names=files.map(({path:file})=>`  ${written?"wrote":"would write"} ${visibleLine(file)}`);return[`${name}\
: ${fix.fixed.length===1?"1 finding has":`${fix.fixed.length} findings have`} a way out that was run, step by step, with the same schema at the end.`,...fix.fixed.
map(({rule,subject})=>`  fixed: ${visibleLine(rule)} ${visibleLine(subject)}`),...left,...written?names:files.flatMap(file=>["",`--- ${visibleLine(file.path)}`,
visible(file.text).trimEnd()]),"","The schema, the journal and the snapshots stay as they are: they describe the end of the way, and drizzle-kit finds nothing m\
issing.",`${folder}/ holds, in order, what is run by hand and the migrations of later releases. They must not be pending together with`,"this one: Drizzle runs \
everything pending in one transaction, and the steps would gain nothing.",...written?[]:["Nothing was written: raincheck fix --write does it."]]}export{runFix};
