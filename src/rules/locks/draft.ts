import type { LockMode } from '../../core/facts.ts';
import type { FindingDraft } from '../../core/finding.ts';
import type { Action } from '../../core/review.ts';
import { severities, type Severity } from '../../core/words.ts';
import { severityBySize, type BatchContext, type RuleContext } from '../rule.ts';
import { count, list } from '../wording.ts';
import { blocksReads, blocksWrites, isTable, modeWords, stronger, waiting } from './modes.ts';
import { heldBefore } from './window.ts';
import { unitOf, type BlockingWork, type Effect } from './work.ts';

/**
 * The finding of a lock rule: message and severity from what was observed, the rest from the rule.
 *
 * @param purpose what rows were read or written for, as the end of "PostgreSQL read all of users": `to check age_check`;
 *   not needed for index builds, which name the index
 */
export function lockDraft(
  context: RuleContext,
  work: BlockingWork,
  given: { subject: string; purpose?: string; action: Action },
): FindingDraft {
  const { subject, purpose, action } = given;
  const predicted = work.measured ? '' : ' (predicted: the statement was not run)';
  const what = [effectWords(work), `under ${modeWords(work.mode)}${heldWords(context, work)}`, purpose]
    .filter((part) => part !== undefined)
    .join(' ');
  return {
    subject,
    message: `PostgreSQL ${what}: ${waitWords(blockedTables(context, work))} wait ${untilWords(context)}${predicted}.`,
    severity: severityOfTables(
      context.batch,
      work.effects.map(({ relation }) => relation),
    ),
    action,
  };
}

/** The severity for work on these tables: that of the one that is known to be largest. */
export function severityOfTables(batch: BatchContext, tables: readonly string[]): Severity {
  const all = tables.map((table) => severityBySize(batch.settings, table));
  return severities.find((severity) => all.includes(severity)) ?? 'warning';
}

/** Until when a lock is held that a statement takes. */
export function untilWords({ batch, facts }: RuleContext): string {
  if (facts?.ran === 'alone') return 'until it is done';
  switch (batch.transaction) {
    case 'batch':
      return 'until the whole batch commits';
    case 'file':
      return 'until the migration commits';
    default:
      return 'until it is done';
  }
}

/** `rewrote users (1,000 rows in the trial) and rebuilt 3 indexes`. */
export function effectWords({ effects, measured }: Pick<BlockingWork, 'effects' | 'measured'>): string {
  const rewritten = effects.filter(({ rewrite }) => rewrite !== null);
  const built = effects.filter(({ rewrite, builds }) => rewrite === null && builds.length > 0);
  const read = effects.filter(({ rewrite, builds }) => rewrite === null && builds.length === 0);
  const parts: string[] = [];
  const tables = (some: Effect[]) => list(some.map((effect) => sized(effect, measured)));
  if (rewritten.length > 0) {
    parts.push(`${measured ? 'rewrote' : 'rewrites'} ${tables(rewritten)}`);
    const indexes = rewritten.flatMap(({ builds }) => builds).length;
    if (indexes > 0) parts.push(`rebuilt ${count(indexes, 'index', 'indexes')}`);
  }
  for (const effect of built) {
    const names = list(effect.builds.map(({ index }) => index).filter((index) => index !== ''));
    const verb = effect.builds.every(({ rebuild }) => rebuild) ? 'rebuild' : 'build';
    parts.push(
      `${measured ? 'read' : 'reads'} all of ${sized(effect, measured)} to ${verb} ${names === '' ? 'an index' : names}`,
    );
  }
  if (read.length > 0) parts.push(`${measured ? 'read' : 'reads'} all of ${tables(read)}`);
  return list(parts);
}

/** `reads and writes of users and writes of orders`. */
export function waitWords(blocked: ReadonlyMap<string, LockMode>): string {
  const all = [...blocked.keys()].filter((table) => blocksReads(blocked.get(table) ?? 'AccessShareLock'));
  const writes = [...blocked.keys()].filter((table) => !all.includes(table));
  return [
    ...(all.length > 0 ? [`${waiting('AccessExclusiveLock')} of ${list(all)}`] : []),
    ...(writes.length > 0 ? [`${waiting('ShareLock')} to ${list(writes)}`] : []),
  ].join(', and ');
}

/** The tables that are locked against others while the statement works on them, or that it locks itself, with the lock. */
export function blockedTables(context: RuleContext, work: BlockingWork): Map<string, LockMode> {
  const blocked = new Map<string, LockMode>();
  const add = (relation: string, mode: LockMode) => {
    const unit = unitOf(context, relation);
    if (blocksWrites(mode)) blocked.set(unit, stronger(mode, blocked.get(unit) ?? mode));
  };
  add(work.effects[0]?.relation ?? work.table, work.mode);
  for (const { relation, kind, mode } of context.facts?.locks ?? []) if (isTable(kind)) add(relation, mode);
  const worked = new Set(work.effects.map(({ relation }) => relation));
  for (const { relation, mode } of heldBefore(context)) if (worked.has(unitOf(context, relation))) add(relation, mode);
  return blocked;
}

function sized({ relation, rows }: Effect, measured: boolean): string {
  return measured && rows !== null ? `${relation} (${count(rows, 'row')} in the trial)` : relation;
}

function heldWords(context: RuleContext, { lockedBy }: BlockingWork): string {
  const by = context.batch.contexts.find(({ statement }) => statement.index === lockedBy)?.statement;
  if (by === undefined) return '';
  const place = by.file === context.statement.file ? `line ${by.line}` : `${by.file}:${by.line}`;
  return ` (held since ${place})`;
}
