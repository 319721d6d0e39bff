import type { RangeVar } from 'libpg-query';
import type { LockMode } from '../core/facts.ts';
import type { RuleContext } from './batch.ts';
import type { Effect } from './effect.ts';
import { fits, urgency } from './fit.ts';
import { blocksWrites, stronger } from '../grammar/lock.ts';
import { predictedLocks } from '../prediction/locks.ts';
import { predictedEffects, predictedWork } from './predicted-work.ts';
import { requestsOf, type Request } from '../grammar/requests.ts';
import { isEmptyByNow } from './empty-by-now.ts';
import { sharesOf } from './shares.ts';
import { unitOf } from './unit.ts';
import { heldBefore } from './window.ts';
import { relationName } from '../grammar/relations.ts';

/**
 * Work that takes longer the more rows an existing table has, done while the table is locked against others: what was
 * observed, together with the part of the statement that asked for it.
 */
export interface BlockingWork {
  /** Null when nothing in the text asks for it: dynamic SQL, a function's body. */
  request: Request | null;
  /** The table that the statement is about. */
  table: string;
  /** The strongest lock on it, or on the other relations of the work, while the work is done. */
  mode: LockMode;
  /** Earlier statement that took this lock; null when the statement takes it itself. */
  lockedBy: number | null;
  /** `table` first when it is among them. */
  effects: Effect[];
  measured: boolean;
}

/** The work of a statement that keeps others out: one for each of its actions that does some. */
export function blockingWork(context: RuleContext): BlockingWork[] {
  return workOf(context).filter(({ mode }) => blocksWrites(mode));
}

const known = new WeakMap<RuleContext, BlockingWork[]>();

/** The work of a statement on existing tables, whatever the locks. A dozen rules ask for it. */
export function workOf(context: RuleContext): BlockingWork[] {
  const found = known.get(context) ?? findWork(context);
  known.set(context, found);
  return found;
}

function findWork(context: RuleContext): BlockingWork[] {
  // A statement that fails does nothing: the failure is what there is to tell. Unless it works outside of a transaction.
  const failure = context.facts?.error?.sqlstate;
  if (failure !== undefined && failure !== '25001') return [];
  const requests = requestsOf(context.nodes, context.before);
  const all = context.measured
    ? observedEffects(context)
    : predictedEffects(context, requests)
        .filter(({ relation }) => !context.created.tables.has(relation))
        .map((effect) => ({ ...effect, relation: unitOf(context, effect.relation) }));
  const effects = all.filter(({ relation }) => !isEmptyByNow(context, relation));
  const groups = new Map<string, { request: Request | null; effects: Effect[] }>();
  for (const effect of effects) {
    const request = claimant(effect, requests, context);
    const key = request?.kind === 'domain' ? `domain ${request.domain}` : (request?.table ?? effect.relation);
    const group = groups.get(key) ?? { request, effects: [] };
    if (group.request === null || (request !== null && urgency(request) < urgency(group.request)))
      group.request = request;
    group.effects.push(effect);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ request, effects: own }) => {
    const asked = requests.filter((one) => one === request || own.some((effect) => claims(one, effect, context)));
    const shares = sharesOf(context, request, asked, own);
    return shares.flatMap((share) => {
      const table = share.request?.table ?? share.effects[0]?.relation;
      if (table === undefined) return [];
      const sorted = share.effects.toSorted((a, b) => Number(b.relation === table) - Number(a.relation === table));
      return {
        request: share.request,
        table,
        ...lockOf(context, table, sorted, share.request),
        effects: sorted,
        measured: context.measured,
      };
    });
  });
}

function observedEffects(context: RuleContext): Effect[] {
  const { facts } = context;
  const effects = new Map<string, Effect>();
  const at = (relation: string): Effect => {
    const unit = unitOf(context, relation);
    const rows = context.batch.runs[0]?.rowsPerTable[relation] ?? null;
    const effect = effects.get(unit) ?? { relation: unit, rewrite: null, builds: [], scanned: false, rows };
    effects.set(unit, effect);
    return effect;
  };
  for (const rewrite of facts?.rewrites ?? []) at(rewrite.relation).rewrite ??= rewrite;
  for (const build of facts?.indexBuilds ?? []) at(build.relation).builds.push(build);
  const read = new Map<string, number>();
  for (const scan of facts?.scans ?? []) {
    if (scan.purpose === 'query') continue;
    at(scan.relation).scanned ||= scan.purpose === 'validate';
    read.set(scan.relation, Math.max(scan.rows, read.get(scan.relation) ?? 0));
  }
  const sums = new Map<string, number>();
  for (const [relation, rows] of read) {
    const unit = unitOf(context, relation);
    sums.set(unit, (sums.get(unit) ?? 0) + rows);
  }
  for (const [unit, rows] of sums) at(unit).rows = rows;
  return [...effects.values()];
}

