import { describe, expect, test } from '@jest/globals';
import { readBatch } from '../../src/project/batch.ts';
import { findProjects } from '../../src/project/discover.ts';
import { config, journal } from './repo.ts';
import { ago, now, review } from './review.ts';
import { treeFrom } from './trees.ts';

const files = (out: string, count = 2) =>
  journal(
    Array.from({ length: count }, (_, i) => ({ tag: `000${i}_m`, when: ago(50 - i) })),
    out,
  );

describe('the folder has moved', () => {
  test('`out` of the config changed: one notice, nothing is pending or deleted', async () => {
    const outcome = await review(
      { ...files('drizzle'), 'drizzle.config.ts': config('./drizzle') },
      { ...files('db/sql'), 'drizzle.config.ts': config('./db/sql') },
    );
    expect(outcome).toMatchObject({
      base: ['0000_m', '0001_m'],
      pending: [],
      findings: ['notice moved-migrations db/sql'],
    });
  });

  test('with a new migration on top', async () => {
    const outcome = await review(files('drizzle'), { ...files('sql', 3), 'drizzle.config.ts': config('./sql') });
    expect(outcome).toMatchObject({ pending: ['0002_m'], findings: ['notice moved-migrations sql'] });
  });

  test('the whole package moved, config and all', async () => {
    const outcome = await review(
      { 'drizzle.config.ts': '', 'apps/api/drizzle.config.ts': config(), ...files('apps/api/drizzle') },
      { 'drizzle.config.ts': '', 'packages/db/drizzle.config.ts': config(), ...files('packages/db/drizzle', 3) },
    );
    expect(outcome).toMatchObject({
      base: ['0000_m', '0001_m'],
      pending: ['0002_m'],
      findings: ['notice moved-migrations packages/db/drizzle'],
    });
  });

  test('only the config moved', async () => {
    const outcome = await review(
      { 'drizzle.config.ts': '', 'apps/api/drizzle.config.ts': config(), ...files('apps/api/drizzle') },
      {
        'drizzle.config.ts': '',
        'apps/api/config/drizzle.config.ts': config('../drizzle'),
        ...files('apps/api/drizzle'),
      },
    );
    expect(outcome).toMatchObject({ base: ['0000_m', '0001_m'], pending: [], findings: [] });
  });

  test('a new project beside an old one has an empty base', async () => {
    const old = { 'apps/a/drizzle.config.ts': config(), ...files('apps/a/drizzle') };
    const headTree = treeFrom({ ...old, 'apps/b/drizzle.config.ts': config(), ...files('apps/b/drizzle') });
    const { projects } = await findProjects(headTree, { configs: ['apps/b/drizzle.config.ts'] });
    const { batch, findings } = await readBatch(projects[0]!, treeFrom(old), headTree, { now });
    expect(batch.base).toEqual([]);
    expect(batch.pending).toHaveLength(2);
    expect(findings).toEqual([]);
  });

  test('a config that base has and nobody can read there', async () => {
    const outcome = await review(
      { ...files('drizzle'), 'drizzle.config.ts': `import 'drizzle-kit'; export default make();` },
      { ...files('drizzle', 3), 'drizzle.config.ts': config() },
    );
    expect(outcome).toMatchObject({ base: ['0000_m', '0001_m'], pending: ['0002_m'], findings: [] });
  });
});

