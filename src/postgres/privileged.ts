import { DatabaseError, type Client } from 'pg';
import { parseFile } from '../sql/parse.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { requestOf, type Request } from './allowed.ts';
import { execute } from './client.ts';
import { traitsOfProvider } from './provider-traits.ts';
import { dangerousRoles } from './roles.ts';
import type { Server } from './server.ts';
import { installStandIn } from './stand-ins/install.ts';
import { extensionStatement } from './stand-ins/statements.ts';

export { isPrivilegedAllowed } from './allowed.ts';

/** What became of a statement that was to be run with a superuser's rights. */
export type PrivilegedOutcome = { ran: true } | { ran: false; reason: string };

/**
 * Runs one statement of a pull request with a superuser's rights, inside the plain session and its transaction, when it
 * is harmless: CREATE EXTENSION of an allow-list, CREATE, ALTER, GRANT and DROP ROLE without dangerous rights, OWNER TO
 * of an object that the plain role may reach anyway, to a role without dangerous rights. Production's migrator often may
 * do these things; the plain role may not.
 *
 * How: another session makes the plain role a superuser, the statement runs, the rights are taken back, and the session
 * is asked whether it noticed (verified on 14 to 18). The right is the role's, so other sessions of the plain role have it
 * too for these milliseconds: run nothing else of the pull request on the server meanwhile.
 *
 * @throws what PostgreSQL says of the statement; its transaction is rolled back then
 */
export async function runPrivileged(server: Server, client: Client, sql: string): Promise<PrivilegedOutcome> {
  const parsed = await parseFile({ sql, file: '', migration: '' });
  const [only, ...others] = parsed.ok ? parsed.statements : [];
  if (only === undefined || others.length > 0) return { ran: false, reason: 'it is not one statement' };
  const request = requestOf(only.node);
  if (request === null) return { ran: false, reason: 'statements of this kind do not get a superuser’s rights' };
  if (!server.superuser) return { ran: false, reason: 'the given role of the server is no superuser' };
  const reason = await whyNot(client, server, request);
  if (reason !== null) return { ran: false, reason };
  const extension = extensionStatement(only.node);
  const standsIn = extension !== null && !server.available.has(extension.extension);
  if (standsIn && extension.does === 'update') return { ran: true };
  return asSuperuser(server, client, async () => {
    if (standsIn && (await installStandIn(client, extension.extension, extension.schema))) return;
    await execute(client, only.statement.sql);
    if (request.makes !== null) server.madeRoles.add(request.makes);
    // A migrator that makes a role may act as that role.
    if (request.makes !== null) {
      await execute(client, `GRANT ${quoteIdentifier(request.makes)} TO ${quoteIdentifier(server.plainRole)}`);
    }
  });
}

/** Looks up what the tree cannot tell; in the plain session, which sees roles and tables of its own transaction. */
async function whyNot(client: Client, server: Server, request: Request): Promise<string | null> {
  // An uncommitted change of the session's own role would lock its row, and keep its rights from being taken back.
  if (request.changes.includes(server.plainRole)) return 'the session’s own role is not changed';
  const roles = request.roles.filter((role) => role !== server.plainRole);
  const existing = await client.query<{ rolname: string }>(
    'SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = ANY ($1)',
    [roles],
  );
  // A role that does not exist is for PostgreSQL to complain about.
  const [bad] = await dangerousRoles(
    client,
    existing.rows.map(({ rolname }) => rolname),
  );
  if (bad !== undefined) return `the role ${bad} has rights beyond its database`;
  const lasting = traitsOfProvider(server).isOwn ? null : lastingChange(server, request, existing.rows);
  if (lasting !== null) return `the role ${lasting} is the server’s own, and what is changed in it would stay`;
  if (request.object === null) return null;
  const owner = await ownerOf(client, request.object);
  if (owner !== null && owner !== server.plainRole && (await dangerousRoles(client, [owner])).length > 0) {
    return `the object belongs to ${owner}`;
  }
  return null;
}

/** A role that was there before the migrations and that the statement changes: on somebody else's server it stays changed. */
function lastingChange(server: Server, request: Request, existing: { rolname: string }[]): string | null {
  const isTheirs = (role: string) =>
    !server.madeRoles.has(role) && role !== server.plainRole && existing.some(({ rolname }) => rolname === role);
  const changed = request.changes.find(isTheirs);
  if (changed !== undefined || request.membership === null) return changed ?? null;
  // A membership goes with either of its roles.
  return request.membership.granted.some(isTheirs) ? (request.membership.members.find(isTheirs) ?? null) : null;
}

