import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { review } from './support.ts';
import { startLab } from '../trial/lab.ts';

let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(async () => {
  await server.stop();
});

const trials = (log: string[]) => log.filter((line) => line.includes(': running '));

test('what is committed is tried while drizzle-kit works; the databases to compare with come when that is over', async () => {
  let tried = -1;
  const { review: result, log } = await review(
    server,
    'ALTER TABLE people DROP COLUMN name',
    async (databases, sofar) => {
      const database = await databases.migrated();
      tried = trials(sofar).length;
      expect((await database?.client.query('SELECT * FROM people'))?.fields.map(({ name }) => name)).toEqual(['id']);
      await database?.drop();
      return { status: 'none' };
    },
  );
  expect(tried).toBe(1);
  expect(trials(log)).toEqual(['shop: running 1 statement of 1 migration']);
  expect(result.facts.map(({ error }) => error)).toEqual([null]);
  expect(result.findings.map(({ rule }) => rule)).toContain('drop-column');
});

test('with a missing migration the whole batch is tried again', async () => {
  const { review: result, log } = await review(server, 'ALTER TABLE people ADD COLUMN age integer', async () => ({
    status: 'missing',
    sql: ['ALTER TABLE people DROP COLUMN age'],
  }));
  expect(trials(log)).toHaveLength(2);
  expect(result.missingFrom).toBe(1);
  expect(result.facts.map(({ statement, error }) => [statement, error])).toEqual([
    [0, null],
    [1, null],
  ]);
});

test('an error of the search for a missing migration ends the review, and leaves no database behind', async () => {
  const databases = async () => {
    const admin = await server.connectAdmin();
    const { rows } = await admin.query('SELECT datname FROM pg_database ORDER BY 1');
    await admin.end();
    return rows;
  };
  const before = await databases();
  await expect(
    review(server, 'ALTER TABLE people ADD COLUMN age integer', () => Promise.reject(new Error('no more disk'))),
  ).rejects.toThrow('no more disk');
  expect(await databases()).toEqual(before);
});
