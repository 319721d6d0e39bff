import { posix } from 'node:path';
import type { KitFailure } from './kit-failure.ts';
import type { Call } from './kit.ts';

/** The refusals that are about the migrations folder, not about the schema. */
export function historyFailure(call: Call, output: string): KitFailure | null {
  const nowhere = { file: null, line: null };
  if (
    /migrations_outdated_error|migrations folder format is outdated|not of the latest version/.test(
      output + errorOf(call),
    )
  ) {
    return {
      kind: 'history',
      reason: 'The migrations folder was written by an older drizzle-kit than the installed one.',
      next: 'Run `drizzle-kit up` and commit what it changes.',
      ...nowhere,
    };
  }
  const collision = /\[(.+?)\] are pointing to a parent snapshot/.exec(output);
  if (collision !== null) {
    const names = (collision[1] ?? '').split(', ').map((path) => posix.basename(path));
    return {
      kind: 'history',
      reason: `drizzle-kit refuses the migrations folder: ${names.join(' and ')} have the same parent, as after a merge of two branches.`,
      next: 'Delete the later migration of the two with its snapshot and journal entry, then generate it again.',
      ...nowhere,
      snapshots: names.map((name) => `meta/${name}`),
    };
  }
  if (/snapshot is of unsupported version/.test(output)) {
    return {
      kind: 'history',
      reason: 'A snapshot was written by a newer drizzle-kit than the installed one.',
      next: 'Update drizzle-kit to the version that wrote the migrations.',
      ...nowhere,
    };
  }
  if (/data is malformed|check_error|JSON\.parse|in JSON at position|is not valid JSON/.test(output + errorOf(call))) {
    const named = /([\w.-]+\/(?:meta\/)?[\w.-]+\.json)/.exec(output)?.[1];
    return {
      kind: 'history',
      reason: `drizzle-kit refuses the migrations folder${named === undefined ? '' : ` because of ${named}`}: a snapshot is broken, or branches conflict.`,
      next: 'Run `drizzle-kit check`, and restore the broken file from git.',
      ...nowhere,
      ...(named === undefined ? {} : { snapshots: [named] }),
    };
  }
  return null;
}

/** 1.x: its error as JSON, to be searched for codes; empty when there is none. */
export function errorOf(call: Call): string {
  return call.envelope?.error === undefined ? '' : `\n${JSON.stringify(call.envelope.error)}`;
}
