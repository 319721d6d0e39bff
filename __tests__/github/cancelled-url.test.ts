import { expect, test } from '@jest/globals';
import { changeUrl } from '../../src/postgres/client.ts';
import { FakeGitHub } from '../fakes/github-server.ts';
import { start } from '../postgres/support.ts';
import { act, dropEmail, onePull } from './act.ts';

test('a cancelled job leaves no database and no role on a server by URL, and says that it is broken', async () => {
  await using github = await FakeGitHub.start();
  await using server = await start();
  const names = `SELECT datname AS name FROM pg_database UNION ALL SELECT rolname FROM pg_roles ORDER BY 1`;
  const admin = await server.connectAdmin();
  const list = async () => (await admin.query<{ name: string }>(names)).rows.map(({ name }) => name);
  await admin.query(`CREATE ROLE owner LOGIN SUPERUSER PASSWORD 'pw'`);
  await admin.query('CREATE DATABASE free');
  const url = changeUrl(server.urlFor('free'), { user: 'owner', password: 'pw' });
  const before = await list();
  const inputs = { database: url, 'allow-non-empty-database': 'true' };
  const job = await act(github, onePull(dropEmail), { inputs, cancelAt: /building the baseline|is ready/ }, true);
  expect(job.outputs['verdict']).toBe('broken');
  expect(await list()).toEqual(before);
  await admin.end();
});
