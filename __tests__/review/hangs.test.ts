import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { startLab } from '../trial/lab.ts';
import { review } from './support.ts';

let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(async () => {
  await server.stop();
});

const nothing = [
  '',
  '-- Custom SQL migration file, put your code below! --',
  '/* later */\n--> statement-breakpoint\n',
];

test.each(nothing)(
  'a pending migration without a statement: %j',
  async (sql) => {
    const { review: result, log } = await review(server, sql, async (databases) => {
      const empty = await databases.empty();
      const migrated = await databases.migrated();
      await migrated?.drop();
      await empty.drop();
      return { status: 'none' };
    });
    expect(result.verdict).toBe('pass');
    expect(log.filter((line) => line.includes(': running '))).toEqual([]);
  },
  30_000,
);

test.each(['CREATE INDEX ON people (name)', 'ALTER TABLE people ALTER COLUMN id TYPE bigint'])(
  'drizzle-kit answers without comparing, and the batch is rehearsed: %s',
  async (sql) => {
    const { review: result } = await review(server, sql, async (databases) => {
      const empty = await databases.empty();
      await empty.drop();
      return { status: 'skipped', reason: 'drizzle-kit is not installed' };
    });
    expect(result.trials[0]?.stalls).not.toEqual([]);
    expect(result.missing?.status).toBe('skipped');
  },
  60_000,
);
