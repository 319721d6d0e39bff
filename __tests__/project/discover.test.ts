import { describe, expect, test } from '@jest/globals';
import { findProjects } from '../../src/project/discover.ts';
import { config, folders1x, journal } from './repo.ts';
import { treeFrom } from './trees.ts';

const migrations = (out: string) => journal([{ tag: '0000_first', when: 1_700_000_000_000 }], out);

describe('which files are projects', () => {
  test('every name and folder that drizzle configs have', async () => {
    const paths = [
      'drizzle.config.ts',
      'apps/a/drizzle.config.mts',
      'apps/b/drizzle.config.cts',
      'apps/c/drizzle.config.js',
      'apps/d/drizzle.config.mjs',
      'apps/e/drizzle.config.cjs',
      'apps/f/drizzle.pg.config.ts',
      'apps/g/drizzle-admin.config.ts',
      'apps/h/drizzle.config.prod.ts',
      'apps/i/src/config/drizzle.ts',
      'packages/[slug] with spaces/drizzle.config.ts',
    ];
    const files = Object.fromEntries(paths.map((path) => [path, config()]));
    files['apps/j/drizzle.config.json'] = '{ "dialect": "postgresql", "schema": "./a.ts" }';
    const { projects, skipped } = await findProjects(treeFrom(files), { configs: [] });
    expect(projects.map(({ name }) => name).sort()).toEqual([...paths, 'apps/j/drizzle.config.json'].sort());
    expect(projects.find(({ name }) => name.startsWith('packages'))).toMatchObject({
      configPath: 'packages/[slug] with spaces/drizzle.config.ts',
      directory: 'packages/[slug] with spaces',
      out: 'packages/[slug] with spaces/drizzle',
    });
    expect(skipped).toEqual([]);
  });

  test('copies, build output, tests, types and other drizzle files are none', async () => {
    const files: Record<string, string> = {};
    for (const folder of ['node_modules/x', 'dist', 'apps/a/build', 'a/.next/server', 'fixtures/one', 'coverage']) {
      files[`${folder}/drizzle.config.ts`] = config();
    }
    files['drizzle.config.d.ts'] = config();
    files['drizzle.config.test.ts'] = config();
    files['src/config/drizzle.config.ts'] =
      `import { registerAs } from '@nestjs/config'; export default registerAs('db', () => ({}));`;
    files['src/drizzle.ts'] = `import { drizzle } from 'drizzle-orm/pg'; export const db = drizzle();`;
    files['drizzle/meta/0000_drizzle_config.json'] = '{"schema": 1}';
    files['scripts/drizzle-generate.ts'] =
      `import { generateMigration } from 'drizzle-kit/api'; await generateMigration();`;
    expect(await findProjects(treeFrom(files), { configs: [] })).toEqual({ projects: [], skipped: [], notes: [] });
  });

  test('a config that only a script names', async () => {
    const tree = treeFrom({
      'packages/db/package.json': {
        scripts: {
          generate: 'dotenv -- drizzle-kit generate --config=./config/pg.ts --name x',
          push: 'drizzle-kit push --config config/other.ts',
        },
      },
      'packages/db/config/pg.ts': config('./sql'),
      'packages/db/src/schema.ts': '',
    });
    const { projects } = await findProjects(tree, { configs: [] });
    expect(projects).toMatchObject([
      { name: 'packages/db/config/pg.ts', directory: 'packages/db', out: 'packages/db/sql' },
    ]);
  });

  test('named configs only, wherever they lie', async () => {
    const tree = treeFrom({
      'drizzle.config.ts': config(),
      'fixtures/x/drizzle.config.ts': config(),
      'db/conf.ts': config(),
    });
    const { projects } = await findProjects(tree, { configs: ['./db/conf.ts', 'fixtures/x/drizzle.config.ts'] });
    expect(projects.map(({ name }) => name)).toEqual(['db/conf.ts', 'fixtures/x/drizzle.config.ts']);
    await expect(findProjects(tree, { configs: ['db/none.ts'] })).rejects.toThrow(/no drizzle config at db\/none.ts/);
    await expect(findProjects(tree, { configs: ['../db/conf.ts'] })).rejects.toThrow(/no drizzle config/);
    await expect(findProjects(treeFrom({ 'a.ts': 'export default 1' }), { configs: ['a.ts'] })).rejects.toThrow(
      /no drizzle-kit config/,
    );
  });

  test.each(['mysql', 'sqlite', 'turso', 'singlestore', 'gel', 'mssql', 'cockroach'])(
    'dialect %s is skipped by name',
    async (dialect) => {
      const source = config().replace("'postgresql'", `'${dialect}'`);
      const { projects, skipped } = await findProjects(treeFrom({ 'drizzle.config.ts': source }), { configs: [] });
      expect(projects).toEqual([]);
      expect(skipped).toEqual([{ project: 'drizzle.config.ts', reason: expect.stringContaining(dialect) as unknown }]);
    },
  );

  test.each(['pglite', 'aws-data-api', 'neon-http'])(
    'driver %s with dialect postgresql is a project',
    async (driver) => {
      const { projects } = await findProjects(
        treeFrom({ 'drizzle.config.ts': config('./drizzle', `driver: '${driver}'`) }),
        { configs: [] },
      );
      expect(projects).toHaveLength(1);
    },
  );

  test('a dialect that only the environment knows is taken from the journal', async () => {
    const source = config().replace("'postgresql'", 'process.env.DIALECT');
    const { projects } = await findProjects(treeFrom({ 'drizzle.config.ts': source, ...migrations('drizzle') }), {
      configs: [],
    });
    expect(projects).toHaveLength(1);
    const without = await findProjects(treeFrom({ 'drizzle.config.ts': source }), { configs: [] });
    expect(without.skipped).toEqual([{ project: 'drizzle.config.ts', reason: 'the config names no dialect' }]);
  });

  test('several configs of one migrations folder are one project', async () => {
    const tree = treeFrom({
      'db/drizzle.config.local.ts': config(),
      'db/drizzle.config.prod.ts': config(),
      'db/drizzle.config.ts': config(),
      'db/drizzle.admin.config.ts': config('./drizzle-admin'),
    });
    const { projects, skipped } = await findProjects(tree, { configs: [] });
    expect(projects.map(({ name }) => name)).toEqual(['db/drizzle.config.ts', 'db/drizzle.admin.config.ts']);
    expect(skipped.map(({ reason }) => reason)).toEqual(
      Array(2).fill('the same migrations folder (db/drizzle) as db/drizzle.config.ts'),
    );
  });

  test('a migrations folder outside the repository', async () => {
    const { skipped } = await findProjects(treeFrom({ 'db/drizzle.config.ts': config('../../../sql') }), {
      configs: [],
    });
    expect(skipped).toEqual([
      { project: 'db/drizzle.config.ts', reason: 'its migrations folder is outside the repository' },
    ]);
  });

  test('two configs in one file', async () => {
    const source = `import 'drizzle-kit'; export default [{ dialect: 'postgresql', schema: './a.ts', out: './a' }, { dialect: 'mysql', schema: './b.ts', out: './b' }];`;
    const { projects, skipped } = await findProjects(treeFrom({ 'drizzle.config.ts': source }), { configs: [] });
    expect(projects).toMatchObject([{ name: 'drizzle.config.ts#1', configPath: 'drizzle.config.ts', out: 'a' }]);
    expect(skipped).toMatchObject([{ project: 'drizzle.config.ts#2' }]);
  });
});

