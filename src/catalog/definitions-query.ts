import type { Bookkeeping } from '../postgres/own.ts';
import { others, rights, routines, types } from './definitions-others.ts';
import { free } from './definitions-parts.ts';
import { relations } from './definitions-relations.ts';
import { ownFunction, visibleObjects } from './visible.ts';

/**
 * Rows (kind, oid, identity, definition): everything that makes up a schema, on PostgreSQL 14 to 18, to be run with an empty
 * search_path so that every name is qualified. No OIDs but in `oid`: two databases built the same way give the same rows
 * otherwise. `oid` with the kind stays the same when an object gets another name, also in a copy of the database.
 */
export function definitionsQuery(bookkeeping: Bookkeeping): string {
  return `
WITH ${visibleObjects(bookkeeping)},
ours AS MATERIALIZED (
  SELECT n.* FROM spaces n
   WHERE n.nspname = 'public' OR n.nspname <> '${bookkeeping.schema.replaceAll("'", "''")}' OR EXISTS (SELECT FROM rels r WHERE r.relnamespace = n.oid)
), procs AS MATERIALIZED (
  -- Filtered before anything is computed from them: pg_get_functiondef() of every built-in function would take long.
  SELECT p.*, n.nspname FROM pg_catalog.pg_proc p JOIN ours n ON n.oid = p.pronamespace WHERE ${ownFunction('p')}
), operators AS MATERIALIZED (
  SELECT o.*, n.nspname FROM pg_catalog.pg_operator o JOIN ours n ON n.oid = o.oprnamespace WHERE ${free('pg_operator', 'o.oid')}
), opclasses AS MATERIALIZED (
  SELECT o.*, n.nspname FROM pg_catalog.pg_opclass o JOIN ours n ON n.oid = o.opcnamespace WHERE ${free('pg_opclass', 'o.oid')}
), opfamilies AS MATERIALIZED (
  SELECT o.*, n.nspname FROM pg_catalog.pg_opfamily o JOIN ours n ON n.oid = o.opfnamespace WHERE ${free('pg_opfamily', 'o.oid')}
), collations AS MATERIALIZED (
  SELECT c.*, n.nspname FROM pg_catalog.pg_collation c JOIN ours n ON n.oid = c.collnamespace WHERE ${free('pg_collation', 'c.oid')}
), types AS MATERIALIZED (
  SELECT t.*, n.nspname FROM pg_catalog.pg_type t JOIN ours n ON n.oid = t.typnamespace WHERE ${free('pg_type', 't.oid')}
), descriptions AS MATERIALIZED (
  SELECT d.* FROM pg_catalog.pg_description d
   WHERE (d.objoid >= 16384 OR (d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.objoid IN (SELECT oid FROM ours)))
     AND d.objoid NOT IN (SELECT oid FROM books) AND d.classoid <> 'pg_catalog.pg_extension'::pg_catalog.regclass
     AND NOT EXISTS (SELECT FROM members m WHERE m.classid = d.classoid AND m.objid = d.objoid)
), definitions(kind, oid, identity, definition) AS (
  ${relations}
  UNION ALL ${routines}
  UNION ALL ${types}
  UNION ALL ${others}
  UNION ALL ${rights}
)
SELECT kind, oid, identity, definition FROM definitions WHERE definition IS NOT NULL`;
}
