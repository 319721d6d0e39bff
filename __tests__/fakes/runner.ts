import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseLog, type ParsedLog } from './commands.ts';
import { workflowToken } from './github-server.ts';

const root = join(import.meta.dirname, '../..');

export interface Job {
  /** GITHUB_WORKSPACE: the checkout. */
  workspace: string;
  /** GITHUB_EVENT_NAME and the payload. */
  event: { name: string; payload: unknown };
  /** Inputs as the workflow writes them. The token has its default, as in action.yml. */
  inputs?: Record<string, string>;
  /** GITHUB_API_URL. */
  apiUrl: string;
  sha: string;
  ref?: string;
  repository?: string;
  runId?: number;
  runAttempt?: number;
  actor?: string;
  /** What the job's `env:` sets on top. */
  env?: Record<string, string>;
  /** Cancels the job when a line of its output matches, with the signal that the runner sends first. */
  cancelAt?: RegExp;
}

export interface JobResult extends ParsedLog {
  /** Null when a signal ended the process. */
  exitCode: number | null;
  outputs: Record<string, string>;
  summary: string;
  stdout: string;
  stderr: string;
  /** What was left in RUNNER_TEMP, which is the folder for temporary files too. */
  leftovers: string[];
  milliseconds: number;
}

/** Runs the built Action as the runner does: node, the bundle, nothing in the environment but what a step gets. */
export async function runAction(job: Job): Promise<JobResult> {
  const home = mkdtempSync(join(tmpdir(), 'raincheck-runner-'));
  try {
    const files = layFiles(home, job);
    const started = performance.now();
    const env = { ...environmentOf(job, files, home), ...inputsOf(job.inputs ?? {}), ...job.env };
    const { exitCode, stdout, stderr } = await spawnNode(job, env);
    const parsed = [parseLog(stdout), parseLog(stderr)];
    return {
      exitCode,
      stdout,
      stderr,
      commands: parsed.flatMap(({ commands }) => commands),
      annotations: parsed.flatMap(({ annotations }) => annotations),
      lines: parsed.flatMap(({ lines }) => lines),
      outputs: parseOutputs(readFileSync(files.output, 'utf8')),
      summary: readFileSync(files.summary, 'utf8'),
      leftovers: readdirSync(files.temp),
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

type Files = ReturnType<typeof layFiles>;

function layFiles(home: string, job: Job) {
  const files = {
    event: join(home, 'event.json'),
    output: join(home, 'output'),
    summary: join(home, 'summary'),
    env: join(home, 'env'),
    path: join(home, 'path'),
    state: join(home, 'state'),
    temp: join(home, '_temp'),
  };
  mkdirSync(files.temp);
  // Here root runs the tests, and PostgreSQL, which refuses root, runs as somebody else.
  chmodSync(home, 0o755);
  chmodSync(files.temp, 0o1777);
  writeFileSync(files.event, JSON.stringify(job.event.payload));
  for (const file of [files.output, files.summary, files.env, files.path, files.state]) writeFileSync(file, '');
  return files;
}

function environmentOf(job: Job, files: Files, home: string): Record<string, string> {
  const repository = job.repository ?? 'acme/shop';
  const engine = ['DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'TESTCONTAINERS_RYUK_DISABLED'];
  const inherited = ['PATH', ...engine].map((name) => [name, process.env[name]] as const);
  return {
    ...Object.fromEntries(inherited.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'raincheck',
    GITHUB_ACTOR: job.actor ?? 'carol',
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: `${job.apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_JOB: 'raincheck',
    GITHUB_REF: job.ref ?? 'refs/pull/7/merge',
    GITHUB_SHA: job.sha,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ID: String(job.runId ?? 100),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(job.runAttempt ?? 1),
    GITHUB_WORKFLOW: 'raincheck',
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'fake',
    RUNNER_TEMP: files.temp,
    // Not what the runner does, but it shows whatever is left behind.
    TMPDIR: files.temp,
    RUNNER_TOOL_CACHE: files.temp,
  };
}

/**
 * Every input that action.yml declares, upper-case, dashes kept, empty when neither given nor defaulted. An input that
 * it does not declare is only a warning for the runner, and a mistake in a test.
 */
function inputsOf(given: Record<string, string>): Record<string, string> {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const unknown = Object.keys(given).filter((name) => action.inputs[name] === undefined);
  if (unknown.length > 0) throw new Error(`action.yml does not declare ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => {
      const value = given[name] ?? input.default?.replace('${{ github.token }}', workflowToken) ?? '';
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
    }),
  );
}

function spawnNode(
  job: Job,
  env: Record<string, string>,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist/index.js')], {
      cwd: job.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out = { stdout: '', stderr: '' };
    let cancelled = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.stdout += text;
      if (cancelled || job.cancelAt?.test(out.stdout) !== true) return;
      cancelled = true;
      child.kill('SIGINT');
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...out }));
  });
}

/** Reads a GITHUB_OUTPUT file: `name=value` or `name<<delimiter`, value, `delimiter`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const [, name = '', delimiter = ''] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== '') {
      const end = lines.indexOf(delimiter, i + 1);
      if (end < 0) throw new Error(`The output ${name} has no end`);
      outputs[name] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (line !== '') {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`No output: ${line}`);
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
    }
  }
  return outputs;
}
