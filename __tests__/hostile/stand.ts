import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Client } from 'pg';
import { changeUrl } from '../../src/postgres/client.ts';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';

/** A word that no report may hold. */
export const secret = 'Zx9-s3cret-w0rd';

/** Pattern of the names that a review gives on somebody else's server (src/postgres/url.ts). */
export const ours = '^raincheck_[0-9a-z]{6,7}_[0-9a-f]{16}$';

/** One server that all inputs are run on by its URL, as somebody's own server, and a folder for their files. */
export class Stand implements AsyncDisposable {
  readonly url: string;
  /** Root of all inputs' folders. */
  readonly root: string;
  readonly #server: Server;
  readonly #admin: Client;
  #folders = 0;

  private constructor(server: Server, admin: Client, root: string) {
    this.#server = server;
    this.#admin = admin;
    this.root = root;
    this.url = changeUrl(server.urlFor('free'), { user: 'owner', password: secret });
  }

  static async start(root: string): Promise<Stand> {
    const server = await start();
    const admin = await server.connectAdmin();
    await admin.query(`CREATE ROLE owner LOGIN SUPERUSER PASSWORD '${secret}'`);
    await admin.query('CREATE DATABASE free');
    return new Stand(server, admin, root);
  }

  /** The superuser's session. */
  get admin(): Client {
    return this.#admin;
  }

  /** A folder of its own, which the caller removes. */
  folder(): string {
    const folder = path.join(this.root, `hostile-${this.#folders++}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** What there is: databases, roles, settings of the server, folders of ours in the temporary folder, processes. */
  async present(): Promise<string[]> {
    const { rows } = await this.#admin.query<{ name: string }>(
      `SELECT 'database ' || datname AS name FROM pg_database
       UNION ALL SELECT 'role ' || rolname || ' ' || md5(a::text) FROM pg_authid a
       UNION ALL SELECT 'membership ' || roleid::regrole || ' ' || member::regrole FROM pg_auth_members
       UNION ALL SELECT 'tablespace ' || spcname FROM pg_tablespace
       UNION ALL SELECT 'subscription ' || subname FROM pg_subscription
       UNION ALL SELECT 'replication slot ' || slot_name FROM pg_replication_slots
       UNION ALL SELECT 'prepared transaction ' || gid FROM pg_prepared_xacts
       UNION ALL SELECT 'setting ' || setdatabase || ' ' || setrole || ' ' || setconfig::text FROM pg_db_role_setting
       UNION ALL SELECT 'file setting ' || name || ' ' || coalesce(setting, '') FROM pg_file_settings
       ORDER BY 1`,
    );
    return [...rows.map(({ name }) => name), ...temporaryFolders(), ...markedProcesses()];
  }

  /** Drops the databases that reviews have on the server now. */
  async dropOurs(): Promise<void> {
    const databases = await this.#admin.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname ~ '${ours}'`,
    );
    for (const { name } of databases.rows) await this.#admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }

  /** Drops the roles of reviews that are over. */
  async dropRoles(): Promise<void> {
    const roles = await this.#admin.query<{ name: string }>(
      `SELECT rolname AS name FROM pg_roles WHERE rolname ~ '${ours}'`,
    );
    for (const { name } of roles.rows) await this.#admin.query(`DROP ROLE IF EXISTS ${name}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#admin.end();
    await this.#server.stop();
  }
}

function temporaryFolders(): string[] {
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith('raincheck-'))
    .map((name) => `folder ${name}`);
}

/** Processes whose environment bears the mark of a run, or our temporary folder, and that are not ours. */
function markedProcesses(): string[] {
  if (process.platform !== 'linux') return [];
  const ours = `TMPDIR=${tmpdir()}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'latin1');
        const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim();
        // PostgreSQL writes its titles over the environment; the stand's own server stays what it is.
        return environment.includes(ours) && command !== '' ? [`process ${pid} ${command.slice(0, 100)}`] : [];
      } catch {
        return [];
      }
    });
}
