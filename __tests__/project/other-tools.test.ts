import { describe, expect, test } from '@jest/globals';
import { readBatch } from '../../src/project/batch.ts';
import { findProjects } from '../../src/project/discover.ts';
import { projectsOfChange } from '../../src/project/projects-of-change.ts';
import { config, journal } from './repo.ts';
import { ago, now } from './review.ts';
import { treeFrom } from './trees.ts';

const create = (table: string) => `CREATE TABLE ${table} (id int PRIMARY KEY);\n`;

const prisma = (names: string[], provider = 'postgresql') => ({
  'db/schema.prisma': `datasource db { provider = "${provider}" }\n`,
  'db/migrations/migration_lock.toml': `# by Prisma\nprovider = "${provider}"\n`,
  ...Object.fromEntries(names.map((name) => [`db/migrations/${name}/migration.sql`, create(`t${name}`)])),
});

const supabase = (names: string[]) => ({
  'supabase/config.toml': 'project_id = "shop"\n',
  ...Object.fromEntries(names.map((name) => [`supabase/migrations/${name}.sql`, create(`t${name}`)])),
});

async function outcome(base: Record<string, unknown>, head: Record<string, unknown>, clock = now) {
  const headTree = treeFrom(head);
  const { projects } = await findProjects(headTree, { configs: [] });
  expect(projects).toHaveLength(1);
  const { batch, findings } = await readBatch(projects[0]!, treeFrom(base), headTree, { now: clock });
  return {
    base: batch.base.map(({ name }) => name),
    pending: batch.pending.map(({ name }) => name),
    findings: findings.map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`),
  };
}

describe('Prisma', () => {
  test('is found by its lock, with the name of its schema', async () => {
    const { projects } = await findProjects(treeFrom(prisma(['20240101000000_a'])), { configs: [] });
    expect(projects).toMatchObject([
      { name: 'db/schema.prisma', layout: 'prisma', out: 'db/migrations', directory: 'db', configPath: null },
    ]);
  });

  test('another provider is named and skipped', async () => {
    const found = await findProjects(treeFrom(prisma(['20240101000000_a'], 'mysql')), { configs: [] });
    expect(found.projects).toEqual([]);
    expect(found.skipped).toEqual([
      { project: 'db/schema.prisma', reason: 'its provider is mysql; Raincheck reviews PostgreSQL' },
    ]);
  });

  test('a copy in node_modules is nobody’s', async () => {
    const files = { 'node_modules/x/migrations/migration_lock.toml': 'provider = "postgresql"' };
    expect((await findProjects(treeFrom(files), { configs: [] })).projects).toEqual([]);
  });

  test('can be asked for by its schema', async () => {
    const tree = treeFrom({ ...prisma(['20240101000000_a']), ...supabase(['20240101000000_a']) });
    const { projects } = await findProjects(tree, { configs: ['db/schema.prisma'] });
    expect(projects.map(({ layout }) => layout)).toEqual(['prisma']);
  });

  test('a marker of Drizzle cuts nothing: the file is one script', async () => {
    const text = "SELECT '--> statement-breakpoint';\nSELECT 1;\n";
    const head = { ...prisma(['20240101000000_a']), 'db/migrations/20240102000000_b/migration.sql': text };
    const { projects } = await findProjects(treeFrom(head), { configs: [] });
    const { batch } = await readBatch(projects[0]!, treeFrom(prisma(['20240101000000_a'])), treeFrom(head), { now });
    expect(batch.pending.map(({ chunks }) => chunks)).toEqual([[{ offset: 0, sql: text }]]);
  });

  test('one more migration is pending, and nothing is asked of Drizzle’s snapshots', async () => {
    const names = ['20240101000000_a', '20240102000000_b'];
    expect(await outcome(prisma(names.slice(0, 1)), prisma(names))).toEqual({
      base: names.slice(0, 1),
      pending: names.slice(1),
      findings: [],
    });
  });

  test('one that sorts before base’s newest runs late', async () => {
    const names = ['20240101000000_a', '20240103000000_c'];
    const late = '20240102000000_b';
    expect(await outcome(prisma(names), prisma([...names, late]))).toMatchObject({
      pending: [late],
      findings: [`warning reordered-migrations ${late}`],
    });
  });

  test('a folder without migration.sql stops the deploy', async () => {
    const base = prisma(['20240101000000_a']);
    const head = { ...base, 'db/migrations/20240102000000_b/README.md': 'later' };
    expect((await outcome(base, head)).findings).toEqual(['error missing-sql-file 20240102000000_b']);
  });

  test('an edited, a renamed and a deleted one', async () => {
    const base = prisma(['20240101000000_a', '20240102000000_b', '20240103000000_c']);
    const edited = { ...base, 'db/migrations/20240101000000_a/migration.sql': create('other') };
    expect((await outcome(base, edited)).findings).toEqual([
      expect.stringMatching(/edited-migration 20240101000000_a$/),
    ]);
    const renamed = {
      ...base,
      'db/migrations/20240103000000_c/migration.sql': null,
      'db/migrations/20240103000000_d/migration.sql': create('t20240103000000_c'),
    };
    expect((await outcome(base, renamed)).findings).toContain('error rerun-migration 20240103000000_d');
    const deleted = { ...base, 'db/migrations/20240102000000_b/migration.sql': null };
    expect((await outcome(base, deleted)).findings).toEqual([
      expect.stringMatching(/deleted-migration 20240102000000_b$/),
    ]);
  });

  test('its folders are no stray migrations of Drizzle’s', async () => {
    const base = prisma(['20240101000000_a'], 'mysql');
    const head = prisma(['20240101000000_a', '20240102000000_b'], 'mysql');
    const sides = {
      base: treeFrom(base),
      head: treeFrom(head),
      changed: ['db/migrations/20240102000000_b/migration.sql'],
    };
    expect((await projectsOfChange(sides, { configs: [], run: null })).projects).toEqual([]);
  });
});

describe('Supabase', () => {
  const names = ['20240101000000_a', '20240103000000_c'];

  test('is found by its folder', async () => {
    const { projects } = await findProjects(treeFrom(supabase(names)), { configs: [] });
    expect(projects).toMatchObject([{ name: 'supabase/config.toml', layout: 'supabase', out: 'supabase/migrations' }]);
  });

  test('`db push` refuses what sorts before base’s newest', async () => {
    expect(await outcome(supabase(names), supabase([...names, '20240102000000_b']))).toMatchObject({
      pending: ['20240102000000_b'],
      findings: ['error reordered-migrations 20240102000000_b'],
    });
    expect(await outcome(supabase(names), supabase([...names, '20240104000000_d']))).toMatchObject({
      pending: ['20240104000000_d'],
      findings: [],
    });
  });

  test('the words of a name may change, its digits may not', async () => {
    const [first = ''] = names;
    const with_ = (name: string) => ({
      ...supabase([first]),
      [`supabase/migrations/${name}.sql`]: create('shared'),
    });
    expect(await outcome(with_('20240103000000_c'), with_('20240103000000_better'))).toMatchObject({
      pending: [],
      findings: [],
    });
    expect((await outcome(with_('20240103000000_c'), with_('20240105000000_c'))).findings).toContain(
      'error rerun-migration 20240105000000_c',
    );
  });

  test('a Drizzle config that names the folder keeps it, and it is found once', async () => {
    const files = {
      'drizzle.config.ts': config('./supabase/migrations'),
      'supabase/config.toml': '',
      ...journal([{ tag: '20240101000000_a', when: ago(50) }], 'supabase/migrations'),
    };
    const { projects } = await findProjects(treeFrom(files), { configs: [] });
    expect(projects).toMatchObject([{ name: 'drizzle.config.ts', layout: 'journal', out: 'supabase/migrations' }]);
    const plain = { 'drizzle.config.ts': config('./supabase/migrations'), ...supabase(names) };
    const found = await findProjects(treeFrom(plain), { configs: [] });
    expect(found.projects.map(({ name, layout }) => [name, layout])).toEqual([['drizzle.config.ts', 'journal']]);
    const { batch } = await readBatch(found.projects[0]!, treeFrom({}), treeFrom(plain), { now });
    expect(batch.pending).toEqual([]);
  });
});
