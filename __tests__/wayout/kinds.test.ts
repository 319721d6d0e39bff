import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { startLab } from '../trial/lab.ts';
import { told, waysOutOf } from './support.ts';

let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(() => server.stop());

const baseline = `
  CREATE TYPE mood AS ENUM ('sad', 'ok');
  CREATE TABLE orgs (id serial PRIMARY KEY, name text NOT NULL);
  CREATE TABLE users (
    id serial PRIMARY KEY, org_id integer REFERENCES orgs (id), email text NOT NULL, nick varchar(200),
    age integer NOT NULL DEFAULT 3, mood mood, code text
  );
  CREATE INDEX users_age_idx ON users (age, email);
  CREATE TABLE keyless (a integer, b integer NOT NULL);
`;

/** What is proven, with its SQL by release; the blocks that fill rows are shortened to their UPDATE. */
async function proven(pending: string | string[]): Promise<string[][]> {
  const found = await waysOutOf(server, baseline, pending);
  return found.map((finding) => told(finding).map((line) => /^\s*(UPDATE .*?) WHERE/m.exec(line)?.[1] ?? line));
}

describe('keys', () => {
  test('UNIQUE takes over an index that was built by hand', async () => {
    const [first] = await proven('ALTER TABLE "users" ADD CONSTRAINT "users_email_unique" UNIQUE ("email");');
    expect(first).toEqual([
      'add-unique-constraint: proven',
      '-- none',
      'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS users_email_unique ON public.users USING btree (email);',
      '-- batch',
      'CREATE UNIQUE INDEX IF NOT EXISTS users_email_unique ON public.users USING btree (email);',
      'ALTER TABLE "users" ADD CONSTRAINT "users_email_unique" UNIQUE USING INDEX "users_email_unique";',
    ]);
  });

  test('a primary key on a nullable column becomes NOT NULL first: USING INDEX would read the table', async () => {
    const [first] = await proven('ALTER TABLE keyless ADD CONSTRAINT keyless_pk PRIMARY KEY (a);');
    expect(first?.slice(0, 5)).toEqual([
      'add-primary-key: proven',
      '-- batch',
      'ALTER TABLE "keyless" ADD CONSTRAINT "keyless_a_not_null" CHECK ("a" IS NOT NULL) NOT VALID;',
      '-- none',
      'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS keyless_pk ON public.keyless USING btree (a);',
    ]);
  });

  test('a column with UNIQUE comes alone first', async () => {
    const [first] = await proven('ALTER TABLE users ADD COLUMN slug text UNIQUE;');
    expect(first?.slice(0, 3)).toEqual([
      'add-unique-constraint: proven',
      '-- batch',
      'ALTER TABLE "users" ADD COLUMN "slug" text;',
    ]);
  });
});

describe('new columns', () => {
  test('a required column gets a constant default for one release', async () => {
    const found = await proven('ALTER TABLE users ADD COLUMN title text NOT NULL;');
    const steps = [
      '-- batch',
      `ALTER TABLE "users" ADD COLUMN "title" text DEFAULT '' NOT NULL;`,
      '-- batch',
      'ALTER TABLE "users" ALTER COLUMN "title" DROP DEFAULT;',
    ];
    expect(found).toEqual([['fails-on-rows: proven', ...steps]]);
  });

  test('a required reference is filled before it is required, and its foreign key needs that too', async () => {
    const found = await proven(
      'ALTER TABLE users ADD COLUMN team_id integer NOT NULL; ALTER TABLE users ADD CONSTRAINT team_fk FOREIGN KEY (team_id) REFERENCES orgs (id);',
    );
    expect(found.map(([first]) => first)).toEqual(['fails-on-rows: proven', 'add-foreign-key: proven']);
    expect(found[0]).toContain('UPDATE "users" SET "team_id" = (SELECT "id" FROM "orgs" ORDER BY 1 LIMIT 1)');
  });

  test.each([
    ['a volatile default', 'ref uuid NOT NULL DEFAULT gen_random_uuid()', '"ref" = gen_random_uuid()'],
    ['serial', 'num serial NOT NULL', `"num" = nextval('users_num_seq'::regclass)`],
    ['an identity', 'num integer GENERATED ALWAYS AS IDENTITY', `"num" = nextval('"users_num_fill"')`],
  ])('%s is filled slice by slice', async (_, column, set) => {
    const [first] = await proven(`ALTER TABLE users ADD COLUMN ${column};`);
    expect(first?.[0]).toBe('add-column-rewrites: proven');
    expect(first).toContain(`UPDATE "users" SET ${set}`);
  });

  test('a stored generated column has no way out', async () => {
    const [first] = await proven('ALTER TABLE users ADD COLUMN low text GENERATED ALWAYS AS (lower(email)) STORED;');
    expect(first).toEqual([
      'add-column-rewrites: advice, PostgreSQL makes no column a generated one without writing the table anew',
    ]);
  });
});

