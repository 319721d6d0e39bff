import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { emptyTree, type Tree } from '../../src/project/tree.ts';
import { review as reviewAll } from '../../src/review.ts';
import { secondsFor, TimeIsUp } from '../../src/review/deadline.ts';
import type { ReviewPorts } from '../../src/review/ports.ts';
import { Time } from '../../src/review/time.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { startLab } from '../trial/lab.ts';
import { file, review } from './support.ts';

const never = new Promise<never>(() => undefined);
const neverAborted = new AbortController().signal;

/** Settings and an allowance with which a review may take so many seconds. */
function within(seconds: number) {
  const settings = { ...mergeSettings([]), timeout: 60, drizzleKitTimeout: 20 };
  return { settings, allowance: seconds - secondsFor(settings, 0) };
}

describe('the time of a review', () => {
  test('is longer than two trials, three calls of drizzle-kit and the seeds together', () => {
    const settings = { timeout: 600, drizzleKitTimeout: 90, seed: [], seedCommand: null };
    expect(secondsFor(settings)).toBe(2 * 600 + 3 * 90 + 900);
    expect(secondsFor({ ...settings, seed: ['a.sql', 'b.sql'], seedCommand: 'npm run seed' })).toBe(
      5 * 600 + 3 * 90 + 900,
    );
  });

  test('says what was waited for last, and how long', async () => {
    const time = new Time(0.05, neverAborted);
    const inner = (async () => {
      await time.waitFor('something quick', wait(1));
      await time.waitFor('drizzle-kit’s answer', never);
    })();
    await expect(time.waitFor('the trial', inner)).rejects.toThrow('it waited for drizzle-kit’s answer.');
    expect(time.signal.reason).toBeInstanceOf(TimeIsUp);
    await expect(time.waitFor('anything more', never)).rejects.toThrow(TimeIsUp);
    await time.end();
    expect(new TimeIsUp(2370, 'x').message).toContain('after 40 minutes');
    expect(new TimeIsUp(1, 'x').message).toContain('after 1 second:');
  });

  test('hands on results, errors and interruptions', async () => {
    const interrupted = new AbortController();
    const time = new Time(60, interrupted.signal);
    expect(await time.waitFor('a result', Promise.resolve(1))).toBe(1);
    await expect(time.waitFor('an error', Promise.reject(new Error('own')))).rejects.toThrow('own');
    const waiting = time.waitFor('nothing', never);
    interrupted.abort(new Error('stopped by SIGTERM'));
    await expect(waiting).rejects.toThrow('stopped by SIGTERM');
    await time.end();
  });

  test('tidies up from the latest to the first, and goes on after an error', async () => {
    const time = new Time(60, neverAborted);
    const done: string[] = [];
    const tidy = (name: string) => async () => {
      await wait(2);
      done.push(name);
    };
    time.atEnd(tidy('first'));
    time.atEnd(() => Promise.reject(new Error('cannot be dropped')));
    time.atEnd(tidy('latest'));
    await expect(time.end()).rejects.toThrow('cannot be dropped');
    expect(done).toEqual(['latest', 'first']);
  });

  test('does not wait for a tidying up that hangs when the time is up', async () => {
    const time = new Time(0.1, neverAborted);
    time.atEnd(() => never);
    await time.end();
  });
});

const config = JSON.stringify({ dialect: 'postgresql', schema: './schema.ts', out: './drizzle' });
const journal = JSON.stringify({
  version: '7',
  dialect: 'postgresql',
  entries: [{ idx: 0, version: '7', when: 1, tag: '0000_a', breakpoints: true }],
});
const sql = '-- raincheck: accept drop-table because nobody reads it\nDROP TABLE old;';

