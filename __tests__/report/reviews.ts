import type { Review } from '../../src/core/review.ts';
import { facts, finding, lock, missing, project, review, statements } from './builders.ts';

/** Reviews as they come from real pull requests of a shop; each is a golden output. */

const file = 'drizzle/0013_leaner_customers.sql';
const migration = '0013_leaner_customers';

/** Adds a nullable column and a new table: nothing to say. */
export function clean(): Review {
  const batch = statements(file, migration, [
    'ALTER TABLE "customers" ADD COLUMN "locale" text',
    'CREATE TABLE "wishlists" ("id" serial PRIMARY KEY NOT NULL, "customer_id" uuid NOT NULL)',
  ]);
  return review([
    project({
      statements: batch,
      facts: [facts(0, { locks: [lock('customers', 'AccessExclusiveLock')] }), facts(1)],
    }),
  ]);
}

/** No migration in the pull request. */
export function nothingPending(): Review {
  return review([project({ trials: [] })], { server: null });
}

/** An index on an existing table of unknown size. */
export function warn(): Review {
  const batch = statements(file, migration, [
    'CREATE INDEX "orders_status_idx" ON "orders" USING btree ("status")',
    'ALTER TABLE "customers" ADD COLUMN "locale" text',
  ]);
  return review([
    project({
      statements: batch,
      facts: [
        facts(0, {
          locks: [lock('orders', 'ShareLock')],
          scans: [{ relation: 'orders', rows: 1000, purpose: 'index build' }],
          indexBuilds: [{ index: 'orders_status_idx', relation: 'orders', rebuild: false }],
        }),
        facts(1, { locks: [lock('orders', 'ShareLock', true), lock('customers', 'AccessExclusiveLock')] }),
      ],
      findings: [indexFinding()],
      notChecked: ['Row counts of production are unknown: set `sizes` to judge locks by them.'],
    }),
  ]);
}

/** A dropped column: what goes back, what does not, and how it can. */
export function wayBack(): Review {
  const batch = statements(file, migration, [
    'ALTER TABLE "customers" DROP COLUMN "nickname"',
    'ALTER TABLE "customers" ALTER COLUMN "locale" SET DATA TYPE text',
  ]);
  return review([
    project({
      statements: batch,
      facts: [
        facts(0, {
          locks: [lock('customers', 'AccessExclusiveLock')],
          drops: [{ type: 'table column', identity: 'public.customers.nickname', cascaded: false, rows: 804 }],
        }),
        facts(1, { locks: [lock('customers', 'AccessExclusiveLock', true)] }),
      ],
      findings: [
        finding('drop-column', 'data-loss', 'error', {
          subject: 'customers.nickname',
          message: 'Deletes the column `customers.nickname` with all its values.',
          why: 'The values are gone for good.',
          do: 'Drop it in a later release.',
          file,
          line: 1,
          endLine: 1,
          statement: 0,
        }),
      ],
      wayBack: {
        grade: 'fails-if',
        summary:
          'It works until the new release has written what the old schema refuses; what was in `customers.nickname` (804 values) does not come back. With what is saved before the deploy it does; that was run.',
        sql: [
          {
            sql: 'ALTER TABLE "customers" ALTER COLUMN "locale" SET DATA TYPE character varying(5);',
            undoes: 1,
            from: 'mirror',
          },
          { sql: 'ALTER TABLE "public"."customers" ADD COLUMN "nickname" text;', undoes: null, from: 'diff' },
        ],
        locks: [{ relation: 'customers', mode: 'AccessExclusiveLock', rewrites: true }],
        lost: [{ relation: 'customers', column: 'nickname', rows: 804 }],
        failsIf: [
          {
            what: '`customers.locale` is longer than 5 characters',
            query: 'SELECT count(*) FROM "public"."customers" AS t WHERE length(t."locale") > 5;',
          },
        ],
        failure: null,
        save: [
          {
            what: 'The values of `customers.nickname`',
            sql: 'CREATE TABLE "saved_customers" AS SELECT "id", "nickname" FROM "customers";',
            restore: [
              'UPDATE "customers" AS t SET "nickname" = s."nickname" FROM "saved_customers" AS s WHERE t."id" = s."id";',
            ],
          },
        ],
        notes: [
          'The columns of `customers` come back in another order: SELECT * and INSERT without a column list notice it.',
        ],
        provenOn: 'PostgreSQL 17.10',
      },
    }),
  ]);
}

