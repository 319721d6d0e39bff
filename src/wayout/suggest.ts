import type { Migration } from '../core/project.ts';
import type { Finding, Suggestion } from '../core/review.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import type { ChosenPlan } from './find.ts';
import { editedStatements } from './plan.ts';
import { rewriteMigration } from './rewrite-migration.ts';

/** What is longer is no edit of a line any more: `raincheck fix` writes it. */
const longest = { before: 5, after: 10 };

/**
 * The findings, each with its suggestion where the proven way out begins with other lines in the place of one statement's and
 * nothing has to be done by hand before it.
 */
export function suggestEdits(
  findings: readonly Finding[],
  chosen: readonly ChosenPlan[],
  pending: readonly Migration[],
  statements: readonly ParsedStatement[],
): Finding[] {
  const result = [...findings];
  const later = new Set(
    chosen.flatMap(({ plan }) => (plan.releases[0]?.kind === 'hand' ? editedStatements(plan) : [])),
  );
  for (const { at, plan } of chosen) {
    const finding = findings[at];
    const [first] = plan.releases;
    if (finding === undefined) continue;
    if (first?.kind !== 'this' || first.edits.size !== 1 || [...first.edits.values()].some((sql) => sql.length === 0)) {
      continue;
    }
    const migration = pending.find(({ path }) => path === finding.file);
    const own = statements.filter(({ statement }) => statement.file === migration?.path);
    // A carriage return does not survive a suggestion.
    if (migration === undefined || migration.sql.includes('\r')) continue;
    const [index] = first.edits.keys();
    // Another finding wants something done before the same statement changes.
    if (index === undefined || later.has(index)) continue;
    if (!own.some(({ statement }) => statement.index === index)) continue;
    const suggestion = changedLines(migration.sql, rewriteMigration(migration.sql, own, first.edits, ''));
    if (suggestion !== null) result[at] = { ...finding, suggestion };
  }
  return result;
}

/** The lines that differ, as the old ones' numbers and the new ones' text; null when none or too many do. */
export function changedLines(before: string, after: string): Suggestion | null {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++;
  // A suggestion stands in the place of at least one line.
  if (start === old.length - end) {
    if (start > 0) start--;
    else end--;
  }
  const text = fresh.slice(start, fresh.length - end);
  const endLine = old.length - end;
  if (before === after || endLine - start > longest.before || text.length > longest.after) return null;
  return { line: start + 1, endLine, text: text.join('\n') };
}
