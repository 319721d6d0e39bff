/** True for objects that no extension owns. */
export function free(catalog: string, oid: string): string {
  return `NOT EXISTS (SELECT FROM members m WHERE m.objid = ${oid} AND m.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass)`;
}

export function owner(column: string): string {
  return `'owner ' || pg_catalog.pg_get_userbyid(${column})`;
}

export function name(schema: string, bare: string): string {
  return `pg_catalog.format('%I.%I', ${schema}, ${bare})`;
}

/** What tells a part of an object from the others through all renames: `16402.3` for the third column of a table. */
export function part(...ids: string[]): string {
  return `pg_catalog.concat_ws('.', ${ids.join(', ')})`;
}

/** Parts that may be null, on lines of their own. */
export function lines(...parts: string[]): string {
  return `pg_catalog.concat_ws(E'\\n', ${parts.join(', ')})`;
}

/** An ACL as sorted lines; null when it says no more than the default for that kind of object. */
export function privileges(acl: string, kind: string, ownerColumn: string): string {
  const usual = `pg_catalog.acldefault('${kind}', ${ownerColumn})`;
  return `CASE WHEN ${acl} IS NOT NULL THEN NULLIF(${aclLines(acl)}, ${aclLines(usual)}) END`;
}

export function aclLines(acl: string): string {
  return `(SELECT COALESCE(pg_catalog.string_agg(line, E'\\n' ORDER BY line COLLATE "C"), 'nothing') FROM (
      SELECT pg_catalog.format('%s: %s%s by %s', CASE x.grantee WHEN 0 THEN 'public' ELSE pg_catalog.pg_get_userbyid(x.grantee)::text END,
               pg_catalog.string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type COLLATE "C"),
               CASE WHEN x.is_grantable THEN ' with grant option' ELSE '' END, pg_catalog.pg_get_userbyid(x.grantor)) AS line
        FROM pg_catalog.aclexplode(${acl}) x
       GROUP BY x.grantee, x.grantor, x.is_grantable) lines)`;
}

/** A column of a version that may lack it, as text: `field('c', 'attcompression')`. */
export function field(row: string, column: string): string {
  return `(pg_catalog.to_jsonb(${row}) ->> '${column}')`;
}
