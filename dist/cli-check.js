import{checkFiles,runCheck}from"./shared-cli.js";import"./shared-cli-7.js";import"./shared-postgres.js";import"./shared-production.js";
import"./shared-core-4.js";import"./shared-core-7.js";import"./shared-report-2.js";import"./shared-core-2.js";import"./shared-core-5.js";
import"./shared-report.js";import"./shared-rules.js";import"./shared-grammar.js";import"./shared-core-6.js";import"./shared-review.js";
import"./shared-settings.js";import"./shared-settings-2.js";import"./shared-zod-2.js";import"./shared-fastest-levenshtein.js";import"./shared-core-8.js";
import"./shared-report-3.js";import"./shared-zod.js";import"./shared-core-3.js";import"./shared-runtime.js";export{checkFiles,runCheck};
