import type { LockMode } from '../../core/facts.ts';
import type { FindingDraft } from '../../core/finding.ts';
import type { Action, Wait } from '../../core/review.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { capital, count, list, named, namedList } from '../../core/wording.ts';
import { estimateWords, weigh, weighed, withTime } from './estimate.ts';
import { blocksReads, blocksWrites, isTable, lockName, stronger, waiting } from '../../grammar/lock.ts';
import { heldBefore } from '../../batch/window.ts';
import type { Effect } from '../../batch/effect.ts';
import { unitOf } from '../../batch/unit.ts';
import type { BlockingWork } from '../../batch/work.ts';

/**
 * The finding of a lock rule: message and severity from what was observed, the rest from the rule.
 *
 * @param during what others wait for, as the end of "writes to `users` wait while …": `the index \`x\` is built`
 * @param purpose what rows were read or written for, as the end of "PostgreSQL read all of `users`": `to check \`x\``;
 *   not needed for index builds, which name the index
 */
export function lockDraft(
  context: RuleContext,
  work: BlockingWork,
  given: { subject: string; during?: string; purpose?: string; action: Action },
): FindingDraft {
  const { subject, during = duringWords(work), purpose, action } = given;
  const blocked = blockedTables(context, work);
  const what = [effectWords(work), `under ${lockName(work.mode)}${heldWords(context, work)}`, purpose]
    .filter((part) => part !== undefined)
    .join(' ');
  const weight = weigh(context, {
    tables: work.effects.map(({ relation }) => relation),
    rewritten: work.effects.flatMap(({ relation, rewrite }) => (rewrite === null ? [] : [relation])),
    blocked: blocked.keys(),
  });
  const unsure = !work.measured && work.effects.length > 0 && work.effects.every((effect) => effect.unsure === true);
  const message = withTime(waitMessage(blocked, during, weight.unknown), weight);
  return {
    subject,
    message: unsure ? `Depends on what the text does not tell: ${message}` : message,
    details: `PostgreSQL ${what}: ${waitWords(blocked)} wait ${untilWords(context)}${work.measured ? '' : ' (predicted: the statement was not run)'}.${estimateWords(weight)}`,
    waits: waitsOf(blocked),
    ...weighed(weight),
    ...(unsure ? { severity: 'notice' as const } : {}),
    action,
    ...(work.measured ? {} : { evidence: 'predicted' as const }),
  };
}

/**
 * Who waits, and while what happens.
 *
 * @param during `the index \`x\` is built`
 * @param unknown nobody told the table's size: harmless while it is small
 */
export function waitMessage(blocked: ReadonlyMap<string, LockMode>, during: string, unknown: boolean): string {
  const [first, ...others] = [...blocked];
  if (first === undefined) return `Others wait while ${during}.`;
  if (!unknown) return `${capital(waitWords(blocked, 2))} wait while ${during}.`;
  return others.length === 0
    ? `If ${named(first[0])} is large: its ${waiting(first[1])} wait while ${during}.`
    : `If large: ${waitWords(blocked, 2)} wait while ${during}.`;
}

/** The tables that wait, as plain data. */
export function waitsOf(blocked: ReadonlyMap<string, LockMode>): Wait[] {
  return [...blocked].map(([relation, mode]) => ({ relation, reads: blocksReads(mode) }));
}

function duringWords({ effects, table }: BlockingWork): string {
  const rewritten = effects.filter(({ rewrite }) => rewrite !== null).map(({ relation }) => relation);
  const it = (names: string[]) =>
    names.length === 1 && names[0] === table ? 'it is' : `${namedList(names)} ${names.length === 1 ? 'is' : 'are'}`;
  if (rewritten.length > 0) return `${it(rewritten)} rewritten`;
  const builds = effects.flatMap((effect) => effect.builds).filter(({ index }) => index !== '');
  if (builds.length === 0) return `${it(effects.map(({ relation }) => relation))} read from end to end`;
  const [only, ...others] = builds;
  const again = builds.every(({ rebuild }) => rebuild) ? 'built again' : 'built';
  return only !== undefined && others.length === 0
    ? `the index ${named(only.index)} is ${again}`
    : `${count(builds.length, 'index', 'indexes')} are ${again}`;
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
    const names = namedList(
      effect.builds.map(({ index }) => index).filter((index) => index !== ''),
      5,
    );
    const verb = effect.builds.every(({ rebuild }) => rebuild) ? 'rebuild' : 'build';
    parts.push(
      `${measured ? 'read' : 'reads'} all of ${sized(effect, measured)} to ${verb} ${names === '' ? 'an index' : names}`,
    );
  }
  if (read.length > 0) parts.push(`${measured ? 'read' : 'reads'} all of ${tables(read)}`);
  return list(parts);
}

/** `reads and writes of users, and writes to orders`. */
export function waitWords(blocked: ReadonlyMap<string, LockMode>, most = 5): string {
  const all = [...blocked.keys()].filter((table) => blocksReads(blocked.get(table) ?? 'AccessShareLock'));
  const writes = [...blocked.keys()].filter((table) => !all.includes(table));
  return [
    ...(all.length > 0 ? [`${waiting('AccessExclusiveLock')} of ${namedList(all, most)}`] : []),
    ...(writes.length > 0 ? [`${waiting('ShareLock')} to ${namedList(writes, most)}`] : []),
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
  return measured && rows !== null ? `${named(relation)} (${count(rows, 'row')} in the trial)` : named(relation);
}

function heldWords(context: RuleContext, { lockedBy }: BlockingWork): string {
  const by = context.batch.contexts.find(({ statement }) => statement.index === lockedBy)?.statement;
  if (by === undefined) return '';
  const place = by.file === context.statement.file ? `line ${by.line}` : `${by.file}:${by.line}`;
  return ` (held since ${place})`;
}
