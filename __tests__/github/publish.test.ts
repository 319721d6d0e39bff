import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Review } from '../../src/core/review.ts';
import { connect, issueComments } from '../../src/github/client.ts';
import {
  countFindings,
  isWorthAComment,
  publishReview,
  type ActionsCore,
  type AnnotationPlace,
} from '../../src/github/publish.ts';
import type { Annotation } from '../../src/report/annotations.ts';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';
import { findingOf, projectOf, reviewOf } from '../fakes/review.ts';
import { exitCodeOf } from '../../src/core/words.ts';

/** Notes what is handed to @actions/core, in order. */
function recorder() {
  const said: string[] = [];
  const outputs = new Map<string, string>();
  const note = (level: string) => (message: string, place?: AnnotationPlace) =>
    void said.push([level, place?.file, place?.startLine, message].filter((part) => part !== undefined).join(' '));
  const core: ActionsCore = {
    error: note('error'),
    warning: note('warning'),
    notice: note('notice'),
    info: note('info'),
    setOutput: (name, value) => void outputs.set(name, value),
  };
  return { core, said, outputs };
}

const acceptance = { reason: 'agreed', until: null, author: 'alice', file: 'a.sql', line: 1 };

const blocked = reviewOf({
  verdict: 'block',
  projects: [
    projectOf({ findings: [findingOf('error'), findingOf('error', { acceptance }), findingOf('warning')] }),
    projectOf({ project: 'b', pendingMigrations: ['0007_drop'], findings: [findingOf('notice')] }),
  ],
});

async function publish(review: Review, annotations: Annotation[] = [], github: FakeGitHub | null = null) {
  const summaryFile = join(await mkdtemp(join(tmpdir(), 'summary-')), 'summary.md');
  await writeFile(summaryFile, 'from an earlier step\n');
  const { core, said, outputs } = recorder();
  const octokit = connect({ token: workflowToken, apiUrl: github?.url ?? '', version: '0.1.0', retryUnit: 1 });
  const result = await publishReview({
    review,
    reports: { comment: () => 'the comment', summary: 'the summary', annotations, suggestions: [] },
    reportPath: 'raincheck-report/report.json',
    sarifPath: 'raincheck-report/report.sarif',
    runbookPath: 'raincheck-report/runbook.md',
    core,
    summaryFile,
    comment: github && {
      comments: issueComments(octokit, 'acme/shop'),
      issue: 7,
      headSha: 'a'.repeat(40),
      run: { id: 100, attempt: 1, url: 'https://github.example/run' },
      key: 'all',
      readOnly: null,
      lines: null,
      pause: async () => {},
    },
  });
  return { ...result, said, outputs, summary: await readFile(summaryFile, 'utf8') };
}

const annotationOf = (changes: Partial<Annotation> = {}): Annotation => ({
  level: 'error',
  title: 'drop-column',
  message: 'users.email goes.',
  file: 'drizzle/0007.sql',
  startLine: 3,
  endLine: 4,
  ...changes,
});

const pull = {
  number: 7,
  state: 'open' as const,
  headSha: 'a'.repeat(40),
  headRef: 'topic',
  headRepository: 'acme/shop',
  baseRef: 'main',
  baseSha: 'c'.repeat(40),
  files: [],
};

describe('publishing a review', () => {
  test('sets every output, whatever the verdict', async () => {
    await using github = await FakeGitHub.start({ pulls: [pull] });
    const { outputs, exitCode } = await publish(blocked, [], github);
    expect(Object.fromEntries(outputs)).toEqual({
      verdict: 'block',
      errors: '1',
      warnings: '1',
      notices: '1',
      report: 'raincheck-report/report.json',
      sarif: 'raincheck-report/report.sarif',
      runbook: 'raincheck-report/runbook.md',
      'comment-body': 'the comment',
      'comment-url': 'https://github.example/acme/shop/pull/7#issuecomment-1001',
    });
    expect(exitCode).toBe(1);
  });

  test('adds to the summary', async () => {
    expect((await publish(reviewOf())).summary).toBe('from an earlier step\nthe summary\n');
  });

  test('annotates files and lines', async () => {
    const { said } = await publish(blocked, [annotationOf(), { level: 'notice', title: 'x', message: 'on the whole' }]);
    expect(said).toEqual(['error drizzle/0007.sql 3 users.email goes.', 'notice on the whole']);
  });

  test('says where and why a project could not be reviewed', async () => {
    const broken = {
      message: 'column "a" does not exist',
      file: 'drizzle/0001.sql',
      line: 9,
      sql: 'select a',
      hint: null,
      next: 'Mend the migration.',
    };
    const review = reviewOf({ verdict: 'broken', projects: [projectOf({ verdict: 'broken', broken })] });
    const { said, exitCode } = await publish(review);
    expect(said).toEqual(['error drizzle/0001.sql 9 column "a" does not exist\nMend the migration.']);
    expect(exitCode).toBe(2);
  });

  test('without a pull request nothing is posted, and the output is empty', async () => {
    const { comment, outputs } = await publish(blocked);
    expect(comment).toBeNull();
    expect(outputs.get('comment-url')).toBe('');
  });

  test('a fault of GitHub is a warning and changes no exit code', async () => {
    await using github = await FakeGitHub.start({ pulls: [pull] });
    github.fail({ method: 'GET', path: /comments/, kind: 'bad-gateway', times: 9 });
    const { exitCode, said, outputs } = await publish(blocked, [], github);
    expect(exitCode).toBe(1);
    expect(outputs.get('comment-url')).toBe('');
    expect(said).toEqual([expect.stringMatching(/^warning The comment could not be posted/)]);
  });

  test('exit codes', () => {
    const codes = (['pass', 'warn', 'block', 'broken'] as const).map((verdict) => exitCodeOf(verdict));
    expect(codes).toEqual([0, 0, 1, 2]);
  });

  test('accepted findings do not count', () => {
    expect(countFindings(blocked)).toEqual({ error: 1, warning: 1, notice: 1 });
  });
});

describe('a comment is worth creating', () => {
  const missing = { status: 'none' as const, sql: [], ambiguities: [], drift: [], drizzleKit: null, reason: null };
  test.each<[string, boolean, Review]>([
    ['a pull request that leaves the database alone', false, reviewOf()],
    ['an old notice on the base', false, reviewOf({ projects: [projectOf({ findings: [findingOf('notice')] })] })],
    ['a harmless migration', true, reviewOf({ projects: [projectOf({ pendingMigrations: ['0007_add'] })] })],
    ['nothing missing', false, reviewOf({ projects: [projectOf({ missing })] })],
    ['a missing migration', true, reviewOf({ projects: [projectOf({ missing: { ...missing, status: 'missing' } })] })],
    ['warnings', true, reviewOf({ verdict: 'warn' })],
    ['a review that could not be made', true, reviewOf({ verdict: 'broken', projects: [] })],
  ])('%s: %s', (_, worth, review) => {
    expect(isWorthAComment(review)).toBe(worth);
  });
});
