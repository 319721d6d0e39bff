import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { action } from '../../src/review/version.ts';
import { artifactFile, artifactName } from '../../src/github/publish-run.ts';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  name: string;
  if?: string;
  permissions: Record<string, string>;
  'timeout-minutes': number;
  steps: Step[];
}
interface Workflow {
  name: string;
  on: Record<string, Record<string, unknown> | null>;
  permissions: Record<string, string>;
  concurrency: { group: string; 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}

const root = join(import.meta.dirname, '../..');
const folders = ['.github/workflows', 'docs/workflows'];
const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const read = (file: string) => parse(textOf(file)) as Workflow;
const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap((job) => job.steps);
const isOurs = (uses: string) => uses === './' || uses === action;

const review = read('docs/workflows/raincheck.yml');
const publish = read('docs/workflows/raincheck-publish.yml');

describe.each(files)('%s', (file) => {
  const workflow = read(file);
  const lines = textOf(file).split('\n');

  test('pins every action of others to a commit, with its version', () => {
    const used = lines.filter((line) => line.includes('uses: ') && !isOurs(/uses: (\S+)/.exec(line)?.[1] ?? ''));
    expect(used.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('gives nothing on top, and a reason for everything below', () => {
    expect(workflow.permissions).toEqual({});
    const granted = Object.values(workflow.jobs).flatMap((job) => Object.keys(job.permissions));
    const reasons = lines.filter((line) => /^ {6}[\w-]+: (read|write) # \w+/.test(line));
    expect(reasons).toHaveLength(granted.length);
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  test('never runs on pull_request_target', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('has stable check names, one run at a time, and an end', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job.name).toMatch(/^[a-z-]+$/);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': true });
    expect(workflow.concurrency.group).toContain(`${workflow.name}-`);
  });

  test('leaves no token behind in the checkout', () => {
    for (const step of stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  test('puts no expression into a script', () => {
    expect(stepsOf(workflow).filter((step) => step.run?.includes('${{'))).toEqual([]);
  });

  test('is not left out by a path filter, which would block every pull request', () => {
    expect(textOf(file)).not.toMatch(/^\s*paths(-ignore)?:/m);
  });
});

describe('the two workflows for forks', () => {
  test('the reviewing one reads only, and uploads what the other asks for', () => {
    expect(Object.keys(review.on)).toEqual(['pull_request', 'merge_group']);
    const job = review.jobs['raincheck'];
    expect(job?.permissions).toEqual({ contents: 'read' });
    const upload = job?.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(upload?.with).toMatchObject({ name: artifactName, path: '${{ steps.raincheck.outputs.report }}' });
    expect(job?.steps.find(({ id }) => id === 'raincheck')?.with).toEqual({ comment: false });
    expect(artifactFile).toBe('report.json');
  });

  test('the publishing one follows it, and runs nothing but Raincheck', () => {
    expect(publish.on).toEqual({ workflow_run: { workflows: [review.name], types: ['completed'] } });
    const job = publish.jobs['publish'];
    expect(job?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    expect(job?.steps).toEqual([{ uses: action, with: { mode: 'publish' } }]);
    expect(job?.if).toBe("github.event.workflow_run.event == 'pull_request'");
  });

  test('docs/forks.md links to both', () => {
    expect(textOf('docs/forks.md')).toContain('](workflows/raincheck.yml)');
    expect(textOf('docs/forks.md')).toContain('](workflows/raincheck-publish.yml)');
  });
});

describe('this repository', () => {
  test('reviews its own examples with its own code', () => {
    const steps = stepsOf(read('.github/workflows/self-review.yml'));
    expect(steps.find(({ uses }) => uses === './')?.with).toEqual({ config: 'examples/shop/drizzle.config.ts' });
  });

  test('has one check that waits for all others', () => {
    const { ci, ...others } = read('.github/workflows/ci.yml').jobs as Record<string, Job & { needs?: string[] }>;
    expect(ci?.needs).toEqual(Object.keys(others));
    expect(ci?.if).toBe('always()');
    expect(ci?.steps[0]?.run).toContain(
      Object.keys(others)
        .map(() => 'success')
        .join(' '),
    );
  });
});
