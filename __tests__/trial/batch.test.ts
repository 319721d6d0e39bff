import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StatementFacts } from '../../src/core/facts.ts';
import type { Server } from '../../src/postgres/server.ts';
import type { Trial } from '../../src/trial/trial.ts';
import { base } from './base.ts';
import { baselineOf, brief, startLab, tryOn } from './lab.ts';

let server: Server;
let baseline: string;
beforeAll(async () => {
  server = await startLab();
  baseline = await baselineOf(
    server,
    `${base}
     CREATE SCHEMA drizzle;
     CREATE TABLE drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint)`,
  );
});
afterAll(async () => {
  await server.stop();
});

const errors = ({ facts }: Trial): (string | null)[] => facts.map(({ error }) => error?.sqlstate ?? null);
const ran = ({ facts }: Trial): StatementFacts['ran'][] => facts.map((one) => one.ran);

describe('one transaction over all pending files', () => {
  test('a lock that an earlier statement holds is the statement’s own too, and marked', async () => {
    const { facts } = await tryOn(server, baseline, [
      'ALTER TABLE users ADD COLUMN a integer',
      'ALTER TABLE users ALTER COLUMN org_id SET NOT NULL; CREATE INDEX ON orders (user_id)',
    ]);
    expect(facts.map((one) => one.locks.filter(({ kind }) => kind === 'table'))).toEqual([
      [{ relation: 'users', kind: 'table', mode: 'AccessExclusiveLock', held: false }],
      [{ relation: 'users', kind: 'table', mode: 'AccessExclusiveLock', held: true }],
      [{ relation: 'orders', kind: 'table', mode: 'ShareLock', held: false }],
    ]);
  });

  test('one transaction per file, or per statement, holds less', async () => {
    const sql = [
      'ALTER TABLE users ADD COLUMN a integer',
      'ALTER TABLE users ADD COLUMN b integer; ALTER TABLE users ADD COLUMN c integer',
    ];
    const held = async (transaction: 'batch' | 'file' | 'none'): Promise<(boolean | undefined)[]> =>
      (await tryOn(server, baseline, sql, { transaction })).facts.map(({ locks }) => locks[0]?.held);
    expect(await held('batch')).toEqual([false, true, true]);
    expect(await held('file')).toEqual([false, false, true]);
    expect(await held('none')).toEqual([false, false, false]);
  });

  test('what cannot run in it fails, is watched alone, and the rest goes on', async () => {
    const trial = await tryOn(server, baseline, [
      'CREATE INDEX CONCURRENTLY i ON users (name)',
      'ALTER TABLE users ADD COLUMN a integer; VACUUM plain; ALTER TABLE users ALTER COLUMN a SET DEFAULT 1',
    ]);
    expect(errors(trial)).toEqual(['25001', null, '25001', null]);
    expect(ran(trial)).toEqual(['alone', 'batch', 'alone', 'batch']);
    expect(trial.runs[0]?.failure).toMatchObject({ statement: 0, error: { sqlstate: '25001' } });
    expect(trial.facts[0]).toMatchObject({ failsOn: 'any' });
    expect(trial.facts[2] && brief(trial.facts[2])).toMatchObject({ locks: 'SUX plain' });
  });

  test('the same statements run without a transaction', async () => {
    const trial = await tryOn(server, baseline, 'CREATE INDEX CONCURRENTLY i ON users (name); VACUUM plain', {
      transaction: 'none',
    });
    expect(errors(trial)).toEqual([null, null]);
    expect(ran(trial)).toEqual(['batch', 'batch']);
  });

  test('LOCK TABLE is refused where nothing is around it, and works where something is', async () => {
    const lock = 'LOCK TABLE users IN SHARE MODE';
    expect(errors(await tryOn(server, baseline, lock))).toEqual([null]);
    expect(errors(await tryOn(server, baseline, lock, { transaction: 'none' }))).toEqual(['25P01']);
    // After a COMMIT of the migration's own only the statements of one chunk have something around them.
    const outside = `COMMIT;--> statement-breakpoint\n${lock};--> statement-breakpoint\nBEGIN`;
    expect(errors(await tryOn(server, baseline, outside))).toEqual([null, '25P01', null]);
    const together = `COMMIT;--> statement-breakpoint\n${lock}; SELECT 1;--> statement-breakpoint\nBEGIN`;
    expect(errors(await tryOn(server, baseline, together))).toEqual([null, null, null, null]);
  });

  test('an enum value cannot be used by a later file of the same batch, but by one of the next deploy', async () => {
    const sql = [`ALTER TYPE mood ADD VALUE 'great'`, `ALTER TABLE users ALTER COLUMN feeling SET DEFAULT 'great'`];
    const together = await tryOn(server, baseline, sql);
    expect(errors(together)).toEqual([null, '55P04']);
    expect(ran(together)).toEqual(['batch', 'alone']);
    expect(together.facts[1]?.failsOn).toBe('any');
    expect(together.runs.map(({ transaction, failure }) => [transaction, failure?.statement])).toEqual([
      ['batch', 1],
      ['file', undefined],
    ]);
    expect(errors(await tryOn(server, baseline, sql, { transaction: 'file' }))).toEqual([null, null]);
  });

  test('what is otherwise when each file is a release of its own', async () => {
    const apart = async (sql: string[]): Promise<unknown[]> =>
      (await tryOn(server, baseline, sql)).facts.map((one) => one.apart);
    const nobody = { works: false, waits: [] };
    expect(
      await apart([
        'ALTER TABLE carts ADD CONSTRAINT filled CHECK (user_id IS NOT NULL) NOT VALID',
        'ALTER TABLE carts VALIDATE CONSTRAINT filled',
      ]),
    ).toEqual([undefined, nobody]);
    expect(await apart(['ALTER TABLE orders ADD COLUMN a integer', 'CREATE INDEX ON orders (amount)'])).toEqual([
      undefined,
      { works: false, waits: [{ relation: 'orders', mode: 'ShareLock' }] },
    ]);
    expect(
      await apart([
        `ALTER TYPE mood ADD VALUE 'great'`,
        `CREATE INDEX CONCURRENTLY i ON users (name); ALTER TABLE users ALTER COLUMN feeling SET DEFAULT 'great'`,
      ]),
    ).toEqual([undefined, undefined, { works: true, waits: [{ relation: 'users', mode: 'AccessExclusiveLock' }] }]);
    // The same in one file, and harmless files, are no different.
    expect(
      await apart([
        `ALTER TYPE mood ADD VALUE 'great'; ALTER TABLE users ALTER COLUMN feeling SET DEFAULT 'great'`,
        'SELECT 1',
      ]),
    ).toEqual([undefined, undefined, undefined]);
    expect(await apart(['ALTER TABLE orders ADD COLUMN a integer', 'ALTER TABLE users ADD COLUMN a integer'])).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('a failure that shows only at COMMIT', async () => {
    const { facts, runs } = await tryOn(
      server,
      baseline,
      `CREATE TABLE t (id integer REFERENCES users DEFERRABLE INITIALLY DEFERRED); INSERT INTO t VALUES (-1)`,
    );
    expect(runs[0]?.failure).toMatchObject({ statement: null, error: { sqlstate: '23503' } });
    expect(facts.map(({ error }) => error)).toEqual([null, null]);
  });

  test('what follows from a failure is no failure of its own', async () => {
    const trial = await tryOn(
      server,
      baseline,
      `ALTER TABLE users ADD COLUMN a integer NOT NULL; CREATE INDEX i ON users (a); ALTER TABLE plain ADD COLUMN b integer NOT NULL`,
    );
    expect(errors(trial)).toEqual(['23502', null, '23502']);
    expect(trial.facts.map(({ failsOn }) => failsOn)).toEqual(['rows', null, 'rows']);
    // On empty tables it works: that tells the locks.
    expect(trial.facts.map((one) => brief(one).locks)).toEqual(['AX users', 'S users', 'AX plain']);
  });

  test('a migration that breaks the migrator’s own table', async () => {
    const { runs } = await tryOn(server, baseline, 'DROP TABLE drizzle.__drizzle_migrations');
    expect(runs[0]?.failure).toMatchObject({ statement: null, error: { sqlstate: '42P01' } });
  });

  test('COMMIT and BEGIN inside a migration work as in production', async () => {
    const sql = (marker: string): string =>
      [
        'ALTER TABLE users ADD COLUMN a integer;',
        'COMMIT;',
        'CREATE INDEX CONCURRENTLY i ON users (name);',
        'BEGIN;',
        'ALTER TABLE users ADD COLUMN b integer;',
      ].join(marker);
    const chunks = await tryOn(server, baseline, sql('--> statement-breakpoint\n'));
    expect(errors(chunks)).toEqual([null, null, null, null, null]);
    expect(chunks.facts.map(({ locks }) => locks.find(({ relation }) => relation === 'users')?.held)).toEqual([
      false,
      undefined,
      false,
      undefined,
      false,
    ]);
    // Without markers it is one message to the server, which makes one transaction of what follows the COMMIT.
    expect(errors(await tryOn(server, baseline, sql('\n')))).toEqual([null, null, '25001', null, null]);
  });

  test('settings of the migration last as long as its transaction, and do not blind the watcher', async () => {
    const { facts } = await tryOn(
      server,
      baseline,
      `CREATE SCHEMA hidden; CREATE TABLE hidden.pg_class (relname text); SET LOCAL search_path = hidden, public;
       SET client_min_messages = error; SET LOCAL statement_timeout = '2s'; ALTER TABLE users ALTER COLUMN org_id SET NOT NULL;
       ALTER TABLE users DROP COLUMN age`,
    );
    expect(facts.map((one) => brief(one).locks)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'AX users',
      'AX users',
    ]);
    expect(facts[5]?.scans).toMatchObject([{ relation: 'users', purpose: 'validate' }]);
    expect(facts[6]?.drops.map(({ identity }) => identity)).toContain('public.users.age');
  });

  test('SET TRANSACTION must come first, and does', async () => {
    const trial = await tryOn(
      server,
      baseline,
      'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; ALTER TABLE users ADD COLUMN a integer',
    );
    expect(errors(trial)).toEqual([null, null]);
  });
});

describe('catalogs', () => {
  test('there is one before each statement, with the names of that moment', async () => {
    const {
      before,
      baseline: first,
      final,
      facts,
    } = await tryOn(
      server,
      baseline,
      'ALTER TABLE users RENAME TO persons; ALTER TABLE persons RENAME COLUMN name TO full_name; ALTER TABLE persons DROP COLUMN full_name',
    );
    const columns = (at: number): string[] | undefined =>
      (before[at]?.tables['users'] ?? before[at]?.tables['persons'])?.columns.map(({ name }) => name);
    expect(before[0]).toEqual(first);
    expect(before.map(({ tables }) => 'persons' in tables)).toEqual([false, true, true]);
    expect([columns(1)?.includes('name'), columns(2)?.includes('full_name')]).toEqual([true, true]);
    expect(final?.tables['persons']?.columns.map(({ name }) => name)).not.toContain('full_name');
    expect(facts[1]?.locks[0]).toMatchObject({ relation: 'persons', was: 'users' });
  });

  test('a setting or a BEGIN finds what the statement before it left', async () => {
    const { before } = await tryOn(
      server,
      baseline,
      'ALTER TABLE users ADD COLUMN first_new integer; SET search_path = public; BEGIN; ALTER TABLE users ADD COLUMN second_new integer',
    );
    const news = before.map(
      ({ tables }) => tables['users']?.columns.filter(({ name }) => name.endsWith('_new')).length,
    );
    expect(news).toEqual([0, 1, 1, 1]);
  });

  test('the catalog before a statement is the one that the statements before it leave behind', async () => {
    const statements = [
      'CREATE TABLE fresh (id integer PRIMARY KEY, user_id integer REFERENCES users)',
      'CREATE INDEX ON fresh (user_id)',
      'ALTER TABLE users ADD COLUMN fresh integer REFERENCES fresh ON DELETE CASCADE',
      `DO $$ BEGIN ALTER TABLE orders ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID; END $$`,
      'CREATE VIEW fresh_users AS SELECT * FROM fresh JOIN users ON users.id = user_id',
      `ALTER TYPE mood ADD VALUE 'great'`,
      `CREATE TYPE size AS ENUM ('s', 'm')`,
      'ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey',
      'ALTER TABLE users RENAME COLUMN age TO years',
      'ALTER TYPE mood RENAME TO feeling',
      'ALTER TABLE users ALTER COLUMN years TYPE bigint, DROP CONSTRAINT checked_not_null',
      'DROP TABLE fresh CASCADE',
      'CREATE TRIGGER kept BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION keep()',
      'DROP INDEX users_age_idx',
    ];
    const { before } = await tryOn(server, baseline, statements.join(';\n'), { rows: 50 });
    for (const at of statements.keys()) {
      if (at === 0) continue;
      const prefix = await tryOn(server, baseline, statements.slice(0, at).join(';\n'), { rows: 50 });
      expect([at, before[at]]).toEqual([at, prefix.final]);
    }
  });

  test('a batch that changes nothing', async () => {
    const { facts, runs } = await tryOn(
      server,
      baseline,
      'ALTER TABLE users ADD COLUMN IF NOT EXISTS age integer; DROP TABLE IF EXISTS nobody; ALTER TABLE users ALTER COLUMN name DROP NOT NULL; UPDATE users SET age = 1 WHERE id < 0',
    );
    expect(facts.map(({ noop }) => noop)).toEqual([true, true, true, true]);
    expect(runs[0]?.catalogChanged).toBe(false);
  });

  test('a change that the catalog does not show is one', async () => {
    const trial = await tryOn(server, baseline, `COMMENT ON TABLE users IS 'people'`);
    expect([trial.facts[0]?.noop, trial.runs[0]?.catalogChanged]).toEqual([false, true]);
  });

  test('an empty batch', async () => {
    const trial = await tryOn(server, baseline, '-- nothing');
    expect(trial).toMatchObject({ facts: [], before: [], final: null });
    expect(trial.runs[0]?.catalogChanged).toBe(false);
  });
});

describe('rows and drops', () => {
  test('rows changed, also by a statement that hides them', async () => {
    const { facts } = await tryOn(
      server,
      baseline,
      `UPDATE users SET status = 'x' WHERE id <= 10; DO $$ BEGIN DELETE FROM orders; TRUNCATE plain; END $$; INSERT INTO plain VALUES (1, 'a')`,
    );
    expect(facts.map(({ rows }) => rows)).toEqual([
      [{ relation: 'users', inserted: 0, updated: 10, deleted: 0, truncated: false }],
      [
        { relation: 'orders', inserted: 0, updated: 0, deleted: 400, truncated: false },
        { relation: 'plain', inserted: 0, updated: 0, deleted: 0, truncated: true },
      ],
      [{ relation: 'plain', inserted: 1, updated: 0, deleted: 0, truncated: false }],
    ]);
  });

  test('an index that is made anew for another type is not dropped', async () => {
    const { facts } = await tryOn(server, baseline, 'ALTER TABLE users ALTER COLUMN age TYPE bigint');
    expect(facts[0]?.drops).toEqual([]);
  });

  test('what goes along with a drop, and the rows that go with it; what the batch made itself does not count', async () => {
    const { facts } = await tryOn(
      server,
      baseline,
      `CREATE TABLE mine (id integer PRIMARY KEY, x integer); DROP TABLE mine; ALTER TABLE users ADD COLUMN a integer;
       ALTER TABLE users DROP COLUMN a; ALTER TABLE users DROP COLUMN status CASCADE; DROP TABLE orgs`,
    );
    expect(facts.slice(0, 4).map(({ drops }) => drops)).toEqual([[], [], [], []]);
    expect(facts[4]?.drops).toEqual([
      { type: 'table column', identity: 'public.users.status', cascaded: false, rows: expect.any(Number) },
      { type: 'view', identity: 'public.people', cascaded: true, rows: null },
    ]);
    expect(facts[4]?.drops[0]?.rows).toBeGreaterThan(300);
    expect(facts[5]?.drops).toContainEqual({ type: 'table', identity: 'public.orgs', cascaded: false, rows: 400 });
  });
});

describe('what a block hides', () => {
  test('a failure that it swallows on rows is no work left undone: rows that let it work are tried', async () => {
    const { facts } = await tryOn(
      server,
      baseline,
      'DO $$ BEGIN ALTER TABLE users ADD UNIQUE (org_id); EXCEPTION WHEN unique_violation THEN NULL; END $$',
    );
    expect(brief(facts[0]!)).toEqual({
      locks: 'AX users',
      scans: 'users index build',
      builds: 'users_org_id_key',
    });
  });

  test('rows that a procedure changes between its own COMMITs', async () => {
    const { facts } = await tryOn(
      server,
      baseline,
      'CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN UPDATE orders SET amount = 1; COMMIT; DELETE FROM orders; END $$; CALL p()',
      { transaction: 'none' },
    );
    expect(facts[1]?.rows).toEqual([{ relation: 'orders', inserted: 0, updated: 400, deleted: 400, truncated: false }]);
  });
});

describe('rights', () => {
  test('what needs rights that the role has not is no failure, nor what follows from it', async () => {
    const trial = await tryOn(
      server,
      baseline,
      `CREATE EXTENSION dblink; SELECT dblink_connect('x'); ALTER TABLE users ADD COLUMN a integer NOT NULL`,
    );
    expect(errors(trial)).toEqual([null, null, '23502']);
    expect(trial.facts.map(({ notTried }) => notTried)).toEqual([
      expect.stringContaining('production’s role may have them'),
      expect.stringContaining('could not be tried'),
      null,
    ]);
    expect(trial.runs[0]?.failure?.statement).toBe(2);
  });

  test('an extension that the server has not', async () => {
    const trial = await tryOn(
      server,
      baseline,
      'CREATE EXTENSION hll; CREATE TABLE v (e hll); CREATE INDEX ON users (name)',
    );
    expect(errors(trial)).toEqual([null, null, null]);
    expect(trial.facts[0]?.notTried).toContain('hll');
    expect(trial.facts[2] && brief(trial.facts[2])).toMatchObject({ locks: 'S users' });
  });

  test('a role is made in every run, used, and gone afterwards', async () => {
    const trial = await tryOn(
      server,
      baseline,
      'CREATE ROLE reader; GRANT SELECT ON users TO reader; CREATE POLICY p ON users TO reader USING (true)',
    );
    expect(errors(trial)).toEqual([null, null, null]);
    expect(trial.facts.map(({ notTried }) => notTried)).toEqual([null, null, null]);
    const admin = await server.connectAdmin();
    const roles = await admin.query(`SELECT FROM pg_roles WHERE rolname = 'reader'`);
    await admin.end();
    expect(roles.rowCount).toBe(0);
  });
});
