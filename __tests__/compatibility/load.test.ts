import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loadRelease, type Loaded } from '../../src/compatibility/load.ts';
import { modulesOf } from '../toolchains.ts';

type Toolchain = Parameters<typeof modulesOf>[0];

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

/** Loads the schema files of a folder that is made for it; `a -> b` is a link. */
async function load(
  files: Record<string, string>,
  more: { schema?: string[]; kit?: Toolchain; casing?: 'snake_case'; deadline?: number } = {},
): Promise<Loaded> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'load-test-'));
  made.push(root);
  await symlink(modulesOf(more.kit ?? 'kit-0.31'), path.join(root, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    const [file = '', target] = name.split(' -> ');
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    if (target === undefined) await writeFile(path.join(root, file), text);
    else await symlink(path.join(root, target), path.join(root, file));
  }
  const own = { directory: '', schema: more.schema ?? ['./schema.ts'], casing: more.casing ?? null };
  const deadline = Date.now() + (more.deadline ?? 60_000);
  return loadRelease(own, { root, environment: process.env, deadline, signal: new AbortController().signal });
}

function queriesOf(loaded: Loaded, table: string): Record<string, string> {
  if (!loaded.ok) throw new Error(loaded.reason);
  const found = loaded.release.tables.find(({ name }) => name === table);
  return Object.fromEntries((found?.queries ?? []).map(({ what, sql }) => [what, sql]));
}

const pg = `import { pgTable, serial, text, integer, pgView, pgSchema, index } from 'drizzle-orm/pg-core';\n`;
const users = `export const users = pgTable('users', { id: serial('id').primaryKey(), email: text('email').notNull().unique() });\n`;

