import { traitsOfProvider } from './provider-traits.ts';
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { KnownError, messageOf } from '../core/errors.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import { adaptStatements, changeUrl, connect, limitMessages, sqlstateOf } from './client.ts';
import type { Evidence } from './needs.ts';
import { plainRoleSettings } from './parameters.ts';
import type { Server } from './server-types.ts';
import { withoutVectorOptions } from './stand-ins/statements.ts';
import { datedName, roleSettingsByUrl } from './url.ts';

/** What a provider hands over: a server that answers. */
export interface Started {
  provider: Server['provider'];
  /** Connection string of the superuser (url: of the given role). */
  adminUrl: string;
  description: string;
  /** What cannot be observed on it. */
  notes?: string[];
  /** Why its image was chosen. */
  chosen?: { image: string; because: Evidence } | null;
  /** Name of the plain role to make. */
  plainRole: string;
  /** The last lines of the server's log, where it can be read. */
  log(): string;
  /** Ends the server; called once. A server by URL has nothing to end. */
  stop(): Promise<void>;
  /** Ends the server at once, synchronously. */
  kill(): void;
}

/** The part of {@link Server} that is the same whoever provides it: roles, databases, sessions. */
export class RunningServer implements Server {
  readonly provider: Server['provider'];
  readonly description: string;
  plainRole: string;
  readonly notes: string[];
  readonly chosen: Server['chosen'];
  available: ReadonlySet<string> = new Set();
  readonly madeRoles = new Set<string>();
  adminRole = '';
  version = '';
  versionNum = 0;
  superuser = true;
  readonly #started: Started;
  readonly #password = randomBytes(24).toString('base64url');
  readonly #databases = new Set<string>();
  readonly #guests = new Map<string, string>();
  #admin: pg.Client | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #empty = '';
  #stopping: Promise<void> | null = null;

  private constructor(started: Started) {
    this.#started = started;
    this.provider = started.provider;
    this.description = started.description;
    this.plainRole = started.plainRole;
    this.notes = started.notes ?? [];
    this.chosen = started.chosen ?? null;
  }

  /** Connects, makes the plain role and the empty database that others are copied from. */
  static async open(started: Started): Promise<RunningServer> {
    const server = new RunningServer(started);
    try {
      await server.#readVersion();
      await server.#makeRole();
      server.#empty = await server.#makeEmptyDatabase();
      return server;
    } catch (error) {
      await server.stop().catch(() => undefined);
      throw error;
    }
  }

  async connectAdmin(database?: string): Promise<pg.Client> {
    const url = this.#started.adminUrl;
    return this.#connect(database === undefined ? url : changeUrl(url, { database }));
  }

