import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WayBack } from '../../src/core/review.ts';
import type { Server } from '../../src/postgres/server.ts';
import { cutDown } from '../../src/project/layouts/sql/sections.ts';
import { emptyTree } from '../../src/project/tree.ts';
import { ownDown } from '../../src/rollback/own-down.ts';
import { migrationsOf, startLab } from '../trial/lab.ts';
import { wayBackOf } from './support.ts';

describe('where a project keeps it', () => {
  const head = (files: Record<string, string>) => ({
    ...emptyTree,
    read: (path: string) => Promise.resolve(files[path] ?? null),
  });
  test.each([['drizzle/0000_test.down.sql'], ['drizzle/rollback_0000_test.sql'], ['drizzle/0000_test_down.sql']])(
    '%s',
    async (file) => {
      const { migrations } = await migrationsOf('CREATE TABLE a (id integer);');
      const found = await ownDown(head({ [file]: 'BEGIN; DROP TABLE a; COMMIT;' }), migrations);
      expect(found).toEqual({ files: [file], statements: ['DROP TABLE a;'] });
    },
  );

  test('the last migration goes first, and one without a down leaves nothing of it', async () => {
    const { migrations } = await migrationsOf(['CREATE TABLE a (id integer);', 'CREATE TABLE b (id integer);']);
    const one = { 'drizzle/0000_test.down.sql': 'DROP TABLE a' };
    expect(await ownDown(head(one), migrations)).toBeNull();
    const both = await ownDown(head({ ...one, 'drizzle/0001_test.down.sql': 'DROP TABLE b' }), migrations);
    expect(both?.statements).toEqual(['DROP TABLE b;', 'DROP TABLE a;']);
  });

  test.each([
    ['-- migrate:down', '-- migrate:up\nCREATE TABLE a (id integer);\n-- migrate:down\nDROP TABLE a;\n'],
    ['-- Down Migration', '-- Up Migration\nCREATE TABLE a (id integer);\n-- Down Migration\nDROP TABLE a;\n'],
  ])('the part after %s', (_, text) => {
    const { up, down } = cutDown(text);
    expect(up).toMatch(/^-- .*\nCREATE TABLE a \(id integer\);\n$/);
    expect(down?.trim()).toBe('DROP TABLE a;');
  });

  test('a file of one direction stays whole', () => {
    expect(cutDown('-- goes down well\nSELECT 1;')).toEqual({ up: '-- goes down well\nSELECT 1;', down: null });
  });
});

describe('what it is worth', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startLab();
  });
  afterAll(() => server.stop());

  const baseline = 'CREATE TABLE users (id integer PRIMARY KEY, nick text, age integer NOT NULL DEFAULT 1);';
  const pending = 'ALTER TABLE users ADD COLUMN bio text; ALTER TABLE users ALTER COLUMN age DROP DEFAULT;';
  const of = async (...own: string[]): Promise<WayBack> => {
    const found = await wayBackOf(server, baseline, pending, own);
    if (!('wayBack' in found)) throw new Error(found.notWorkedOut);
    return found.wayBack;
  };

  test('one that goes back whole', async () => {
    const wayBack = await of('ALTER TABLE users DROP COLUMN bio;', 'ALTER TABLE users ALTER COLUMN age SET DEFAULT 1;');
    expect(wayBack).toMatchObject({ grade: 'exact', provenOn: expect.stringContaining('PostgreSQL') });
    expect(wayBack.sql.map(({ from }) => from)).toEqual(['project', 'project']);
    expect(wayBack.notes).toContain('It is the project’s own way back: `drizzle/down.sql`.');
  });

  test('one that forgets a part', async () => {
    const wayBack = await of('ALTER TABLE users DROP COLUMN bio;');
    expect(wayBack).toMatchObject({ grade: 'fails', failure: null });
    expect(wayBack.summary).toContain('public.users.age');
  });

  test('one that does not run', async () => {
    const wayBack = await of('ALTER TABLE users DROP COLUMN biography;');
    expect(wayBack).toMatchObject({
      grade: 'fails',
      failure: { sql: 'ALTER TABLE users DROP COLUMN biography', code: '42703' },
    });
  });

  test('one that destroys what was there before', async () => {
    const wayBack = await of(
      'ALTER TABLE users DROP COLUMN bio, DROP COLUMN nick;',
      'ALTER TABLE users ADD COLUMN nick text, ALTER COLUMN age SET DEFAULT 1;',
    );
    expect(wayBack).toMatchObject({ grade: 'schema-only', lost: [{ relation: 'users', column: 'nick' }] });
  });
});
