import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findToolchain } from '../../src/drizzle/resolve.ts';
import { Checkout, config, toolchains, versions, type Version } from './support.ts';

const base = `import { pgTable, serial, text } from 'drizzle-orm/pg-core';
export const users = pgTable('users', { id: serial('id').primaryKey(), email: text('email') });
`;
const more = base.replace(`email: text('email')`, `email: text('email'), name: text('name')`);

const made: Checkout[] = [];
afterEach(() => {
  for (const checkout of made.splice(0)) checkout.remove();
});
function checkoutOf(version: Version, options: ConstructorParameters<typeof Checkout>[1] = {}): Checkout {
  const checkout = new Checkout(version, options);
  made.push(checkout);
  return checkout;
}

describe('where drizzle-kit is found', () => {
  const environment = { PATH: process.env['PATH'] ?? '' };
  const find = async (folder: string) => findToolchain(folder, environment, Date.now() + 30_000);

  test.each(versions)('%s, hoisted above a workspace package', async (version) => {
    const checkout = checkoutOf(version, { directory: 'packages/db' });
    expect(await find(path.join(checkout.root, 'packages/db'))).toMatchObject({ version, nodeOptions: null });
  });

  test('the nearest one wins, and pnpm’s links are followed', async () => {
    const checkout = checkoutOf('0.28.1', { directory: 'packages/db' });
    const store = path.join(checkout.root, 'packages/.pnpm/drizzle-kit@0.31.11/node_modules');
    mkdirSync(store, { recursive: true });
    symlinkSync(path.join(toolchains['0.31.11'], 'drizzle-kit'), path.join(store, 'drizzle-kit'));
    mkdirSync(path.join(checkout.root, 'packages/db/node_modules'));
    symlinkSync(
      '../../.pnpm/drizzle-kit@0.31.11/node_modules/drizzle-kit',
      path.join(checkout.root, 'packages/db/node_modules/drizzle-kit'),
    );
    expect(await find(path.join(checkout.root, 'packages/db'))).toMatchObject({
      version: '0.31.11',
      major: 0,
      minor: 31,
      orm: '0.36.4',
    });
    expect(await find(checkout.root)).toMatchObject({ version: '0.28.1' });
  });

  test('yarn’s Plug’n’Play is asked in a process of its own', async () => {
    const checkout = checkoutOf('0.31.11', { link: false });
    // What a loader does, in short: it answers require('pnpapi').
    checkout.write({
      '.pnp.cjs': `const Module = require('node:module');
const load = Module._load;
const homes = { 'drizzle-kit': ${JSON.stringify(path.join(toolchains['0.31.11'], 'drizzle-kit'))}, 'drizzle-orm': ${JSON.stringify(path.join(toolchains['0.31.11'], 'drizzle-orm'))} };
Module._load = function (name, ...rest) {
  return name === 'pnpapi' ? { resolveToUnqualified: (wanted) => homes[wanted] } : load.call(this, name, ...rest);
};
`,
    });
    const loader = path.join(checkout.root, '.pnp.cjs');
    expect(await find(checkout.root)).toMatchObject({
      version: '0.31.11',
      orm: '0.45.4',
      nodeOptions: `--require ${JSON.stringify(loader)}`,
    });
  });

  test.each([
    ['package-lock.json', 'npm ci'],
    ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
    ['yarn.lock', 'yarn install --immutable'],
    ['bun.lock', 'bun install --frozen-lockfile'],
    ['README.md', 'npm install'],
  ])('nowhere, with %s', async (lockfile, command) => {
    const checkout = checkoutOf('0.31.11', { link: false }).write({
      'src/schema.ts': base,
      [lockfile]: '',
      'drizzle/0000_a.sql': 'SELECT 1;',
    });
    const { missing, findings, notChecked } = await checkout.find(null);
    const reason = `drizzle-kit is not installed in the checkout. Run \`${command}\` before Raincheck.`;
    expect({ missing, findings, notChecked }).toEqual({
      missing: { status: 'skipped', sql: [], ambiguities: [], drift: [], drizzleKit: null, reason },
      findings: [],
      notChecked: [`Whether a migration is missing: ${reason}`],
    });
  });
});

