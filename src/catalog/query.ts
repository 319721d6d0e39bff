import type { Bookkeeping } from '../postgres/own.ts';
import { ownFunction, visibleObjects } from './visible.ts';

/** One row, one column `catalog`: everything that {@link CatalogRow} names, as JSON; of tables and views `only` these OIDs. */
// oxlint-disable-next-line max-lines-per-function -- one query
export function catalogQuery(bookkeeping: Bookkeeping, only: readonly number[] | null = null): string {
  const among = only === null ? '' : `AND r.oid = ANY ('{${only.join(',')}}'::pg_catalog.oid[])`;
  const bookSchema = `'${bookkeeping.schema.replaceAll("'", "''")}'`;
  return `
WITH ${visibleObjects(bookkeeping)},
tables AS (
  SELECT r.oid, r.nspname AS schema, r.relname AS name, r.relkind AS kind, r.relrowsecurity AS "rowSecurity", r.relforcerowsecurity AS "forcedRowSecurity", r.relreplident AS "replicaIdentity",
         (SELECT pg_catalog.json_build_array(pn.nspname, p.relname)
            FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
            JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
           WHERE i.inhrelid = r.oid AND r.relispartition) AS "partitionOf",
         (SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
                   'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull,
                   'default', pg_catalog.pg_get_expr(d.adbin, d.adrelid),
                   'identity', a.attidentity, 'generated', a.attgenerated) ORDER BY a.attnum)
            FROM pg_catalog.pg_attribute a
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
           WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
         (SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
                   'name', c.conname, 'type', c.contype, 'validated', c.convalidated, 'onDelete', c.confdeltype,
                   'columns', (SELECT pg_catalog.json_agg(a.attname ORDER BY k.n)
                                 FROM pg_catalog.unnest(c.conkey) WITH ORDINALITY k(attnum, n)
                                 JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum),
                   'references', (SELECT pg_catalog.json_build_array(fn.nspname, f.relname) FROM pg_catalog.pg_class f
                                    JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace WHERE f.oid = c.confrelid),
                   'referencedColumns', (SELECT pg_catalog.json_agg(a.attname ORDER BY k.n)
                                           FROM pg_catalog.unnest(c.confkey) WITH ORDINALITY k(attnum, n)
                                           JOIN pg_catalog.pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.attnum),
                   'definition', pg_catalog.pg_get_constraintdef(c.oid)) ORDER BY c.conname)
            FROM pg_catalog.pg_constraint c
           WHERE c.conrelid = r.oid AND c.contype IN ('p', 'u', 'c', 'f', 'x')) AS constraints,
         (SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
                   'name', ic.relname, 'unique', i.indisunique, 'primary', i.indisprimary, 'valid', i.indisvalid, 'method', am.amname,
                   'columns', (SELECT pg_catalog.json_agg(a.attname ORDER BY k.n)
                                 FROM pg_catalog.unnest(i.indkey::int2[]) WITH ORDINALITY k(attnum, n)
                                 LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum AND k.attnum > 0
                                WHERE k.n <= i.indnkeyatts),
                   'partial', i.indpred IS NOT NULL, 'definition', pg_catalog.pg_get_indexdef(i.indexrelid)) ORDER BY ic.relname)
            FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid JOIN pg_catalog.pg_am am ON am.oid = ic.relam
           WHERE i.indrelid = r.oid) AS indexes,
         (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', t.tgname, 'enabled', t.tgenabled <> 'D',
                   'function', pg_catalog.json_build_array(fn.nspname, f.proname)) ORDER BY t.tgname)
            FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace
           WHERE t.tgrelid = r.oid AND NOT t.tgisinternal) AS triggers,
         (SELECT pg_catalog.json_agg(p.polname ORDER BY p.polname) FROM pg_catalog.pg_policy p WHERE p.polrelid = r.oid) AS policies,
         (SELECT pg_catalog.json_agg(given) FROM (
            SELECT pg_catalog.json_build_object(
                     'role', CASE x.grantee WHEN 0 THEN NULL ELSE pg_catalog.pg_get_userbyid(x.grantee) END, 'column', o.column_name,
                     'privileges', pg_catalog.json_agg(x.privilege_type ORDER BY x.privilege_type COLLATE "C"), 'grantable', x.is_grantable) AS given
              FROM (SELECT NULL::text AS column_name, r.relacl AS acl, 0 AS at
                    UNION ALL
                    SELECT a.attname::text, a.attacl, a.attnum FROM pg_catalog.pg_attribute a
                     WHERE a.attrelid = r.oid AND a.attacl IS NOT NULL AND NOT a.attisdropped) o,
                   pg_catalog.aclexplode(o.acl) x
             WHERE x.grantee <> r.relowner
             GROUP BY x.grantee, x.is_grantable, o.column_name, o.at
             ORDER BY o.at, x.grantee, x.is_grantable) every) AS grants
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f') ${among}
), views AS (
  SELECT r.nspname AS schema, r.relname AS name, r.relkind AS kind, r.relispopulated AS populated, pg_catalog.pg_get_viewdef(r.oid) AS definition,
         (SELECT pg_catalog.json_agg(a.attname ORDER BY a.attnum) FROM pg_catalog.pg_attribute a
           WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
         (SELECT pg_catalog.json_agg(pair) FROM (
            SELECT DISTINCT rn.nspname, x.relname
              FROM pg_catalog.pg_rewrite w
              JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = w.oid
               AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid <> r.oid
              JOIN pg_catalog.pg_class x ON x.oid = d.refobjid JOIN pg_catalog.pg_namespace rn ON rn.oid = x.relnamespace
             WHERE w.ev_class = r.oid ORDER BY 1, 2) pair) AS reads
    FROM rels r WHERE r.relkind IN ('v', 'm') ${among}
), types AS (
  SELECT t.*, n.nspname FROM pg_catalog.pg_type t JOIN spaces n ON n.oid = t.typnamespace
   WHERE t.typtype IN ('e', 'd')
     AND NOT EXISTS (SELECT FROM members m WHERE m.objid = t.oid AND m.classid = 'pg_catalog.pg_type'::pg_catalog.regclass)
)
SELECT pg_catalog.json_build_object(
  'serverVersionNum', pg_catalog.current_setting('server_version_num')::int,
  'tables', (SELECT pg_catalog.json_agg(t) FROM tables t),
  'views', (SELECT pg_catalog.json_agg(v) FROM views v),
  'enums', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('schema', t.nspname, 'name', t.typname,
              'labels', (SELECT pg_catalog.json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid)))
            FROM types t WHERE t.typtype = 'e'),
  'domains', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('schema', t.nspname, 'name', t.typname,
                'type', pg_catalog.format_type(t.typbasetype, t.typtypmod), 'notNull', t.typnotnull,
                'constraints', (SELECT pg_catalog.json_agg(pg_catalog.pg_get_constraintdef(c.oid) ORDER BY c.conname)
                                  FROM pg_catalog.pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c')))
              FROM types t WHERE t.typtype = 'd'),
  'sequences', (SELECT pg_catalog.json_agg(pg_catalog.json_build_array(r.nspname, r.relname)) FROM rels r WHERE r.relkind = 'S'),
  'functions', (SELECT pg_catalog.json_agg(pg_catalog.json_build_array(n.nspname, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid)))
                  FROM pg_catalog.pg_proc p JOIN spaces n ON n.oid = p.pronamespace
                 WHERE ${ownFunction('p')}),
  'extensions', (SELECT pg_catalog.json_agg(e.extname) FROM pg_catalog.pg_extension e WHERE e.extname <> 'plpgsql'),
  'schemas', (SELECT pg_catalog.json_agg(n.nspname) FROM spaces n
               WHERE n.nspname = 'public' OR n.nspname <> ${bookSchema} OR EXISTS (SELECT FROM rels r WHERE r.relnamespace = n.oid))
) AS catalog`;
}

