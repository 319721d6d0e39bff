import { parseSync } from '../sql/grammar.ts';
import { listName, rangeName } from './name.ts';
import { findAll } from './tree.ts';

/** Catalogs that tell of the schema, which every database of the same migrations has alike. */
const schemaCatalogs = new Set(
  `pg_type pg_enum pg_class pg_attribute pg_attrdef pg_constraint pg_index pg_indexes pg_namespace pg_proc pg_trigger
  pg_policy pg_policies pg_tables pg_views pg_matviews pg_sequences pg_sequence pg_range pg_rewrite pg_rules pg_inherits
  pg_partitioned_table pg_collation pg_operator pg_opclass pg_am pg_depend pg_description pg_event_trigger
  tables columns table_constraints key_column_usage constraint_column_usage referential_constraints check_constraints
  views triggers routines schemata sequences domains`.split(/\s+/),
);

/** Functions whose answer depends on their arguments and on the schema alone. */
const pureFunctions = new Set(
  `format concat concat_ws quote_ident quote_literal quote_nullable lower upper length char_length trim btrim ltrim rtrim
  replace substring substr left right split_part array_length cardinality array_append array_cat unnest generate_series
  coalesce greatest least abs ceil floor round to_regclass to_regtype to_regproc to_regnamespace to_regrole
  regexp_replace regexp_match string_to_array array_to_string md5 count bool_or bool_and max min pg_get_constraintdef
  pg_get_indexdef pg_get_expr pg_get_viewdef format_type current_schema`.split(/\s+/),
);

/**
 * What an expression or a query reads that can differ from database to database: rows of tables, roles, settings, the
 * time, the name of the database. Empty for what depends on nothing but constants and the schema.
 */
export function readsOfWorld(sql: string): string[] {
  const tree = parsed(sql) ?? parsed(`SELECT ${sql}`);
  return tree === null ? [sql] : readsOfTree(tree);
}

/** The same for a tree. */
export function readsOfTree(tree: unknown): string[] {
  const own = new Set(findAll(tree, 'CommonTableExpr').flatMap(({ ctename }) => ctename ?? []));
  const tables = findAll(tree, 'RangeVar').flatMap((relation) => {
    const name = rangeName(relation);
    return name === null || own.has(name.name) || schemaCatalogs.has(name.name) ? [] : [name.name];
  });
  const functions = findAll(tree, 'FuncCall').flatMap(({ funcname }) => {
    const name = listName(funcname)?.name;
    return name === undefined || pureFunctions.has(name) ? [] : [`${name}()`];
  });
  const values = findAll(tree, 'SQLValueFunction').map(({ op }) => (op ?? '').replace(/^SVFOP_/, '').toLowerCase());
  return [...new Set([...tables, ...functions, ...values])];
}

function parsed(sql: string): unknown {
  try {
    return parseSync(sql).stmts ?? null;
  } catch {
    return null;
  }
}