describe.each(['0.31.11', '1.0.0-rc.5'] as const)('projects as they are found, with drizzle-kit %s', (version) => {
  test('a workspace package with path aliases, a config of another name, and a schema in many places', async () => {
    const checkout = checkoutOf(version, { directory: 'packages/db' }).write({
      'tsconfig.json': JSON.stringify({ compilerOptions: { baseUrl: '.', paths: { '@/*': ['./src/*'] } } }),
      'drizzle.config.ts': null,
      'drizzle.prod.config.ts': `import { folder } from '@/settings';\n${config().replace(`'./src/schema.ts'`, '[folder, "./src/more/**/*.table.ts"]')}`,
      'src/settings.ts': `export const folder = './src/tables';\n`,
      'src/lib/columns.ts': `import { timestamp } from 'drizzle-orm/pg-core';\nexport const at = timestamp('at');\n`,
      'src/tables/users.ts': `import { at } from '@/lib/columns';\n${base.replace(`email:`, `at, email:`)}`,
      'src/tables/deeper/not-seen.ts': `throw new Error('folders are read one level deep');\n`,
      'src/more/a/b/posts.table.ts': `import { integer, pgTable } from 'drizzle-orm/pg-core';\nimport { users } from '@/tables/users';
export const posts = pgTable('posts', { author: integer('author').references(() => users.id) });\n`,
    });
    checkout.generate('first', '--config=drizzle.prod.config.ts').commit();
    const project = {
      configPath: 'packages/db/drizzle.prod.config.ts',
      schema: ['./src/tables', './src/more/**/*.table.ts'],
    };
    expect((await checkout.find(null, project)).missing).toMatchObject({ status: 'none', reason: null });
    checkout.write({
      'src/lib/columns.ts': `import { date } from 'drizzle-orm/pg-core';\nexport const at = date('at');\n`,
    });
    const { missing, findings } = await checkout.find(null, project);
    expect(missing.sql.join()).toContain('SET DATA TYPE date');
    expect(findings[0]?.action.text).toBe(
      'Run `npx drizzle-kit generate --config=drizzle.prod.config.ts` in packages/db and commit the migration that it writes.',
    );
  });

  test('everything is started from the top of the repository', async () => {
    const checkout = checkoutOf(version).write({
      'drizzle.config.ts': null,
      'config/drizzle.config.ts': config(),
      'src/schema.ts': base,
    });
    checkout.generate('first', '--config=config/drizzle.config.ts');
    const project = { configPath: 'config/drizzle.config.ts', directory: 'config' };
    expect((await checkout.find(null, project)).missing).toMatchObject({ status: 'none', reason: null });
  });

  test('two configs of one repository', async () => {
    const checkout = checkoutOf(version).write({
      'drizzle.config.ts': null,
      'apps/a/drizzle.config.ts': config(),
      'apps/a/src/schema.ts': base,
      'apps/b/drizzle.config.ts': config(),
      'apps/b/src/schema.ts': base,
    });
    for (const app of ['a', 'b']) {
      execFileSync(process.execPath, [path.join(toolchains[version], 'drizzle-kit/bin.cjs'), 'generate'], {
        cwd: path.join(checkout.root, 'apps', app),
        env: { ...process.env, JITI_FS_CACHE: 'false' },
        stdio: 'ignore',
      });
    }
    checkout.write({ 'apps/b/src/schema.ts': more });
    const at = (app: string) => ({
      name: app,
      configPath: `apps/${app}/drizzle.config.ts`,
      directory: `apps/${app}`,
      out: `apps/${app}/drizzle`,
    });
    const [a, b] = await Promise.all([checkout.find(null, at('a')), checkout.find(null, at('b'))]);
    expect([a.missing.status, b.missing.status]).toEqual(['none', 'missing']);
    expect(b.missing.sql).toEqual(['ALTER TABLE "users" ADD COLUMN "name" text']);
  });

  test('a config in JavaScript of an ES module package, and one in JSON', async () => {
    const plain = { dialect: 'postgresql', schema: './src/schema.ts', out: './drizzle' };
    const checkout = checkoutOf(version).write({
      'package.json': '{"type":"module"}',
      'src/schema.ts': base,
      'drizzle.config.js': `export default ${JSON.stringify(plain)};\n`,
      'other.json': JSON.stringify(plain),
    });
    checkout.generate('first').write({ 'drizzle.config.ts': null, 'src/schema.ts': more });
    for (const configPath of ['drizzle.config.js', 'other.json']) {
      expect((await checkout.find(null, { configPath })).missing).toMatchObject({
        status: 'missing',
        sql: ['ALTER TABLE "users" ADD COLUMN "name" text'],
      });
    }
  });
});