describe('configs that cannot be read', () => {
  const computed = `import * as z from 'zod'; import { defineConfig } from 'drizzle-kit'; const env = z.object({}).parse(process.env);
    export default defineConfig({ dialect: 'postgresql', schema: './s.ts', out: env.OUT, migrations: { table: 'journal' } });`;

  test('the only migrations folder below them is taken, and said', async () => {
    const tree = treeFrom({
      'apps/a/drizzle.config.ts': computed,
      ...migrations('apps/a/db/sql'),
      ...migrations('apps/b/drizzle'),
    });
    const { projects, skipped, notes } = await findProjects(tree, { configs: [] });
    expect(projects).toMatchObject([
      { directory: 'apps/a', out: 'apps/a/db/sql', schema: ['./s.ts'], migrationsTable: 'journal' },
    ]);
    expect(skipped).toEqual([]);
    expect(notes).toEqual([
      { project: 'apps/a/drizzle.config.ts', note: expect.stringContaining('apps/a/db/sql') as unknown },
    ]);
  });

  test('folders of 1.x, and a config that says nothing at all', async () => {
    const nothing = `import { defineConfig } from 'drizzle-kit'; export default defineConfig(make());`;
    const tree = treeFrom({ 'drizzle.config.ts': nothing, ...migrations('sql') });
    expect((await findProjects(tree, { configs: [] })).projects).toMatchObject([{ out: 'sql', layout: 'journal' }]);
    const later = treeFrom({ 'drizzle.config.ts': computed, ...folders1x([{ name: '20260101000000_a' }], 'sql') });
    expect((await findProjects(later, { configs: [] })).projects).toMatchObject([{ out: 'sql', layout: 'folders' }]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['no migrations folder', {}],
    ['two migrations folders', { ...migrations('a/sql'), ...migrations('b/sql') }],
    ['a folder of another dialect', { 'sql/meta/_journal.json': '{ "dialect": "sqlite", "entries": [] }' }],
    ['a folder that another config has', { ...migrations('sql'), 'drizzle.config.ts': config('./sql') }],
  ])('%s: skipped with the reason', async (_, files) => {
    const nothing = `import { defineConfig } from 'drizzle-kit'; export default defineConfig(make());`;
    const { projects, skipped } = await findProjects(treeFrom({ 'drizzle.other.config.ts': nothing, ...files }), {
      configs: [],
    });
    expect(projects.map(({ name }) => name)).not.toContain('drizzle.other.config.ts');
    expect(skipped).toEqual([
      { project: 'drizzle.other.config.ts', reason: expect.stringContaining('cannot be read') as unknown },
    ]);
  });
});

describe('where drizzle-kit runs', () => {
  test("paths count from the config's folder", async () => {
    const tree = treeFrom({
      'apps/web/drizzle.config.ts': config('./drizzle'),
      ...migrations('apps/web/drizzle'),
      ...migrations('drizzle'),
    });
    expect((await findProjects(tree, { configs: [] })).projects).toMatchObject([
      { directory: 'apps/web', out: 'apps/web/drizzle' },
    ]);
  });

  test('or from the folder above that has the migrations', async () => {
    const tree = treeFrom({
      'apps/api/src/db/drizzle.config.ts': config('src/db/migrations'),
      ...migrations('apps/api/src/db/migrations'),
    });
    expect((await findProjects(tree, { configs: [] })).projects).toMatchObject([
      { directory: 'apps/api', out: 'apps/api/src/db/migrations', layout: 'journal' },
    ]);
  });

  test('or, without migrations, the schema', async () => {
    const tree = treeFrom({ 'packages/db/config/drizzle.config.ts': config(), 'packages/db/src/schema.ts': '' });
    expect((await findProjects(tree, { configs: [] })).projects).toMatchObject([
      { directory: 'packages/db', out: 'packages/db/drizzle' },
    ]);
  });
});

describe('layout', () => {
  test.each([
    ['a journal', migrations('drizzle'), 'journal'],
    ['folders', folders1x([{ name: '20260101000000_first' }]), 'folders'],
    ['nothing, drizzle-kit 0.x', { 'package.json': { devDependencies: { 'drizzle-kit': '^0.31.11' } } }, 'journal'],
    ['nothing, drizzle-kit 1', { 'package.json': { devDependencies: { 'drizzle-kit': '1.0.0-rc.5' } } }, 'folders'],
    ['nothing at all', {}, 'journal'],
  ])('%s', async (_, files, layout) => {
    const { projects } = await findProjects(treeFrom({ 'drizzle.config.ts': config(), ...files }), { configs: [] });
    expect(projects).toMatchObject([{ layout }]);
  });
});
