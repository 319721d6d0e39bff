/**
 * Key words that PostgreSQL's quote_ident() quotes: every key word that is not "unreserved". The list is
 * pg_get_keywords() of PostgreSQL 17 (catcode <> 'U'), the longest of versions 14 to 18, so that one name is written one
 * way whatever the server.
 */
const quotedKeywords = new Set(
  `all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast
  char character check coalesce collate collation column concurrently constraint create cross current_catalog
  current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable
  desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group
  grouping having ilike in initially inner inout int integer intersect interval into is isnull join json json_array
  json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value
  lateral leading least left like limit localtime localtimestamp merge_action national natural nchar none normalize not
  notnull null nullif numeric offset on only or order out outer overlaps overlay placing position precision primary
  real references returning right row select session_user setof similar smallint some substring symmetric system_user
  table tablesample then time timestamp to trailing treat trim true union unique user using values varchar variadic
  verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
  xmlroot xmlserialize xmltable`.split(/\s+/),
);

/** Writes an identifier as PostgreSQL's quote_ident() does: `users`, but `"User"`, `"order"`, `"a b"`. */
export function identifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !quotedKeywords.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/**
 * The name of a relation, type or function everywhere in Raincheck, as PostgreSQL prints it with `search_path = public`:
 * `users`, `"order"`, `billing.invoices`. A name without a schema (null or '') is taken to be in `public`.
 */
export function relationName(schema: string | null | undefined, name: string): string {
  return schema === null || schema === undefined || schema === '' || schema === 'public'
    ? identifier(name)
    : `${identifier(schema)}.${identifier(name)}`;
}
