import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import type { Client } from 'pg';
import { sqlstateOf } from './client.ts';
import type { Server } from './server.ts';

/** Names of all roles of the server. Roles belong to the whole server, not to a database: they outlive every trial. */
export async function readRoles(client: Client): Promise<Set<string>> {
  const result = await client.query<{ rolname: string }>('SELECT rolname FROM pg_catalog.pg_roles');
  return new Set(result.rows.map(({ rolname }) => rolname));
}

/**
 * Drops the roles that migrations made and that `keep` does not name, so that the next trial can make them again. To be
 * called when the databases that used them are dropped; a role that something still uses stays.
 */
export async function dropMadeRoles(server: Server, keep: ReadonlySet<string>): Promise<void> {
  const admin = await server.connectAdmin();
  try {
    for (const role of [...server.madeRoles].filter((name) => !keep.has(name))) {
      try {
        await admin.query(`DROP ROLE IF EXISTS ${quoteIdentifier(role)}`);
        server.madeRoles.delete(role);
      } catch {
        // Still used by another database of this server.
      }
    }
  } finally {
    await admin.end();
  }
}

/** Pairs of a role and one that it may act as. */
const reach = `WITH RECURSIVE reach(start, role) AS (
  SELECT oid, oid FROM pg_catalog.pg_roles
   UNION SELECT r.start, m.roleid FROM reach r JOIN pg_catalog.pg_auth_members m ON m.member = r.role
)`;

/** Condition on `t`: a role that reaches beyond a throw-away database. */
const dangerous = `(t.rolsuper OR t.rolcreaterole OR t.rolcreatedb OR t.rolreplication OR t.rolname ~ '^pg_')`;

/**
 * Those of the roles through which one could reach more than a throw-away server's data: superusers, CREATEROLE,
 * CREATEDB, REPLICATION, PostgreSQL's own `pg_…` roles, and members of such. Roles that do not exist count too.
 */
export async function dangerousRoles(client: Client, roles: Iterable<string>): Promise<string[]> {
  const names = [...new Set(roles)];
  const result = await client.query<{ rolname: string }>(
    `${reach}
     SELECT s.rolname FROM pg_catalog.pg_roles s
      WHERE s.rolname = ANY ($1)
        AND NOT EXISTS (SELECT FROM reach r JOIN pg_catalog.pg_roles t ON t.oid = r.role WHERE r.start = s.oid AND ${dangerous})`,
    [names],
  );
  const harmless = new Set(result.rows.map(({ rolname }) => rolname));
  return names.filter((name) => !harmless.has(name));
}

/**
 * Makes the plain role a member of roles that migrations made, so that it may act as they may (`SET ROLE`, `OWNER TO`),
 * as a production migrator can; but never of a dangerous one. Such a membership that a migration gave it is taken away:
 * the pull request's SQL runs as this role.
 */
export async function grantHarmlessRoles(admin: Client, plainRole: string, roles: Iterable<string>): Promise<void> {
  const plain = quoteIdentifier(plainRole);
  const names = [...roles];
  const refused = new Set(await dangerousRoles(admin, names));
  for (const name of names.filter((role) => !refused.has(role) && role !== plainRole)) {
    try {
      await admin.query(`GRANT ${quoteIdentifier(name)} TO ${plain}`);
    } catch (error) {
      // The role is itself a member of the plain role: it may do what that may, not the other way round.
      if (sqlstateOf(error) !== '0LP01') throw error;
    }
  }
  const held = await admin.query<{ rolname: string }>(
    `SELECT g.rolname FROM pg_catalog.pg_auth_members m
       JOIN pg_catalog.pg_roles g ON g.oid = m.roleid JOIN pg_catalog.pg_roles p ON p.oid = m.member
      WHERE p.rolname = $1`,
    [plainRole],
  );
  for (const role of await dangerousRoles(
    admin,
    held.rows.map(({ rolname }) => rolname),
  )) {
    await admin.query(`REVOKE ${quoteIdentifier(role)} FROM ${plain} CASCADE`);
  }
}

