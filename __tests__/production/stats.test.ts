import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { format } from 'prettier';
import type { Client } from 'pg';
import { writeStats } from '../../src/cli/stats.ts';
import { KnownError } from '../../src/core/errors.ts';
import { changeUrl } from '../../src/postgres/client.ts';
import { openProduction } from '../../src/production/session.ts';
import { readSizes } from '../../src/production/sizes.ts';
import type { Server } from '../../src/postgres/server.ts';
import { parseStatsFile, writeStatsFile } from '../../src/settings/stats-file.ts';
import { servers, start } from '../postgres/support.ts';
import { fakeProduction, fakeTerminal, type FakeProduction } from './support.ts';

const published = path.resolve(import.meta.dirname, '../../schemas/stats-v1.schema.json');

const shop = `
  CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, note text);
  CREATE INDEX users_email_idx ON users (email);
  INSERT INTO users SELECT i, 'secret-' || i || '@example.com', repeat(md5(i::text), 200) FROM generate_series(1, 2000) i;
  ANALYZE users;
  CREATE TABLE "user" ("Id" integer);
  CREATE TABLE never_analysed (id integer);
  INSERT INTO never_analysed SELECT generate_series(1, 1000);
  CREATE SCHEMA billing;
  CREATE TABLE billing.invoices (id integer, at date) PARTITION BY RANGE (at);
  CREATE INDEX ON billing.invoices (id);
  CREATE TABLE billing.invoices_2025 PARTITION OF billing.invoices FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
  CREATE TABLE billing.invoices_2026 PARTITION OF billing.invoices FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')
    PARTITION BY LIST (id);
  CREATE TABLE billing.invoices_2026_rest PARTITION OF billing.invoices_2026 DEFAULT;
  INSERT INTO billing.invoices SELECT i, '2025-06-01' FROM generate_series(1, 300) i;
  INSERT INTO billing.invoices SELECT i, '2026-06-01' FROM generate_series(1, 700) i;
  ANALYZE billing.invoices;
  CREATE MATERIALIZED VIEW totals AS SELECT count(*) FROM users;
  CREATE TEMPORARY TABLE passing (i integer);
`;

