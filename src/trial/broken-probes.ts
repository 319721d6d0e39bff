import type pg from 'pg';
import type { BrokenFact, ErrorFact } from '../core/facts.ts';
import { printName } from '../grammar/name.ts';
import { queriesOfFunction } from '../sql/plpgsql.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import type { Server } from '../postgres/server.ts';
import { sqlName } from '../rows/fill.ts';
import type { RowColumn, RowTable } from '../rows/schema.ts';
import { toErrorFact } from './session.ts';

/** One thing to try before and after the batch. */
export interface Probe extends Pick<BrokenFact, 'kind' | 'object' | 'operation'> {
  /** The same for the same thing before and after. */
  key: string;
  sql: string;
  /** Tells functions that are the same before and after from ones that the batch replaced. */
  version?: string;
}

/** How a probe ended. */
export interface Tried {
  error: ErrorFact;
  /** The functions in which the error arose, by their bare names; empty when it arose in the statement itself. */
  inside: string[];
}

/** A number for rows that no filled table has. */
const freshRow = 123_456_789;

const notOurs = `n.nspname !~ '^(pg_|raincheck_|information_schema)'`;

/** A function of the project's: of no extension, and not PostgreSQL's own. */
const ownFunction = `p.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend x
  WHERE x.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND x.objid = p.oid AND x.deptype = 'e')`;

/** OIDs of the tables on which a write runs functions of the project's: triggers, defaults, checks, indexes. */
export async function tablesWithCode(admin: pg.Client): Promise<number[]> {
  const result = await admin.query(
    `SELECT t.tgrelid::pg_catalog.int8 AS oid FROM pg_catalog.pg_trigger t
       JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
      WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND c.relkind IN ('r', 'p')
     UNION
     SELECT coalesce(a.adrelid, k.conrelid, i.indrelid)::pg_catalog.int8 FROM pg_catalog.pg_depend d
       JOIN pg_catalog.pg_proc p ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = d.refobjid
       LEFT JOIN pg_catalog.pg_attrdef a ON d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND a.oid = d.objid
       LEFT JOIN pg_catalog.pg_constraint k
              ON d.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND k.oid = d.objid AND k.conrelid <> 0
       LEFT JOIN pg_catalog.pg_index i ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND i.indexrelid = d.objid
      WHERE ${ownFunction} AND coalesce(a.adrelid, k.conrelid, i.indrelid) IS NOT NULL
     LIMIT 200`,
  );
  return (result.rows as { oid: string }[]).map(({ oid }) => Number(oid));
}

/** Reads of the views whose query calls functions of the project's, itself or through another view. */
export async function readsOfViews(admin: pg.Client): Promise<Probe[]> {
  const result = await admin.query(
    `WITH RECURSIVE calling AS (
       SELECT r.ev_class AS oid FROM pg_catalog.pg_depend d
         JOIN pg_catalog.pg_proc p ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = d.refobjid
         JOIN pg_catalog.pg_rewrite r ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND r.oid = d.objid
        WHERE ${ownFunction}
       UNION
       SELECT r.ev_class FROM calling JOIN pg_catalog.pg_depend d
           ON d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = calling.oid
         JOIN pg_catalog.pg_rewrite r ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND r.oid = d.objid)
     SELECT c.oid::pg_catalog.text AS oid, n.nspname AS schema, c.relname AS name FROM calling
       JOIN pg_catalog.pg_class c ON c.oid = calling.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'v' AND ${notOurs} LIMIT 200`,
  );
  return (result.rows as { oid: string; schema: string; name: string }[]).map(({ oid, schema, name }) => ({
    key: `view ${oid}`,
    kind: 'read',
    object: printName({ schema, name }),
    operation: 'SELECT',
    sql: `SELECT * FROM ${quoteIdentifier(schema)}.${quoteIdentifier(name)} LIMIT 3`,
  }));
}

interface FunctionRow {
  schema: string;
  name: string;
  sql: string;
  arguments: string;
  language: string;
  path: string | null;
}

