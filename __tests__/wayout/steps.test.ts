import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/review.ts';
import type { Server } from '../../src/postgres/server.ts';
import { lockTimeout } from '../../src/wayout/lock-timeout.ts';
import { startLab } from '../trial/lab.ts';
import { told, waysOutOf } from './support.ts';

let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(() => server.stop());

const find = async (baseline: string, pending: string, rule: string, transaction?: 'none'): Promise<Finding> => {
  const findings = await waysOutOf(server, baseline, pending, transaction);
  const found = findings.find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`no ${rule} among ${findings.map((one) => one.rule).join()}`);
  return found;
};
const sqlOf = ({ wayOut }: Finding): string[] => (wayOut?.releases ?? []).flatMap(({ sql }) => sql);

describe('a step that takes a strong lock gives up when it is not free', () => {
  const orders = 'CREATE TABLE orders (id integer PRIMARY KEY, total integer);';

  test('in the migration and in the later one, and not by hand', async () => {
    const { wayOut } = await find(orders, 'ALTER TABLE orders ALTER COLUMN total TYPE bigint;', 'change-type-rewrites');
    const times = wayOut?.releases.map(({ sql, transaction }) => [
      transaction,
      sql.filter((one) => one === lockTimeout),
    ]);
    expect(times).toEqual([
      ['batch', [lockTimeout]],
      ['none', []],
      ['batch', [lockTimeout]],
    ]);
  });

  test('VALIDATE lets others write, and waits behind nobody for long', async () => {
    const found = await find(orders, 'ALTER TABLE orders ADD CONSTRAINT c CHECK (total > 0);', 'add-check-constraint');
    expect(found.wayOut?.releases.map(({ sql }) => sql.includes(lockTimeout))).toEqual([true, false]);
  });

  test('not where no transaction is around it: SET LOCAL would do nothing', async () => {
    const found = await find(orders, 'CREATE INDEX i ON orders (total);', 'create-index-blocks-writes', 'none');
    expect(sqlOf(found)).not.toContain(lockTimeout);
  });
});

describe('triggers that are there', () => {
  const sums = `CREATE TABLE t (id integer PRIMARY KEY, qty integer, total integer);
    CREATE FUNCTION sum() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.total := NEW.qty * 2; RETURN NEW; END $$;`;

  test.each(['t_z', 'zzz_sum', '~~~'])('the new column copies what trigger %s leaves', async (name) => {
    const baseline = `${sums} CREATE TRIGGER "${name}" BEFORE INSERT OR UPDATE ON t FOR EACH ROW EXECUTE FUNCTION sum();`;
    const found = await find(baseline, 'ALTER TABLE t ALTER COLUMN total TYPE bigint;', 'change-type-rewrites');
    const [first] = told(found);
    expect(first).toBe(
      `change-type-rewrites: proven, The trigger ${name} of t fires for every row that the fill changes, if on UPDATE.`,
    );
    const made = /CREATE TRIGGER "([^"]*)"/.exec(sqlOf(found).join('\n'))?.[1] ?? '';
    expect([made, name].toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual([name, made]);
  });

  test('both names: an explicit NULL and a default look alike, so there is no such way', async () => {
    const baseline = `CREATE TABLE t (id integer PRIMARY KEY, nick text DEFAULT 'x');`;
    const found = await find(baseline, 'ALTER TABLE t RENAME COLUMN nick TO alias;', 'rename-column');
    expect(found.wayOut?.proof.status).not.toBe('proven');
    const without = await find(
      'CREATE TABLE t (id integer PRIMARY KEY, nick text);',
      'ALTER TABLE t RENAME COLUMN nick TO alias;',
      'rename-column',
    );
    expect(without.wayOut?.proof.status).toBe('proven');
  });
});

test('a view in the place of a table has its rights, also those on columns', async () => {
  const baseline = `CREATE TABLE items (id integer PRIMARY KEY, name text, secret text);
    GRANT SELECT (id, name) ON items TO PUBLIC;
    GRANT INSERT, TRUNCATE ON items TO pg_monitor WITH GRANT OPTION;`;
  const found = await find(baseline, 'ALTER TABLE items RENAME TO things;', 'rename-table');
  expect(told(found)).toEqual([
    'rename-table: proven',
    '-- batch',
    'ALTER TABLE items RENAME TO things;',
    'CREATE VIEW "items" AS SELECT * FROM "things";',
    'GRANT INSERT ON "items" TO "pg_monitor" WITH GRANT OPTION;',
    'GRANT SELECT ("id") ON "items" TO PUBLIC;',
    'GRANT SELECT ("name") ON "items" TO PUBLIC;',
    '-- batch',
    'DROP VIEW "items";',
  ]);
});

test('what goes along when orphans are deleted is copied first', async () => {
  const baseline = `CREATE TABLE a (id integer PRIMARY KEY);
    CREATE TABLE b (id integer PRIMARY KEY, a_id integer NOT NULL);
    CREATE TABLE c (id integer PRIMARY KEY, b_id integer REFERENCES b ON DELETE CASCADE);
    CREATE TABLE d (id integer PRIMARY KEY, c_id integer REFERENCES c ON DELETE SET NULL);
    CREATE TABLE e (id integer PRIMARY KEY, d_id integer REFERENCES d ON DELETE CASCADE);`;
  const found = await find(
    baseline,
    'ALTER TABLE b ADD CONSTRAINT fk FOREIGN KEY (a_id) REFERENCES a;',
    'fails-if-data',
  );
  expect(found.wayOut?.proof.status).toBe('proven');
  const copies = sqlOf(found).flatMap((sql) => /^CREATE TABLE "(\w+)"/.exec(sql)?.[1] ?? []);
  // `e` refers to rows of `d` that stay.
  expect(copies).toEqual(['b_orphans', 'c_orphans', 'd_c_orphans']);
});

test('an UPDATE that must not meet a row twice says where to go on', async () => {
  const baseline = 'CREATE TABLE t (id integer PRIMARY KEY, v integer NOT NULL DEFAULT 0);';
  const twice = await find(baseline, 'UPDATE t SET v = v + 1;', 'backfill-in-one-transaction');
  expect(twice.wayOut?.releases.at(-1)?.title).toContain('a row must not be changed twice');
  expect(sqlOf(twice).join('\n')).toContain("RAISE NOTICE 'done up to %', last_key;");
  const again = await find(baseline, 'UPDATE t SET v = id + 1;', 'backfill-in-one-transaction');
  expect(sqlOf(again).join('\n')).not.toContain('RAISE');
});

describe('where no second column leads to another type, there is no SQL and the reason', () => {
  test.each([
    ['id', 'integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY', 'id is numbered by a sequence'],
    ['code', 'integer UNIQUE', 'code is part of t_code_key'],
  ])('%s %s', async (column, type, why) => {
    const pending = `ALTER TABLE t ALTER COLUMN ${column} TYPE bigint;`;
    const found = await find(`CREATE TABLE t (${column} ${type}, other integer);`, pending, 'change-type-rewrites');
    expect(found.wayOut?.proof).toMatchObject({ status: 'advice', reason: expect.stringContaining(why) });
    expect(found.action.steps).toEqual([]);
  });

  test('a view that does not read the column is no hindrance', async () => {
    const baseline =
      'CREATE TABLE t (id integer PRIMARY KEY, seen integer, note text); CREATE VIEW v AS SELECT id, note FROM t;';
    const found = await find(baseline, 'ALTER TABLE t ALTER COLUMN seen TYPE bigint;', 'change-type-rewrites');
    expect(found.wayOut?.proof.status).toBe('proven');
  });
});
