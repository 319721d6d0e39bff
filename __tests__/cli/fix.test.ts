import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { runFix } from '../../src/cli/fix.ts';
import { startProgress } from '../../src/cli/progress.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { Checkout } from '../drizzle/support.ts';
import { temporaryFolder } from '../project/repo.ts';

const before = `
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
export const users = pgTable('users', {
  id: integer('id').primaryKey(),
  email: text('email').notNull(),
  nick: text('nick'),
  code: text('code'),
});`;

/** One column becomes required, one goes, and one gets an index. */
const after = `
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
export const users = pgTable('users', {
  id: integer('id').primaryKey(),
  email: text('email').notNull(),
  nick: text('nick').notNull(),
}, (table) => [index('users_email_idx').on(table.email)]);`;

function pullRequest(version: '0.31.11' | '1.0.0-rc.5'): Checkout {
  const checkout = new Checkout(version).write({ 'src/schema.ts': before, '.gitignore': 'node_modules\n' });
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

async function fix(checkout: Checkout, flags: Record<string, unknown>): Promise<string> {
  let text = '';
  const silent = { write: () => true };
  const terminal: Terminal = {
    root: checkout.root,
    environment: process.env,
    stdin: Readable.from([]),
    stdout: { write: (part: string) => ((text += part), true) },
    stderr: silent,
    color: false,
    progress: startProgress(silent),
    signal: new AbortController().signal,
    now: new Date(),
  };
  expect(await runFix({ database: 'embedded', base: 'main', ...flags }, terminal)).toBe(0);
  return text;
}

describe.each(['0.31.11', '1.0.0-rc.5'] as const)('raincheck fix with drizzle-kit %s', (version) => {
  test('writes what drizzle-kit takes for complete, now and after the last release', async () => {
    const checkout = pullRequest(version);
    const said = await fix(checkout, { write: true });
    expect(said).toContain('fixed: drop-column users.code');
    expect(said).toContain('fixed: set-not-null-scans users.nick');
    expect(said).toContain('fixed: create-index-blocks-writes users_email_idx');
    const [, pending] = checkout.migrations();
    expect(pending?.sql).toContain('CHECK ("nick" IS NOT NULL) NOT VALID;');
    expect(pending?.sql).toContain('CREATE INDEX IF NOT EXISTS "users_email_idx"');
    expect(pending?.sql).not.toMatch(/DROP COLUMN|SET NOT NULL/);

    const later = path.join(checkout.root, 'drizzle-later', pending?.name ?? '');
    const files = readdirSync(later);
    expect(files).toEqual(['1-by-hand.sql', '3-migration.sql']);
    const read = (name: string) => readFileSync(path.join(later, name), 'utf8');
    expect(read('1-by-hand.sql')).toContain('CREATE INDEX CONCURRENTLY IF NOT EXISTS "users_email_idx"');
    expect(read('3-migration.sql')).toContain('DROP COLUMN "code"');

    const names = checkout.migrations().map(({ name }) => name);
    checkout.generate('nothing');
    expect(checkout.migrations().map(({ name }) => name)).toEqual(names);

    checkout.generate('next', '--custom');
    const next = checkout.migrations().at(-1);
    checkout.write({ [next?.path ?? '']: read('3-migration.sql') }).generate('nothing');
    expect(checkout.migrations().map(({ name }) => name)).toEqual([...names, next?.name]);
    expect(existsSync(path.join(checkout.root, 'drizzle-later'))).toBe(true);
  });
});

test('without --write nothing is written', async () => {
  const checkout = pullRequest('0.31.11');
  const files = checkout.files();
  const shown = await fix(checkout, {});
  expect(shown).toContain('--- drizzle/0001_tidy.sql');
  expect(shown).toContain('Nothing was written');
  expect(checkout.files()).toEqual(files);
});

test('nothing at all is written when a file would land behind a link that leads out of the repository', async () => {
  const checkout = pullRequest('0.31.11');
  const files = checkout.files();
  const outside = temporaryFolder();
  symlinkSync(outside, path.join(checkout.root, 'drizzle-later'));
  await expect(fix(checkout, { write: true })).rejects.toThrow('its folder leads out of the repository');
  expect(readdirSync(outside)).toEqual([]);
  expect(checkout.files()).toEqual(files);
});

test('without a server nothing is known to work, and that is said', async () => {
  const shown = await fix(pullRequest('0.31.11'), { database: 'none', drizzleKit: 'off' });
  expect(shown).toContain('Nothing was run');
  expect(shown).toMatch(/not fixed: \S+ \S+: a way out is shown when it was run, and nothing was run\./);
  expect(shown).not.toContain('Nothing is pending');
});
