import { goesByName } from '../layouts/traits.ts';
import type { RuleInfo } from '../../core/finding.ts';
import type { Finding } from '../../core/review.ts';
import type { Change } from './change.ts';
import { historyFinding, listed } from './check.ts';

export const deletedMigration: RuleInfo = {
  name: 'deleted-migration',
  hazard: 'history',
  severity: 'warning',
  title: 'A migration of the base branch was deleted',
  why: 'Deleting it undoes nothing: databases that have run it keep its tables and columns, new ones never get them.',
};

export const historyReset: RuleInfo = {
  name: 'history-reset',
  hazard: 'history',
  severity: 'warning',
  title: 'The migration history starts anew',
  why: 'Databases that ran the old migrations take the new baseline for one more migration: they run its CREATE TABLEs on tables that exist, or skip it when its `when` is old enough.',
};

/** Base migrations that are gone without a new beginning in their place: one finding for all of them. */
export function checkDeleted(change: Change): Finding[] {
  const { gone, head, base, reset } = change;
  const [first] = gone;
  if (first === undefined || reset !== null || unreadable(change)) return [];
  const names = listed(gone.map(({ name }) => name));
  const all = gone.length === base.entries.length && base.entries.length > 1;
  const converted = head.layout !== null && base.layout !== head.layout;
  return [
    historyFinding(deletedMigration, {
      ...(converted ? { severity: 'error' as const } : {}),
      subject: gone.length === 1 ? first.name : `${first.name} … ${gone.at(-1)?.name ?? ''}`,
      message: converted
        ? `${names} of the base branch have no counterpart in the new layout: on a database that has run them, Drizzle 1.x refuses to migrate ("migrations … in the database that do not match any local migration").`
        : `${all ? `All ${gone.length} migrations` : gone.length === 1 ? 'A migration' : `${gone.length} migrations`} of the base branch ${gone.length === 1 ? 'is' : 'are'} gone (${names}): databases that have run them keep what they did.`,
      file: head.journalPath,
      line: head.journalPath === null ? null : (head.entries.at(-1)?.place.line ?? 1),
      action: {
        text: converted
          ? 'Restore the 0.x folder from the base branch and run `drizzle-kit up` again.'
          : 'Restore them from the base branch. To undo what a migration did, add a new migration that does the opposite.',
        steps: [],
      },
    }),
  ];
}

/** One finding for "delete all migrations and generate a new baseline". */
export function checkReset(change: Change): Finding[] {
  const { reset, gone } = change;
  const [first] = reset?.baseline ?? [];
  if (reset === null || first === undefined || unreadable(change)) return [];
  const old = gone.length === 1 ? 'one migration' : `${gone.length} migrations`;
  return [
    historyFinding(historyReset, {
      ...(reset.skipped ? { severity: 'notice' as const } : {}),
      subject: first.name,
      message: reset.skipped
        ? `${listed(reset.baseline.map(({ name }) => name))} replaces ${old} of the base branch. Its \`when\` is not newer than theirs, so databases that have them skip it: right for a squash, as long as the result is the same. Raincheck has not compared it.`
        : `${listed(reset.baseline.map(({ name }) => name))} replaces ${old} of the base branch. Databases that have run those will run the new baseline too, on tables that exist.`,
      file: first.place.file,
      line: first.place.line,
      action: {
        text: reset.skipped
          ? 'Compare the schema of a new database with that of production before the merge.'
          : goesByName(change.head)
            ? 'Keep the old migrations, or record the baseline as applied on every database before the deploy (insert its name and hash into the migrations table).'
            : `Keep the old migrations, or set \`when\` of the baseline to ${change.newest?.when ?? 0} so that databases that have the old ones skip it.`,
        steps: [],
      },
    }),
  ];
}

/** A journal that cannot be read says nothing about what is gone. */
function unreadable({ head }: Change): boolean {
  return head.unreadable.some(({ what }) => what === 'journal');
}
