import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reviewCheckout } from '../../src/cli/review.ts';
import { readKnownSizes } from '../../src/review/sizes.ts';
import { config, journal, makeRepo, temporaryFolder } from '../project/repo.ts';
import { fakeTerminal } from './support.ts';

const now = new Date('2026-11-21T12:00:00Z');
const fileOf = (rows: number, takenOn = '2026-11-01') => ({
  schemaVersion: 1,
  takenOn,
  writesOverSeconds: null,
  tables: {
    users: {
      rows,
      rowsFrom: 'statistics',
      heapBytes: 1,
      toastBytes: 0,
      indexBytes: 0,
      indexes: 1,
      writesPerSecond: null,
    },
  },
});

function folderWith(files: Record<string, unknown>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

describe('the file that a project’s review takes', () => {
  const rowsIn = async (root: string, directory: string, stats: string | null = null) =>
    (await readKnownSizes({ stats }, root, directory, { changed: [], now })).sizes?.tables['users']?.rows ?? null;

  test('the one beside the Drizzle config, else the one in the root, else none', async () => {
    const root = folderWith({ 'raincheck.stats.json': fileOf(1), 'apps/api/raincheck.stats.json': fileOf(2) });
    expect(await rowsIn(root, 'apps/api')).toBe(2);
    expect(await rowsIn(root, 'apps/web')).toBe(1);
    expect(await rowsIn(root, '')).toBe(1);
    expect(await rowsIn(temporaryFolder(), 'apps/web')).toBe(null);
  });

  test('the one of the setting, from the root', async () => {
    const root = folderWith({ 'raincheck.stats.json': fileOf(1), 'db/sizes.json': fileOf(3) });
    expect(await rowsIn(root, 'apps/web', 'db/sizes.json')).toBe(3);
  });

  test('names that a person wrote are those that PostgreSQL prints', async () => {
    const [size] = Object.values(fileOf(7).tables);
    const tables = { 'public.users': size, AuditLog: size, order: size, '"Odd.one"': size, 'billing.Invoices': size };
    const root = folderWith({ 'raincheck.stats.json': { ...fileOf(7), tables } });
    const { sizes } = await readKnownSizes({ stats: null }, root, '', { changed: [], now });
    expect(Object.keys(sizes?.tables ?? {}).sort()).toEqual(
      ['"AuditLog"', '"Odd.one"', '"order"', 'billing."Invoices"', 'users'].sort(),
    );
  });

  test('the printed name comes first', async () => {
    const { users } = fileOf(7).tables;
    const tables = { 'public.users': { ...users, rows: 1 }, users, '"users"': { ...users, rows: 2 } };
    expect(await rowsIn(folderWith({ 'raincheck.stats.json': { ...fileOf(7), tables } }), '')).toBe(7);
  });

  test('one that was asked for and is not there is an error', async () => {
    await expect(rowsIn(temporaryFolder(), '', 'db/sizes.json')).rejects.toMatchObject({
      name: 'KnownError',
      where: 'db/sizes.json',
      next: expect.stringContaining('raincheck stats --url'),
    });
  });

  test.each([
    ['a path out of the repository', '../secret.json'],
    ['an absolute path', '/etc/passwd'],
    ['a link out of it', 'link.json'],
  ])('%s is refused without reading it', async (_, stats) => {
    const outside = folderWith({ 'secret.json': '{"token":"hunter2"}', 'repo/x': '' });
    const root = path.join(outside, 'repo');
    symlinkSync(path.join(outside, 'secret.json'), path.join(root, 'link.json'));
    await expect(rowsIn(root, '', stats)).rejects.toThrow(/lies outside of the repository/);
  });

  test('an old one is told of, one of today is not', async () => {
    const notes = async (takenOn: string) =>
      (
        await readKnownSizes({ stats: null }, folderWith({ 'raincheck.stats.json': fileOf(1, takenOn) }), '', {
          changed: null,
          now,
        })
      ).notes;
    expect(await notes('2026-08-24')).toEqual([]);
    expect(await notes('2026-11-22')).toEqual([]);
    expect(await notes('2026-12-24')).toEqual([
      'The table sizes in raincheck.stats.json are of 2026-12-24, a day that is still to come: run raincheck stats again.',
    ]);
    expect(await notes('2026-08-20')).toEqual([
      'The table sizes in raincheck.stats.json are of 2026-08-20, more than 90 days old: run raincheck stats again.',
    ]);
  });
});

describe('raincheck review with a file of sizes', () => {
  const users = 'CREATE TABLE "users" ("id" integer PRIMARY KEY, "email" text);\n';
  const first = { tag: '0000_users', when: 1_700_000_000_000, sql: users };
  const second = {
    tag: '0001_required',
    when: 1_700_000_001_000,
    sql: 'ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL;\n',
  };

  async function reviewed(base: Record<string, unknown>, head: Record<string, unknown>) {
    const repo = makeRepo();
    repo.commit({ 'drizzle.config.ts': config(), ...journal([first]), ...base });
    repo.write({ ...journal([first, second]), ...head });
    const flags = { database: 'embedded', drizzleKit: 'off' };
    const { projects, broken } = await reviewCheckout(repo.root, flags, fakeTerminal(repo.root));
    expect(broken).toBe(null);
    return projects[0];
  }

  test('takes the severity from it, and says nothing of a file that is as it was', async () => {
    const project = await reviewed({ 'raincheck.stats.json': fileOf(40_000_000) }, {});
    expect(project?.findings.find(({ rule }) => rule === 'set-not-null-scans')?.severity).toBe('error');
    expect(project?.notChecked.join()).not.toMatch(/stats/);
  });

  test('a table that the file does not name, and on which the change works, is told of', async () => {
    const others = { ...fileOf(300), tables: { user: fileOf(300).tables.users } };
    const project = await reviewed({ 'raincheck.stats.json': others }, {});
    expect(project?.notChecked.join()).toContain('The sizes of production do not name `users`');
  });

  test('a pull request that changes the file is told of', async () => {
    const project = await reviewed(
      { 'raincheck.stats.json': fileOf(40_000_000) },
      { 'raincheck.stats.json': fileOf(300) },
    );
    expect(project?.findings.find(({ rule }) => rule === 'set-not-null-scans')?.severity).toBe('notice');
    expect(project?.notChecked).toContain(
      'This pull request changes raincheck.stats.json: the severities follow its new table sizes, so look at them too.',
    );
  });

  test('a file of another shape is no verdict', async () => {
    const project = await reviewed({ 'raincheck.stats.json': '{"tables": []}' }, {});
    expect(project).toMatchObject({
      verdict: 'broken',
      broken: { file: 'raincheck.stats.json', next: expect.stringContaining('raincheck stats') },
    });
  });
});