test('casing, which 0.x takes from the config', async () => {
  const checkout = checkoutOf('0.31.11').write({
    'drizzle.config.ts': config(`casing: 'snake_case'`),
    'src/schema.ts': `import { pgTable, serial, text } from 'drizzle-orm/pg-core';
export const users = pgTable('users', { id: serial().primaryKey(), firstName: text() });\n`,
  });
  checkout.generate('first');
  expect((await checkout.find(null, { casing: 'snake_case' })).missing).toMatchObject({ status: 'none' });
  expect((await checkout.find(null)).missing).toMatchObject({ status: 'ambiguous' });
});

test('a project without migrations is not compared with anything', async () => {
  const { missing, findings } = await checkoutOf('0.31.11').write({ 'src/schema.ts': base }).find(null);
  expect(missing.status).toBe('skipped');
  expect(missing.reason).toMatch(/^the project has no migrations/);
  expect(findings).toEqual([]);
});

describe('migrations folders that drizzle-kit refuses', () => {
  test('two snapshots with one parent', async () => {
    const checkout = checkoutOf('0.31.11')
      .write({ 'src/schema.ts': base })
      .generate('first')
      .write({ 'src/schema.ts': more })
      .generate('second');
    const meta = path.join(checkout.root, 'drizzle/meta');
    cpSync(path.join(meta, '0001_snapshot.json'), path.join(meta, '0002_snapshot.json'));
    const { missing, findings } = await checkout.find(null);
    expect(missing).toMatchObject({
      status: 'failed',
      reason:
        'drizzle-kit refuses the migrations folder: 0001_snapshot.json and 0002_snapshot.json have the same parent, as after a merge of two branches.',
    });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning drizzle-kit-refuses']);
  });

  test.each(['0.31.11', '1.0.0-rc.5'] as const)('a broken snapshot, %s', async (version) => {
    const checkout = checkoutOf(version).write({ 'src/schema.ts': base }).generate('first');
    const file = [...checkout.files().keys()].find((name) => name.endsWith('snapshot.json')) ?? '';
    checkout.write({ [file]: '<<<<<<< HEAD\n' });
    const { missing, findings } = await checkout.find(null);
    expect(missing.status).toBe('failed');
    expect(missing.reason).toMatch(/^drizzle-kit refuses the migrations folder/);
    expect(findings.map(({ rule }) => rule)).toEqual(['drizzle-kit-refuses']);
  });

  test('a snapshot of a newer drizzle-kit', async () => {
    const checkout = checkoutOf('0.31.11').write({ 'src/schema.ts': base }).generate('first');
    const file = 'drizzle/meta/0000_snapshot.json';
    checkout.write({
      [file]: readFileSync(path.join(checkout.root, file), 'utf8').replace('"version": "7"', '"version": "8"'),
    });
    expect((await checkout.find(null)).missing).toMatchObject({
      status: 'failed',
      reason: 'A snapshot was written by a newer drizzle-kit than the installed one.',
    });
  });

  test('a drizzle-kit of the other kind', async () => {
    const modern = checkoutOf('1.0.0-rc.5').write({
      'src/schema.ts': base,
      'drizzle/0000_a.sql': 'SELECT 1;',
      'drizzle/meta/_journal.json': '{}',
    });
    const old = checkoutOf('0.31.11').write({
      'src/schema.ts': base,
      'drizzle/20250101000000_a/migration.sql': 'SELECT 1;',
    });
    const [first, second] = await Promise.all([
      modern.find(null, { layout: 'journal' }),
      old.find(null, { layout: 'folders' }),
    ]);
    expect(first.findings.map(({ rule }) => rule)).toEqual(['drizzle-kit-refuses']);
    expect(first.findings[0]?.action.text).toContain('`drizzle-kit up`');
    expect(second.missing.reason).toBe('drizzle-kit 0.31.11 cannot read drizzle, which version 1 wrote.');
  });
});

test('nothing of Raincheck stays in the temporary folder', async () => {
  const own = () => readdirSync(tmpdir()).filter((name) => /^raincheck-[A-Za-z0-9]{6}$/.test(name));
  const before = own();
  const stop = new AbortController();
  const checkout = checkoutOf('0.31.11').write({ 'src/schema.ts': base }).generate('first');
  setTimeout(() => stop.abort(), 300);
  const { missing } = await checkout.find(null, {}, { signal: stop.signal });
  expect(missing.status).toBe('failed');
  // Other test files work in the same folder: what is theirs goes as well, in its time.
  let left = own().filter((name) => !before.includes(name));
  for (let tries = 0; left.length > 0 && tries < 300; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = own();
    left = left.filter((name) => now.includes(name));
  }
  expect(left).toEqual([]);
});