describe('the table of applied migrations', () => {
  test('another one on head: everything runs again', async () => {
    const outcome = await review(
      { ...files('drizzle') },
      { ...files('drizzle'), 'drizzle.config.ts': config('./drizzle', `migrations: { schema: 'public' }`) },
    );
    expect(outcome.findings).toEqual(['warning migrations-table-changed public.__drizzle_migrations']);
    expect(outcome.all[0]).toMatchObject({ file: 'drizzle.config.ts' });
  });

  test('said for the first time as it is by default: nothing', async () => {
    const explicit = config(
      './drizzle',
      `migrations: { schema: 'drizzle', table: '__drizzle_migrations', prefix: 'index' }`,
    );
    expect((await review(files('drizzle'), { ...files('drizzle'), 'drizzle.config.ts': explicit })).findings).toEqual(
      [],
    );
  });

  async function shared(configs: Record<string, string>) {
    const outs = Object.keys(configs).map((path) => path.replace(/[^/]*$/, /admin/.test(path) ? 'admin' : 'main'));
    const base = treeFrom({ ...configs, ...files(outs[0] ?? ''), ...files(outs[1] ?? '') });
    const head = treeFrom({ ...configs, ...files(outs[0] ?? '', 3), ...files(outs[1] ?? '') });
    const { projects } = await findProjects(head, { configs: [] });
    expect(projects).toHaveLength(2);
    const rules = await Promise.all(
      projects.map(async (project) =>
        (await readBatch(project, base, head, { now, projects })).findings.map(({ rule }) => rule),
      ),
    );
    return rules.flat();
  }
  const url = (text: string) => `dbCredentials: {\n url: ${text},\n ssl: false }`;

  test.each<[string, Record<string, string>, string[]]>([
    [
      'two configs of one package with the same connection',
      {
        'db/drizzle.config.ts': config('./main', url('process.env.DATABASE_URL!')),
        'db/drizzle.admin.config.ts': config('./admin', url('process.env.DATABASE_URL!')),
      },
      ['shared-migrations-table'],
    ],
    [
      'with connections of their own',
      {
        'db/drizzle.config.ts': config('./main', url('process.env.DATABASE_URL!')),
        'db/drizzle.admin.config.ts': config('./admin', url('process.env.ADMIN_URL!')),
      },
      [],
    ],
    [
      'with tables of their own',
      {
        'db/drizzle.config.ts': config('./main', url('process.env.URL')),
        'db/drizzle.admin.config.ts': config('./admin', `${url('process.env.URL')}, migrations: { table: 'admin' }`),
      },
      [],
    ],
    [
      'two services that each have a DATABASE_URL',
      {
        'apps/a/drizzle.config.ts': config('./main', url('process.env.DATABASE_URL')),
        'apps/admin/drizzle.config.ts': config('./admin', url('process.env.DATABASE_URL')),
      },
      [],
    ],
    [
      'two services that read one .env file',
      {
        'apps/a/drizzle.config.ts': `import { config as load } from 'dotenv'; load({ path: '../../.env' });\n${config('./main', url('process.env.DATABASE_URL'))}`,
        'apps/admin/drizzle.config.ts': `import { config as load } from 'dotenv'; load({ path: '../../.env' });\n${config('./admin', url('process.env.DATABASE_URL'))}`,
      },
      ['shared-migrations-table'],
    ],
  ])('shared: %s', async (_, configs, expected) => {
    expect(await shared(configs)).toEqual(expected);
  });
});

describe('names that PostgreSQL cuts off', () => {
  const long = `user_notification_workspace_project_workspace_id_workspace_rule_id_fk`;
  const fk = (name: string, table = 't') =>
    `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" FOREIGN KEY ("a") REFERENCES "u"("id");\n`;
  const index = (name: string) => `CREATE INDEX IF NOT EXISTS "${name}" ON "t" ("a");\n`;
  const pending = async (sql: string, before = 'SELECT 1;') => {
    const a = { tag: '0000_a', when: ago(20), sql: before };
    return review(journal([a]), journal([a, { tag: '0001_b', when: ago(2), sql }]));
  };

  test.each<[string, string, string]>([
    ['two indexes', index(`${long}_one`) + index(`${long}_two`), 'SELECT 1;'],
    ['two constraints of one table', fk(`${long}_one`) + fk(`${long}_two`), 'SELECT 1;'],
    ['an index of base', index(`${long}_two`), index(`${long}_one`)],
    ['an index and a table', `CREATE TABLE "${long}_one" (id int);${index(`${long}_two`)}`, 'SELECT 1;'],
  ])('two that become one are an error: %s', async (_, sql, before) => {
    const { findings, all } = await pending(`SELECT 1;\n${sql}`, before);
    expect(findings).toEqual([`error colliding-names ${long}_two`]);
    expect(all[0]).toMatchObject({ file: 'drizzle/0001_b.sql', line: sql.trimEnd().split('\n').length + 1 });
  });

  test('bytes count, not characters', async () => {
    const same = 'ü'.repeat(31);
    expect((await pending(index(`${same}a1`) + index(`${same}a2`))).findings).toEqual([
      `error colliding-names ${same}a2`,
    ]);
    expect((await pending(index(`${same}1`) + index(`${same}2`))).findings).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['constraints of two tables', fk(`${long}_one`, 't') + fk(`${long}_two`, 'v'), 'SELECT 1;'],
    ['the same name again', `ALTER TABLE "t" DROP CONSTRAINT "${long}";\n${fk(long)}`, fk(long)],
    [
      'indexes of two schemas',
      `CREATE TABLE "a"."${long}_one" (id int); CREATE TABLE "b"."${long}_two" (id int);`,
      'SELECT 1;',
    ],
    [
      'strings and comments',
      `-- CREATE INDEX "${long}_one"\nSELECT 'CREATE INDEX "${long}_two"', $$ CREATE INDEX "${long}_three" $$;`,
      index(`${long}_four`),
    ],
    ['a long name alone', index(long), 'SELECT 1;'],
    ['indexes of two schemas', index(`${long}_one`).replace('"t"', '"a"."t"') + index(`${long}_two`), 'SELECT 1;'],
    ['an index that was dropped', index(`${long}_two`), `${index(`${long}_one`)}DROP INDEX "${long}_one";`],
    [
      'a table that was dropped',
      `CREATE TABLE "t" (a int);${fk(`${long}_two`)}`,
      `${fk(`${long}_one`)}DROP TABLE "t" CASCADE;`,
    ],
  ])('no finding: %s', async (_, sql, before) => {
    expect((await pending(sql, before)).findings).toEqual([]);
  });
});
