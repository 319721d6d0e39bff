import { describe, expect, test } from '@jest/globals';
import { readBatch } from '../../src/project/batch.ts';
import { findProjects } from '../../src/project/discover.ts';
import { openRepository } from '../../src/project/repository.ts';
import { revisionsOfEvent } from '../../src/project/revisions.ts';
import { config, gitEnv, journal, makeRepo, type JournalMigration, type TestRepo } from './repo.ts';
import { ago, now, reviewCommits } from './review.ts';

const a: JournalMigration = { tag: '0000_a', when: ago(90) };
const b: JournalMigration = { tag: '0001_b', when: ago(60) };
const mine: JournalMigration = { tag: '0002_mine', when: ago(20) };
const theirs: JournalMigration = { tag: '0002_theirs', when: ago(10) };

/** main with a and b; a branch `mine` that adds one; main then gets `theirs`. */
function twoBranches(): { repo: TestRepo; fork: string; branch: string; main: string } {
  const repo = makeRepo();
  const fork = repo.commit({ 'drizzle.config.ts': config(), ...journal([a, b]) });
  repo.git('checkout', '-q', '-b', 'mine');
  const branch = repo.commit(journal([a, b, mine]));
  repo.git('checkout', '-q', 'main');
  const main = repo.commit(journal([a, b, theirs]));
  return { repo, fork, branch, main };
}

/** Merges main into the branch and solves the conflict with these migrations. */
function mergeMain(repo: TestRepo, migrations: JournalMigration[]): string {
  repo.git('checkout', '-q', 'mine');
  repo.git('merge', '-q', '--no-commit', '-X', 'ours', 'main');
  const files = journal(migrations);
  repo.write({ drizzle: null });
  return repo.commit(files, 'Merge main');
}

describe('branches in a real repository', () => {
  test('behind main, compared with the merge base: a warning of what will happen', async () => {
    const { repo, fork, branch, main } = twoBranches();
    const outcome = await reviewCommits(repo, fork, branch, main);
    expect(outcome).toMatchObject({
      base: ['0000_a', '0001_b'],
      pending: ['0002_mine'],
      findings: ['warning skipped-migration 0002_mine'],
    });
    expect(outcome.all[0]?.message).toContain('0002_theirs');
  });

  test('behind main, but newer than all of it, or merged already: nothing to warn of', async () => {
    const { repo, fork, branch, main } = twoBranches();
    expect((await reviewCommits(repo, fork, main, branch)).findings).toEqual([]);
    expect((await reviewCommits(repo, fork, branch, branch)).findings).toEqual([]);
  });

  test('main merged into the branch with both entries kept: skipped in production', async () => {
    const { repo, main } = twoBranches();
    const merged = mergeMain(repo, [a, b, theirs, { ...mine, tag: '0003_mine' }]);
    expect(await reviewCommits(repo, main, merged)).toMatchObject({
      pending: ['0003_mine'],
      findings: ['error skipped-migration 0003_mine'],
    });
  });

  test('main merged and the migration generated again: nothing to say', async () => {
    const { repo, main } = twoBranches();
    const merged = mergeMain(repo, [a, b, theirs, { tag: '0003_mine', when: ago(1) }]);
    expect(await reviewCommits(repo, main, merged)).toMatchObject({
      base: ['0000_a', '0001_b', '0002_theirs'],
      pending: ['0003_mine'],
      findings: [],
    });
  });

  test('a squash merge, then a push that reverts it', async () => {
    const { repo, main } = twoBranches();
    mergeMain(repo, [a, b, theirs, { tag: '0003_mine', when: ago(1) }]);
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--squash', 'mine');
    const squashed = repo.commit({}, 'Mine (#7)');
    expect(await reviewCommits(repo, main, squashed)).toMatchObject({ pending: ['0003_mine'], findings: [] });
    repo.git('revert', '--no-edit', 'HEAD');
    const reverted = repo.git('rev-parse', 'HEAD');
    expect(await reviewCommits(repo, squashed, reverted)).toMatchObject({
      pending: [],
      findings: ['warning deleted-migration 0003_mine'],
    });
    repo.git('revert', '--no-edit', 'HEAD');
    // Brought back by a revert of the revert: base has it no more, so it is pending.
    expect(await reviewCommits(repo, reverted, repo.git('rev-parse', 'HEAD'))).toMatchObject({
      pending: ['0003_mine'],
      findings: [],
    });
  });

  test('from the event of a pull request, in a shallow checkout, to the finding', async () => {
    const { repo, main, branch } = twoBranches();
    repo.git('checkout', '-q', '--detach', 'main');
    repo.git('merge', '-q', '--no-commit', '-X', 'ours', 'mine');
    repo.write(journal([a, b, theirs, { ...mine, tag: '0003_mine' }]));
    repo.git('add', '-A');
    repo.git('commit', '-q', '-m', 'Merge');
    const merge = repo.git('rev-parse', 'HEAD');
    const clone = makeRepo();
    clone.git('remote', 'add', 'origin', `file://${repo.root}`);
    clone.git('fetch', '-q', '--depth=1', 'origin', merge);
    clone.git('checkout', '-q', '--detach', merge);
    using repository = await openRepository(clone.root, { env: gitEnv });
    const payload = { pull_request: { head: { sha: branch }, base: { sha: main } } };
    const { base, head } = await revisionsOfEvent(repository, { name: 'pull_request', payload });
    const [baseTree, headTree] = [repository.tree(base ?? ''), repository.tree(head ?? '')];
    const { projects } = await findProjects(headTree, { configs: [] });
    const { findings } = await readBatch(projects[0]!, baseTree, headTree, { now });
    expect(findings.map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`)).toContain(
      'error skipped-migration 0003_mine',
    );
  });
});