/**
 * The functions whose body is kept as text. One in SQL is created again, which makes PostgreSQL check it; of one in
 * PL/pgSQL every query is planned.
 */
export async function functionBodies(admin: pg.Client): Promise<Probe[]> {
  const result = await admin.query(
    `SELECT n.nspname AS schema, p.proname AS name, pg_catalog.pg_get_functiondef(p.oid) AS sql, l.lanname AS language,
            pg_catalog.pg_get_function_identity_arguments(p.oid) AS arguments,
            (SELECT pg_catalog.substr(c, 13) FROM pg_catalog.unnest(p.proconfig) AS c WHERE c LIKE 'search_path=%') AS path
       FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
       JOIN pg_catalog.pg_language l ON l.oid = p.prolang
      WHERE (l.lanname = 'plpgsql' OR l.lanname = 'sql' AND p.prosqlbody IS NULL) AND p.prokind IN ('f', 'p')
        AND ${notOurs} AND ${ownFunction} ORDER BY p.oid LIMIT 300`,
  );
  const probes = await Promise.all((result.rows as FunctionRow[]).map(probesOfFunction));
  return probes.flat();
}

async function probesOfFunction({ schema, name, sql, arguments: list, language, path }: FunctionRow): Promise<Probe[]> {
  const object = `${printName({ schema, name })}(${list})`;
  const common = { kind: 'function' as const, object, operation: 'CREATE' as const, version: sql };
  if (language === 'sql') return [{ ...common, key: `function ${object}`, sql }];
  const setting = path === null ? '' : `SELECT pg_catalog.set_config('search_path', ${quoteLiteral(path)}, true); `;
  const queries = await queriesOfFunction(sql);
  return queries.map((query, at) => ({
    ...common,
    key: `function ${object} ${at}`,
    sql: `${setting}EXPLAIN ${query}`,
  }));
}

/** Writes that the application does all the time, with the columns that it had before the batch. */
export function writesTo(before: RowTable, now: RowTable, values: ReadonlyMap<number, string>): Probe[] {
  const object = printName({ schema: before.schema, name: before.bareName });
  const columns = before.columns
    .map(({ number }) => now.columns.find((column) => column.number === number))
    .filter((column): column is RowColumn => column !== undefined && column.generated === null);
  const name = sqlName(now);
  const probe = (operation: 'INSERT' | 'UPDATE' | 'DELETE', sql: string): Probe => ({
    key: `${operation} ${object}`,
    kind: 'write',
    object,
    operation,
    sql: `${sql}; SET CONSTRAINTS ALL IMMEDIATE`,
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

/** Tries each in a transaction of its own that is rolled back, as the plain role. Null: it worked. */
export async function tryAll(server: Server, database: string, probes: Probe[]): Promise<Map<Probe, Tried | null>> {
  const client = await server.connectPlain(database);
  const results = new Map<Probe, Tried | null>();
  try {
    await client.query(`SET statement_timeout = '5s'`);
    for (const probe of probes) {
      try {
        await client.query(`BEGIN; ${probe.sql}; ROLLBACK`);
        results.set(probe, null);
      } catch (error) {
        const thrown = error instanceof Error ? error : { message: String(error) };
        results.set(probe, { error: toErrorFact(thrown), inside: functionsIn(thrown) });
        await client.query('ROLLBACK');
      }
    }
  } catch {
    // The session is gone: what was not tried is not told.
  } finally {
    await client.end().catch(() => undefined);
  }
  return results;
}

/** PostgreSQL's context of an error: `PL/pgSQL function note() line 3 at SQL statement`, `SQL function "emails" during inlining`. */
function functionsIn(thrown: unknown): string[] {
  const { where } = thrown as { where?: unknown };
  if (typeof where !== 'string') return [];
  return [...where.matchAll(/\bfunction (?:"([^"]+)"|(?:[\w".]+\.)?"?([\w$]+)"?\()/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}
