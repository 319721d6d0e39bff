import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { Checkout, startEmbedded, toolchains, versions } from './support.ts';

const base = `import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgEnum, pgTable, pgView, serial, text, timestamp, uniqueIndex, varchar } from 'drizzle-orm/pg-core';
export const role = pgEnum('role', ['admin', 'user']);
export const users = pgTable('users', {
  id: serial('id').primaryKey(),
  name: varchar('name', { length: 80 }).notNull(),
  email: text('email').notNull().unique(),
  role: role('role').default('user').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).defaultNow(),
}, (t) => [index('users_name_idx').on(t.name), uniqueIndex('users_lower_email').on(sql\`lower(\${t.email})\`)]);
export const posts = pgTable('posts', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  authorId: integer('author_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  title: text('title').notNull(),
  live: boolean('live').default(false).notNull(),
}, (t) => [check('title_not_empty', sql\`\${t.title} <> ''\`), index('posts_live').on(t.authorId).where(sql\`\${t.live}\`)]);
export const livePosts = pgView('live_posts').as((qb) => qb.select().from(posts).where(sql\`\${posts.live}\`));
`;

let server: Server;
beforeAll(async () => {
  server = await startEmbedded();
});
afterAll(async () => {
  await server.stop();
});

describe.each(versions)('drizzle-kit %s', (version) => {
  let template: Checkout;
  let checkout: Checkout;
  beforeAll(() => {
    template = new Checkout(version).write({ 'src/schema.ts': base }).generate('first').commit();
  });
  afterAll(() => {
    template.remove();
  });
  afterEach(() => {
    checkout.remove();
  });
  const change = (...edits: [string, string][]) => {
    checkout = template.copy();
    const schema = edits.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`not in the schema: ${from}`);
      return text.replaceAll(from, to);
    }, base);
    return checkout.write({ 'src/schema.ts': schema });
  };

  test('nothing is missing, and the checkout is as it was', async () => {
    const before = change().files();
    const installed = readdirSync(toolchains[version]);
    const { missing, findings, notChecked } = await checkout.find(server);
    expect({ missing, findings, notChecked }).toEqual({
      missing: { status: 'none', sql: [], ambiguities: [], drift: [], drizzleKit: version, reason: null },
      findings: [],
      notChecked: [],
    });
    expect(checkout.files()).toEqual(before);
    // 1.x would leave a cache there.
    expect(readdirSync(toolchains[version])).toEqual(installed);
  });

  test('a column, an index and a table that no migration has', async () => {
    change(
      [`title: text('title').notNull(),`, `title: text('title').notNull(),\n  slug: text('slug'),`],
      [`index('posts_live')`, `index('posts_title').on(t.title), index('posts_live')`],
      [
        `export const livePosts`,
        `export const tags = pgTable('tags', { name: text('name').primaryKey() });\nexport const livePosts`,
      ],
    );
    const { missing, findings } = await checkout.find(server);
    expect(missing).toMatchObject({ status: 'missing', drift: [], ambiguities: [] });
    expect(missing.sql.join('\n')).toContain('ADD COLUMN "slug" text');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'missing-migration',
      severity: 'error',
      evidence: 'measured',
      file: 'src/schema.ts',
    });
    expect(findings[0]?.message).toContain('column posts.slug');
    expect(findings[0]?.message).toContain('table tags');
  });

  test('what only waits is no error: an index and a default', async () => {
    change(
      [`index('users_name_idx')`, `index('users_role').on(t.role), index('users_name_idx')`],
      [`default('user')`, `default('admin')`],
    );
    const { missing, findings } = await checkout.find(server);
    expect(missing.status).toBe('missing');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['missing-migration', 'warning']]);
  });

  test.each([
    ['a nullable column', 'users.nick', `  nick: text('nick'),\n`],
    ['a column with a default', 'users.kind', `  kind: text('kind').default('person').notNull(),\n`],
    ['a key whose column is left NULL', 'users.code', `  code: text('code').unique(),\n`],
    [
      'a reference that is left NULL',
      'users.boss',
      `  boss: integer('boss').references((): AnyPgColumn => users.id),\n`,
    ],
  ])('kept back for a later release: %s', async (_kind, column, line) => {
    const role = `  role: role('role')`;
    change([role, `${line}${role}`], [`import { boolean,`, `import { type AnyPgColumn, boolean,`]);
    checkout.generate('second').commit().write({ 'src/schema.ts': base });
    const { missing, findings } = await checkout.find(server);
    expect(missing).toMatchObject({ status: 'kept-back', drift: [] });
    expect(missing.sql.join('\n')).toContain('DROP COLUMN');
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['notice missing-migration']);
    expect(findings[0]?.message).toContain(`column ${column}`);
  });

  const check = `check('title_not_empty', sql\`\${t.title} <> ''\`), `;
  test.each([
    ['a column that must have a value', `  live: boolean('live').notNull(),\n`, 'error'],
    ['a key that holds its default once', `  code: text('code').default('none').unique(),\n`, 'warning'],
  ])('not kept back, but forgotten: %s', async (_kind, line, severity) => {
    const role = `  role: role('role')`;
    change([role, `${line}${role}`]);
    checkout.generate('second').commit().write({ 'src/schema.ts': base });
    const { missing, findings } = await checkout.find(server);
    expect(missing.status).toBe('missing');
    expect(findings.map((one) => `${one.severity} ${one.rule}`)).toEqual([`${severity} missing-migration`]);
  });

  test('not kept back, but forgotten: a check that goes on refusing rows', async () => {
    change([check, '']);
    const { missing, findings } = await checkout.find(server);
    expect(missing.status).toBe('missing');
    expect(findings.map((one) => `${one.severity} ${one.rule}`)).toEqual(['warning missing-migration']);
  });

  test('renames: a column, a table and an enum, each with both readings', async () => {
    change(
      [`'name', {`, `'full_name', {`],
      [`pgTable('posts'`, `pgTable('articles'`],
      [`pgEnum('role'`, `pgEnum('user_role'`],
    );
    const { missing, findings } = await checkout.find(server);
    expect(missing).toMatchObject({ status: 'ambiguous', sql: [] });
    const readings = Object.fromEntries(
      missing.ambiguities.map((it) => [`${it.kind} ${it.deleted} ${it.created}`, it]),
    );
    expect(Object.keys(readings).sort()).toEqual([
      'column users.name users.full_name',
      'enum role user_role',
      'table posts articles',
    ]);
    const column = readings['column users.name users.full_name'];
    expect(column?.renameSql).toEqual([`ALTER TABLE "users" RENAME COLUMN "name" TO "full_name"`]);
    expect(column?.createSql.join('\n')).toMatch(/ADD COLUMN "full_name"[\s\S]*DROP COLUMN (IF EXISTS )?"name"/);
    const table = readings['table posts articles'];
    expect(table?.renameSql).toContain(`ALTER TABLE "posts" RENAME TO "articles"`);
    expect(table?.createSql.join('\n')).toMatch(/CREATE TABLE (IF NOT EXISTS )?"articles"[\s\S]*DROP TABLE "posts"/);
    expect(readings['enum role user_role']?.renameSql.join()).toMatch(
      /^ALTER TYPE ("public"\.)?"role" RENAME TO "user_role"$/,
    );
    expect(missing.drift).toEqual([]);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error missing-migration',
      'warning ambiguous-rename',
      'warning ambiguous-rename',
      'warning ambiguous-rename',
    ]);
  });

  test('a deleted snapshot: drizzle-kit generates everything again, and nothing is missing', async () => {
    change();
    const snapshot = [...checkout.files().keys()].find((file) => file.endsWith('snapshot.json'));
    checkout.write({ [snapshot ?? '']: null });
    const { missing, findings } = await checkout.find(server);
    expect(missing).toMatchObject({ status: 'none', sql: [], drift: [] });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['notice stale-snapshot']);
  });

  test('hand-edited SQL: drizzle-kit sees no change, the catalogs do', async () => {
    change();
    const file = [...checkout.files().keys()].find((name) => name.endsWith('.sql')) ?? '';
    const sql = checkout.files().get(file) ?? '';
    const edited = sql
      .replace('"title" text NOT NULL', '"title" text')
      .replace(/CREATE INDEX (IF NOT EXISTS )?"users_name_idx"[^;]*;/, 'CREATE INDEX by_hand ON users (created_at);');
    checkout.write({ [file]: edited });
    const { missing, findings } = await checkout.find(server);
    expect(missing).toMatchObject({ status: 'missing', sql: [] });
    expect(missing.drift.map(({ object }) => object)).toEqual([
      'column posts.title',
      'index by_hand on users',
      'index users_name_idx on users',
    ]);
    expect(findings.map(({ rule, severity, subject }) => `${severity} ${rule} ${subject}`)).toEqual([
      'warning schema-drift column posts.title',
      'warning schema-drift index users_name_idx on users',
      'notice schema-drift drizzle.config.ts beyond the schema',
    ]);
  });

  test('a schema that loads and exports no tables is one error, not a list of drops', async () => {
    change();
    checkout.write({ 'src/schema.ts': 'export const nothing = 1;\n' });
    const { missing, findings } = await checkout.find(server);
    expect(missing).toMatchObject({ status: 'failed', sql: [] });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error schema-without-tables']);
  });

  test('a table that is defined and no longer exported', async () => {
    change(
      [
        `export const livePosts = pgView('live_posts').as((qb) => qb.select().from(posts).where(sql\`\${posts.live}\`));`,
        '',
      ],
      ['export const posts', 'const posts'],
    );
    const { missing, findings } = await checkout.find(server);
    expect(missing.sql.join()).not.toContain('DROP TABLE');
    expect(findings.find(({ rule }) => rule === 'lost-tables')).toMatchObject({
      severity: 'error',
      subject: 'posts',
      file: 'src/schema.ts',
      line: 11,
    });
  });
});

