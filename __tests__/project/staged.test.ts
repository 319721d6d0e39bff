import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { reviewCheckout } from '../../src/cli/review.ts';
import { fakeTerminal } from '../production/support.ts';
import { config, journal, makeRepo } from './repo.ts';

const first = {
  tag: '0000_users',
  when: 1_700_000_000_000,
  sql: 'CREATE TABLE "users" ("id" integer PRIMARY KEY, "email" text);\n',
};
const second = { tag: '0001_gone', when: 1_700_000_001_000, sql: 'ALTER TABLE "users" DROP COLUMN "email";\n' };

function repository() {
  const repo = makeRepo();
  repo.commit({ 'drizzle.config.ts': config(), ...journal([first]), 'src/schema.ts': '', 'README.md': '' });
  const stage = (...paths: string[]) => execFileSync('git', ['add', '--', ...paths], { cwd: repo.root });
  const review = () =>
    reviewCheckout(repo.root, { staged: true, drizzleKit: 'off', database: 'none' }, fakeTerminal(repo.root));
  return { repo, stage, review };
}

describe('raincheck review --staged', () => {
  test('nothing staged, or nothing that a deploy runs: nothing is run', async () => {
    const { repo, stage, review } = repository();
    const nothing = {
      verdict: 'pass',
      projects: [],
      settingsNotes: ['Nothing that is staged touches migrations or schema: nothing was run.'],
    };
    expect(await review()).toMatchObject(nothing);
    repo.write({ 'README.md': 'more', ...journal([first, second]) });
    stage('README.md');
    // The migration is there and not staged: the commit will be without it.
    expect(await review()).toMatchObject(nothing);
  });

  test.each([
    ['a migration', { ...journal([first, second]) }, 'drizzle'],
    ['the config', { 'drizzle.config.ts': `${config()}\n// more` }, 'drizzle.config.ts'],
    ['code beside the schema', { 'src/tables/orders.ts': 'export {};' }, 'src/tables/orders.ts'],
  ])('%s: the review is made', async (_, files, path) => {
    const { repo, stage, review } = repository();
    repo.write(files);
    stage(path);
    const made = await review();
    expect(made.projects).toHaveLength(1);
    expect(made.settingsNotes).toBeUndefined();
  });

  test('what is not staged and was reviewed as well is named', async () => {
    const { repo, stage, review } = repository();
    repo.write({ ...journal([first, second]), 'src/schema.ts': '// more', 'README.md': 'more' });
    stage('drizzle');
    const { settingsNotes, projects } = await review();
    expect(projects[0]?.findings.map(({ rule }) => rule)).toContain('drop-column');
    expect(settingsNotes).toEqual([
      'What is not staged was reviewed as well: `src/schema.ts`. The commit will be without it.',
    ]);
  });

  test('a config that is not understood without running it is no reason to run nothing', async () => {
    const { repo, stage, review } = repository();
    repo.write({ 'drizzle.config.ts': `${config()}\nexport default await import(process.env.X);` });
    stage('drizzle.config.ts');
    expect((await review()).settingsNotes?.join() ?? '').not.toContain('nothing was run');
  });
});