/** Name of the object's owner; null when there is no such object. */
async function ownerOf(client: Client, object: NonNullable<Request['object']>): Promise<string | null> {
  const queries = {
    relation: 'SELECT relowner FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass($1)',
    schema: 'SELECT nspowner FROM pg_catalog.pg_namespace WHERE oid = pg_catalog.to_regnamespace($1)',
    type: 'SELECT typowner FROM pg_catalog.pg_type WHERE oid = pg_catalog.to_regtype($1)',
  };
  const name = object.name.map(quoteIdentifier).join('.');
  const result = await client.query<{ owner: string | null }>(
    `SELECT pg_catalog.pg_get_userbyid((${queries[object.kind]})) AS owner`,
    [name],
  );
  return result.rows[0]?.owner ?? null;
}

async function asSuperuser(server: Server, client: Client, fn: () => Promise<void>): Promise<PrivilegedOutcome> {
  const role = quoteIdentifier(server.plainRole);
  const pid = (client as unknown as { processID: number }).processID;
  const admin = await server.connectAdmin();
  try {
    await admin.query(`SET lock_timeout = '3s'`);
    try {
      await admin.query(`ALTER ROLE ${role} SUPERUSER`);
    } catch {
      // The transaction changed its own role before: its row is locked.
      return { ran: false, reason: 'the transaction changed the session’s own role' };
    }
    try {
      await settle(server, client, true);
      await fn();
    } finally {
      await takeBack(server, client, admin);
    }
    return { ran: true };
  } catch (error) {
    // Whatever went wrong, that session must not go on with the rights.
    if (!(await isPlainAgain(server, client))) await admin.query('SELECT pg_catalog.pg_terminate_backend($1)', [pid]);
    throw error;
  } finally {
    await admin.end().catch(() => undefined);
  }
}

async function takeBack(server: Server, client: Client, admin: Client): Promise<void> {
  const sql = `ALTER ROLE ${quoteIdentifier(server.plainRole)} NOSUPERUSER`;
  try {
    await admin.query(sql);
  } catch {
    // What holds the row is that session: without it the way is free.
    const pid = (client as unknown as { processID: number }).processID;
    await admin.query('SELECT pg_catalog.pg_terminate_backend($1)', [pid]);
    await admin.query(`SET lock_timeout = '20s'`);
    await admin.query(sql).catch((error: unknown) => {
      server.kill();
      throw error;
    });
  }
  await settle(server, client, false);
}

/** The statement that failed has doomed its transaction: it is ended, and the session is looked at. */
async function isPlainAgain(server: Server, client: Client): Promise<boolean> {
  try {
    // Asked first, so that the driver has heard the end of the failed statement.
    await client.query('SELECT 1').catch(() => undefined);
    if (client.getTransactionStatus() === 'E') await client.query('ROLLBACK');
    await settle(server, client, false);
    return true;
  } catch {
    return false;
  }
}

/** Catalogs that migrations have no reason to lock. Opening one makes a session read what others changed. */
const quietCatalogs = [
  'pg_largeobject_metadata',
  'pg_transform',
  'pg_parameter_acl',
  'pg_seclabel',
  'pg_replication_origin',
  'pg_ts_parser',
  'pg_subscription_rel',
  'pg_user_mapping',
];

/**
 * Waits until the session itself believes that the plain role is a superuser, or none any more. It caches the right, and
 * inside a transaction reads changes of other sessions only when it locks a relation that it has not locked yet. So a
 * seldom catalog is opened (pg_relation_size() locks and unlocks it), and the session is asked: a superuser counts as a
 * member of every role.
 */
async function settle(server: Server, client: Client, wanted: boolean): Promise<void> {
  // A failed transaction answers nothing; the next one begins by reading the changes.
  if (client.getTransactionStatus() === 'E') return;
  for (const catalog of quietCatalogs) {
    try {
      await client.query(`SELECT pg_catalog.pg_relation_size(pg_catalog.to_regclass('pg_catalog.${catalog}'))`);
    } catch (error) {
      // The driver learns of the failed transaction a moment after the failure.
      if (error instanceof DatabaseError && error.code === '25P02' && !wanted) return;
      throw error;
    }
    const result = await client.query<{ member: boolean }>(
      `SELECT pg_catalog.pg_has_role($1, $2, 'MEMBER') AS member`,
      [server.plainRole, server.adminRole],
    );
    if (result.rows[0]?.member === wanted) return;
  }
  throw new Error(`the session did not notice that its role ${wanted ? 'got' : 'lost'} a superuser's rights`);
}