describe('the queries of a release', () => {
  test.each(['kit-0.28', 'kit-0.31', 'kit-1'] as const)('are built by the drizzle-orm of %s', async (kit) => {
    const queries = queriesOf(await load({ 'schema.ts': pg + users }, { kit }), 'users');
    expect(queries).toEqual({
      'select()': 'select "id", "email" from "users"',
      'insert().values(), required columns only': 'insert into "users" ("id", "email") values (default, $1)',
      'insert().values()': 'insert into "users" ("id", "email") values ($1, $2)',
      'insert().returning()': 'insert into "users" ("id", "email") values ($1, $2) returning "id", "email"',
      'update().set()': 'update "users" set "email" = $1 where "users"."id" = $2',
      'delete()': 'delete from "users" where "users"."id" = $1',
      'insert().onConflictDoNothing({ target: [id] })':
        'insert into "users" ("id", "email") values ($1, $2) on conflict ("id") do nothing',
      'insert().onConflictDoNothing({ target: [email] })':
        'insert into "users" ("id", "email") values ($1, $2) on conflict ("email") do nothing',
    });
  });

  test('relations of drizzle-orm 0.x', async () => {
    const text = `${pg}import { relations } from 'drizzle-orm';\n${users}
      export const posts = pgTable('posts', { id: serial('id').primaryKey(), userId: integer('user_id') });
      export const usersRelations = relations(users, ({ many }) => ({ posts: many(posts) }));
      export const postsRelations = relations(posts, ({ one }) => ({ user: one(users, { fields: [posts.userId], references: [users.id] }) }));`;
    const loaded = await load({ 'schema.ts': text });
    expect(queriesOf(loaded, 'users')['query.users.findMany({ with: { posts: true } })']).toContain('"user_id"');
    expect(queriesOf(loaded, 'posts')['query.posts.findMany({ with: { user: true } })']).toContain('"email"');
  });

  test('relations of drizzle-orm 1.0', async () => {
    const text = `${pg}import { defineRelations } from 'drizzle-orm';\n${users}
      export const posts = pgTable('posts', { id: serial('id').primaryKey(), userId: integer('user_id') });
      export const relations = defineRelations({ users, posts }, (r) => ({ users: { posts: r.many.posts() },
        posts: { user: r.one.users({ from: r.posts.userId, to: r.users.id }) } }));`;
    const loaded = await load({ 'schema.ts': text }, { kit: 'kit-1' });
    expect(queriesOf(loaded, 'users')['query.users.findMany({ with: { posts: true } })']).toContain('"user_id"');
  });

  test('a schema of several files, by a glob, and by the name of a folder', async () => {
    const files = {
      'db/users.ts': pg + users,
      'db/posts.ts': `${pg}import { users } from './users';\nexport const posts = pgTable('posts', { id: serial('id').primaryKey(), userId: integer('user_id').references(() => users.id) });`,
    };
    for (const schema of [['./db/*.ts'], ['./db']]) {
      const loaded = await load(files, { schema });
      expect(loaded.ok && loaded.release.tables.map(({ name }) => name).toSorted()).toEqual(['posts', 'users']);
    }
  });

  test('columns named by `casing`', async () => {
    const text = `${pg}export const users = pgTable('users', { id: serial().primaryKey(), firstName: text().notNull() });`;
    const loaded = await load({ 'schema.ts': text }, { casing: 'snake_case' });
    expect(queriesOf(loaded, 'users')['select()']).toBe('select "id", "first_name" from "users"');
    expect(loaded.ok && loaded.release.tables[0]?.columns.map(({ name }) => name)).toEqual(['id', 'first_name']);
  });

  test('tables of another schema, and views', async () => {
    const text = `${pg}import { sql } from 'drizzle-orm';\nexport const billing = pgSchema('billing');
      export const invoices = billing.table('invoices', { id: serial('id').primaryKey() });
      export const open = pgView('open', { id: integer('id') }).as(sql\`SELECT 1 AS id\`);`;
    const loaded = await load({ 'schema.ts': text });
    expect(queriesOf(loaded, 'invoices')['select()']).toBe('select "id" from "billing"."invoices"');
    expect(queriesOf(loaded, 'open')).toEqual({ 'select()': 'select "id" from "open"' });
  });

  test('a schema behind path aliases and checks of the environment', async () => {
    const loaded = await load({
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./lib/*"] } } }',
      'lib/env.ts': `if (!process.env.SOME_SECRET_KEY) throw new Error('SOME_SECRET_KEY is not set');\nexport const prefix = 'app_';`,
      'schema.ts': `${pg}import { prefix } from '@/env';\nexport const users = pgTable(prefix + 'users', { id: serial('id').primaryKey() });`,
    });
    expect(queriesOf(loaded, 'app_users')['select()']).toBe('select "id" from "app_users"');
  });
});

describe('a checkout in which something was not made yet', () => {
  const schema = (from: string): string =>
    `${pg}import { prefix } from '${from}';\nexport const users = pgTable(prefix + 'users', { id: serial('id').primaryKey() });`;
  const prefix = `export const prefix: string = 'app_';`;

  test.each([
    ['a path of its own', '#lib/names', 'lib/names.ts'],
    ['the library of SvelteKit', '$lib/names', 'src/lib/names.ts'],
  ])('tsconfig.json extends a file that is not there: %s', async (_, from, file) => {
    const text = `// as sv writes it
      { "extends": "./.svelte-kit/tsconfig.json", "compilerOptions": { "paths": { "#lib/*": ["./lib/*"] }, /* more */ }, }`;
    const loaded = await load({ 'tsconfig.json': text, 'schema.ts': schema(from), [file]: prefix });
    expect(queriesOf(loaded, 'app_users')['select()']).toBe('select "id" from "app_users"');
  });

  test.each([
    ['@acme/names', './dist/index.js', 'src/index.ts'],
    ['@acme/names/prefix', './dist/prefix.js', 'src/prefix.ts'],
  ])('a package of the workspace that nobody built: %s', async (from, built, source) => {
    const exports = { '.': './dist/index.js', './prefix': './dist/prefix.js' };
    const loaded = await load(
      {
        'packages/names/package.json': JSON.stringify({ name: '@acme/names', main: built, exports }),
        [`packages/names/${source}`]: prefix,
        'app/node_modules/@acme/names -> packages/names': '',
        'app/schema.ts': schema(from),
      },
      { schema: ['./app/schema.ts'] },
    );
    expect(queriesOf(loaded, 'app_users')['select()']).toBe('select "id" from "app_users"');
  });

  test('what is nowhere is said', async () => {
    expect(await load({ 'schema.ts': schema('@acme/nowhere') })).toEqual({
      ok: false,
      reason: expect.stringContaining("Cannot find module '@acme/nowhere'"),
    });
  });
});

describe('a release that cannot be loaded says why', () => {
  test.each([
    ['no file', {}, 'the schema cannot be loaded: Error: no file matches ./schema.ts'],
    ['no tables', { 'schema.ts': 'export const x = 1;' }, 'the schema exports no tables'],
    ['an error', { 'schema.ts': `throw new Error('not today');` }, 'the schema cannot be loaded: Error: not today'],
    ['an end', { 'schema.ts': 'process.exit(0);' }, 'the program that loads the schema ended without an answer'],
  ])('%s', async (_, files: Record<string, string>, reason) => {
    expect(await load(files)).toEqual({ ok: false, reason });
  });

  test('a schema that does not end', async () => {
    expect(await load({ 'schema.ts': 'for (;;);' }, { deadline: 1_500 })).toEqual({
      ok: false,
      reason: 'loading the schema took too long',
    });
  });

  test('a schema that writes another answer', async () => {
    const text = `import fs from 'node:fs';\nconst orders = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
      fs.writeFileSync(orders.answer, '{"tables": 5}'); process.exit(0);`;
    expect(await load({ 'schema.ts': text })).toEqual({
      ok: false,
      reason: 'the schema’s queries have a shape that is not known',
    });
  });

  test('and sees no secret', async () => {
    process.env['MY_SECRET_TOKEN'] = 'hidden';
    try {
      const text = `throw new Error(String(process.env['MY_SECRET_TOKEN']).slice(0, 6));`;
      const loaded = await load({ 'schema.ts': text });
      expect(JSON.stringify(loaded)).not.toContain('hidden');
    } finally {
      delete process.env['MY_SECRET_TOKEN'];
    }
  });
});
