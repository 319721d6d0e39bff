import { readFile } from 'node:fs/promises';
import { KnownError, messageOf } from '../core/errors.ts';
import type * as payloads from './payloads.ts';
import type { AnalysedRun, Run } from './run.ts';

export type { AnalysedRun, Run } from './run.ts';

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Common {
  /** GITHUB_EVENT_NAME. */
  name: string;
  /** The event's payload, parsed; nothing in it is trusted. */
  payload: unknown;
  /** `owner/name` of the repository that the workflow runs in. */
  repository: string;
  /** Base of the REST API, without a slash at the end. */
  apiUrl: string;
  /** Base of the site, without a slash at the end: for links. */
  serverUrl: string;
  run: Run;
}

export interface PullRequestEvent extends Common {
  kind: 'pull-request';
  number: number;
  /** Commit that the author pushed. GITHUB_SHA is another one: the merge commit that GitHub made of it. */
  headSha: string;
  baseSha: string;
  /** `owner/name` of the branch's repository; null when it was deleted. */
  headRepository: string | null;
  draft: boolean;
  /** Why GitHub gives this run a token that can't write, where it does; null when the job's permissions decide. */
  readOnly: 'fork' | 'dependabot' | null;
}

export interface MergeGroupEvent extends Common {
  kind: 'merge-group';
  baseSha: string;
  headSha: string;
}

export interface PushEvent extends Common {
  kind: 'push';
  headSha: string;
}

/** A workflow run that ended: what the second workflow of the fork set-up starts from. */
export interface WorkflowRunEvent extends Common {
  kind: 'workflow-run';
  analysed: AnalysedRun;
}

/** An event that nothing can be reviewed on: schedule, workflow_dispatch, issue_comment… */
export interface OtherEvent extends Common {
  kind: 'other';
}

export type GitHubEvent = PullRequestEvent | MergeGroupEvent | PushEvent | WorkflowRunEvent | OtherEvent;
export type ReviewableEvent = PullRequestEvent | MergeGroupEvent | PushEvent;

/** Events whose payload says what is to be reviewed or published, or refused. */
const withPayload = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_run'];

/**
 * Reads the event that the runner hands over in GITHUB_* variables and in the file that GITHUB_EVENT_PATH names.
 *
 * @throws KnownError outside a workflow, for an unreadable payload, and for `pull_request_target`
 */
export async function readEvent(environment: Environment): Promise<GitHubEvent> {
  const name = required(environment, 'GITHUB_EVENT_NAME');
  const serverUrl = trimSlash(environment['GITHUB_SERVER_URL'] ?? 'https://github.com');
  const fullName = required(environment, 'GITHUB_REPOSITORY');
  const payload = await readPayload(required(environment, 'GITHUB_EVENT_PATH'));
  const id = Number(required(environment, 'GITHUB_RUN_ID'));
  const common: Common = {
    name,
    payload,
    repository: fullName,
    apiUrl: trimSlash(environment['GITHUB_API_URL'] ?? 'https://api.github.com'),
    serverUrl,
    run: {
      id,
      attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1'),
      url: `${serverUrl}/${fullName}/actions/runs/${id}`,
    },
  };
  if (!withPayload.includes(name)) return { ...common, kind: 'other' };
  return eventOf(common, await import('./payloads.ts'), environment);
}

/** An event of `withPayload`. */
function eventOf(common: Common, read: typeof payloads, environment: Environment): GitHubEvent {
  const { name, payload } = common;
  switch (name) {
    case 'merge_group': {
      const { merge_group: group } = read.valid(read.mergeGroupPayload, payload, name);
      return { ...common, kind: 'merge-group', baseSha: group.base_sha, headSha: group.head_sha };
    }
    case 'push':
      return { ...common, kind: 'push', headSha: read.valid(read.pushPayload, payload, name).after };
    case 'workflow_run': {
      const { workflow_run: analysed } = read.valid(read.workflowRunPayload, payload, name);
      return { ...common, kind: 'workflow-run', analysed };
    }
    default: {
      const pull = pullRequest(common, read, environment);
      if (name === 'pull_request_target') throw refusal(pull);
      return pull;
    }
  }
}

/**
 * The event, when it is one that has a base and a head to compare.
 *
 * @throws KnownError for all others, saying which workflow to write instead
 */
export function requireReviewable(event: GitHubEvent): ReviewableEvent {
  if (event.kind === 'workflow-run') {
    throw new KnownError('A workflow_run event has nothing to review: it runs on the default branch.', {
      where: 'on: workflow_run',
      next: 'Review on pull_request; here, set `mode: publish` to post the report of the run that ended (docs/forks.md).',
    });
  }
  if (event.kind === 'other') {
    throw new KnownError(
      `Raincheck cannot tell what a ${event.name} event would deploy: it has no base to compare with.`,
      {
        where: `on: ${event.name}`,
        next: 'Run it on pull_request, merge_group or push; on demand, use the command line (`raincheck review --base REF`).',
      },
    );
  }
  return event;
}

function pullRequest(common: Common, read: typeof payloads, environment: Environment): PullRequestEvent {
  const { pull_request: pull } = read.valid(read.pullRequestPayload, common.payload, common.name);
  const headRepository = pull.head.repo?.full_name ?? null;
  // GitHub ignores case in names. A deleted head repository can only have been a fork.
  const fork = headRepository?.toLowerCase() !== common.repository.toLowerCase();
  // GitHub docs, "Automating Dependabot with GitHub Actions": what counts is the actor that started the run.
  const dependabot = environment['GITHUB_ACTOR'] === 'dependabot[bot]';
  return {
    ...common,
    kind: 'pull-request',
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    headRepository,
    draft: pull.draft ?? false,
    readOnly: fork ? 'fork' : dependabot ? 'dependabot' : null,
  };
}

/** Under `pull_request_target` a job has the base repository's secrets and a token that writes. */
function refusal(event: PullRequestEvent): KnownError {
  if (event.readOnly !== 'fork') {
    return new KnownError('Raincheck does not run on pull_request_target.', {
      where: 'on: pull_request_target',
      next: 'Use `on: pull_request`: for a branch of this repository it has the same permissions, and it checks out what the merge would give.',
    });
  }
  return new KnownError(
    'Refused: pull_request_target would run a fork’s code (its drizzle config, its schema, its SQL) with this repository’s secrets and a token that writes.',
    {
      where: 'on: pull_request_target',
      next:
        'Use `on: pull_request`; for comments on forks, the two workflows of docs/forks.md. The reasons: ' +
        'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
    },
  );
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new KnownError(`The event’s payload cannot be read: ${messageOf(error)}.`, {
      where: 'GITHUB_EVENT_PATH',
      next: 'Run Raincheck as a step of a GitHub workflow, or use the command line.',
      cause: error,
    });
  }
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value !== undefined && value !== '') return value;
  throw new KnownError(`${name} is not set: this is no step of a GitHub workflow.`, {
    where: name,
    next: 'Run the command line (`raincheck review`) outside GitHub Actions.',
  });
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