/** The files of two projects, each with one pending migration. */
const files = new Map(
  ['a', 'b'].flatMap((folder) => [
    [`${folder}/drizzle.config.json`, config],
    [`${folder}/drizzle/meta/_journal.json`, journal],
    [`${folder}/drizzle/0000_a.sql`, sql],
  ]),
);
const head: Tree = {
  revision: null,
  list: (folder) => Promise.resolve([...files.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`))),
  read: (path) => Promise.resolve(files.get(path) ?? null),
};
const silentTree: Tree = { ...emptyTree, list: () => never, read: () => never };

async function reviewWith(ports: Partial<ReviewPorts>, seconds = 0.6) {
  const { settings, allowance } = within(seconds);
  return reviewAll(
    { ...settings, drizzleKit: 'off', database: 'none' },
    {
      base: emptyTree,
      head,
      baseTip: null,
      revisions: { base: null, head: null, baseTip: null },
      changed: null,
      checkout: import.meta.dirname,
      runConfig: () => never,
      startServer: null,
      beforeBaseline: null,
      authorOf: () => Promise.resolve('Ada'),
      environment: {},
      now: new Date(),
      signal: neverAborted,
      allowance,
      log: () => undefined,
      ...ports,
    },
  );
}

describe('a port that never answers', () => {
  test('all of them answer: the review is none the worse for its time', async () => {
    // However busy the machine is: nobody is silent here.
    const result = await reviewWith({}, 60);
    expect(result.projects.map(({ broken }) => broken)).toEqual([null, null]);
    expect(result.verdict).not.toBe('broken');
    expect(result.projects[0]?.findings.find(({ rule }) => rule === 'drop-table')?.acceptance?.author).toBe('Ada');
  });

  test('the files of the head: nothing is known, and that is said', async () => {
    await expect(reviewWith({ head: silentTree })).rejects.toThrow('it waited for the search for projects.');
  });

  test.each<[string, Partial<ReviewPorts>, string]>([
    ['the files of the base', { base: silentTree }, 'the migrations to be read'],
    ['the tip of the base', { baseTip: silentTree }, 'the migrations to be read'],
    ['the start of the server', { startServer: () => never }, 'PostgreSQL to start'],
    ['who wrote a line', { authorOf: () => never }, 'the authors of acceptances'],
  ])('%s: every project is broken', async (_name, ports, waitedFor) => {
    const started = performance.now();
    const { verdict, projects } = await reviewWith(ports);
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(verdict).toBe('broken');
    expect(projects.map((one) => one.verdict)).toEqual(['broken', 'broken']);
    for (const { broken } of projects) {
      expect(broken?.message).toContain(`it waited for ${waitedFor}.`);
      expect(broken?.next).toContain('raise `timeout`');
    }
  });

  test('what is known by then is told: statements, and what their text says', async () => {
    const { projects } = await reviewWith({ authorOf: () => never });
    expect(projects[0]).toMatchObject({ pendingMigrations: ['0000_a'], verdict: 'broken' });
    expect(projects[0]?.statements).toHaveLength(1);
    expect(projects[0]?.findings.map(({ rule }) => rule)).toContain('drop-table');
  });

  test('a server that is started after all is stopped', async () => {
    const late = Promise.withResolvers<Server>();
    let stopped = 0;
    await reviewWith({ startServer: () => late.promise });
    late.resolve({ stop: async () => void stopped++ } as unknown as Server);
    await wait(10);
    expect(stopped).toBe(1);
  });
});

describe('on a server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startLab();
  });
  afterAll(async () => {
    await server.stop();
  });

  async function databases(): Promise<unknown[]> {
    const admin = await server.connectAdmin();
    const { rows } = await admin.query('SELECT datname FROM pg_database ORDER BY 1');
    await admin.end();
    return rows;
  }

  async function expire(
    seconds: number,
    ...[pending, missing, more]: Parameters<typeof review> extends [unknown, ...infer Rest] ? Rest : never
  ) {
    const { settings, allowance } = within(seconds);
    const before = await databases();
    const result = await review(server, pending, missing, { ...more, settings, ports: { allowance, ...more?.ports } });
    expect(await databases()).toEqual(before);
    return result.review;
  }

  test('drizzle-kit never answers: the trial is told, and the review is broken', async () => {
    const result = await expire(15, 'ALTER TABLE people DROP COLUMN name', () => never);
    expect(result.verdict).toBe('broken');
    expect(result.broken?.message).toBe('The review was ended after 15 seconds: it waited for drizzle-kit’s answer.');
    expect(result.facts.map(({ ran, error }) => [ran, error])).toEqual([['batch', null]]);
    expect(result.findings).toContainEqual(expect.objectContaining({ rule: 'drop-column', evidence: 'measured' }));
  });

  test('drizzle-kit never answers, and the batch is rehearsed', async () => {
    const result = await expire(15, 'CREATE INDEX ON people (name)', () => never);
    expect(result.broken?.message).toContain('it waited for drizzle-kit’s answer.');
    expect(result.findings).toContainEqual(expect.objectContaining({ rule: 'create-index-blocks-writes' }));
  });

  test('a base migration never ends: its session is ended, and the next review goes on', async () => {
    const slow = { base: [file('0000', 'SELECT pg_sleep(600)')], pending: [file('0001', 'CREATE TABLE t (i int)')] };
    const result = await expire(4, '', undefined, { batch: slow });
    expect(result.broken?.message).toContain('it waited for the base migrations.');
    const next = await review(server, 'ALTER TABLE people ADD COLUMN age integer');
    expect(next.review.verdict).toBe('pass');
  });

  test('a trial that is in a query is ended', async () => {
    const result = await expire(6, 'ALTER TABLE people ADD COLUMN slept text DEFAULT pg_sleep(600)::text');
    expect(result.broken?.message).toContain('it waited for the trial.');
  });

  test('a run that is interrupted ends too', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped by SIGTERM')), 500);
    const running = review(server, 'SELECT pg_sleep(600)', undefined, { ports: { signal: stop.signal } });
    await expect(running).rejects.toThrow('stopped by SIGTERM');
  });
});
