import type { Client } from 'pg';
import { quoteLiteral } from '../sql/quote.ts';
import { ownSchemaPrefix, type Bookkeeping } from '../postgres/own.ts';

/**
 * Common table expressions that both catalog queries begin with: `spaces` (schemas that a project owns), `members` (what
 * belongs to an extension) and `rels` (relations of those schemas that belong to no extension and are not Drizzle's
 * bookkeeping).
 */
export function visibleObjects(bookkeeping: Bookkeeping): string {
  const schema = quoteLiteral(bookkeeping.schema);
  const table = quoteLiteral(bookkeeping.table);
  return `
  members AS MATERIALIZED (
    SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype = 'e' AND refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
  ), spaces AS MATERIALIZED (
    SELECT n.oid, n.nspname, n.nspowner, n.nspacl
      FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_roles o ON o.oid = n.nspowner
     WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
       AND NOT (pg_catalog.starts_with(n.nspname::text, ${quoteLiteral(ownSchemaPrefix)}) AND o.rolsuper)
       AND NOT EXISTS (SELECT FROM members m WHERE m.objid = n.oid AND m.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass)
  ), books AS MATERIALIZED (
    SELECT c.oid FROM pg_catalog.pg_class c JOIN spaces n ON n.oid = c.relnamespace
     WHERE n.nspname = ${schema} AND c.relname = ${table} AND c.relkind IN ('r', 'p')
  ), rels AS MATERIALIZED (
    SELECT c.*, n.nspname
      FROM pg_catalog.pg_class c JOIN spaces n ON n.oid = c.relnamespace
     WHERE NOT EXISTS (SELECT FROM members m WHERE m.objid = c.oid AND m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass)
       AND c.oid NOT IN (SELECT oid FROM books)
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indexrelid = c.oid
                        AND (i.indrelid IN (SELECT oid FROM books)
                             OR EXISTS (SELECT FROM members m WHERE m.objid = i.indrelid AND m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass)))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                        AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype IN ('a', 'i')
                        AND c.relkind = 'S' AND d.refobjid IN (SELECT oid FROM books))
  )`;
}

/** Condition on pg_proc: no extension's function, and none that a range type brought with it. */
export function ownFunction(row: string): string {
  return `NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
      WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = ${row}.oid AND d.deptype IN ('e', 'i'))`;
}

/**
 * Runs one query with a search_path of its own and puts the session's back, inside or outside a transaction, in one
 * round trip. The session may belong to a migration: nothing of its state changes.
 */
export async function queryWithSearchPath(client: Client, searchPath: string, sql: string): Promise<unknown[]> {
  const results = (await client.query(
    `SELECT pg_catalog.set_config('raincheck.search_path', pg_catalog.current_setting('search_path'), true);
     SELECT pg_catalog.set_config('search_path', ${quoteLiteral(searchPath)}, true);
     ${sql};
     SELECT pg_catalog.set_config('search_path', pg_catalog.current_setting('raincheck.search_path'), true)`,
  )) as unknown as { rows: unknown[] }[];
  return results[2]?.rows ?? [];
}