/** A small change of one table keeps others locked until the largest one is written anew. */
export function outage(): Review {
  const rewrite = 'drizzle/0014_event_type.sql';
  const batch = [
    ...statements(file, migration, ['ALTER TABLE "auth"."users" ADD COLUMN "timezone" text']),
    ...statements(
      rewrite,
      '0014_event_type',
      [
        'CREATE INDEX "logins_at_idx" ON "logins" USING btree ("at")',
        'ALTER TABLE "events" ALTER COLUMN "event_type" SET DATA TYPE text',
      ],
      1,
    ),
  ];
  const until = (from: number, milliseconds: number, after: number) => ({
    from,
    to: 2,
    milliseconds,
    after,
    share: 1 - after,
  });
  const made = project({
    statements: batch,
    facts: [
      facts(0, { locks: [lock('auth.users', 'AccessExclusiveLock')] }),
      facts(1, {
        locks: [lock('logins', 'ShareLock')],
        indexBuilds: [{ index: 'logins_at_idx', relation: 'logins', rebuild: false }],
      }),
      facts(2, {
        locks: [lock('events', 'AccessExclusiveLock')],
        rewrites: [{ relation: 'events', reason: 'column type' }],
        growth: [{ relation: 'events', order: 'n log n', perMillionRowsMs: { low: 900, high: 5_600 } }],
      }),
    ],
    findings: [
      finding('change-type-rewrites', 'blocks-traffic', 'warning', {
        subject: 'events.event_type',
        message:
          'If `events` is large: its reads and writes wait while every row is written anew to convert `event_type`.',
        waits: [{ relation: 'events', reads: true }],
        why: 'The old and the new type are stored differently, so the table and its indexes are written anew.',
        do: 'Expand and contract: add a second column of the new type and fill it in batches.',
        estimate: {
          relation: 'events',
          rows: null,
          milliseconds: { low: 900, high: 5_600 },
          per: 'million rows',
        },
        file: rewrite,
        line: 3,
        statement: 2,
      }),
    ],
  });
  const stalls = [
    { relation: 'auth.users', rows: 8_000, reads: until(0, 28, 0), writes: until(0, 28, 0) },
    { relation: 'logins', rows: 8_000, reads: null, writes: until(1, 26.4, 0.06) },
    { relation: 'events', rows: 8_000, reads: until(2, 22, 0.21), writes: until(2, 22, 0.21) },
  ];
  return review([{ ...made, trials: made.trials.map((trial) => ({ ...trial, stalls })) }]);
}

function indexFinding() {
  return finding(
    'create-index',
    'blocks-traffic',
    'warning',
    {
      subject: 'orders_status_idx',
      message: 'If `orders` is large: its writes wait while the index `orders_status_idx` is built.',
      details: 'PostgreSQL read all of `orders` (1,000 rows in the trial) to build `orders_status_idx` under SHARE.',
      waits: [{ relation: 'orders', reads: false }],
      why: 'The lock is kept until the whole batch commits. CONCURRENTLY cannot run in the transaction that Drizzle’s migrator opens.',
      do: 'On a large table, create the index by hand before the deploy, and let the migration find it there.',
      steps: [
        {
          title: 'Before the deploy, outside a transaction',
          sql: 'CREATE INDEX CONCURRENTLY IF NOT EXISTS "orders_status_idx" ON "orders" ("status");',
        },
        { title: 'In the migration', sql: 'CREATE INDEX IF NOT EXISTS "orders_status_idx" ON "orders" ("status");' },
      ],
      file,
      line: 1,
      statement: 0,
    },
    {
      wayOut: {
        releases: [
          {
            title: 'Before the deploy, outside a transaction',
            sql: ['CREATE INDEX CONCURRENTLY IF NOT EXISTS "orders_status_idx" ON "orders" ("status");'],
            transaction: 'none',
          },
          {
            title: 'In the migration',
            sql: ['CREATE INDEX IF NOT EXISTS "orders_status_idx" ON "orders" ("status");'],
            transaction: 'batch',
          },
        ],
        proof: { status: 'proven', on: 'PostgreSQL 17.10', notes: [] },
      },
    },
  );
}