/** The request that asked for an effect: the costliest kind first, then the one on this very relation. */
function claimant(effect: Effect, requests: readonly Request[], context: RuleContext): Request | null {
  const own = (request: Request) => Number(request.table === effect.relation);
  // Two columns in one ALTER TABLE, and one of them is to blame: here the facts don't tell, and the text must.
  const likely = (request: Request) => predictedWork(request, context.before);
  return (
    requests
      .filter((request) => claims(request, effect, context))
      .toSorted((a, b) => urgency(a) - urgency(b) || own(b) - own(a) || likely(b) - likely(a))[0] ?? null
  );
}

function claims(request: Request, effect: Effect, context: RuleContext): boolean {
  if (!fits(request, effect)) return false;
  // One ALTER TABLE is about one table: what it does to others (children that inherit, tables that refer to it) is its work too.
  if (context.statement.kind === 'AlterTableStmt') return true;
  return request.table === null || reach(request, context).includes(effect.relation);
}

/** The relations that a request may read or rebuild. */
function reach(request: Request, context: RuleContext): string[] {
  if (request.table === null) return [];
  const { before } = context;
  const root = unitOf(context, request.table);
  const named = (relation: RangeVar | undefined): string[] => {
    const name = relationName(before, relation);
    return name === null ? [] : [unitOf(context, name)];
  };
  switch (request.kind) {
    case 'constraint':
      return [root, ...named(request.constraint.pktable)];
    case 'validate': {
      const found = before.tables[request.table]?.constraints.find(({ name }) => name === request.name);
      return [root, unitOf(context, found?.references ?? request.table)];
    }
    case 'attach partition':
    case 'create partition': {
      const siblings = Object.values(before.tables).filter(({ partitionOf }) => partitionOf === request.table);
      return [root, request.partition, ...siblings.map(({ name }) => name)];
    }
    case 'add column': {
      const keys = (request.column.constraints ?? []).flatMap((node) =>
        'Constraint' in node && node.Constraint.pktable !== undefined ? [node.Constraint.pktable] : [],
      );
      return [root, ...keys.flatMap(named)];
    }
    default:
      return [root];
  }
}

function lockOf(
  context: RuleContext,
  table: string,
  effects: readonly Effect[],
  request: Request | null,
): { mode: LockMode; lockedBy: number | null } {
  const worked = new Set([unitOf(context, table), ...effects.map(({ relation }) => relation)]);
  let mode: LockMode = lockOfWhole(request);
  const { nodes, before, created, facts, measured } = context;
  const taken = measured ? [] : predictedLocks(nodes, before, created.tables);
  for (const lock of [...taken, ...(facts?.locks ?? [])]) {
    if (worked.has(unitOf(context, lock.relation))) mode = stronger(mode, lock.mode);
  }
  let lockedBy: number | null = null;
  for (const held of heldBefore(context)) {
    if (!worked.has(unitOf(context, held.relation)) || stronger(mode, held.mode) === mode) continue;
    mode = held.mode;
    lockedBy = held.statement;
  }
  return { mode, lockedBy };
}

/**
 * The lock of a command over a whole database or schema: it commits table by table, so that none is left to see when it
 * is over (manual, CLUSTER, VACUUM FULL, REINDEX).
 */
function lockOfWhole(request: Request | null): LockMode {
  if (request?.kind === 'cluster' || request?.kind === 'vacuum full') {
    return request.table === null ? 'AccessExclusiveLock' : 'AccessShareLock';
  }
  return request?.kind === 'reindex' && request.all !== null && !request.concurrently ? 'ShareLock' : 'AccessShareLock';
}
