import { describe, expect, test } from '@jest/globals';
import { config, journal, makeRepo, type JournalMigration } from './repo.ts';
import { ago, review, reviewCommits } from './review.ts';

const schema = (...names: string[]): Record<string, string> => ({
  'src/schema.ts': `import { pgTable } from 'drizzle-orm/pg-core';\n${names.map((name) => `export const ${name} = pgTable('${name}', {});\n`).join('')}`,
});
const table = (name: string, more = ''): string => `CREATE TABLE "${name}" ("id" integer${more});\n`;
const init: JournalMigration = { tag: '0000_init', when: ago(1), sql: table('users') };

describe('the first migration after a time of push', () => {
  test('the base’s schema declares its tables: a warning with the way to baseline', async () => {
    const { findings, all } = await review(schema('users'), { ...schema('users'), ...journal([init]) });
    expect(findings).toEqual(['warning first-migration 0000_init']);
    expect(all[0]?.action.steps[0]?.sql).toMatch(/INSERT INTO "drizzle"\."__drizzle_migrations" .*'[0-9a-f]{64}', \d+/);
  });

  test.each<[string, Record<string, unknown>, JournalMigration[]]>([
    ['the schema is new too', {}, [init]],
    ['its tables are new', schema('orders'), [init]],
    [
      'it creates only what is not there',
      schema('users'),
      [{ ...init, sql: 'CREATE TABLE IF NOT EXISTS "users" ("id" int);' }],
    ],
  ])('%s: nothing to tell', async (_, base, migrations) => {
    expect((await review(base, { ...schema('users'), ...journal(migrations) })).findings).toEqual([]);
  });
});

describe('a squash that brings something new along', () => {
  const base = [
    { tag: '0000_a', when: ago(90), sql: table('users') },
    {
      tag: '0001_b',
      when: ago(60),
      sql: 'ALTER TABLE "users" ADD COLUMN "old" text;\nALTER TABLE "users" RENAME COLUMN "old" TO "email";\n',
    },
  ];
  const squash = { tag: '0000_init', when: ago(70), sql: table('users', ', "email" text') };
  const of = (...head: JournalMigration[]) => review(journal(base), journal(head));

  test('in a migration of its own: pending, and skipped in production', async () => {
    for (const sql of [
      table('orders'),
      'ALTER TABLE "users" DROP COLUMN "email";\n',
      'UPDATE "users" SET "email" = 1;\n',
    ]) {
      const outcome = await of(squash, { tag: '0001_new', when: ago(65), sql });
      expect(outcome.pending).toEqual(['0001_new']);
      expect(outcome.findings).toContain('error skipped-migration 0001_new');
    }
  });

  test('within the squash', async () => {
    const { findings, all } = await of({ ...squash, sql: table('users', ', "email" text, "phone" text') });
    expect(findings).toContain('error skipped-migration 0000_init');
    expect(all.find(({ severity }) => severity === 'error')?.message).toContain('users.phone');
  });

  test('a right one, in one file or in two, stays a notice', async () => {
    expect((await of(squash)).findings).toEqual(['notice history-reset 0000_init']);
    const two = await of(squash, { tag: '0001_more', when: ago(65), sql: 'CREATE INDEX "i" ON "users" ("id");\n' });
    expect(two.findings.filter((text) => text.startsWith('error'))).toEqual([]);
  });
});

describe('a branch beside what the base branch got', () => {
  const a = { tag: '0000_a', when: ago(90), sql: table('users') };
  const column = 'ALTER TABLE "users" ADD COLUMN "phone" text;\n';
  const at = async (mine: JournalMigration, theirs: JournalMigration): Promise<string[]> => {
    const repo = makeRepo();
    const fork = repo.commit({ 'drizzle.config.ts': config(), ...journal([a]) });
    repo.git('checkout', '-q', '-b', 'mine');
    const branch = repo.commit(journal([a, mine]));
    repo.git('checkout', '-q', 'main');
    return (await reviewCommits(repo, fork, branch, repo.commit(journal([a, theirs])))).findings;
  };

  test('newer, and creates the same thing', async () => {
    expect(
      await at({ tag: '0001_mine', when: ago(5), sql: column }, { tag: '0001_theirs', when: ago(10), sql: column }),
    ).toEqual(['warning collides-with-base 0001_mine']);
  });

  test('newer, with the same name and another text', async () => {
    const theirs = { tag: '0001_same', when: ago(10), sql: table('orders') };
    expect(await at({ tag: '0001_same', when: ago(5), sql: column }, theirs)).toContain(
      'warning collides-with-base 0001_same',
    );
  });

  test('newer, and something else: nothing to tell', async () => {
    const theirs = { tag: '0001_theirs', when: ago(10), sql: table('orders') };
    expect(await at({ tag: '0001_mine', when: ago(5), sql: column }, theirs)).toEqual([]);
  });
});