/** Drops a column, adds a foreign key, sets NOT NULL, forgets a migration. */
export function block(): Review {
  const batch = [
    ...statements(file, migration, [
      'ALTER TABLE "customers" DROP COLUMN "nickname"',
      'ALTER TABLE "orders" ADD COLUMN "coupon_code" varchar(24)',
      'ALTER TABLE "orders" ADD CONSTRAINT "orders_coupon_code_coupons_code_fk"\n  FOREIGN KEY ("coupon_code") REFERENCES "public"."coupons"("code") ON DELETE set null',
      'ALTER TABLE "reviews" ALTER COLUMN "body" SET NOT NULL',
    ]),
    ...statements('', 'missing migration', ['ALTER TABLE "products" ADD COLUMN "weight" integer'], 4),
  ];
  return review([
    project({
      statements: batch,
      pendingMigrations: [migration],
      missingFrom: 4,
      facts: [
        facts(0, {
          locks: [lock('customers', 'AccessExclusiveLock')],
          drops: [{ type: 'table column', identity: 'public.customers.nickname', cascaded: false, rows: 804 }],
        }),
        facts(1, { locks: [lock('orders', 'AccessExclusiveLock')] }),
        facts(2, {
          locks: [lock('orders', 'AccessExclusiveLock', true), lock('coupons', 'ShareRowExclusiveLock')],
          scans: [{ relation: 'orders', rows: 1000, purpose: 'validate' }],
        }),
        facts(3, {
          locks: [lock('reviews', 'AccessExclusiveLock')],
          scans: [{ relation: 'reviews', rows: 1000, purpose: 'validate' }],
          error: {
            sqlstate: '23502',
            message: 'column "body" of relation "reviews" contains null values',
            detail: null,
            hint: null,
            position: null,
          },
        }),
        facts(4, { ran: 'not-run' }),
      ],
      missing: missing({ status: 'missing', sql: ['ALTER TABLE "products" ADD COLUMN "weight" integer'] }),
      findings: [
        finding('drop-column', 'data-loss', 'error', {
          subject: 'customers.nickname',
          message: 'Deletes the column `customers.nickname` with all its values.',
          details: '804 rows had a value in it in the trial.',
          why: 'The values are gone for good. Drizzle names every column of a table in its queries, so each query of the running release on this table fails until the new release has taken over.',
          do: 'Remove the column from the Drizzle schema and the code first, ship that, and drop the column in a later release.',
          steps: [
            { title: 'This release: only the code stops using it; drop nothing', sql: '' },
            { title: 'A later release', sql: 'ALTER TABLE "customers" DROP COLUMN "nickname";' },
          ],
          file,
          line: 1,
          statement: 0,
        }),
        finding('set-not-null', 'fails', 'warning', {
          subject: 'reviews.body',
          message: 'Fails if `reviews.body` has NULLs.',
          why: 'PostgreSQL checks every row. One NULL rolls the whole deploy back.',
          do: 'Fill the column first, in an earlier release.',
          steps: [
            { title: 'See whether your data has any', sql: 'SELECT count(*) FROM "reviews" WHERE "body" IS NULL;' },
            { title: 'An earlier release', sql: 'UPDATE "reviews" SET "body" = \'\' WHERE "body" IS NULL;' },
          ],
          file,
          line: 8,
          statement: 3,
        }),
        finding('add-foreign-key', 'blocks-traffic', 'warning', {
          subject: 'orders_coupon_code_coupons_code_fk',
          message:
            'If large: writes to `orders` and `coupons` wait while the foreign key `orders_coupon_code_coupons_code_fk` is checked.',
          waits: [
            { relation: 'orders', reads: false },
            { relation: 'coupons', reads: false },
          ],
          why: 'The lock is held until the batch commits, so it lasts as long as all the statements after it.',
          do: 'Add it NOT VALID now, and validate it in the next release.',
          steps: [
            {
              title: 'This release',
              sql: 'ALTER TABLE "orders" ADD CONSTRAINT "orders_coupon_code_coupons_code_fk"\n  FOREIGN KEY ("coupon_code") REFERENCES "coupons" ("code") ON DELETE SET NULL NOT VALID;',
            },
            {
              title: 'The next release',
              sql: 'ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_coupon_code_coupons_code_fk";',
            },
          ],
          file,
          line: 5,
          endLine: 6,
          statement: 2,
        }),
        finding('missing-migration', 'breaks-code', 'error', {
          subject: 'drizzle.config.ts',
          message: 'The schema has a change that no migration contains: products.weight.',
          why: 'The deploy does not run it: code that uses what the schema has fails on the database that the migrations build.',
          do: 'Run `npx drizzle-kit generate` and commit the migration.',
          evidence: 'generated',
        }),
      ],
      notChecked: ['Production’s row counts are unknown, so locks are told without a duration.'],
    }),
  ]);
}

