import { bystanders, placeWords } from './locks/bystanders.ts';
import { changedRows } from './locks/changedRows.ts';
import { severityOfTables, untilWords, waitWords } from './locks/draft.ts';
import { blocksWrites } from './locks/modes.ts';
import { unitOf } from './locks/work.ts';
import type { LockMode } from '../core/facts.ts';
import type { Rule, RuleContext } from './rule.ts';
import { list } from './wording.ts';

/** UPDATE, DELETE, INSERT … SELECT over a whole table while earlier statements of the batch keep tables locked. */
export const backfillUnderLock: Rule = {
  name: 'backfill-under-lock',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Works through rows while an earlier statement of the batch keeps tables locked',
  why: 'An UPDATE by itself lets reads through. After an ALTER TABLE in the same transaction (Drizzle runs all pending migrations in one) the table stays locked for as long as the UPDATE takes: even SELECT waits.',
  covers: ['backfill-in-one-transaction'],
  check(context) {
    const changed = changedRows(context);
    if (changed.length === 0) return [];
    const waiting = bystanders(context, 'writes');
    for (const [table, mode] of ownLocks(context)) waiting.set(table, { mode, statement: context.statement.index });
    if (waiting.size === 0) return [];
    const tables = changed.map(({ relation }) => relation);
    const subject = tables.find((table) => waiting.has(table)) ?? tables[0] ?? '';
    const modes = new Map([...waiting].map(([table, { mode }]) => [table, mode]));
    const places = [
      ...new Set([...waiting.values()].map(({ statement }) => placeWords(context.batch, statement, context))),
    ];
    return [
      {
        subject,
        message: `PostgreSQL ${list(changed.map(({ words }) => words))}; meanwhile ${waitWords(modes)} wait ${untilWords(context)}, locked by ${list(places)}.`,
        severity: severityOfTables(context.batch, tables),
        action: {
          text: 'Take the backfill out of the migration: ship the change of the schema first, then fill the rows in batches from a job, each batch in a transaction of its own, and ship what depends on it (NOT NULL, a constraint) in a later release.',
          steps: [],
        },
      },
    ];
  },
};

/** Locks that a DO block or a function takes itself, beside the rows that it goes through. */
function ownLocks(context: RuleContext): [string, LockMode][] {
  if (!['DoStmt', 'CallStmt', 'SelectStmt'].includes(context.statement.kind)) return [];
  return (context.facts?.locks ?? []).flatMap(({ relation, kind, mode }) =>
    kind === 'table' && blocksWrites(mode) ? [[unitOf(context, relation), mode]] : [],
  );
}
