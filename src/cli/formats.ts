/** How a report can be written with `--format`. */
export const formats = ['terminal', 'markdown', 'json', 'sarif', 'gitlab', 'runbook'] as const;
export type Format = (typeof formats)[number];