/** A rename that drizzle-kit would ask about. */
export function ambiguous(): Review {
  return review([
    project({
      missing: missing({
        status: 'ambiguous',
        ambiguities: [
          {
            kind: 'column',
            created: 'customers.display_name',
            deleted: 'customers.nickname',
            renameSql: ['ALTER TABLE "customers" RENAME COLUMN "nickname" TO "display_name"'],
            createSql: [
              'ALTER TABLE "customers" ADD COLUMN "display_name" text',
              'ALTER TABLE "customers" DROP COLUMN "nickname"',
            ],
          },
        ],
      }),
      findings: [
        finding('ambiguous-rename', 'data-loss', 'warning', {
          subject: 'customers.nickname → customers.display_name',
          message:
            'Is column customers.display_name new, or is it customers.nickname under a new name? drizzle-kit would ask, and no migration answers it.',
          why: 'Whoever presses Enter at drizzle-kit’s question gets DROP and CREATE: the old object’s data is gone. Only the author knows which one is meant.',
          do: 'Run `npx drizzle-kit generate`, choose the right answer and commit the migration.',
          evidence: 'generated',
          file: 'drizzle.config.ts',
          steps: [
            {
              title: 'Renamed: the data stays',
              sql: 'ALTER TABLE "customers" RENAME COLUMN "nickname" TO "display_name";',
            },
          ],
        }),
      ],
    }),
  ]);
}

/** A drop that somebody accepted with a reason. */
export function accepted(): Review {
  const made = block();
  const [first] = made.projects;
  const entry = project({
    statements: (first?.statements ?? []).slice(0, 1),
    facts: (first?.facts ?? []).slice(0, 1),
    findings: (first?.findings ?? []).slice(0, 1).map((one) => ({
      ...one,
      acceptance: {
        reason: 'nobody used nicknames since 2024, product agreed (SHOP-212)',
        until: '2026-12-31',
        author: 'Ada Lovelace',
        file,
        line: 1,
      },
    })),
  });
  return review([entry]);
}

/** Raincheck could not work: the base migrations need an extension. */
export function broken(): Review {
  return review([
    project({
      trials: [],
      pendingMigrations: [migration],
      broken: {
        message: 'The migrations of the base branch cannot be applied: extension "vector" is not available.',
        file: 'drizzle/0004_embeddings.sql',
        line: 1,
        sql: 'CREATE EXTENSION IF NOT EXISTS vector',
        hint: 'The extension must first be installed on the system where PostgreSQL is running.',
        next: 'Set `preset: pgvector`, or `image` to the image that production uses.',
      },
    }),
  ]);
}

/** Several projects: one blocked, one broken, two clean. */
export function several(): Review {
  const [blocked] = block().projects;
  const [failed] = broken().projects;
  const [fine] = clean().projects;
  if (blocked === undefined || failed === undefined || fine === undefined) throw new Error('empty case');
  return review(
    [
      { ...fine, project: 'apps/admin/drizzle.config.ts' },
      { ...blocked, project: 'apps/shop/drizzle.config.ts' },
      { ...failed, project: 'apps/search/drizzle.config.ts' },
      { ...project({ trials: [] }), project: 'packages/audit/drizzle.config.ts' },
    ],
    { skipped: [{ project: 'apps/edge/drizzle.config.ts', reason: 'its dialect is sqlite' }] },
  );
}

/** 300 findings and 500 statements. */
export function huge(): Review {
  const sql = Array.from(
    { length: 500 },
    (_, at) =>
      `ALTER TABLE "table_${at % 40}" DROP COLUMN "column_${at}"${at % 7 === 0 ? ` /* ${'x'.repeat(900)} */` : ''}`,
  );
  return review([
    project({
      statements: statements(file, migration, sql),
      facts: sql.map((_, at) =>
        facts(at, {
          locks: [lock(`table_${at % 40}`, 'AccessExclusiveLock')],
          drops: [
            { type: 'table column', identity: `public.table_${at % 40}.column_${at}`, cascaded: false, rows: 1000 },
          ],
        }),
      ),
      findings: Array.from({ length: 300 }, (_, at) =>
        finding('drop-column', 'data-loss', at % 3 === 0 ? 'warning' : 'error', {
          subject: `table_${at % 40}.column_${at}`,
          message: `Drops the column table_${at % 40}.column_${at} with all its values (1,000 rows had one in the trial).`,
          why: 'The values are gone for good. Each query of the running release on this table fails until the new release has taken over. '.repeat(
            3,
          ),
          do: 'Remove the column from the Drizzle schema and the code first, ship that, and drop the column in a later release.',
          steps: [{ title: 'A later release', sql: sql[at] ?? '' }],
          file,
          line: at * 2 + 1,
          statement: at,
        }),
      ),
    }),
  ]);
}

