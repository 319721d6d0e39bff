import type { Catalog, Table } from '../core/catalog.ts';
import type { RuleContext } from './batch.ts';
import type { Effect } from './effect.ts';
import { fits, isIndexed, urgency } from './fit.ts';
import { effectsOf } from './predicted-work.ts';
import type { Request } from '../grammar/requests.ts';
import { strings } from '../grammar/tree.ts';
import { unitOf } from './unit.ts';

/** A request with that part of the work that it would ask for by itself. */
export interface Share {
  request: Request | null;
  effects: Effect[];
}

/**
 * Takes the work of a statement with several actions apart. PostgreSQL does them in one pass over the table (ATRewriteTable(),
 * tablecmds.c) and counts them as one; which action needs the pass, the catalogs before and after tell: a constraint that is
 * new and valid was checked, an index that is new was built, a CHECK on a column of another type was checked again.
 *
 * @param first the request that is blamed for what no single one explains; null when none asked for it
 * @param asked all requests that may be the reason, `first` among them
 * @param effects what was observed, or predicted, of them together
 */
export function sharesOf(
  context: RuleContext,
  first: Request | null,
  asked: readonly Request[],
  effects: readonly Effect[],
): Share[] {
  if (first === null || asked.length < 2) return [{ request: first, effects: [...effects] }];
  const shares = asked.map((request): Share => ({ request, effects: ownEffects(context, request, effects) }));
  for (const effect of effects) {
    const rest = leftOf(effect, shares);
    if (rest === null) continue;
    const blamed = asked.filter((one) => fits(one, rest)).toSorted((a, b) => urgency(a) - urgency(b));
    const share = shares.find(({ request }) => request === (blamed.includes(first) ? first : (blamed[0] ?? first)));
    const own = share?.effects.find(({ relation }) => relation === effect.relation);
    if (own === undefined) share?.effects.push(rest);
    else Object.assign(own, joined(own, rest));
  }
  return shares.filter((share) => share.effects.length > 0);
}

/** What was seen and a request would ask for by itself too. */
function ownEffects(context: RuleContext, request: Request, effects: readonly Effect[]): Effect[] {
  if (!hasHappened(context, request)) return [];
  const alone = [...effectsOf(request, context.before), ...rechecks(request, context.before)]
    .filter(({ unsure }) => unsure !== true)
    .map((effect) => ({ ...effect, relation: unitOf(context, effect.relation) }));
  return effects.flatMap((effect): Effect[] => {
    const likely = alone.filter(({ relation }) => relation === effect.relation);
    const rewrite = likely.some((one) => one.rewrite !== null) ? effect.rewrite : null;
    const builds = effect.builds.filter(
      (build) => (build.rebuild && rewrite !== null) || isOwnBuild(context, request, effect, build.index),
    );
    // A rewrite checks its rows as it writes them; a foreign key is looked up afterwards, by a query of its own.
    const isRead = effect.scanned && (effect.rewrite === null || isForeignKey(request));
    const scanned = isRead && likely.some((one) => one.scanned);
    return rewrite === null && builds.length === 0 && !scanned ? [] : [{ ...effect, rewrite, builds, scanned }];
  });
}

/** A type that PostgreSQL takes over without a look at the rows still makes it check the column's CHECKs again. */
function rechecks(request: Request, before: Catalog): Effect[] {
  if (request.kind !== 'column type') return [];
  const isChecked = before.tables[request.table]?.constraints.some(
    ({ type, validated, columns }) => type === 'check' && validated && columns.includes(request.column),
  );
  return isChecked === true ? [{ relation: request.table, rewrite: null, builds: [], scanned: true, rows: null }] : [];
}

function isForeignKey(request: Request): boolean {
  return request.kind === 'constraint' && request.constraint.contype === 'CONSTR_FOREIGN';
}

function isOwnBuild({ before, after }: RuleContext, request: Request, effect: Effect, index: string): boolean {
  if (request.table === null) return false;
  const find = ({ tables }: Catalog): Table['indexes'][number] | undefined =>
    tables[request.table ?? '']?.indexes.find(({ name }) => name === index);
  switch (request.kind) {
    case 'column type':
      return effect.rewrite === null && find(before)?.columns.includes(request.column) === true;
    case 'constraint': {
      const { contype, conname, keys } = request.constraint;
      const isNew = find(before) === undefined;
      if (!isIndexed(contype) || !isNew) return false;
      return conname === undefined ? find(after)?.columns.join() === strings(keys).join() : conname === index;
    }
    case 'add column': {
      const columns = find(after)?.columns ?? [];
      return find(before) === undefined && columns.length === 1 && columns[0] === request.name;
    }
    default:
      return false;
  }
}

/** False where the catalogs show that it changed nothing: a column that was NOT NULL already, a branch that was not taken. */
function hasHappened({ measured, before, after }: RuleContext, request: Request): boolean {
  if (!measured || request.table === null) return true;
  const [old, now] = [before.tables[request.table], after.tables[request.table]];
  if (old === undefined || now === undefined) return true;
  const column = (table: Table, name: string) => table.columns.find((one) => one.name === name);
  switch (request.kind) {
    case 'constraint': {
      const { conname } = request.constraint;
      const has = ({ constraints }: Table): boolean => constraints.some(({ name }) => name === conname);
      return conname === undefined ? now.constraints.length > old.constraints.length : has(now) && !has(old);
    }
    case 'set not null':
      return column(old, request.column)?.notNull !== true;
    case 'add column':
      return column(old, request.name) === undefined;
    default:
      return true;
  }
}

/** What is left of an effect when all have taken theirs; null when that is nothing. */
function leftOf(effect: Effect, shares: readonly Share[]): Effect | null {
  const taken = shares.flatMap(({ effects }) => effects.filter(({ relation }) => relation === effect.relation));
  const rewrite = taken.some((one) => one.rewrite !== null) ? null : effect.rewrite;
  const builds = effect.builds.filter((build) => !taken.some((one) => one.builds.includes(build)));
  const scanned = effect.scanned && !taken.some((one) => one.scanned);
  const isNothing = rewrite === null && builds.length === 0 && !scanned;
  return isNothing ? null : { ...effect, rewrite, builds, scanned };
}

function joined(left: Effect, right: Effect): Effect {
  return {
    ...left,
    rewrite: left.rewrite ?? right.rewrite,
    builds: [...left.builds, ...right.builds],
    scanned: left.scanned || right.scanned,
  };
}
