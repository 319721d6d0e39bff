import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { buildBaseline } from '../../src/baseline/build.ts';
import { changeUrl } from '../../src/postgres/client.ts';
import { runPrivileged } from '../../src/postgres/privileged.ts';
import type { Server } from '../../src/postgres/server.ts';
import { migrations, project, servers, start } from './support.ts';

describe.each(servers)('a server by URL (%s)', (_name, binaries) => {
  let host: Server;
  let admin: Client;
  let url: string;

  beforeAll(async () => {
    host = await start({ binaries });
    admin = await host.connectAdmin();
    await admin.query(
      `CREATE ROLE owner LOGIN SUPERUSER PASSWORD 'pw'; CREATE ROLE maker LOGIN CREATEDB CREATEROLE PASSWORD 'pw'; CREATE ROLE nobody LOGIN PASSWORD 'pw'`,
    );
    await admin.query('CREATE DATABASE used');
    await admin.query('CREATE DATABASE free');
    url = changeUrl(host.urlFor('free'), { user: 'owner', password: 'pw' });
    const used = await host.connectAdmin('used');
    await used.query('CREATE TABLE customers (i integer); CREATE TABLE orders (i integer)');
    await used.end();
  });
  afterAll(async () => {
    await admin.end();
    await host.stop();
  });

  /** Databases and roles that are not the host's own. */
  async function left(): Promise<string[]> {
    const result = await admin.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname ~ '^raincheck_.*_' UNION ALL SELECT rolname FROM pg_roles WHERE rolname ~ '^(raincheck_.*_|reader)'`,
    );
    return result.rows.map(({ name }) => name);
  }

  test.each(['owner', 'maker'])('is used as %s, in databases of its own, and left as it was', async (user) => {
    const server = await start({ database: changeUrl(url, { user }) });
    expect(server).toMatchObject({
      provider: 'url',
      superuser: user === 'owner',
      description: `the server ${new URL(url).host}`,
    });
    expect(server.notes).toHaveLength(user === 'owner' ? 0 : 2);
    const baseline = await buildBaseline(server, {
      migrations: migrations(
        'CREATE ROLE reader; CREATE TABLE t (i integer); GRANT SELECT ON t TO reader',
        'CREATE SCHEMA s; ALTER TABLE t SET SCHEMA s',
      ),
      beforeBaseline: null,
      preset: 'none',
      project: project(),
    });
    if (!baseline.ok) throw new Error(baseline.broken.message);
    const client = await server.connectPlain(await server.createDatabase(baseline.database));
    await client.query('ALTER TABLE s.t ADD COLUMN j integer; SET ROLE reader; RESET ROLE');
    const shown = await client.query(
      `SELECT current_setting('jit') AS jit, current_setting('TimeZone') AS zone, rolsuper FROM pg_roles WHERE rolname = current_user`,
    );
    expect(shown.rows).toEqual([{ jit: 'off', zone: 'UTC', rolsuper: false }]);
    const outcome = await runPrivileged(server, client, 'CREATE EXTENSION amcheck');
    expect(outcome.ran).toBe(user === 'owner');
    await client.end();
    expect((await left()).length).toBeGreaterThan(3);
    await server.stop();
    expect(await left()).toEqual([]);
  });

  test('is refused when its database has tables, unless that is allowed', async () => {
    const used = changeUrl(url, { database: 'used' });
    await expect(start({ database: used })).rejects.toMatchObject({
      name: 'KnownError',
      message: `The database used on ${new URL(url).host} has 2 tables: this looks like a server that somebody uses.`,
      next: expect.stringContaining('allow-non-empty'),
    });
    const server = await start({ database: used, allowNonEmpty: true });
    const client = await server.connectPlain(await server.createDatabase());
    await client.end();
    await server.stop();
    expect(await left()).toEqual([]);
  });

  test('is refused when the role may not make databases, with what is needed', async () => {
    await expect(start({ database: changeUrl(url, { user: 'nobody' }) })).rejects.toMatchObject({
      message: `The role nobody may not make databases and roles on ${new URL(url).host}.`,
      next: expect.stringContaining('ALTER ROLE "nobody" CREATEDB CREATEROLE;'),
    });
  });

  test('that cannot be reached, or is no URL, is a clear error without the password', async () => {
    const error = await start({ database: changeUrl(url, { password: 'secret-guess' }) }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      name: 'KnownError',
      message: expect.stringContaining('cannot be used: password authentication failed'),
    });
    expect(JSON.stringify(error) + String(error)).not.toContain('secret-guess');
    await expect(start({ database: 'mysql://x/y' })).rejects.toMatchObject({
      next: expect.stringContaining('postgres://user'),
    });
  });

  test('a database in the URL is not necessary', async () => {
    const bare = new URL(url);
    bare.pathname = '';
    const server = await start({ database: bare.href });
    await server.stop();
  });

  test('loses what a run left that was killed long ago, and nothing else', async () => {
    const born = Math.floor(Date.now() / 1000 - 24 * 3600).toString(36);
    const now = Math.floor(Date.now() / 1000).toString(36);
    const names = [`raincheck_${born}_0123456789abcdef`, `raincheck_${now}_0123456789abcdef`, 'raincheck_mine'];
    for (const name of names)
      await admin.query(`CREATE ROLE ${name}; `).then(async () => admin.query(`CREATE DATABASE ${name} OWNER ${name}`));
    await (await start({ database: url })).stop();
    const result = await admin.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE datname = ANY ($1) ORDER BY 1',
      [names],
    );
    expect(result.rows.map(({ datname }) => datname)).toEqual(names.slice(1).sort());
    for (const name of names.slice(1))
      await admin.query(`DROP DATABASE ${name}`).then(async () => admin.query(`DROP ROLE ${name}`));
    expect(await left()).toEqual([]);
  });

  test('kill() begins to drop what was made', async () => {
    const server = await start({ database: url });
    await server.createDatabase();
    server.kill();
    await server.stop();
    expect(await left()).toEqual([]);
  });
});