/** Everything that is worked out of a batch beside its findings. */
export function planned(): Review {
  const [whole] = block().projects;
  const select = { code: 'old' as const, what: 'select()', sql: 'select "id", "phone" from "customers"' };
  return review([
    project({
      ...whole,
      changedTables: [
        {
          table: 'customers',
          kind: 'changed',
          columns: [
            { name: 'id', before: 'integer not null', after: 'bigint not null' },
            { name: 'phone', before: 'text', after: null },
            { name: 'nickname', before: null, after: "text default 'none'" },
          ],
        },
        { table: 'billing.invoices', kind: 'new', columns: [{ name: 'id', before: null, after: 'integer not null' }] },
        { table: 'legacy', kind: 'gone', columns: [{ name: 'code', before: 'text', after: null }] },
      ],
      schemaDiff:
        "--- a/src/db/schema.ts\n+++ b/src/db/schema.ts\n@@ -1 +1 @@\n-  phone: text('phone'),\n+  nickname: text('nickname'),\n",
      deployOrder: {
        answer: 'neither',
        summary: 'Neither order works: the old code does not run on the new schema, nor the new code on the old one.',
        tables: [{ table: 'customers', answer: 'neither' }],
        breaks: [
          { ...select, table: 'customers', error: { code: '42703', message: 'column "phone" does not exist' } },
          {
            ...select,
            what: 'insert().values()',
            table: 'customers',
            error: { code: '42703', message: 'column "phone" of relation "customers" does not exist' },
          },
          {
            ...select,
            code: 'new',
            table: 'customers',
            error: { code: '42703', message: 'column "nickname" does not exist' },
          },
        ],
        rollbackFloor:
          'After this migration the application cannot go back to a release that still uses `customers.phone`.',
        split: [
          {
            title: 'First pull request: what only adds',
            sql: ['ALTER TABLE customers ADD COLUMN nickname text'],
            code: null,
          },
          { title: 'Second: the code', sql: [], code: 'Deploy the code that no longer needs what goes away.' },
          { title: 'Third: what takes away', sql: ['ALTER TABLE customers DROP COLUMN phone'], code: null },
        ],
        from: 'drizzle-orm',
        tried: 14,
        notes: ['2 queries did not run with made-up values on the code’s own schema: nobody knows.'],
      },
      wayBack: null,
      impact: null,
      notWorkedOut: { wayBack: 'The batch itself fails.', deployOrder: null, impact: 'There is no code here.' },
    }),
  ]);
}

/** Names, SQL and messages that try to break out of everything. */
export function hostile(): Review {
  const evil = 'users"; </details>|`@everyone #1 <img src=x onerror=alert(1)>[x](https://evil.example)';
  const path = 'drizzle/0013_`|<b>](https:)/a b#?%\u202Egnp.sql';
  const batch = statements(path, migration, [
    'ALTER TABLE "a```b" ADD COLUMN "c" text DEFAULT \'\n````\n</details>\n::warning file=x::pwned\n##[add-mask]x\n# heading @octocat\'',
    'DROP TABLE "x\u202Ey\u200Bz\u001B[31m"',
  ]);
  return review(
    [
      project({
        project: 'apps/@everyone/<script>|`drizzle`.config.ts',
        statements: batch,
        facts: [
          facts(0, {
            locks: [lock(evil, 'AccessExclusiveLock')],
            rewrites: [{ relation: evil, reason: 'column ](x) @you' }],
          }),
          facts(1, {
            locks: [lock('x\u202Ey', 'AccessExclusiveLock')],
            error: {
              sqlstate: '42P01',
              message: 'relation "@channel" does not exist\n::error::pwned www.evil.example GH-1 deadbeefcafe',
              detail: null,
              hint: null,
              position: 12,
            },
          }),
        ],
        missing: missing({ status: 'missing', sql: ['-- ```\n</details>\nSELECT 1'], drizzleKit: '<b>|`' }),
        findings: [
          finding('drop-table', 'data-loss', 'error', {
            subject: evil,
            message: `Drops ${evil} | and | more, see https://evil.example/?a=b and www.evil.example, mail me@evil.example, $$x$$ :tada: deadbeefcafe GH-12`,
            why: '</details><script>alert(1)</script> ~~~ ``` **bold** _it_ ![i](http://e.example/i.png)',
            do: '- [ ] @octocat do <b>this</b>\n\n# now\n| a | b |',
            steps: [{ title: '1. `x` | @y', sql: '```\n</details>\n~~~~\nSELECT $$ @z $$;' }],
            file: path,
            line: 1,
            statement: 0,
          }),
        ],
        notChecked: ['<!-- --> @everyone - [ ] #5'],
      }),
    ],
    { skipped: [{ project: '-->', reason: '@here |' }] },
  );
}