/**
 * Statements that give to the plain role what a superuser owns in the session's database: a later migration has to be
 * able to alter it. What belongs to an extension stays, and what only a superuser may own (event triggers, foreign data
 * wrappers).
 */
export async function ownershipStatements(admin: Client, plainRole: string): Promise<string[]> {
  const to = ` OWNER TO ${quoteIdentifier(plainRole)}`;
  const result = await admin.query<{ statement: string }>(
    `WITH supers AS (
       SELECT oid FROM pg_catalog.pg_roles
        WHERE ((rolsuper AND pg_catalog.current_setting('is_superuser') = 'on') OR rolname = current_user) AND rolname <> ${quoteLiteral(plainRole)}
     ), spaces AS (
       SELECT oid, nspname, nspowner FROM pg_catalog.pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
     ), members AS (
       SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype IN ('e', 'i')
     ), found(classid, objid, place, statement) AS (
       SELECT 'pg_namespace'::regclass, oid, 1, format('ALTER SCHEMA %I', nspname) FROM spaces WHERE nspowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_class'::regclass, c.oid, 2, format('ALTER %s %I.%I',
                CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END,
                n.nspname, c.relname)
         FROM pg_class c JOIN spaces n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c') AND c.relowner IN (SELECT oid FROM supers)
          AND NOT (c.relkind = 'S' AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0))
       UNION ALL
       SELECT 'pg_proc'::regclass, p.oid, 3, format('ALTER ROUTINE %I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))
         FROM pg_proc p JOIN spaces n ON n.oid = p.pronamespace WHERE p.proowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_type'::regclass, t.oid, 4, format('ALTER %s %I.%I', CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, n.nspname, t.typname)
         FROM pg_type t JOIN spaces n ON n.oid = t.typnamespace
        WHERE (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'b' AND t.typcategory <> 'A')) AND t.typowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_operator'::regclass, o.oid, 5, format('ALTER OPERATOR %I.%s (%s, %s)', n.nspname, o.oprname, COALESCE(format_type(NULLIF(o.oprleft, 0), NULL), 'NONE'), format_type(o.oprright, NULL))
         FROM pg_operator o JOIN spaces n ON n.oid = o.oprnamespace WHERE o.oprowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_collation'::regclass, c.oid, 5, format('ALTER COLLATION %I.%I', n.nspname, c.collname)
         FROM pg_collation c JOIN spaces n ON n.oid = c.collnamespace WHERE c.collowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_ts_config'::regclass, c.oid, 5, format('ALTER TEXT SEARCH CONFIGURATION %I.%I', n.nspname, c.cfgname)
         FROM pg_ts_config c JOIN spaces n ON n.oid = c.cfgnamespace WHERE c.cfgowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_ts_dict'::regclass, d.oid, 5, format('ALTER TEXT SEARCH DICTIONARY %I.%I', n.nspname, d.dictname)
         FROM pg_ts_dict d JOIN spaces n ON n.oid = d.dictnamespace WHERE d.dictowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_statistic_ext'::regclass, s.oid, 5, format('ALTER STATISTICS %I.%I', n.nspname, s.stxname)
         FROM pg_statistic_ext s JOIN spaces n ON n.oid = s.stxnamespace WHERE s.stxowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_foreign_server'::regclass, s.oid, 5, format('ALTER SERVER %I', s.srvname) FROM pg_foreign_server s WHERE s.srvowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_publication'::regclass, p.oid, 5, format('ALTER PUBLICATION %I', p.pubname)
         FROM pg_publication p WHERE NOT p.puballtables AND p.pubowner IN (SELECT oid FROM supers)
     )
     SELECT f.statement || ${quoteLiteral(to)} AS statement FROM found f
      WHERE NOT EXISTS (SELECT FROM members m WHERE m.classid = f.classid AND m.objid = f.objid)
      ORDER BY f.place`,
  );
  return result.rows.map(({ statement }) => statement);
}
