import { blocksWrites, lockName } from '../../grammar/lock.ts';
import { untilWords, waitsOf, waitWords } from '../telling/lock-draft.ts';
import { unitOf } from '../../batch/unit.ts';
import type { Rule } from '../rule.ts';
import { pick } from '../../grammar/tree.ts';
import { capital, named } from '../../core/wording.ts';

/** LOCK TABLE in a mode that keeps others out. */
export const lockTable: Rule = {
  name: 'lock-table',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Locks a table on purpose',
  why: 'The lock is held until the transaction ends; Drizzle runs all pending migrations in one, so it lasts until the last of them is done.',
  isForetold: true,
  check(context) {
    if (!context.nodes.some((node) => pick(node, 'LockStmt') !== undefined)) return [];
    const locks = (context.facts?.locks ?? []).filter(({ kind, mode }) => kind !== 'index' && blocksWrites(mode));
    return [...new Map(locks.map((lock) => [unitOf(context, lock.relation), lock.mode]))].map(([table, mode]) => ({
      subject: table,
      message: `${capital(waitWords(new Map([[table, mode]])))} wait ${untilWords(context)}: the table is locked on purpose.`,
      details: `Takes ${lockName(mode)} on ${named(table)}.`,
      waits: waitsOf(new Map([[table, mode]])),
      action: {
        text: 'Leave the lock to the statements that need one, or take it in the very last statement of the batch, after a SET LOCAL lock_timeout.',
        steps: [],
      },
    }));
  },
};