describe('what the base branch lacks already', () => {
  const columns = (more: string) => `import { pgTable, serial, text } from 'drizzle-orm/pg-core';
export const users = pgTable('users', { id: serial('id').primaryKey(), email: text('email'), ${more} });
export const posts = pgTable('posts', { id: serial('id').primaryKey() });
`;
  const rulesOf = (findings: { rule: string; severity: string }[]) =>
    findings.map(({ rule, severity }) => `${severity} ${rule}`);
  let checkout: Checkout;
  afterEach(() => {
    checkout.remove();
  });

  test('a missing migration of the base is a notice, until the pull request touches schema or migrations', async () => {
    checkout = new Checkout('0.31.11').write({ 'src/schema.ts': columns('') }).generate('first');
    checkout.write({ 'src/schema.ts': columns(`name: text('name')`) }).commit();
    const old = await checkout.find(server);
    expect(old.missing).toMatchObject({ status: 'none', sql: [] });
    expect(rulesOf(old.findings)).toEqual(['notice missing-migration']);
    checkout.write({ 'src/schema.ts': columns(`name: text('name'), nick: text('nick')`) });
    const fresh = await checkout.find(server);
    expect(fresh.missing.sql).toHaveLength(2);
    expect(rulesOf(fresh.findings)).toEqual(['error missing-migration']);
  });

  test.each(['0.31.11', '1.0.0-rc.5'] as const)(
    'drift of the base is a notice, beside what the pull request brings, %s',
    async (version) => {
      checkout = new Checkout(version).write({ 'src/schema.ts': columns(`name: text('name')`) }).generate('first');
      const edit = (name: string, from: RegExp) => {
        const file =
          [...checkout.files().keys()].filter((path) => path.endsWith('.sql')).find((path) => path.includes(name)) ??
          '';
        const sql = checkout.files().get(file) ?? '';
        expect(sql).toMatch(from);
        checkout.write({ [file]: sql.replace(from, '') });
      };
      edit('first', /,\s*"name" text/);
      checkout.commit();
      // Who touches neither schema nor migrations hears nothing of it.
      expect(await checkout.find(server)).toMatchObject({ missing: { status: 'none', drift: [] }, findings: [] });
      checkout
        .write({ 'src/schema.ts': columns(`name: text('name'), nick: text('nick'), city: text('city')`) })
        .generate('second');
      edit('second', /ALTER TABLE "users" ADD COLUMN "nick" text;(--> statement-breakpoint)?/);
      const { missing, findings } = await checkout.find(server);
      expect(missing.status).toBe('missing');
      expect(findings.map(({ rule, severity, subject }) => `${severity} ${rule} ${subject}`)).toEqual([
        'error schema-drift column users.nick',
        'notice schema-drift drizzle.config.ts on the base branch',
      ]);
      expect(findings[1]?.message).toContain('column users.name');
    },
  );
});

