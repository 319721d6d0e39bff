import { error, info, notice, setOutput, warning } from '@actions/core';
import type { ActionsCore } from '../github/publish.ts';
import { logLines } from '../report/visible.ts';

/** What is used of @actions/core, by name: the whole of it brings an HTTP client along. */
export const core: ActionsCore = { error, warning, notice, info, setOutput };

/** Untrusted text, line by line, so that none of it is taken for a workflow command. */
export function log(text: string): void {
  for (const line of logLines(text)) core.info(line);
}
