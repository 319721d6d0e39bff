import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import type { TrialInput } from '../../src/trial/trial.ts';
import { baselineOf, startLab, tryOn } from './lab.ts';

let server: Server;
let baseline: string;

beforeAll(async () => {
  server = await startLab();
  baseline = await baselineOf(
    server,
    `CREATE TABLE orgs (id int PRIMARY KEY, name text);
     CREATE TABLE events (id int PRIMARY KEY, org_id int, kind int NOT NULL, note text, at timestamptz);
     CREATE INDEX events_note ON events (note);
     CREATE TABLE days (at date NOT NULL, n int) PARTITION BY RANGE (at);
     CREATE TABLE days_old PARTITION OF days FOR VALUES FROM ('2000-01-01') TO ('2024-06-01');
     CREATE TABLE days_new PARTITION OF days FOR VALUES FROM ('2024-06-01') TO ('2099-01-01');
     CREATE TABLE log (line text);
     CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO log VALUES (TG_OP); RETURN NULL; END $$;
     CREATE TRIGGER shout AFTER INSERT OR UPDATE OR DELETE ON events FOR EACH STATEMENT EXECUTE FUNCTION shout()`,
  );
});

afterAll(() => server.stop());

/** Who stood still as one line for each table: from which statement until which. Null when it was not rehearsed. */
async function stalls(sql: string | string[], more: Partial<TrialInput> = {}): Promise<string[] | null> {
  const trial = await tryOn(server, baseline, sql, { rows: 5_000, ...more });
  const found = trial.runs[0]?.stalls;
  if (found === undefined) return null;
  for (const { reads, writes } of found) {
    for (const stall of [reads, writes]) {
      if (stall === null) continue;
      expect(stall.milliseconds).toBeGreaterThanOrEqual(2);
      expect(stall.after + stall.share).toBeLessThanOrEqual(1.02);
    }
  }
  return found.map(({ relation, reads, writes }) => {
    const span = (name: string, stall: typeof reads) => (stall === null ? [] : [`${name} ${stall.from}-${stall.to}`]);
    return `${relation}: ${[...span('reads', reads), ...span('writes', writes)].join(', ')}`;
  });
}

describe('who stands still while the batch runs', () => {
  test('a table that was locked for a moment only, through the rewrite of another one', async () => {
    const sql = [
      'ALTER TABLE orgs ADD COLUMN domains text[]',
      'ALTER TABLE events ALTER COLUMN kind TYPE bigint; ALTER TABLE events ALTER COLUMN kind SET DEFAULT 1',
    ];
    expect(await stalls(sql)).toEqual(['events: reads 1-2, writes 1-2', 'orgs: reads 0-2, writes 0-2']);
    // One transaction for each file: the lock on orgs is gone before the rewrite.
    expect(await stalls(sql, { transaction: 'file' })).toEqual(['events: reads 1-2, writes 1-2']);
  });

  test('a partitioned table as one', async () => {
    expect(await stalls('ALTER TABLE days ALTER COLUMN n TYPE bigint')).toEqual(['days: reads 0-0, writes 0-0']);
  });

  test('only writes, where an index is built', async () => {
    expect(await stalls('CREATE INDEX i ON events (note, at)')).toEqual(['events: writes 0-0']);
  });

  test.each([
    ['nothing waits for the rows of a table', 'ALTER TABLE events ADD COLUMN c int'],
    ['the batch does not come to its end', 'CREATE INDEX i ON events (kind); SELECT 1 / 0'],
  ])('is not rehearsed where %s', async (_, sql) => {
    expect(await stalls(sql)).toBeNull();
  });

  test('is nobody where rows are changed without a lock on the table', async () => {
    expect(await stalls("UPDATE events SET note = 'x'")).toEqual([]);
  });
});
