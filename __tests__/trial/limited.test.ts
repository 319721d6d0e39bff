import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';
import { base } from './base.ts';
import { baselineOf, brief, startLab, tryOn } from './lab.ts';

// A server by URL whose role is no superuser: no event triggers, triggers and foreign keys cannot be switched off.
let host: Server;
let server: Server;
beforeAll(async () => {
  host = await startLab();
  const admin = await host.connectAdmin();
  await admin.query(`CREATE ROLE limited LOGIN CREATEDB CREATEROLE PASSWORD 'x'`);
  await admin.query('CREATE DATABASE entry OWNER limited');
  await admin.end();
  const url = new URL(host.urlFor('entry'));
  url.username = 'limited';
  url.password = 'x';
  server = await start({ database: url.href });
});
afterAll(async () => {
  await server.stop();
  await host.stop();
});

test('locks, rewrites, scans, index builds and failures are the same', async () => {
  const baseline = await baselineOf(server, base);
  const { facts, runs } = await tryOn(
    server,
    baseline,
    `ALTER TABLE orders ADD COLUMN c uuid DEFAULT gen_random_uuid(); DROP TABLE plain;
     CREATE INDEX CONCURRENTLY i ON users (name); ALTER TABLE users ALTER COLUMN org_id SET NOT NULL; CREATE EXTENSION citext`,
  );
  expect(facts.map((one) => brief(one))).toEqual([
    {
      locks: 'AX orders',
      rewrites: 'orders (rewrite)',
      scans: 'orders index build, orders rewrite',
      builds: 're orders_pkey',
    },
    { locks: 'AX plain' },
    { error: '25001', locks: 'SUX users', scans: 'users index build x2', builds: 'i' },
    { locks: 'AX users', scans: 'users validate' },
    {},
  ]);
  expect(facts[1]?.drops).toEqual([{ type: 'table', identity: 'public.plain', cascaded: false, rows: 400 }]);
  expect(facts[3]?.hostileFailures).toMatchObject([{ class: 'nulls' }]);
  expect(facts[4]?.notTried).toContain('superuser');
  expect(runs[0]?.notFilled).toEqual([]);
});
