import{explain,explainRule,listRules}from"./shared-cli-2.js";import"./shared-cli-4.js";import"./shared-rules.js";import"./shared-grammar.js";
import"./shared-core-6.js";import"./shared-fastest-levenshtein.js";import"./shared-core-8.js";import"./shared-zod.js";import"./shared-core-3.js";
import"./shared-runtime.js";export{explain,explainRule,listRules};
