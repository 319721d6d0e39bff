import type pg from 'pg';
import type { BrokenFact, ErrorFact } from '../core/facts.ts';
import { relationName } from '../postgres/names.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { EmptyTables } from './empty-tables.ts';
import type { OrdinaryRows } from './ordinary-rows.ts';
import { sqlName } from './rows/fill.ts';
import type { RowColumn, RowTable } from './rows/schema.ts';
import { toErrorFact } from './session.ts';
import type { Workshop } from './workshop.ts';

/** One thing to try before and after the batch. */
interface Probe {
  key: string;
  kind: BrokenFact['kind'];
  object: string;
  operation: BrokenFact['operation'];
  sql: string;
}

/** A number for rows that no filled table has. */
const freshRow = 123_456_789;

/**
 * Looks for what the batch breaks without PostgreSQL noticing: it keeps no dependencies for what stands in the text of a
 * function. Every table with triggers is written to, and every SQL function's body checked, before the batch and after it.
 *
 * @returns null when there are neither triggers nor such functions
 */
export async function findBroken(
  shop: Workshop,
  { filled, rows }: OrdinaryRows,
  { schemas }: EmptyTables,
  skip: ReadonlySet<number>,
): Promise<BrokenFact[] | null> {
  const targets = await shop.withAdmin(filled.database, (admin) => readTargets(admin));
  if (targets.tables.length === 0 && targets.functions.length === 0) return null;
  const valuesOf = (oid: number): ReadonlyMap<number, string> => rows.tables.get(oid)?.values ?? new Map();
  const probesOn = (later: boolean): Probe[] => [
    ...targets.functions,
    ...targets.tables.flatMap((oid) => {
      const table = schemas.baseline.get(oid);
      const now = later ? schemas.final.get(oid) : table;
      return table === undefined || now === undefined ? [] : writesTo(table, now, valuesOf(oid));
    }),
  ];
  const before = await shop.withCopy(filled.database, (copy) => tryAll(shop, copy, probesOn(false)));
  const working = new Set([...before].filter(([, error]) => !isMissing(error)).map(([{ key }]) => key));
  const after = await shop.withCopy(filled.database, async (copy) => {
    await shop.runIn({ ...filled, database: copy }, { mode: shop.transaction, light: true, skip });
    return tryAll(shop, copy, await stillThere(shop, copy, probesOn(true)));
  });
  return [...after].flatMap(([{ key, kind, object, operation }, error]) =>
    error !== null && isMissing(error) && working.has(key) ? [{ kind, object, operation, error }] : [],
  );
}

/** SQLSTATE class 42: something that the text names is not there, or not like that. Rights (42501) are another matter. */
function isMissing(error: ErrorFact | null): boolean {
  return error !== null && error.sqlstate.startsWith('42') && error.sqlstate !== '42501';
}

/** Tables with triggers, and functions in SQL whose body is kept as text. */
async function readTargets(admin: pg.Client): Promise<{ tables: number[]; functions: Probe[] }> {
  const tables = await admin.query(
    `SELECT DISTINCT t.tgrelid::pg_catalog.int8 AS oid FROM pg_catalog.pg_trigger t
       JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
      WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND c.relkind IN ('r', 'p') LIMIT 200`,
  );
  const functions = await admin.query(
    `SELECT n.nspname AS schema, p.proname AS name, pg_catalog.pg_get_functiondef(p.oid) AS sql,
            pg_catalog.pg_get_function_identity_arguments(p.oid) AS arguments
       FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
       JOIN pg_catalog.pg_language l ON l.oid = p.prolang
      WHERE l.lanname = 'sql' AND p.prosqlbody IS NULL AND p.prokind IN ('f', 'p') AND p.oid >= 16384
        AND n.nspname !~ '^(pg_|raincheck_|information_schema)'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                         AND d.objid = p.oid AND d.deptype = 'e') LIMIT 500`,
  );
  return {
    tables: (tables.rows as { oid: string }[]).map(({ oid }) => Number(oid)),
    functions: (functions.rows as { schema: string; name: string; sql: string; arguments: string }[]).map((one) => {
      const object = `${relationName(one.schema, one.name)}(${one.arguments})`;
      return { key: `function ${object}`, kind: 'function', object, operation: 'CREATE', sql: one.sql };
    }),
  };
}

/** A function that the batch drops or replaces is its own business: CREATE OR REPLACE would bring the old one back. */
async function stillThere(shop: Workshop, database: string, probes: Probe[]): Promise<Probe[]> {
  const now = await shop.withAdmin(database, (admin) => readTargets(admin));
  const same = new Set(now.functions.map(({ key, sql }) => `${key}\0${sql}`));
  return probes.filter(({ kind, key, sql }) => kind !== 'function' || same.has(`${key}\0${sql}`));
}

/** Writes that the application does all the time, with the columns that it had before the batch. */
function writesTo(before: RowTable, now: RowTable, values: ReadonlyMap<number, string>): Probe[] {
  const object = relationName(before.schema, before.bareName);
  const columns = before.columns
    .map(({ number }) => now.columns.find((column) => column.number === number))
    .filter((column): column is RowColumn => column !== undefined && column.generated === null);
  const name = sqlName(now);
  const probe = (operation: 'INSERT' | 'UPDATE' | 'DELETE', sql: string): Probe => ({
    key: `${operation} ${object}`,
    kind: 'write',
    object,
    operation,
    sql,
  });
  const free = columns.filter(({ identity }) => !identity);
  const given = free.filter(({ number }) => values.has(number));
  const row = given.map(({ number }) => (values.get(number) ?? 'NULL').replaceAll('{g}', String(freshRow)));
  const list = given.map((column) => quoteIdentifier(column.name)).join(', ');
  const set = free.map((column) => `${quoteIdentifier(column.name)} = ${quoteIdentifier(column.name)}`).join(', ');
  const one = `WHERE ctid = (SELECT ctid FROM ${name} LIMIT 1)`;
  return [
    ...(given.length > 0 ? [probe('INSERT', `INSERT INTO ${name} (${list}) VALUES (${row.join(', ')})`)] : []),
    ...(set === '' ? [] : [probe('UPDATE', `UPDATE ${name} SET ${set} ${one}`)]),
    probe('DELETE', `DELETE FROM ${name} ${one}`),
  ];
}

/** Tries each in a transaction of its own that is rolled back, as the plain role. */
async function tryAll(shop: Workshop, database: string, probes: Probe[]): Promise<Map<Probe, ErrorFact | null>> {
  const client = await shop.server.connectPlain(database);
  const errors = new Map<Probe, ErrorFact | null>();
  try {
    await client.query(`SET statement_timeout = '5s'`);
    for (const probe of probes) {
      try {
        await client.query(`BEGIN; ${probe.sql}; ROLLBACK`);
        errors.set(probe, null);
      } catch (error) {
        errors.set(probe, toErrorFact(error instanceof Error ? error : { message: String(error) }));
        await client.query('ROLLBACK');
      }
    }
  } catch {
    // The session is gone: what was not tried is not told.
  } finally {
    await client.end().catch(() => undefined);
  }
  return errors;
}
