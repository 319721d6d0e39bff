import type { BrokenFact } from '../core/facts.ts';
import {
  functionBodies,
  readsOfViews,
  tablesWithCode,
  tryAll,
  writesTo,
  type Probe,
  type Tried,
} from './broken-probes.ts';
import type { EmptyTables } from './empty-tables.ts';
import type { OrdinaryRows } from './ordinary-rows.ts';
import type { Workshop } from './workshop.ts';

/**
 * Looks for what the batch breaks without PostgreSQL noticing: it keeps no dependencies for what stands in the text of a
 * function. Every table whose writes run functions is written to, every view that calls one is read, and every body in
 * SQL or PL/pgSQL is checked, before the batch and after it.
 *
 * @returns null when there is nothing of that kind
 */
export async function findBroken(
  shop: Workshop,
  { filled, rows }: OrdinaryRows,
  { schemas }: EmptyTables,
  skip: ReadonlySet<number>,
): Promise<BrokenFact[] | null> {
  const valuesOf = (oid: number): ReadonlyMap<number, string> => rows.tables.get(oid)?.values ?? new Map();
  const read = (database: string, later: boolean): Promise<Probe[]> =>
    shop.withAdmin(database, async (admin) => {
      const writes = (await tablesWithCode(admin)).flatMap((oid) => {
        const table = schemas.baseline.get(oid);
        const now = later ? schemas.final.get(oid) : table;
        return table === undefined || now === undefined ? [] : writesTo(table, now, valuesOf(oid));
      });
      return [...writes, ...(await readsOfViews(admin)), ...(await functionBodies(admin))];
    });
  return shop.withCopy(filled.database, async (copy) => {
    const first = await read(copy, false);
    const makesCode = shop.statements.some(({ statement }) => /^Create(Trig|Function)Stmt$/.test(statement.kind));
    if (first.length === 0 && !makesCode) return null;
    const before = await tryAll(shop.server, copy, first);
    await shop.runIn({ ...filled, database: copy }, { mode: shop.transaction, light: true, skip });
    const second = await read(copy, true);
    const tables = new Set(Array.from(schemas.baseline.values(), ({ bareName: name }) => name));
    return compare(before, await tryAll(shop.server, copy, second), tables);
  });
}

/** What worked before and fails now. @param tables bare names of the tables that were there before the batch */
function compare(
  before: Map<Probe, Tried | null>,
  after: Map<Probe, Tried | null>,
  tables: ReadonlySet<string>,
): BrokenFact[] {
  const earlier = new Map([...before].map(([probe, tried]) => [probe.key, { probe, tried }]));
  const versions = new Map([...before.keys()].flatMap(({ object, version }) => (version ? [[object, version]] : [])));
  const changed = new Set<string>();
  for (const { object, version } of after.keys()) {
    if (version !== undefined && versions.get(object) !== version) changed.add(bareName(object));
  }
  const flawed = new Set([...before].flatMap(([{ object }, tried]) => (tried === null ? [] : [object])));
  const found = new Map<string, BrokenFact>();
  for (const [{ key, kind, object, operation, version }, tried] of after) {
    if (tried === null) continue;
    const known = earlier.get(key);
    const isNew = known === undefined || known.probe.version !== version;
    const harm = isNew
      ? !flawed.has(object) && (versions.has(object) || kind === 'write') && namesWhatIsGone(tried, tables)
      : workedBefore(known.tried, tried) && isHarm(tried, kind, changed);
    const name = known?.probe.object ?? object;
    const id = `${kind} ${operation} ${name}`;
    if (harm && !found.has(id)) found.set(id, { kind, object: name, operation, ...within(tried), error: tried.error });
  }
  // A trigger's function is told with the writes that it breaks.
  const told = new Set([...after].flatMap(([{ kind }, tried]) => (kind === 'function' ? [] : (tried?.inside ?? []))));
  return [...found.values()].filter(({ kind, object }) => kind !== 'function' || !told.has(bareName(object)));
}

/** It worked; or it failed by itself (made-up values do not fit), and the function that fails now ran before that. */
function workedBefore(before: Tried | null, after: Tried): boolean {
  if (before === null) return true;
  return before.inside.length === 0 && after.inside.length > 0 && !before.error.sqlstate.startsWith('42');
}

/**
 * What the batch itself makes anew (a function by its last version, a trigger) may name things that only production has:
 * it is wrong for sure only when it names a column that is not there, or a table that was there before.
 */
function namesWhatIsGone({ error, inside }: Tried, tables: ReadonlySet<string>): boolean {
  if (error.sqlstate === '42P01')
    return tables.has(/relation "(?:.*\.)?(.*)" does not exist/.exec(error.message)?.[1] ?? '');
  return error.sqlstate === '42703' && (inside.length > 0 || !error.message.startsWith('record '));
}

function isHarm({ error, inside }: Tried, kind: BrokenFact['kind'], changed: ReadonlySet<string>): boolean {
  const { sqlstate, message } = error;
  // 42501 is about rights, which production's role may have.
  if (sqlstate === '42501') return false;
  if (sqlstate === '22P02' && message.includes(' enum ')) return kind === 'function' || inside.length > 0;
  if (kind === 'function') return sqlstate.startsWith('42');
  // Our own statements name only what is there; their made-up values may not fit a changed type.
  if (['42P01', '42703', '42883', '42704'].includes(sqlstate)) return true;
  if (inside.length === 0) return false;
  // A NULL for a column that became required, from a function that is as it was.
  return sqlstate.startsWith('42') || (sqlstate === '23502' && !inside.some((name) => changed.has(name)));
}

function within({ inside: [inside] }: Tried): Pick<BrokenFact, 'inside'> {
  return inside === undefined ? {} : { inside };
}

function bareName(object: string): string {
  return object.replace(/\(.*$/s, '').replace(/^.*\./s, '').replaceAll('"', '');
}
