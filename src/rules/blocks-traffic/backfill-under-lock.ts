import type { LockMode } from '../../core/facts.ts';
import { severities } from '../../core/words.ts';
import { bystanders, placeWords, type Bystander } from '../../batch/bystanders.ts';
import { changedRows, type ChangedRows } from '../../batch/changed-rows.ts';
import { untilWords, waitsOf, waitWords } from '../telling/lock-draft.ts';
import { estimateWords, weigh, weighed, withTime } from '../telling/estimate.ts';
import { blocksWrites, waiting } from '../../grammar/lock.ts';
import { unitOf } from '../../batch/unit.ts';
import type { BatchRule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { capital, count, list, namedList } from '../../core/wording.ts';

/**
 * UPDATE, DELETE, INSERT … SELECT over a whole table while earlier statements of the batch keep tables locked. One
 * finding per batch, at the statement on the largest table.
 */
export const backfillUnderLock: BatchRule = {
  name: 'backfill-under-lock',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Works through rows while an earlier statement of the batch keeps tables locked',
  why: 'An UPDATE by itself lets reads through. After an ALTER TABLE in the same transaction (Drizzle runs all pending migrations in one) the table stays locked for as long as the UPDATE takes: even SELECT waits.',
  isForetold: true,
  isUnderHeldLock: true,
  waysOut: ['in slices', { later: 'without the locks of this batch' }],
  checkBatch(batch) {
    const all = batch.contexts.flatMap((context) => {
      const changed = changedRows(context);
      const waiting = changed.length === 0 ? new Map<string, Bystander>() : waitingFor(context);
      if (waiting.size === 0) return [];
      const tables = changed.map(({ relation }) => relation);
      return [{ context, changed, waiting, weight: weigh(context, { tables, blocked: waiting.keys() }) }];
    });
    const worst = all.toSorted(
      (a, b) => severities.indexOf(a.weight.severity) - severities.indexOf(b.weight.severity),
    )[0];
    if (worst === undefined) return [];
    const { context, changed, waiting, weight } = worst;
    const modes = new Map([...waiting].map(([table, { mode }]) => [table, mode]));
    const places = [...new Set([...waiting.values()].map(({ statement }) => placeWords(batch, statement, context)))];
    const others = all.length - 1;
    const also = `${count(others, 'other statement')} of the batch ${others === 1 ? 'goes' : 'go'} through rows under such locks too.`;
    return [
      {
        statement: context.statement.index,
        subject: [...waiting.keys()].toSorted().join(', '),
        message: withTime(backfillMessage(changed, modes, weight.unknown), weight),
        details: `PostgreSQL ${list(changed.map(({ words }) => words))}; meanwhile ${waitWords(modes)} wait ${untilWords(context)}, locked by ${list(places)}.${estimateWords(weight)}${others === 0 ? '' : ` ${also}`}`,
        waits: waitsOf(modes),
        ...weighed(weight),
        action: {
          text: 'Take the backfill out of the migration: ship the change of the schema first, then fill the rows in batches from a job, each batch in a transaction of its own, and ship what depends on it (NOT NULL, a constraint) in a later release.',
          steps: [],
        },
      },
    ];
  },
};

function backfillMessage(changed: ChangedRows[], modes: ReadonlyMap<string, LockMode>, unknown: boolean): string {
  const tables = changed.map(({ relation }) => relation);
  const verbs = [...new Set(changed.map(({ verb }) => verb))];
  const [waits, ...others] = modes;
  const is = tables.length === 1 ? 'is' : 'are';
  if (!unknown) return `${capital(waitWords(modes, 2))} wait while rows of ${namedList(tables, 2)} are ${list(verbs)}.`;
  return tables.length === 1 && waits !== undefined && waits[0] === tables[0] && others.length === 0
    ? `If ${namedList(tables)} is large: its ${waiting(waits[1])} wait while its rows are ${list(verbs)}.`
    : `If ${namedList(tables, 2)} ${is} large: ${waitWords(modes, 2)} wait while rows are ${list(verbs)}.`;
}

/** Tables that wait while the statement goes through rows; also those that a DO block or a function locks itself. */
export function waitingFor(context: RuleContext): Map<string, Bystander> {
  const waiting = bystanders(context, 'writes');
  for (const [table, mode] of ownLocks(context)) waiting.set(table, { mode, statement: context.statement.index });
  return waiting;
}

function ownLocks(context: RuleContext): [string, LockMode][] {
  if (!['DoStmt', 'CallStmt', 'SelectStmt'].includes(context.statement.kind)) return [];
  return (context.facts?.locks ?? []).flatMap(({ relation, kind, mode }) =>
    kind === 'table' && blocksWrites(mode) ? [[unitOf(context, relation), mode]] : [],
  );
}
