import { bystanders, placeWords, type Bystander } from '../../batch/bystanders.ts';
import { effectWords, untilWords, waitsOf, waitWords } from '../telling/lock-draft.ts';
import { estimateWords, weigh, weighed, withTime } from '../telling/estimate.ts';
import { blocksReads } from '../../grammar/lock.ts';
import { workOf } from '../../batch/work.ts';
import type { BatchContext, RuleContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import type { LockMode } from '../../core/facts.ts';
import { severities } from '../../core/words.ts';
import { capital, count, list, namedList } from '../../core/wording.ts';

/**
 * Rewrites, scans and index builds while other tables are locked by earlier statements of the batch: the outage that
 * Drizzle's one transaction makes. One finding per batch, at the statement whose work weighs most.
 */
export const workUnderLock: BatchRule = {
  name: 'work-under-lock',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Works through a table while other tables stay locked',
  why: 'Drizzle runs all pending migrations in one transaction, so a lock that should last a moment is held until the last statement is done. Splitting the files changes nothing as long as they are pending together.',
  isUnderHeldLock: true,
  waysOut: ['of the request', { later: 'without the locks of this batch' }],
  checkBatch(batch) {
    const all = batch.contexts.flatMap((context) => {
      // What a prediction is not sure of has its own notice.
      const work = workOf(context).filter(({ effects }) => effects.some(({ unsure }) => unsure !== true));
      const waiting = work.length === 0 ? new Map<string, Bystander>() : bystanders(context, 'writes');
      for (const { effects } of work) for (const { relation } of effects) waiting.delete(relation);
      for (const [table, { mode, statement }] of waiting) {
        // Its own finding says already that its writes wait to the end of the batch.
        if (!blocksReads(mode) && works(batch, statement, table)) waiting.delete(table);
      }
      if (waiting.size === 0) return [];
      const tables = work.flatMap(({ effects }) => effects.map(({ relation }) => relation));
      const rewritten = work.flatMap(({ effects }) =>
        effects.flatMap(({ relation, rewrite }) => (rewrite === null ? [] : [relation])),
      );
      return [{ context, work, waiting, weight: weigh(context, { tables, rewritten, blocked: waiting.keys() }) }];
    });
    const worst = all.toSorted(
      (a, b) => severities.indexOf(a.weight.severity) - severities.indexOf(b.weight.severity),
    )[0];
    if (worst === undefined) return [];
    const { context, work, waiting, weight } = worst;
    const locked = [...waiting.keys()].toSorted();
    const places = [...new Set([...waiting.values()].map(({ statement }) => placeWords(batch, statement, context)))];
    const modes = new Map([...waiting].map(([table, { mode }]) => [table, mode]));
    const others = all.length - 1;
    const tables = [...new Set(work.flatMap(({ effects }) => effects.map(({ relation }) => relation)))];
    return [
      {
        statement: context.statement.index,
        subject: locked.join(', '),
        message: withTime(underLockMessage(tables, modes, weight.unknown), weight),
        details: `While PostgreSQL ${list(work.map(effectWords))} here, ${waitWords(modes)} wait as well: ${list(places)} locked ${locked.length === 1 ? 'it' : 'them'} ${untilWords(context)}.${estimateWords(weight)}${others === 0 ? '' : ` ${count(others, 'other statement')} of the batch ${others === 1 ? 'works' : 'work'} under such locks too.`}`,
        waits: waitsOf(modes),
        ...weighed(weight),
        action: {
          text: `Ship ${tablesOf(context, work)} in a deploy of its own, so that nothing else is locked meanwhile; or move the statements that lock ${namedList(locked)} behind it, to the very end of the batch.`,
          steps: [],
        },
      },
    ];
  },
};

/** True when a statement of the batch works through this table itself. */
function works(batch: BatchContext, statement: number, table: string): boolean {
  const context = batch.contexts.find((one) => one.statement.index === statement);
  if (context === undefined) return false;
  return workOf(context).some(({ effects }) => effects.some(({ relation }) => relation === table));
}

function underLockMessage(worked: string[], modes: ReadonlyMap<string, LockMode>, unknown: boolean): string {
  const who = waitWords(modes, 2);
  return unknown
    ? `If ${namedList(worked, 2)} ${worked.length === 1 ? 'is' : 'are'} large: ${who} wait as well, locked by an earlier statement.`
    : `${capital(who)} wait as well while ${namedList(worked, 2)} ${worked.length === 1 ? 'is' : 'are'} worked on.`;
}

function tablesOf(context: RuleContext, work: ReturnType<typeof workOf>): string {
  const tables = [...new Set(work.map(({ table }) => table))];
  return `the work on ${namedList(tables)} (line ${context.statement.line})`;
}
