import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { childEntry } from './child-entry.ts';
import { virtualRoot } from './config/evaluate.ts';
import { killGroup } from './kill-group.ts';
import { killMarked } from './strays.ts';

/** What running a config gave: the keys that Raincheck needs, or why it could not be run. */
export type ConfigRun = { ok: true; config: unknown } | { ok: false; reason: string };

/** Runs a config file, given by its path relative to the repository. */
export type ConfigRunner = (path: string) => Promise<ConfigRun>;

/** Most characters that a config may answer with. */
const largestAnswer = 256 * 1024;

/** Variables that the child gets: it runs the pull request's code, so no token and no secret is among them. */
const passed = ['PATH', 'HOME', 'LANG', 'TMPDIR'];

/** Nothing listens there. Many configs throw when the variable isn't set. */
const dummyUrl = 'postgres://raincheck:raincheck@127.0.0.1:1/raincheck';

/**
 * Makes a runner for the configs of a checkout: each runs in a child process of its own, in its own process group, with
 * a deadline.
 *
 * @param root absolute path of the checkout; its files must be those of the tree that is read
 * @param options.env where PATH, HOME, LANG and TMPDIR are taken from
 * @param options.deadline milliseconds; default 30 seconds
 * @param options.keys `all`: the whole config, not only what Raincheck needs of a drizzle config
 */
export function configRunner(
  root: string,
  options: { env: Readonly<Record<string, string | undefined>>; deadline?: number; keys?: 'all' },
): ConfigRunner {
  return async (path) => {
    const top = await realpath(root);
    const run = await runChild(join(top, path), options.keys ?? '', options.env, options.deadline ?? 30_000);
    // Where the checkout lies is nobody's concern.
    if (!run.ok) return { ok: false, reason: run.reason.replaceAll(`${top}/`, '').replaceAll(top, '.') };
    return options.keys === 'all' ? run : { ok: true, config: virtualPaths(run.config, top) };
  };
}

async function runChild(
  path: string,
  keys: string,
  env: Readonly<Record<string, string | undefined>>,
  deadline: number,
): Promise<ConfigRun> {
  const { promise, resolve } = Promise.withResolvers<ConfigRun>();
  const mark = randomUUID();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', childEntry('config-child', import.meta.url), path, keys],
    {
      cwd: dirname(path),
      env: childEnvironment(env, mark),
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
      windowsHide: true,
    },
  );
  let answer = '';
  let stopped: string | null = null;
  const stop = (reason: string) => {
    stopped ??= reason;
    killGroup(child.pid);
  };
  // Whoever ends Raincheck at once must not leave the config's code running.
  const killNow = (): void => {
    killGroup(child.pid);
    killMarked(mark);
  };
  process.once('exit', killNow);
  const timer = setTimeout(() => stop(`it did not end within ${deadline / 1000} seconds`), deadline);
  (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
    answer += chunk.toString('utf8');
    if (answer.length > largestAnswer) stop('its answer is too large');
  });
  child.on('error', (error) => resolve({ ok: false, reason: error.message }));
  child.on('exit', () => {
    clearTimeout(timer);
    // What the config itself started may still be there, in a group of its own too, and hold the pipes open.
    process.off('exit', killNow);
    killNow();
  });
  child.on('close', (code) => {
    if (stopped !== null) resolve({ ok: false, reason: stopped });
    else resolve(parseAnswer(answer) ?? { ok: false, reason: `it ended with code ${code ?? 'none'} without a config` });
  });
  return promise;
}

/** @param mark is in an address that nobody needs, so that a config sees no variable that others have not */
function childEnvironment(env: Readonly<Record<string, string | undefined>>, mark: string): Record<string, string> {
  const kept: Record<string, string> = {
    DATABASE_URL: dummyUrl,
    POSTGRES_URL: `${dummyUrl}?application_name=${mark}`,
  };
  for (const name of passed) if (env[name] !== undefined) kept[name] = env[name];
  return kept;
}

/** The child's answer; null when it gave none. */
function parseAnswer(answer: string): ConfigRun | null {
  try {
    const parsed = JSON.parse(answer) as { config?: unknown; error?: unknown };
    if (typeof parsed.error !== 'string') return { ok: true, config: parsed.config };
    return { ok: false, reason: parsed.error.split('\n', 1)[0] ?? '' };
  } catch {
    return null;
  }
}

/** Absolute paths inside the checkout, written as the static reading writes them. */
function virtualPaths(value: unknown, root: string): unknown {
  if (typeof value === 'string')
    return value === root || value.startsWith(`${root}/`) ? virtualRoot + value.slice(root.length) : value;
  if (Array.isArray(value)) return value.map((inner) => virtualPaths(inner, root));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, virtualPaths(inner, root)]));
}