test('tables in a file that the schema no longer reaches, beside one that is really dropped', async () => {
  const table = (name: string) => `import { pgTable, pgSchema, serial } from 'drizzle-orm/pg-core';
export const ${name} = pgTable('${name}', { id: serial('id').primaryKey() });\n`;
  const billing = `import { pgSchema, serial } from 'drizzle-orm/pg-core';
export const billing = pgSchema('billing');
export const invoices = billing.table(
  'invoices', { id: serial('id').primaryKey() });\n`;
  const checkout = new Checkout('0.31.11').write({
    'src/schema.ts': `export * from './users';\nexport * from './orders';\nexport * from './carts';\nexport * from './billing';\n`,
    'src/users.ts': table('users'),
    'src/orders.ts': `// pgTable('carts', is only a comment\n${table('orders')}`,
    'src/carts.ts': table('carts'),
    'src/billing.ts': billing,
  });
  checkout.generate('first').commit();
  checkout.write({
    'src/schema.ts': `export * from './users';\n`,
    'src/carts.ts': null,
    'tests/fixture.ts': table('carts'),
  });
  const { missing, findings } = await checkout.find(server);
  checkout.remove();
  expect(missing.sql).toEqual(['DROP TABLE "carts" CASCADE']);
  expect(findings.find(({ rule }) => rule === 'missing-migration')?.message).toBe(
    'The schema no longer has table carts, and no migration drops it: this release does without, and the database keeps it.',
  );
  const lost = findings.filter(({ rule }) => rule === 'lost-tables');
  expect(lost.map(({ subject, file, line }) => [subject, file, line])).toEqual([
    ['billing.invoices', 'src/billing.ts', 3],
    ['orders', 'src/orders.ts', 3],
  ]);
  expect(lost[0]?.message).toContain('the config’s schema path does not reach this file');
});
