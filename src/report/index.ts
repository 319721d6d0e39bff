/** Every surface of a review. All are pure: the same review and options give the same bytes. */
export { renderAnnotations, type Annotation } from './annotations.ts';
export { checkResult, renderCheckJson, type CheckResult } from './check-json.ts';
export { renderComment } from './comment.ts';
export { codeQuality, renderGitlab, type CodeQualityIssue } from './gitlab.ts';
export { renderJson } from './json.ts';
export { plainOptions, type ReportOptions } from './options.ts';
export { parseReview } from './parse-review.ts';
export { renderRunbook } from './runbook/runbook.ts';
export { renderSarif, sarifLog, type SarifOptions } from './sarif.ts';
export { renderSuggestions } from './suggestions.ts';
export { renderSummary } from './summary.ts';
export { type TerminalOptions } from './terminal/style.ts';
export { renderTerminal } from './terminal/terminal.ts';
export { logLines, logSafe, visible } from './visible.ts';
