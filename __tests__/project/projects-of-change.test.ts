import { describe, expect, test } from '@jest/globals';
import { projectsOfChange } from '../../src/project/projects-of-change.ts';
import { treeFrom } from './trees.ts';
import { config, journal } from './repo.ts';

type Files = Record<string, string>;

const text = (files: Record<string, unknown>): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
const first = { tag: '0000_users', when: 1, sql: 'CREATE TABLE users (id int);\n' };
const second = { tag: '0001_drop', when: 2, sql: 'DROP TABLE users;\n' };
const before = text({ 'drizzle.config.ts': config(), ...journal([first]) });
const migrated = text(journal([first, second]));

async function found(base: Files, head: Files, configs: string[] = []) {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  const changed = paths.filter((path) => base[path] !== head[path]);
  const sides = { base: treeFrom(base), head: treeFrom(head), changed };
  const result = await projectsOfChange(sides, { configs, run: null });
  return {
    projects: result.projects.map(({ name, out }) => [name, out]),
    told: [...result.findings.values()].flat().map(({ rule, message }) => `${rule}: ${message}`),
    unread: result.unread.map(({ finding }) => `${finding.rule}: ${finding.message}`),
  };
}

const { 'drizzle.config.ts': _, ...withoutConfig } = before;

describe('a config that goes away while its migrations stay', () => {
  test.each<[string, Files, RegExp]>([
    ['deleted', migrated, /went away/],
    ['deleted, with nothing added yet', withoutConfig, /went away/],
    ['renamed', { ...migrated, 'db/orm.config.ts': config() }, /went away/],
    [
      'another dialect',
      { ...migrated, 'drizzle.config.ts': config().replace('postgresql', 'sqlite') },
      /dialect is sqlite/,
    ],
    ['no config any more', { ...migrated, 'drizzle.config.ts': 'export default 1;\n' }, /another folder|not reviewed/],
    ['another folder', { ...migrated, 'drizzle.config.ts': config('./elsewhere') }, /names another folder now/],
  ])('%s: reviewed with the base’s config, and told', async (_name, head, message) => {
    const { projects, told } = await found(before, head);
    expect(projects).toContainEqual([expect.stringContaining('drizzle.config.ts'), 'drizzle']);
    expect(told).toEqual([expect.stringMatching(message)]);
    expect(told[0]).toMatch(/^migrations-without-config: /);
  });

  test('asked for by the settings of the base, it is the same', async () => {
    const base = { ...withoutConfig, 'db/orm.config.ts': config('../drizzle') };
    const { projects, told } = await found(base, migrated, ['db/orm.config.ts']);
    expect(projects).toEqual([['db/orm.config.ts', 'drizzle']]);
    expect(told).toHaveLength(1);
    await expect(found(base, migrated, ['db/none.config.ts'])).rejects.toThrow(/no drizzle config at db\/none/);
  });

  test.each<[string, Files, Files]>([
    ['the folder goes with it', before, { 'README.md': '' }],
    ['the folder moves with it', before, text({ 'db/drizzle.config.ts': config(), ...journal([first], 'db/drizzle') })],
    [
      'the config moves alone and still names the folder',
      before,
      { ...migrated, 'db/drizzle.config.ts': config('../drizzle') },
    ],
    ['nothing of it changes', before, { ...before, 'README.md': '' }],
  ])('%s: nothing to tell', async (_name, base, head) => {
    const { told, unread } = await found(base, head);
    expect([told, unread]).toEqual([[], []]);
  });
});

describe('migrations that no config names', () => {
  test('touched by the change: reviewed with the defaults, and told with what was looked for', async () => {
    const { projects, told } = await found(withoutConfig, migrated);
    expect(projects).toEqual([['drizzle', 'drizzle']]);
    expect(told[0]).toMatch(/No Drizzle config .*names `drizzle`.*Looked for: files called/);
  });

  test.each<[string, Files, Files]>([
    ['not touched', withoutConfig, { ...withoutConfig, 'a.ts': '' }],
    [
      'of another dialect',
      {},
      text({ 'drizzle/meta/_journal.json': { dialect: 'sqlite', entries: [] }, 'drizzle/0000_a.sql': '' }),
    ],
    ['of a test', {}, text(journal([first], '__tests__/fixtures/drizzle'))],
    ['of no Drizzle at all', {}, { 'db/migrate/0001_a.sql': 'SELECT 1' }],
  ])('%s: nothing to tell', async (_name, base, head) => {
    expect(await found(base, head)).toEqual({ projects: [], told: [], unread: [] });
  });
});

describe('a config that cannot be read', () => {
  const unreadable =
    "import { paths } from '@acme/paths';\nimport { defineConfig } from 'drizzle-kit';\nexport default defineConfig({ dialect: 'postgresql', schema: './schema.ts', out: paths.out });\n";
  const base = { 'drizzle.config.ts': unreadable, 'schema.ts': 'a' };

  test('is told where the change may touch what it stands for', async () => {
    const { unread } = await found(base, { ...base, 'schema.ts': 'b' });
    expect(unread).toEqual([expect.stringMatching(/^config-not-readable: .*out cannot be read/)]);
    expect((await found(base, { ...base, 'README.md': 'b' })).unread).toEqual([]);
  });

  test('none at all, beside a schema for PostgreSQL', async () => {
    const schema = "import { pgTable } from 'drizzle-orm/pg-core';\n";
    const { unread } = await found({}, { 'src/schema.ts': schema });
    expect(unread).toEqual([expect.stringMatching(/No Drizzle config was found.*Looked for/)]);
    expect((await found({ 'src/schema.ts': schema }, {})).unread).toHaveLength(1);
    expect((await found({}, { 'src/a.ts': "import x from 'drizzle-orm/mysql-core';\n" })).unread).toEqual([]);
  });
});
