import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { startLab } from '../trial/lab.ts';
import { lend } from '../../src/review/lease.ts';
import { review } from './support.ts';

let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(async () => {
  await server.stop();
});

/** The same server, as it looks to a role that is no superuser: then drizzle-kit answers before anything is tried. */
const asSeenBy = (superuser: boolean): Server => ({ ...lend(server).server, superuser });

const nothing = [
  '',
  '-- Custom SQL migration file, put your code below! --',
  '/* later */\n--> statement-breakpoint\n',
];

describe.each([true, false])('a superuser: %s', (superuser) => {
  test.each(nothing)(
    'a pending migration without a statement: %j',
    async (sql) => {
      const { review: result, log } = await review(asSeenBy(superuser), sql, async (databases) => {
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
      const { review: result } = await review(asSeenBy(superuser), sql, async (databases) => {
        const empty = await databases.empty();
        await empty.drop();
        return { status: 'skipped', reason: 'drizzle-kit is not installed' };
      });
      // Rehearsed: how long anybody waits is the machine’s affair.
      expect(result.trials[0]?.stalls).toBeDefined();
      expect(result.missing?.status).toBe('skipped');
    },
    60_000,
  );
});