describe('another type', () => {
  test('a second column is kept equal, filled and swapped in; its indexes come along', async () => {
    const [first] = await proven('ALTER TABLE users ALTER COLUMN age SET DATA TYPE bigint;');
    expect(first?.[0]).toBe(
      'change-type-rewrites: proven, The columns of public.users stand in another order than with your SQL.',
    );
    expect(first).toContain('UPDATE "users" SET "age_new" = "age"');
    expect(first).toContain(
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS "users_age_idx_new" ON public.users USING btree ("age_new", email);',
    );
    expect(first?.slice(-4)).toEqual([
      '-- raincheck: accept drop-column because its values are in age_new, kept equal until now\nALTER TABLE "users" DROP COLUMN "age";',
      'ALTER TABLE "users" RENAME COLUMN "age_new" TO "age";',
      'ALTER TABLE "users" ALTER COLUMN "age" SET DEFAULT 3;',
      'ALTER INDEX "users_age_idx_new" RENAME TO "users_age_idx";',
    ]);
  });

  test('a shorter type never cuts values off in silence', async () => {
    const found = await proven('ALTER TABLE users ALTER COLUMN nick SET DATA TYPE varchar(20);');
    const fails = found.find(([first]) => first?.startsWith('fails-if-data') === true);
    expect(fails?.[0]).toMatch(/^fails-if-data: advice, rows that stop your SQL .*value too long/);
    expect(found.flat().join('\n')).not.toContain('::');
  });

  test('a key has no way out', async () => {
    const [first] = await proven('ALTER TABLE users ALTER COLUMN id SET DATA TYPE bigint;');
    expect(first?.[0]).toMatch(/^change-type-rewrites: advice, id is numbered by a sequence/);
    expect(first).toHaveLength(1);
  });
});

describe('names', () => {
  test('a renamed column has both names for a release', async () => {
    const [first] = await proven('ALTER TABLE users RENAME COLUMN nick TO nickname;');
    expect(first?.[0]).toMatch(/^rename-column: proven, /);
    expect(first?.at(-1)).toMatch(/^-- raincheck: accept drop-column .*\nALTER TABLE "users" DROP COLUMN "nick";$/);
  });

  test('a renamed table leaves a view behind for a release', async () => {
    const [first] = await proven('ALTER TABLE users RENAME TO people;');
    expect(first).toEqual([
      'rename-table: proven',
      '-- batch',
      'ALTER TABLE users RENAME TO people;',
      'CREATE VIEW "users" AS SELECT * FROM "people";',
      '-- batch',
      'DROP VIEW "users";',
    ]);
  });

  test('a drop and an add become a rename, which keeps the values', async () => {
    const [first] = await proven(
      'ALTER TABLE users ADD COLUMN nick_name varchar(200);\nALTER TABLE users DROP COLUMN nick;',
    );
    expect(first?.slice(1)).toEqual(['-- batch', 'ALTER TABLE "users" RENAME COLUMN "nick" TO "nick_name";']);
  });
});

describe('in another release', () => {
  test('a required column that goes must first do without a value', async () => {
    const [first] = await proven('ALTER TABLE users DROP COLUMN email;');
    expect(first).toEqual([
      'drop-column: proven',
      '-- batch',
      'ALTER TABLE "users" ALTER COLUMN "email" DROP NOT NULL;',
      '-- batch',
      'ALTER TABLE users DROP COLUMN email;',
    ]);
  });

  test('a new enum value is used when it has been committed', async () => {
    const [first] = await proven([
      `ALTER TYPE mood ADD VALUE 'great';`,
      `ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'great';`,
    ]);
    expect(first).toEqual([
      'enum-value-in-same-batch: proven',
      '-- batch',
      '-- batch',
      `ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'great';`,
    ]);
  });

  test('VALIDATE goes without the locks of the batch', async () => {
    const found = await proven(
      'ALTER TABLE keyless ADD CONSTRAINT b_users FOREIGN KEY (b) REFERENCES users (id) NOT VALID; ALTER TABLE keyless VALIDATE CONSTRAINT b_users;',
    );
    expect(found.find(([first]) => first?.startsWith('validate-under-lock') === true)).toEqual([
      'validate-under-lock: proven',
      '-- batch',
      '-- batch',
      'ALTER TABLE keyless VALIDATE CONSTRAINT b_users;',
    ]);
  });
});

describe('by hand', () => {
  test('an UPDATE of all rows goes slice by slice', async () => {
    const [first] = await proven('UPDATE users SET code = lower(email);');
    expect(first).toEqual([
      'backfill-in-one-transaction: proven',
      '-- batch',
      '-- none',
      'UPDATE "users" SET code = lower(email)',
    ]);
  });

  test('CONCURRENTLY leaves the transaction', async () => {
    const [first] = await proven('DROP INDEX CONCURRENTLY users_age_idx;');
    expect(first).toEqual([
      'concurrently-in-transaction: proven',
      '-- none',
      'DROP INDEX CONCURRENTLY IF EXISTS users_age_idx;',
      '-- batch',
      'DROP INDEX IF EXISTS users_age_idx;',
    ]);
  });

  test('REINDEX leaves the migration', async () => {
    const [first] = await proven('REINDEX TABLE users;');
    expect(first).toEqual([
      'reindex-blocks-writes: proven',
      '-- batch',
      '-- none',
      'REINDEX TABLE CONCURRENTLY users;',
    ]);
  });
});

test('without a transaction around migrations the index is built CONCURRENTLY in the migration', async () => {
  const found = await waysOutOf(server, baseline, 'CREATE INDEX users_code_idx ON users (code);', 'none');
  expect(found.map(told)).toEqual([
    [
      'create-index-blocks-writes: proven',
      '-- batch',
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS users_code_idx ON users (code);',
    ],
  ]);
});
