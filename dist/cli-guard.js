import{writeInside}from"./shared-cli-8.js";import{requireWhole,reviewCheckout}from"./shared-cli-6.js";import"./shared-project.js";import"./shared-cli-7.js";
import"./shared-postgres.js";import"./shared-production.js";import"./shared-core-4.js";import"./shared-core-7.js";import"./shared-report-2.js";
import"./shared-core-2.js";import"./shared-core-5.js";import"./shared-report.js";import"./shared-rules.js";import"./shared-grammar.js";
import"./shared-core-6.js";import"./shared-review.js";import"./shared-settings.js";import"./shared-settings-2.js";import"./shared-zod-2.js";
import"./shared-fastest-levenshtein.js";import"./shared-core-8.js";import{visible,visibleLine}from"./shared-report-3.js";import"./shared-zod.js";
import"./shared-core-3.js";import"./shared-runtime.js";async function runGuard(flags,terminal){let guards=[],root=terminal.root,review=await reviewCheckout(terminal.root,flags,terminal,{onGuard:(guard,top)=>{guard!==
null&&guards.push(guard),root=top}});terminal.progress.done(),requireWhole(review);let write=flags.write===!0,proven=guards.filter(({unproven})=>unproven===null);
write&&await writeInside(root,proven);let lines=guards.length===0?["Nothing is pending that depends on rows: no guard is needed."]:[];for(let guard of guards)lines.
push(...wordsOf(guard,write));return terminal.stdout.write(`${lines.join(`
`)}
`),0}function wordsOf({project,path,text,assumptions,unproven},written){let name=visibleLine(project.name),what=assumptions.map(one=>`  ${visibleLine(one)}`);return unproven!==
null?[`${name}: no guard was written: ${visibleLine(unproven)}.`,...what]:[`${name}: a guard that was seen to stop the deploy with nothing changed, where this i\
s not so:`,...what,`  ${written?"wrote":"would write"} ${visibleLine(path)}`,...written?["Migrations that are applied already must not be edited: this file is n\
ot on the base branch yet."]:["",visible(text),"Nothing was written: raincheck fix --guard --write does it."]]}export{runGuard};