describe.each(servers)('raincheck stats (%s)', (_name, binaries) => {
  let server: Server;
  let production: FakeProduction;

  beforeAll(async () => {
    server = await start({ binaries });
    production = await fakeProduction(server, shop);
  });
  afterAll(async () => {
    await production.end();
    await server.stop();
  });

  test('writes a sorted file of figures that the published schema describes, and says what it found', async () => {
    const terminal = fakeTerminal();
    await writeStats({ url: production.url, output: 'raincheck.stats.json', watch: '1' }, terminal);
    const text = readFileSync(path.join(terminal.root, 'raincheck.stats.json'), 'utf8');
    const sizes = parseStatsFile(text, 'raincheck.stats.json');
    expect(Object.keys(sizes.tables)).toEqual([
      '"user"',
      'billing.invoices',
      'billing.invoices_2025',
      'billing.invoices_2026',
      'billing.invoices_2026_rest',
      'never_analysed',
      'totals',
      'users',
    ]);
    expect(sizes.tables['users']).toMatchObject({ rows: 2000, rowsFrom: 'statistics', indexes: 2, writesPerSecond: 0 });
    const { heapBytes = 0, toastBytes = 0, indexBytes = 0 } = sizes.tables['users'] ?? {};
    expect([heapBytes > 100_000, toastBytes > 8_000, indexBytes > 50_000]).toEqual([true, true, true]);
    expect(sizes.tables['"user"']).toEqual({
      rows: 0,
      rowsFrom: 'file',
      heapBytes: 0,
      toastBytes: 0,
      indexBytes: 0,
      indexes: 0,
      writesPerSecond: 0,
    });
    expect(sizes.takenOn).toBe(new Date().toISOString().slice(0, 10));
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const valid = ajv.compile(JSON.parse(readFileSync(published, 'utf8')));
    expect([valid(JSON.parse(text)), valid.errors]).toEqual([true, null]);
    expect(await format(text, { parser: 'json' })).toBe(text);
    expect(terminal.printed()).toContain(
      'Wrote raincheck.stats.json: 8 tables, the largest is users with about 2,000 rows.',
    );
    expect(terminal.printed() + text).not.toMatch(/secret-|example\.com|p%s|w@rd/);
  });

  test('a partitioned table is the sum of its partitions, however deep', async () => {
    const { tables } = await sizesOf(production);
    expect(tables['billing.invoices']).toMatchObject({ rows: 1000, indexes: 1 });
    expect(tables['billing.invoices_2026']).toMatchObject({ rows: 700 });
    const part = (name: string) => tables[`billing.invoices_${name}`]?.heapBytes ?? 0;
    expect(tables['billing.invoices']?.heapBytes).toBe(part('2025') + part('2026_rest'));
  });

  test('a table that was never analysed has the rows that the counters know, and says so', async () => {
    const terminal = fakeTerminal();
    await writeStats({ url: production.url, output: 'deep/sizes.json', watch: '1' }, terminal);
    const text = readFileSync(path.join(terminal.root, 'deep/sizes.json'), 'utf8');
    expect(parseStatsFile(text, '').tables['never_analysed']).toMatchObject({ rows: 1000, rowsFrom: 'counters' });
    expect(terminal.printed()).toContain('never analysed: their rows are those inserted less those deleted');
  });

  test('without statistics and without counters the rows are unknown, not zero', async () => {
    const lost = await fakeProduction(
      server,
      'CREATE TABLE t (a text); INSERT INTO t SELECT md5(i::text) FROM generate_series(1, 50000) i;',
    );
    await lost.write('SELECT pg_stat_reset()');
    const terminal = fakeTerminal();
    await writeStats({ url: lost.url, output: '-', watch: '1' }, terminal);
    await lost.end();
    expect(terminal.printed()).toMatch(/"rows": null,\s+"rowsFrom": null,\s+"heapBytes": [1-9]/);
  });

  test('rows grow with the file since they were counted, as the planner counts', async () => {
    const grown = await fakeProduction(
      server,
      'CREATE TABLE t (a text); INSERT INTO t SELECT md5(i::text) FROM generate_series(1, 10000) i; ANALYZE t; INSERT INTO t SELECT md5(i::text) FROM generate_series(1, 30000) i;',
    );
    const { tables } = await sizesOf(grown);
    await grown.end();
    expect(tables['t']?.rowsFrom).toBe('statistics');
    expect(Math.abs((tables['t']?.rows ?? 0) / 40_000 - 1)).toBeLessThan(0.05);
  });

  test('writes are counted while it watches, where the server does not know since when it counts', async () => {
    const opened = await openProduction(production.url, 'test');
    const { tables } = await readSizes(opened, async () =>
      production.write('UPDATE users SET note = note WHERE id <= 400; SELECT pg_sleep(1)'),
    );
    await opened.end();
    const rate = tables['users']?.writesPerSecond ?? 0;
    expect([rate > 0, rate <= 400, tables['never_analysed']?.writesPerSecond]).toEqual([true, true, 0]);
  });

  test('since a reset of the counters an hour ago or more, the average since then counts', async () => {
    const opened = await openProduction(production.url, 'test');
    // An hour cannot be waited for: the server's answer is made older.
    const aged = {
      query: async (sql: string, values?: unknown[]) => {
        const result = await opened.client.query<Record<string, unknown>>(sql, values);
        return { rows: result.rows.map((row) => ('age' in row ? { ...row, age: 7200 } : row)) };
      },
    };
    const { tables, writesOverSeconds } = await readSizes(
      { ...opened, client: aged as unknown as Client },
      async () => {
        throw new Error('there is nothing to wait for');
      },
    );
    await opened.end();
    expect(writesOverSeconds).toBe(7200);
    expect(tables['never_analysed']?.writesPerSecond).toBe(Number((1000 / 7200).toPrecision(2)));
  });

  test('of a table that somebody has locked the catalog tells, and nobody waits', async () => {
    const before = await sizesOf(production);
    await production.owner.query('BEGIN; LOCK TABLE users, billing.invoices IN ACCESS EXCLUSIVE MODE');
    const locked = await sizesOf(production).catch((error: unknown) => error);
    await production.owner.query('ROLLBACK');
    if (locked instanceof Error) throw locked;
    const { tables } = locked as typeof before;
    expect(Object.keys(tables)).toEqual(Object.keys(before.tables));
    expect(tables['users']).toMatchObject({ rows: 2000, rowsFrom: 'statistics' });
    expect(tables['"user"']).toEqual(before.tables['"user"']);
  });

  test.each([
    [
      'a wrong password',
      (url: string) => changeUrl(url, { password: 'wrong-guess' }),
      /password authentication failed/,
    ],
    [
      'a database that is not there',
      (url: string) => changeUrl(url, { database: 'nowhere' }),
      /"nowhere" does not exist/,
    ],
    ['another kind of URL', () => 'mysql://me:wrong-guess@host/db', /none of PostgreSQL/],
    ['a password that is not encoded', () => 'postgres://me:wrong/guess@host/db', /none of PostgreSQL/],
    ['a password that is part number', () => 'postgres://me:12/guess@host/db', /@ or a # behind the host/],
    ['a # in the password', () => 'postgres://me:12#guess@host/db', /@ or a # behind the host/],
  ])('%s is a clear error without the password', async (_, change, message) => {
    const terminal = fakeTerminal();
    const error = (await writeStats({ url: change(production.url), output: 'x', watch: '1' }, terminal).catch(
      (reason: unknown) => reason,
    )) as KnownError;
    expect(error).toBeInstanceOf(KnownError);
    expect(error.message).toMatch(message);
    expect(
      `${error.message}${error.next}${String(error.stack)}${JSON.stringify(error)}${terminal.printed()}`,
    ).not.toMatch(/guess|p%s|w@rd/);
  });
});

describe('the stats file', () => {
  const table = {
    rows: 1,
    rowsFrom: 'file',
    heapBytes: 1,
    toastBytes: 0,
    indexBytes: 0,
    indexes: 0,
    writesPerSecond: null,
  };
  const good = { schemaVersion: 1, takenOn: '2026-11-21', writesOverSeconds: null, tables: { users: table } };

  test('comes back as it was written', () => {
    const sizes = parseStatsFile(JSON.stringify(good), 'x');
    expect(parseStatsFile(writeStatsFile(sizes), 'x')).toEqual(sizes);
  });

  test.each([
    ['no JSON', 'root:x:0:0:hunter2', /not valid JSON/],
    ['another version', JSON.stringify({ ...good, schemaVersion: 2 }), /another version/],
    ['a key too many', JSON.stringify({ ...good, hunter2: 1 }), /not the shape/],
    ['a negative size', JSON.stringify({ ...good, tables: { users: { ...table, rows: -1 } } }), /not the shape/],
    [
      'a text for a size',
      JSON.stringify({ ...good, tables: { users: { ...table, rows: 'hunter2' } } }),
      /not the shape/,
    ],
    ['a date that is none', JSON.stringify({ ...good, takenOn: 'hunter2' }), /not the shape/],
  ])('%s is refused without a word of the text', (_, text, message) => {
    expect(() => parseStatsFile(text, 'raincheck.stats.json')).toThrow(message);
    expect(() => parseStatsFile(text, 'raincheck.stats.json')).not.toThrow(/hunter2/);
  });
});

async function sizesOf({ url }: FakeProduction) {
  const opened = await openProduction(url, 'test');
  try {
    return await readSizes(opened, async () => undefined);
  } finally {
    await opened.end();
  }
}