/** What the query gives; lists are null when empty. */
export interface CatalogRow {
  serverVersionNum: number;
  tables: TableRow[] | null;
  views:
    | {
        schema: string;
        name: string;
        kind: 'v' | 'm';
        populated: boolean;
        definition: string;
        columns: string[] | null;
        reads: { nspname: string; relname: string }[] | null;
      }[]
    | null;
  enums: { schema: string; name: string; labels: string[] | null }[] | null;
  domains: { schema: string; name: string; type: string; notNull: boolean; constraints: string[] | null }[] | null;
  sequences: [string, string][] | null;
  functions: [string, string, string][] | null;
  extensions: string[] | null;
  schemas: string[] | null;
}

/** One table. */
export interface TableRow {
  schema: string;
  name: string;
  kind: 'r' | 'p' | 'f';
  rowSecurity: boolean;
  forcedRowSecurity: boolean;
  replicaIdentity: string;
  partitionOf: [string, string] | null;
  columns:
    | { name: string; type: string; notNull: boolean; default: string | null; identity: string; generated: string }[]
    | null;
  constraints:
    | {
        name: string;
        type: 'p' | 'u' | 'c' | 'f' | 'x';
        validated: boolean;
        onDelete: string;
        columns: string[] | null;
        references: [string, string] | null;
        referencedColumns: string[] | null;
        definition: string;
      }[]
    | null;
  indexes:
    | {
        name: string;
        unique: boolean;
        primary: boolean;
        valid: boolean;
        method: string;
        columns: (string | null)[] | null;
        partial: boolean;
        definition: string;
      }[]
    | null;
  triggers: { name: string; enabled: boolean; function: [string, string] }[] | null;
  policies: string[] | null;
  grants: { role: string | null; column: string | null; privileges: string[]; grantable: boolean }[] | null;
}