  async connectPlain(database: string): Promise<pg.Client> {
    // The role may have changed its own password or settings (ALTER ROLE CURRENT_USER …): that must not outlive it.
    // A transaction that did so and is still open holds the role's row: nobody has seen its change then.
    const repair = `SET LOCAL lock_timeout = '1s'; ALTER ROLE ${this.#plain} RESET ALL; ${this.#roleSql()}`;
    await this.#query(repair).catch((error: unknown) => {
      if (sqlstateOf(error) !== '55P03' && !messageOf(error).includes('tuple concurrently updated')) throw error;
    });
    const client = await this.#connect(this.urlFor(database));
    limitMessages(client);
    return client;
  }

  urlFor(database: string): string {
    return changeUrl(this.#started.adminUrl, { database, user: this.plainRole, password: this.#password });
  }

  async admitGuest(database: string): Promise<string> {
    // Who is no superuser can keep nobody out of a database: there is nothing to be gained.
    if (!this.superuser) return this.urlFor(database);
    const [role, password] = [this.#newName(), randomBytes(24).toString('base64url')];
    const [guest, named] = [quoteIdentifier(role), quoteIdentifier(database)];
    this.#guests.set(database, role);
    await this.#query(
      `CREATE ROLE ${guest} LOGIN PASSWORD ${quoteLiteral(password)}; ${this.#settingsSql(guest)}; GRANT ALL ON DATABASE ${named} TO ${guest}`,
    );
    const admin = await this.connectAdmin(database);
    try {
      await admin.query(`GRANT ALL ON SCHEMA public TO ${guest}`);
    } finally {
      await admin.end();
    }
    return changeUrl(this.#started.adminUrl, { database, user: role, password });
  }

  async createDatabase(template: string = this.#empty): Promise<string> {
    const name = this.#newName();
    const settings = await this.#settingsOf(template);
    // FILE_COPY is two to four times as fast as the default of 15 and later (14 knows nothing else). On a server that
    // others use too, its two checkpoints would be felt.
    const strategy = this.versionNum >= 150_000 && this.#isOwn ? ' STRATEGY FILE_COPY' : '';
    const sql = `CREATE DATABASE ${quoteIdentifier(name)} OWNER ${this.#plain} TEMPLATE ${quoteIdentifier(template)}${strategy}`;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#query(sql);
        break;
      } catch (error) {
        // 55006: the template is in use. A session that was just ended takes a moment to go.
        if (sqlstateOf(error) !== '55006' || attempt === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    this.#databases.add(name);
    // Guests of another database have no business here.
    if (this.superuser) await this.#query(`REVOKE CONNECT ON DATABASE ${quoteIdentifier(name)} FROM PUBLIC`);
    for (const setting of settings) await this.#query(setting.replace('%DATABASE%', quoteIdentifier(name)));
    return name;
  }

  async dropDatabase(name: string): Promise<void> {
    await this.#query(`DROP DATABASE IF EXISTS ${quoteIdentifier(name)} WITH (FORCE)`);
    this.#databases.delete(name);
    const guest = this.#guests.get(name);
    if (guest === undefined) return;
    await this.#query(`DROP ROLE IF EXISTS ${quoteIdentifier(guest)}`);
    this.#guests.delete(name);
  }

  kill(): void {
    if (!this.#isOwn) {
      this.stop().catch(() => undefined);
      return;
    }
    this.#stopping ??= Promise.resolve();
    this.#started.kill();
  }

  async stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  async #stop(): Promise<void> {
    try {
      if (!this.#isOwn) {
        for (const name of this.#databases) await this.dropDatabase(name);
        for (const role of this.madeRoles) {
          await this.#query(`DROP ROLE IF EXISTS ${quoteIdentifier(role)}`).catch(() => undefined);
        }
        await this.#query(`DROP ROLE IF EXISTS ${this.#plain}`);
      }
    } finally {
      await this.#admin?.end().catch(() => undefined);
      await this.#started.stop();
    }
  }

  #newName(): string {
    const random = randomBytes(8).toString('hex');
    return this.#isOwn ? `raincheck_${random}` : datedName(random);
  }

  get #isOwn(): boolean {
    return traitsOfProvider(this).isOwn;
  }

  get #plain(): string {
    return quoteIdentifier(this.plainRole);
  }

  /** Runs SQL in the session that this object keeps, one query after the other; a session that broke is replaced. */
  async #query(sql: string): Promise<pg.QueryResult> {
    const result = this.#queue.then(() => this.#queryNow(sql));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #queryNow(sql: string): Promise<pg.QueryResult> {
    if (this.#admin === null) {
      const admin = await this.#connect(this.#started.adminUrl);
      admin.once('end', () => {
        if (this.#admin === admin) this.#admin = null;
      });
      this.#admin = admin;
    }
    return this.#admin.query(sql);
  }

  async #connect(url: string): Promise<pg.Client> {
    try {
      const client = await connect(url);
      if (this.available.size > 0 && !this.available.has('vector')) adaptStatements(client, withoutVectorOptions);
      return client;
    } catch (error) {
      const log = this.#started.log();
      if (log === '' || sqlstateOf(error) !== null) throw error;
      throw new KnownError(`The PostgreSQL server does not answer any more. Its log ends with: ${log}`, {
        next: 'If a migration filled the disk or the memory, make it smaller; otherwise try again.',
        cause: error,
      });
    }
  }

  async #readVersion(): Promise<void> {
    const result = await this.#query(
      `SELECT pg_catalog.current_setting('server_version') AS version,
              pg_catalog.current_setting('server_version_num')::int AS number,
              current_user::text AS role,
              (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) AS superuser`,
    );
    const extensions = await this.#query('SELECT name FROM pg_catalog.pg_available_extensions');
    this.available = new Set((extensions.rows as { name: string }[]).map(({ name }) => name));
    const row = result.rows[0] as { version: string; number: number; role: string; superuser: boolean };
    this.version = /^\S+/.exec(row.version)?.[0] ?? row.version;
    this.versionNum = row.number;
    this.adminRole = row.role;
    this.superuser = row.superuser;
    if (this.versionNum < 140_000) {
      throw new KnownError(`The server is PostgreSQL ${this.version}; Raincheck needs 14 or newer.`, {
        next: 'Use a newer server, or let Raincheck start one (database: auto).',
      });
    }
  }

  async #makeRole(): Promise<void> {
    try {
      await this.#query(`CREATE ROLE ${this.#plain}`);
    } catch (error) {
      // An image of its own kind (Supabase's) has that role already.
      if (sqlstateOf(error) !== '42710') throw error;
      this.plainRole = `raincheck_${randomBytes(4).toString('hex')}`;
      await this.#query(`CREATE ROLE ${this.#plain}`);
    }
    await this.#query(this.#roleSql());
    if (!this.superuser) {
      // Only a member of the role may give it a database. Since 16 making a role gives ADMIN alone.
      const options = this.versionNum >= 160_000 ? ' WITH INHERIT TRUE, SET TRUE' : '';
      await this.#query(`GRANT ${this.#plain} TO CURRENT_USER${options}`);
    }
  }

  /** Rights and settings of the plain role; also what puts them right again. */
  #roleSql(): string {
    // A role that is no superuser may not even mention SUPERUSER, REPLICATION or BYPASSRLS.
    const negated = this.superuser ? 'NOSUPERUSER NOREPLICATION NOBYPASSRLS ' : '';
    const rights = `LOGIN ${negated}NOCREATEDB NOCREATEROLE PASSWORD ${quoteLiteral(this.#password)}`;
    return `ALTER ROLE ${this.#plain} ${rights}; ${this.#settingsSql(this.#plain)}`;
  }

  #settingsSql(role: string): string {
    const more = this.#isOwn ? {} : roleSettingsByUrl(this.superuser);
    return Object.entries({ ...plainRoleSettings, ...more })
      .map(([name, value]) => `ALTER ROLE ${role} SET ${name} = ${quoteLiteral(value)}`)
      .join('; ');
  }

  /** An empty database whose schema `public` belongs to the plain role on every version (14 gives it to nobody, 15 to the database's owner). */
  async #makeEmptyDatabase(): Promise<string> {
    const name = await this.createDatabase('template0');
    // On 14 it belongs to the superuser, and everybody may make tables in it.
    if (!this.superuser && this.versionNum < 150_000) return name;
    const admin = await this.connectAdmin(name);
    try {
      await admin.query(`ALTER SCHEMA public OWNER TO ${this.#plain}`);
    } finally {
      await admin.end();
    }
    return name;
  }

  /** ALTER DATABASE … SET of the template: CREATE DATABASE does not copy it. */
  async #settingsOf(template: string): Promise<string[]> {
    const result = await this.#query(
      `SELECT r.rolname AS role, c AS setting
         FROM pg_catalog.pg_db_role_setting s
         JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
         LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
        CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) c
        WHERE d.datname = ${quoteLiteral(template)}`,
    );
    return (result.rows as { role: string | null; setting: string }[]).map(({ role, setting }) => {
      const at = setting.indexOf('=');
      const change = `SET ${quoteIdentifier(setting.slice(0, at))} = ${settingValue(setting.slice(0, at), setting.slice(at + 1))}`;
      return role === null
        ? `ALTER DATABASE %DATABASE% ${change}`
        : `ALTER ROLE ${quoteIdentifier(role)} IN DATABASE %DATABASE% ${change}`;
    });
  }
}

/** Lists such as search_path are kept as their items, quoted where needed: one literal would make them one item. */
function settingValue(name: string, value: string): string {
  const lists = new Set(['search_path', 'temp_tablespaces', 'session_preload_libraries', 'local_preload_libraries']);
  return lists.has(name.toLowerCase()) && /^[\w$", ]+$/.test(value) ? value : quoteLiteral(value);
}
