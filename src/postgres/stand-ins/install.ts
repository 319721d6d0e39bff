import type { Client } from 'pg';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { postgisSql } from './postgis.ts';
import { vectorSql } from './vector.ts';

/** An extension for which SQL of ours can stand in where a server does not have it. */
export interface StandIn {
  /** The version that it stands for. */
  version: string;
  /** @param at schema, quoted and with its dot */
  sql(at: string): string;
}

const standIns: ReadonlyMap<string, StandIn> = new Map([
  ['vector', { version: '0.8.1', sql: vectorSql }],
  ['postgis', { version: '3.5.3', sql: postgisSql }],
]);

/** True when SQL of ours can stand in for the extension. */
export function hasStandIn(extension: string): boolean {
  return standIns.has(extension);
}

/**
 * Makes a stand-in's objects and enters them as an extension, so that all that treats extensions apart treats these so:
 * `CREATE EXTENSION IF NOT EXISTS`, `DROP EXTENSION`, the catalog reader, drizzle-kit. CREATE EXTENSION itself would
 * want a control file on the server's disk. Verified on 14 to 18.
 *
 * @param client a session with a superuser's rights, in or outside a transaction
 * @param schema where the objects go; null for the first of the search_path
 * @returns false when there is no stand-in, or the database has that extension
 */
export async function installStandIn(client: Client, extension: string, schema: string | null): Promise<boolean> {
  const standIn = standIns.get(extension);
  if (standIn === undefined) return false;
  const { rows } = await client.query<{ schema: string | null; there: boolean; replication: string; messages: string }>(
    `SELECT ${schema === null ? 'pg_catalog.current_schema()' : quoteLiteral(schema)} AS schema,
            EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = ${quoteLiteral(extension)}) AS there,
            pg_catalog.current_setting('session_replication_role') AS replication,
            pg_catalog.current_setting('client_min_messages') AS messages`,
  );
  const [now] = rows;
  if (now === undefined || now.there) return false;
  const space = now.schema ?? 'public';
  // Event triggers are not to see hundreds of commands, and nobody the notices about shell types.
  await client.query(
    `SET LOCAL session_replication_role = replica;
     SET LOCAL client_min_messages = error;
     ${entry(extension, space, standIn.version)};
     ${standIn.sql(`${quoteIdentifier(space)}.`)};
     ${membership(extension)};
     SELECT pg_catalog.set_config('session_replication_role', ${quoteLiteral(now.replication)}, true),
            pg_catalog.set_config('client_min_messages', ${quoteLiteral(now.messages)}, true)`,
  );
  return true;
}

/** The extension's row. Its OID is smaller than those of all objects that are made after it. */
function entry(extension: string, schema: string, version: string): string {
  return `INSERT INTO pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
    SELECT pg_catalog.pg_nextoid('pg_catalog.pg_extension', 'oid', 'pg_catalog.pg_extension_oid_index'),
           ${quoteLiteral(extension)}, (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user),
           ${quoteLiteral(quoteIdentifier(schema))}::pg_catalog.regnamespace, false, ${quoteLiteral(version)}`;
}

/** What was made since belongs to the extension (pg_depend, `e`), which itself needs its schema (`n`). */
function membership(extension: string): string {
  const catalogs = [
    ['pg_proc', ''],
    ['pg_type', `AND t.typelem = 0 AND t.typrelid = 0`],
    ['pg_class', `AND t.relkind IN ('r', 'v')`],
    ['pg_operator', ''],
    ['pg_opclass', ''],
    ['pg_opfamily', ''],
    ['pg_cast', ''],
    ['pg_am', ''],
  ];
  const members = catalogs.map(
    ([catalog, only]) =>
      `SELECT 'pg_catalog.${catalog}'::pg_catalog.regclass, t.oid, 'pg_catalog.pg_extension'::pg_catalog.regclass, e.oid, 'e'::"char"
         FROM pg_catalog.${catalog} t, e WHERE t.oid > e.oid ${only}`,
  );
  return `WITH e AS (SELECT oid, extnamespace FROM pg_catalog.pg_extension WHERE extname = ${quoteLiteral(extension)})
    INSERT INTO pg_catalog.pg_depend (classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype)
    SELECT d.classid, d.objid, 0, d.refclassid, d.refobjid, 0, d.deptype FROM (
      ${members.join(' UNION ALL ')}
      UNION ALL SELECT 'pg_catalog.pg_extension'::pg_catalog.regclass, e.oid, 'pg_catalog.pg_namespace'::pg_catalog.regclass, e.extnamespace, 'n' FROM e
    ) AS d(classid, objid, refclassid, refobjid, deptype)`;
}
