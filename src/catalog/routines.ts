import type { Client } from 'pg';

/** A function or a procedure with its definition, as pg_get_functiondef() gives it. */
export interface Routine {
  schema: string;
  name: string;
  sql: string;
}

/** Functions and procedures in PL/pgSQL and SQL that no extension brought along, overloads too. */
export async function readRoutines(client: Client): Promise<Routine[]> {
  const result = await client.query(
    `SELECT n.nspname AS schema, p.proname AS name, pg_catalog.pg_get_functiondef(p.oid) AS sql
       FROM pg_catalog.pg_proc p
       JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
       JOIN pg_catalog.pg_language l ON l.oid = p.prolang
      WHERE p.oid >= 16384 AND p.prokind IN ('f', 'p') AND l.lanname IN ('plpgsql', 'sql')
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                         WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid AND d.deptype = 'e')
      ORDER BY p.oid LIMIT 2000`,
  );
  return result.rows as Routine[];
}
