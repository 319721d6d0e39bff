import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FakeGitHub } from '../fakes/github-server.ts';
import { checkOut, openPullRequest, type Files } from '../fakes/pull-request.ts';
import { raincheck } from '../cli/raincheck.ts';
import { temporaryFolder } from '../project/repo.ts';
import { act, commentsOf, dropEmail, journalProject, reviewIn, users } from './act.ts';

/** A pull request that drops a column, and changes other files too. */
const dropping = (base: Files, head: Files) =>
  openPullRequest({
    base: { ...journalProject('', [users]), ...base },
    head: [{ ...journalProject('', [users, dropEmail]), ...head }],
  });

const off = { rules: { 'drop-column': 'off' }, failOn: 'never', base: 'HEAD', comment: false, database: 'none' };

describe('a pull request that switches its check off', () => {
  test('in a first config: blocked, and the comment begins with what it tried', async () => {
    await using github = await FakeGitHub.start();
    const job = await act(github, dropping({}, { 'raincheck.config.json': off }));
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } });
    expect(commentsOf(github)[0]).toMatch(/brings settings.*after the merge: rules\.drop-column/s);
    expect(reviewIn(job).settingsNotes).toHaveLength(1);
  });

  test('in a changed one, with a program: blocked, and nothing of it ran', async () => {
    await using github = await FakeGitHub.start();
    const evil = `import { writeFileSync } from 'node:fs';\nwriteFileSync('/tmp/never', '');\nexport default ${JSON.stringify(off)};\n`;
    const request = dropping({ 'raincheck.config.ts': 'export default {};\n' }, { 'raincheck.config.ts': evil });
    const job = await act(github, request);
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } });
    expect(commentsOf(github)[0]).toContain('after the merge');
    expect(existsSync('/tmp/never')).toBe(false);
  });

  test('the command line in a workflow of a pull request does the same; on one’s own machine the file counts', async () => {
    const request = dropping({}, { 'raincheck.config.json': { rules: { 'drop-column': 'off' } } });
    const workspace = checkOut(request, { depth: 0 });
    const event = join(temporaryFolder(), 'event.json');
    writeFileSync(event, JSON.stringify(request.payload));
    const args = ['review', '--database', 'embedded', '--drizzle-kit', 'off', '--base', request.baseSha];
    const workflow = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    const judged = await raincheck(workspace, args, workflow);
    expect([judged.code, judged.stdout]).toEqual([1, expect.stringContaining('after the merge')]);
    expect((await raincheck(workspace, args)).code).toBe(0);
  });

  test('by SQL that would run as superuser: the base’s file runs', async () => {
    await using github = await FakeGitHub.start();
    const request = dropping(
      { 'raincheck.config.json': { beforeBaseline: 'roles.sql' }, 'roles.sql': 'CREATE ROLE app_reader;\n' },
      { 'roles.sql': "COPY (SELECT 1) TO PROGRAM 'touch /tmp/raincheck-owned';\n" },
    );
    const job = await act(github, request);
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } });
    expect(existsSync('/tmp/raincheck-owned')).toBe(false);
  });

  test('one that is brought along does not run, and the way is told', async () => {
    await using github = await FakeGitHub.start();
    const request = dropping({}, { 'roles.sql': 'SELECT 1;\n' });
    const job = await act(github, request, { inputs: { 'before-baseline': 'roles.sql' } });
    expect(job).toMatchObject({ exitCode: 2, outputs: { verdict: 'broken' } });
    expect(reviewIn(job).broken).toMatchObject({ message: expect.stringContaining('not on the base branch yet') });
  });
});

describe('the folder of the reports', () => {
  const faults: [string, (workspace: string, away: string) => Record<string, string>][] = [
    ['a link out of the repository', (workspace, away) => (symlinkSync(away, join(workspace, 'raincheck-report')), {})],
    [
      'a report that is a link',
      (workspace, away) => {
        mkdirSync(join(workspace, 'raincheck-report'));
        symlinkSync(join(away, 'report.json'), join(workspace, 'raincheck-report/report.json'));
        return {};
      },
    ],
    [
      'a link that leads nowhere yet',
      (workspace, away) => (symlinkSync(join(away, 'new'), join(workspace, 'raincheck-report')), {}),
    ],
    ['a place outside', () => ({ output: '../elsewhere' })],
    ['a file in its place', (workspace) => (writeFileSync(join(workspace, 'raincheck-report'), ''), {})],
  ];

  test.each(faults)('%s: nothing is written there, and the review stands', async (_, lay) => {
    await using github = await FakeGitHub.start();
    const request = dropping({}, {});
    const workspace = checkOut(request);
    const away = temporaryFolder();
    const job = await act(github, request, { workspace, inputs: lay(workspace, away) });
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', report: '' } });
    expect(readdirSync(away)).toEqual([]);
    expect(commentsOf(github)).toHaveLength(1);
    expect(job.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('not') }),
    );
  });
});
