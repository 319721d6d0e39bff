/** What the schema query returns. */
export interface RawSchema {
  types:
    | {
        oid: number;
        name: string;
        kind: string;
        category: string;
        labels: string[] | null;
        element: number;
        elementName: string;
        base: number;
        baseName: string;
        notNull: boolean;
        checks: string[] | null;
        fields: { type: number; name: string }[] | null;
      }[]
    | null;
  tables:
    | {
        oid: number;
        schema: string;
        name: string;
        kind: string;
        partitionOf: number | null;
        partitionCheck: string | null;
        columns:
          | {
              number: number;
              name: string;
              type: number;
              typeName: string;
              notNull: boolean;
              identity: boolean;
              generated: boolean;
              default: string | null;
              sequence: string | null;
            }[]
          | null;
        checks: { name: string; expression: string; columns: number[] | null; validated: boolean }[] | null;
        keys:
          | {
              name: string;
              columns: number[] | null;
              nullsNotDistinct: boolean;
              deferrable: boolean;
              predicate: string | null;
            }[]
          | null;
        indexExpressions: { expression: string; columns: number[] | null }[] | null;
        references:
          | {
              name: string;
              columns: number[];
              table: number;
              referenced: number[];
              full: boolean;
              validated: boolean;
            }[]
          | null;
      }[]
    | null;
}

/**
 * One query, with search_path = pg_catalog so that everything is written qualified. Left out: tables of extensions and
 * of Raincheck, temporary ones. `indnullsnotdistinct` exists from PostgreSQL 15 on: read through to_jsonb.
 */
export const schemaQuery = `
WITH tables AS MATERIALIZED (
  SELECT c.oid, c.relname, c.relkind, c.relispartition, n.nspname
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'f') AND c.oid >= 16384 AND n.nspname NOT IN ('pg_catalog', 'information_schema')
     AND n.nspname !~ '^(pg_toast|pg_temp|raincheck_)'
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
), attributes AS MATERIALIZED (
  SELECT a.* FROM pg_attribute a JOIN tables t ON t.oid = a.attrelid WHERE a.attnum > 0 AND NOT a.attisdropped
)
SELECT json_build_object(
  'types', (
    SELECT json_agg(json_build_object('oid', t.oid::int8, 'name', t.typname, 'kind', t.typtype, 'category', t.typcategory,
      'labels', (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
      'element', coalesce((SELECT r.rngsubtype FROM pg_range r WHERE r.rngtypid = t.oid OR r.rngmultitypid = t.oid),
                          CASE WHEN t.typcategory = 'A' THEN t.typelem ELSE 0 END)::int8,
      'elementName', coalesce((SELECT format_type(r.rngsubtype, -1) FROM pg_range r WHERE r.rngtypid = t.oid OR r.rngmultitypid = t.oid),
                              CASE WHEN t.typcategory = 'A' THEN format_type(t.typelem, -1) ELSE '' END),
      'base', t.typbasetype::int8, 'baseName', format_type(t.typbasetype, t.typtypmod), 'notNull', t.typnotnull,
      'checks', (SELECT json_agg(pg_get_expr(k.conbin, 0)) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'),
      'fields', CASE WHEN t.typtype = 'c' THEN (
         SELECT json_agg(json_build_object('type', a.atttypid::int8, 'name', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
           FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped) END))
      FROM pg_type t
     WHERE t.oid IN (SELECT atttypid FROM attributes) OR t.typtype IN ('d', 'e', 'r', 'm')
        OR t.oid IN (SELECT typelem FROM pg_type x WHERE x.oid IN (SELECT atttypid FROM attributes))
        OR t.oid IN (SELECT typbasetype FROM pg_type WHERE typtype = 'd')
        OR t.oid IN (SELECT rngsubtype FROM pg_range)
        OR (t.typtype = 'c' AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
        OR t.oid IN (SELECT a.atttypid FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relkind = 'c')),
  'tables', (
    SELECT json_agg(json_build_object('oid', t.oid::int8, 'schema', t.nspname, 'name', t.relname, 'kind', t.relkind,
      'partitionOf', CASE WHEN t.relispartition THEN (SELECT i.inhparent::int8 FROM pg_inherits i WHERE i.inhrelid = t.oid LIMIT 1) END,
      'partitionCheck', CASE WHEN t.relispartition THEN pg_get_partition_constraintdef(t.oid) END,
      'columns', (SELECT json_agg(json_build_object('number', a.attnum, 'name', a.attname, 'type', a.atttypid::int8,
          'typeName', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull, 'identity', a.attidentity <> '',
          'generated', a.attgenerated <> '', 'default', pg_get_expr(f.adbin, f.adrelid),
          'sequence', (SELECT format('%I.%I', sn.nspname, s.relname)
             FROM pg_depend d JOIN pg_class s ON s.relkind = 'S' JOIN pg_namespace sn ON sn.oid = s.relnamespace
            WHERE (d.classid = 'pg_attrdef'::regclass AND d.objid = f.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid = s.oid)
               OR (d.classid = 'pg_class'::regclass AND d.objid = s.oid AND d.refclassid = 'pg_class'::regclass
                   AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum AND d.deptype IN ('a', 'i')) LIMIT 1)) ORDER BY a.attnum)
          FROM attributes a LEFT JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum WHERE a.attrelid = t.oid),
      'checks', (SELECT json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, k.conrelid), 'columns', k.conkey, 'validated', k.convalidated))
          FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'c'),
      'keys', (SELECT json_agg(json_build_object('name', ic.relname, 'nullsNotDistinct',
            coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false), 'deferrable', NOT i.indimmediate,
            'predicate', pg_get_expr(i.indpred, i.indrelid),
            'columns', (SELECT json_agg(DISTINCT n) FROM (
               SELECT unnest(i.indkey[0:i.indnkeyatts - 1]) AS n
               UNION SELECT d.refobjsubid FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid
                  AND d.refclassid = 'pg_class'::regclass AND d.refobjid = i.indrelid AND i.indexprs IS NOT NULL) u WHERE n > 0)))
          FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid WHERE i.indrelid = t.oid AND (i.indisunique OR i.indisexclusion)),
      'indexExpressions', (SELECT json_agg(json_build_object('expression', pg_get_indexdef(i.indexrelid, p, true), 'columns',
            (SELECT json_agg(DISTINCT d.refobjsubid) FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid
                AND d.refclassid = 'pg_class'::regclass AND d.refobjid = i.indrelid AND d.refobjsubid > 0)))
          FROM pg_index i, generate_series(1, i.indnkeyatts) p
         WHERE i.indrelid = t.oid AND i.indexprs IS NOT NULL AND i.indkey[p - 1] = 0),
      'references', (SELECT json_agg(json_build_object('name', k.conname, 'columns', k.conkey, 'table', k.confrelid::int8,
            'referenced', k.confkey, 'full', k.confmatchtype = 'f', 'validated', k.convalidated) ORDER BY cardinality(k.conkey) DESC, k.conname)
          FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'f'
           AND NOT EXISTS (SELECT FROM pg_constraint up WHERE up.oid = k.conparentid AND up.conrelid = k.conrelid))
    ) ORDER BY t.oid)
    FROM tables t)
) AS schema`;
