import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { startProgress } from '../../src/cli/progress.ts';
import { runRollback } from '../../src/cli/rollback.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { Checkout } from '../drizzle/support.ts';

const before = `
import { integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
export const mood = pgEnum('mood', ['sad', 'ok']);
export const users = pgTable('users', {
  id: integer('id').primaryKey(),
  email: text('email').notNull(),
  nick: text('nick'),
  mood: mood('mood').default('ok'),
});`;

/** A column goes, one becomes required, a table and an index come, the enum gets a value. */
const after = `
import { index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
export const mood = pgEnum('mood', ['sad', 'ok', 'happy']);
export const users = pgTable('users', {
  id: integer('id').primaryKey(),
  email: text('email'),
  mood: mood('mood').default('ok'),
}, (table) => [index('users_email_idx').on(table.email)]);
export const teams = pgTable('teams', { id: integer('id').primaryKey(), owner: integer('owner').references(() => users.id) });`;

function pullRequest(version: '0.31.11' | '1.0.0-rc.5', base = before): Checkout {
  const checkout = new Checkout(version).write({ 'src/schema.ts': base, '.gitignore': 'node_modules\n' });
  checkout.generate('init');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', checkout.root, '-c', 'user.name=x', '-c', 'user.email=x@example.invalid', ...args], {
      stdio: 'pipe',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'base');
  return checkout.write({ 'src/schema.ts': after }).generate('tidy');
}

async function rollback(checkout: Checkout, flags: Record<string, unknown>): Promise<{ code: number; said: string }> {
  let said = '';
  const silent = { write: () => true };
  const terminal: Terminal = {
    root: checkout.root,
    environment: process.env,
    stdin: Readable.from([]),
    stdout: { write: (part: string) => ((said += part), true) },
    stderr: silent,
    color: false,
    progress: startProgress(silent),
    signal: new AbortController().signal,
    now: new Date(),
  };
  const code = await runRollback({ database: 'embedded', base: 'main', ...flags }, terminal);
  return { code, said };
}

describe.each(['0.31.11', '1.0.0-rc.5'] as const)('raincheck rollback with drizzle-kit %s', (version) => {
  test('a migration that undoes the batch leaves drizzle-kit nothing to do once the schema is the base’s', async () => {
    const checkout = pullRequest(version);
    const { code, said } = await rollback(checkout, { asMigration: true });
    expect(said).toContain('git revert');
    expect(code).toBe(0);
    const migrations = checkout.migrations();
    const last = migrations.at(-1);
    expect(last?.name).toMatch(/_undo_tidy$/);
    expect(last?.sql).toContain('ADD COLUMN "nick" text');
    expect(last?.sql).toContain('DROP TABLE "teams"');
    expect(last?.sql).not.toContain('__drizzle_migrations');

    const names = migrations.map(({ name }) => name);
    checkout.write({ 'src/schema.ts': before }).generate('nothing');
    expect(checkout.migrations().map(({ name }) => name)).toEqual(names);

    // And it goes on from there: the same change again is the same migration again.
    checkout.write({ 'src/schema.ts': after }).generate('again');
    expect(checkout.migrations().at(-1)?.sql).toBe(migrations.at(-2)?.sql);
  });
});

test('operations get a script, with what to save before and the bookkeeping', async () => {
  const checkout = pullRequest('0.31.11');
  const files = checkout.files();
  const { code, said } = await rollback(checkout, {});
  expect(code).toBe(0);
  expect(said).toMatch(/^-- The way back of drizzle\.config\.ts: fails-if\. /);
  expect(said).toContain('--   CREATE TABLE "saved_users" AS SELECT "id", "nick" FROM "users";');
  expect(said).toMatch(
    /\nBEGIN;\n[^]*\nDELETE FROM "drizzle"\."__drizzle_migrations" WHERE "hash" IN \([^]*;\nCOMMIT;\n/,
  );
  expect(checkout.files()).toEqual(files);
  await rollback(checkout, { output: 'back.sql' });
  expect(readFileSync(path.join(checkout.root, 'back.sql'), 'utf8')).toBe(said);
});

test('without a way back that holds it ends with 1 and writes no migration', async () => {
  const checkout = pullRequest('0.31.11').write({
    'drizzle/0001_tidy.sql':
      'CREATE OPERATOR public.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = pg_catalog.int4eq);',
  });
  const files = checkout.files();
  const { code, said } = await rollback(checkout, { asMigration: true, drizzleKit: 'off' });
  expect(said).toContain('the schema is not what it was');
  expect(code).toBe(1);
  expect(checkout.files()).toEqual(files);
});
