import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { startLab } from '../trial/lab.ts';
import { told, waysOutOf } from './support.ts';

let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(() => server.stop());

const shop = `
  CREATE TABLE customers (id serial PRIMARY KEY, email text, phone text, age integer NOT NULL DEFAULT 3);
  CREATE TABLE orders (id serial PRIMARY KEY, customer_id integer NOT NULL, total integer NOT NULL DEFAULT 1);
`;

describe('ways out', () => {
  test('an index is built by hand before the deploy', async () => {
    const found = await waysOutOf(server, shop, 'CREATE INDEX "orders_customer_idx" ON "orders" ("customer_id");');
    expect(found.map(told)).toEqual([
      [
        'create-index-blocks-writes: proven',
        '-- none',
        'CREATE INDEX CONCURRENTLY IF NOT EXISTS "orders_customer_idx" ON "orders" ("customer_id");',
        '-- batch',
        "DO $$ BEGIN ASSERT (SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('orders_customer_idx')) IS NOT FALSE, 'orders_customer_idx is invalid: DROP INDEX CONCURRENTLY, then build it again'; END $$;",
        'CREATE INDEX IF NOT EXISTS "orders_customer_idx" ON "orders" ("customer_id");',
      ],
    ]);
  });

  test('an index on a column that the batch adds is built after the deploy', async () => {
    const found = await waysOutOf(
      server,
      shop,
      'ALTER TABLE orders ADD COLUMN note text;\nCREATE INDEX orders_note_idx ON orders (note);',
    );
    expect(found.map(told)).toEqual([
      [
        'create-index-blocks-writes: proven',
        '-- batch',
        '-- none',
        'CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note_idx ON orders (note);',
        '-- batch',
        "DO $$ BEGIN ASSERT (SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('orders_note_idx')) IS NOT FALSE, 'orders_note_idx is invalid: DROP INDEX CONCURRENTLY, then build it again'; END $$;",
        'CREATE INDEX IF NOT EXISTS orders_note_idx ON orders (note);',
      ],
    ]);
  });

  const check = [
    '-- batch',
    'ALTER TABLE "customers" ADD CONSTRAINT "customers_email_not_null" CHECK ("email" IS NOT NULL) NOT VALID;',
  ];
  const validate = [
    '-- batch',
    'ALTER TABLE "customers" VALIDATE CONSTRAINT "customers_email_not_null";',
    'ALTER TABLE "customers" ALTER COLUMN "email" SET NOT NULL;',
    'ALTER TABLE "customers" DROP CONSTRAINT "customers_email_not_null";',
  ];

  test('SET NOT NULL: a CHECK first; where there may be NULLs, they get a value before it', async () => {
    const found = await waysOutOf(server, shop, 'ALTER TABLE "customers" ALTER COLUMN "email" SET NOT NULL;');
    const [fails, scans] = found.map(told);
    expect(scans).toEqual(['set-not-null-scans: proven', ...check, ...validate]);
    expect(fails?.slice(0, 2)).toEqual(['fails-if-data: proven', '-- none']);
    expect(fails?.[2]).toContain(`SET "email" = '' WHERE "id" BETWEEN first_key AND last_key AND "email" IS NULL;`);
    expect(fails?.slice(3)).toEqual([...check, ...validate]);
  });

  test('SET NOT NULL on a column that the batch adds gets its values after the deploy', async () => {
    const found = await waysOutOf(
      server,
      shop,
      'ALTER TABLE "customers" ADD COLUMN "title" text;\nALTER TABLE "customers" ALTER COLUMN "title" SET NOT NULL;',
    );
    const [fails] = found.map(told);
    expect(fails?.slice(0, 3)).toEqual(['fails-on-rows: proven', '-- batch', '-- none']);
    expect(fails?.[3]).toContain(`SET "title" = '' WHERE "id" BETWEEN first_key AND last_key AND "title" IS NULL;`);
    expect(fails?.slice(4)).toEqual(
      [...check, ...validate].map((line) =>
        line.replaceAll('customers_email', 'customers_title').replace('"email"', '"title"'),
      ),
    );
  });

  test('a foreign key is NOT VALID first; rows without a match are put aside before it is validated', async () => {
    const found = await waysOutOf(
      server,
      shop,
      'ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_fk" FOREIGN KEY ("customer_id") REFERENCES "customers"("id");',
    );
    const now = [
      '-- batch',
      'ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_fk" FOREIGN KEY (customer_id) REFERENCES customers(id) NOT VALID;',
    ];
    const later = ['-- batch', 'ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_customer_fk";'];
    const [adds, fails] = found.map(told);
    expect(adds).toEqual(['add-foreign-key: proven', ...now, ...later]);
    const orphans =
      '"orders"."customer_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "customers" AS referenced WHERE referenced."id" = "orders"."customer_id");';
    expect(fails).toEqual([
      'fails-if-data: proven, The table "orders_orphans" stays until you drop it.',
      ...now,
      '-- none',
      `CREATE TABLE "orders_orphans" AS SELECT * FROM "orders" WHERE ${orphans}`,
      `DELETE FROM "orders" WHERE ${orphans}`,
      ...later,
    ]);
  });

  test('where the column may be NULL, the row stays and loses what it refers to', async () => {
    const found = await waysOutOf(
      server,
      `CREATE SCHEMA crm; CREATE TABLE crm."Parents" (a integer, b integer, PRIMARY KEY (a, b));
       CREATE TABLE crm."Children" (id serial PRIMARY KEY, "A" integer NOT NULL, "B" integer);`,
      'ALTER TABLE crm."Children" ADD CONSTRAINT fk FOREIGN KEY ("A", "B") REFERENCES crm."Parents" (a, b);',
    );
    const fails = found.map(told).find(([first]) => first?.startsWith('fails-if-data'));
    expect(fails?.[0]).toBe('fails-if-data: proven, The table "crm"."Children_orphans" stays until you drop it.');
    expect(fails?.[5]).toMatch(/^UPDATE "crm"."Children" SET "B" = NULL WHERE/);
  });

  test('only the part that does harm is replaced in an ALTER TABLE of several commands', async () => {
    const found = await waysOutOf(
      server,
      shop,
      `ALTER TABLE orders ADD COLUMN "a, b" text DEFAULT 'x,(y' , ADD CONSTRAINT total_positive CHECK (total > 0), ADD COLUMN c integer;`,
    );
    expect(found.slice(0, 1).map(told)).toEqual([
      [
        'add-check-constraint: proven',
        '-- batch',
        `ALTER TABLE orders ADD COLUMN "a, b" text DEFAULT 'x,(y', ADD COLUMN c integer;`,
        'ALTER TABLE "orders" ADD CONSTRAINT "total_positive" CHECK ((total > 0)) NOT VALID;',
        '-- batch',
        'ALTER TABLE "orders" VALIDATE CONSTRAINT "total_positive";',
      ],
    ]);
  });
});
