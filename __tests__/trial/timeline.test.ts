import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { lockTimeline, type TableLocks } from '../../src/trial/timeline.ts';
import { base } from './base.ts';
import { baselineOf, migrationsOf, startLab, tryOn } from './lab.ts';

let server: Server;
let baseline: string;
beforeAll(async () => {
  server = await startLab();
  baseline = await baselineOf(server, base);
});
afterAll(async () => {
  await server.stop();
});

async function timeline(sql: string[], transaction: 'batch' | 'file' | 'none' = 'batch'): Promise<TableLocks[]> {
  const { facts } = await tryOn(server, baseline, sql, { transaction, rows: 200 });
  const { statements } = await migrationsOf(sql);
  return lockTimeline({ statements: statements.map(({ statement }) => statement), facts, transaction });
}

const outage = [
  'ALTER TABLE users ADD COLUMN plan text; ALTER TABLE orgs ADD COLUMN plan text',
  'UPDATE plain SET val = id::text',
  'CREATE INDEX ON orders (user_id)',
];

test('a lock of the first statement is held while the last files work on other tables', async () => {
  const tables = await timeline(outage);
  const users = tables.find(({ relation }) => relation === 'users');
  expect(users).toMatchObject({
    strongest: 'AccessExclusiveLock',
    stretches: [{ mode: 'AccessExclusiveLock', from: 0, to: 3 }],
  });
  expect(users?.work.map(({ statement, what, relation }) => `${statement} ${what} ${relation}`)).toEqual([
    '2 scan plain',
    '2 rows plain',
    '3 index build orders',
  ]);
});

test('a transaction per file, or none, ends it earlier', async () => {
  const of = async (transaction: 'file' | 'none'): Promise<TableLocks | undefined> =>
    (await timeline(outage, transaction)).find(({ relation }) => relation === 'users');
  expect((await of('file'))?.stretches).toEqual([{ mode: 'AccessExclusiveLock', from: 0, to: 1 }]);
  expect((await of('none'))?.stretches).toEqual([{ mode: 'AccessExclusiveLock', from: 0, to: 0 }]);
  expect((await of('none'))?.work).toEqual([]);
});

test('a lock that is raised later, a table that is renamed, a COMMIT in between', async () => {
  const raised = await timeline([
    'CREATE INDEX ON users (name); ALTER TABLE users RENAME TO persons; ALTER TABLE persons ADD COLUMN a integer',
  ]);
  expect(raised.find(({ relation }) => relation === 'users')?.stretches).toEqual([
    { mode: 'ShareLock', from: 0, to: 1 },
    { mode: 'AccessExclusiveLock', from: 1, to: 2 },
  ]);
  const committed = await timeline([
    'ALTER TABLE users ADD COLUMN a integer;\n--> statement-breakpoint\nCOMMIT;\n--> statement-breakpoint\nUPDATE plain SET val = $$x$$;\n--> statement-breakpoint\nBEGIN',
  ]);
  expect(committed.find(({ relation }) => relation === 'users')).toMatchObject({
    stretches: [{ from: 0, to: 0 }],
    work: [],
  });
});
