import{docsFolder}from"./shared-cli-4.js";import{ruleCatalogue}from"./shared-rules.js";import{didYouMean}from"./shared-fastest-levenshtein.js";import{
KnownError}from"./shared-core-3.js";import{readFile}from"node:fs/promises";import path from"node:path";async function explain(rule){return rule?explainRule(rule,ruleCatalogue,docsFolder()):listRules(ruleCatalogue)}async function explainRule(name,catalogue,docs){let rule=catalogue.
find(candidate=>candidate.name===name);if(rule===void 0){let names=catalogue.map(candidate=>candidate.name);throw new KnownError(`There is no rule ${name}: ${didYouMean(
name,names)}`,{next:"Run raincheck explain without a name for the list of all rules."})}return readFile(path.join(docs,"rules",`${rule.name}.md`),"utf8")}function listRules(catalogue){
let width=Math.max(0,...catalogue.map(rule=>rule.name.length));return[...new Set(catalogue.map(rule=>rule.hazard))].map(hazard=>{let rules=catalogue.filter(rule=>rule.
hazard===hazard).sort((a,b)=>a.name<b.name?-1:1);return[hazard,...rules.map(rule=>`  ${rule.name.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}`)].join(
`
`)}).join(`

`)}export{explain,explainRule,listRules};
