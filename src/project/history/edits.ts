import type { RuleInfo } from '../../core/finding.ts';
import type { Finding } from '../../core/review.ts';
import { parseFile } from '../../sql/parse.ts';
import type { Entry } from '../layouts/history.ts';
import { plainText, type Change, type Pair } from './change.ts';
import { historyFinding, listed } from './check.ts';

/** After this time a migration on the base branch counts as deployed. Milliseconds. */
const settled = 7 * 24 * 60 * 60 * 1000;

export const editedMigration: RuleInfo = {
  name: 'edited-migration',
  hazard: 'history',
  severity: 'error',
  title: 'A migration of the base branch was edited',
  why: 'Drizzle never runs a migration twice and never compares its text: databases that have it keep the old result, new ones get the new one, and from then on they differ.',
};

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

/** Base migrations whose text changed. Line endings and byte order marks are a matter of the checkout, not an edit. */
export async function checkEdited(change: Change): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const pair of change.kept) {
    const [before, after] = [pair.base.migration, pair.head.migration];
    if (before === null || after === null || plainText(before.sql) === plainText(after.sql)) continue;
    findings.push(editFinding(pair, await weighEdit(pair), change.now));
  }
  return findings;
}

/** What an edit comes to: nothing that PostgreSQL would see, only a guard like IF NOT EXISTS, or other statements. */
type Edit = 'cosmetic' | 'guard' | 'statements';

async function weighEdit({ base, head }: Pair): Promise<Edit> {
  const [before, after] = [await treeOf(base), await treeOf(head)];
  if (before === null || after === null) return 'statements';
  if (before.exact === after.exact) return 'cosmetic';
  return before.unguarded === after.unguarded ? 'guard' : 'statements';
}

async function treeOf({ migration }: Entry): Promise<{ exact: string; unguarded: string } | null> {
  if (migration === null) return null;
  const parsed = await parseFile({ sql: plainText(migration.sql), file: migration.path, migration: migration.name });
  if (!parsed.ok) return null;
  const nodes = parsed.statements.map(({ node }) => node);
  const places = /^(location|.*_location|.*_len)$/;
  const guards = /^(if_not_exists|missing_ok|idempotent)$/;
  const without = (drop: (key: string) => boolean) =>
    JSON.stringify(nodes, (key, value: unknown) => (drop(key) ? undefined : value));
  return {
    exact: without((key) => places.test(key)),
    unguarded: without((key) => places.test(key) || guards.test(key)),
  };
}

function editFinding({ base, head }: Pair, edit: Edit, now: number): Finding {
  const place = firstDifference(base.migration?.sql ?? '', head.migration?.sql ?? '');
  const common = { subject: head.name, file: head.sqlPath, line: place };
  if (edit === 'cosmetic') {
    return historyFinding(editedMigration, {
      ...common,
      severity: 'notice',
      message: `${head.name} is on the base branch already; only comments or white space changed, so every database has the same result.`,
      action: { text: 'Nothing has to be done.', steps: [] },
    });
  }
  if (edit === 'guard') {
    return historyFinding(editedMigration, {
      ...common,
      severity: 'notice',
      message: `${head.name} is on the base branch already; the edit only adds or removes IF [NOT] EXISTS, so databases that have it are not affected.`,
      action: { text: 'Nothing has to be done.', steps: [] },
    });
  }
  const young = base.when === null || now - base.when < settled;
  return historyFinding(editedMigration, {
    ...common,
    severity: young ? 'warning' : 'error',
    message: young
      ? `${head.name} is on the base branch already: databases that have run it will not run the edit.`
      : `${head.name} has been on the base branch for long enough to be deployed: production will never run this edit.`,
    action: {
      text: young
        ? `If a deploy has run it: restore the file (git checkout <base branch> -- ${head.sqlPath}) and put the change into a new migration. If it failed everywhere so far, the edit is right.`
        : `Restore the file (git checkout <base branch> -- ${head.sqlPath}) and put the change into a new migration (drizzle-kit generate, or generate --custom).`,
      steps: [],
    },
  });
}

/** Line of head's text where the two part ways. */
function firstDifference(before: string, after: string): number {
  const [old, current] = [plainText(before).split('\n'), plainText(after).split('\n')];
  const at = current.findIndex((line, i) => line !== old[i]);
  return at === -1 ? current.length : at + 1;
}

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
          : change.head.layout === 'folders'
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
