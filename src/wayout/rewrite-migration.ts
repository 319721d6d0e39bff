import { breakpoint } from '../project/layouts/breakpoints.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { lockTimeout } from './lock-timeout.ts';
import type { Edits } from './plan.ts';

/**
 * A migration's text with other SQL in the place of some statements; the rest stays byte for byte. A statement that goes
 * leaves a comment, which joins the next chunk: Drizzle's migrator would send an empty one to the server.
 */
export function rewriteMigration(
  sql: string,
  statements: readonly ParsedStatement[],
  edits: Edits,
  keptIn: string,
): string {
  const marked = sql.includes(breakpoint);
  const first = statements.find(({ statement }) => edits.get(statement.index)?.includes(lockTimeout));
  let text = sql;
  let removed = false;
  for (const { statement } of statements.toReversed()) {
    const given = edits.get(statement.index);
    if (given === undefined) continue;
    // It holds for the rest of the transaction.
    const edit = statement.index === first?.statement.index ? given : given.filter((one) => one !== lockTimeout);
    const start = offsetOf(sql, statement.line, statement.column);
    const end = start + statement.sql.length;
    const rest = text.slice(end);
    const semicolon = /^\s*;/.exec(rest)?.[0] ?? '';
    removed ||= edit.length === 0;
    const instead =
      edit.length === 0 ? `-- Kept back for a later release: ${keptIn}` : edit.join(marked ? `${breakpoint}\n` : '\n');
    text =
      text.slice(0, start) +
      instead +
      newlineAfter(edit.length === 0, rest.slice(semicolon.length)) +
      rest.slice(semicolon.length);
  }
  return removed && marked ? withoutEmptyChunks(text) : text;
}

/** A comment ends with its line: what follows it must not become part of it. */
function newlineAfter(isComment: boolean, rest: string): string {
  return isComment && !/^\s*(?:\n|$)/.test(rest) ? '\n' : '';
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let at = 1; at < line; at++) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

function withoutEmptyChunks(text: string): string {
  const chunks = text.split(breakpoint);
  const kept: string[] = [];
  let carried = '';
  for (const chunk of chunks) {
    const whole = carried + (carried === '' ? chunk : chunk.replace(/^\n/, ''));
    carried = '';
    if (hasSql(chunk)) kept.push(whole);
    else carried = whole.endsWith('\n') ? whole : `${whole}\n`;
  }
  if (carried.trim() === '') return kept.join(breakpoint);
  const last = kept.pop();
  return [
    ...kept,
    last === undefined ? carried : `${last.trimEnd()}${carried.startsWith('\n') ? '' : '\n'}${carried}`,
  ].join(breakpoint);
}

function hasSql(chunk: string): boolean {
  return chunk.split('\n').some((line) => line.trim() !== '' && !line.trim().startsWith('--'));
}
