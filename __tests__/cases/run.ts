import { existsSync } from 'node:fs';
import { findBinaries } from '../../src/postgres/binaries.ts';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';
import type { StatementFacts } from '../../src/core/facts.ts';
import type { Finding } from '../../src/core/review.ts';
import type { Trial } from '../../src/trial/trial.ts';
import { Bench } from '../rules/harness.ts';
import { short } from '../trial/lab.ts';
import { expectedOn, type Case, type ExpectedFacts } from './load.ts';

/** Debian's PostgreSQL 15: the version on which every test run tries the cases where it is installed. */
const debian = '/usr/lib/postgresql/15/bin';

function usualBinaries(): string | null {
  return existsSync(debian) ? debian : null;
}

/** A server on which cases run, one after the other; equal baselines are built once. */
export class CaseServer implements AsyncDisposable {
  readonly version: number;
  readonly #server: Server;
  readonly #bench: Bench;

  constructor(server: Server) {
    this.#server = server;
    this.#bench = new Bench(server);
    this.version = Math.floor(server.versionNum / 10_000);
  }

  /** @param binaries folder of PostgreSQL's programs; null for the usual ones */
  static async start(binaries: string | null): Promise<CaseServer> {
    return new CaseServer(await start({ binaries: binaries ?? usualBinaries() }));
  }

  /** The major version that {@link start} would start. */
  static async majorOf(binaries: string | null): Promise<number> {
    const { version } = await findBinaries({ folder: binaries ?? usualBinaries(), version: null });
    if (version === null) throw new Error('the server programs cannot be run from where they are');
    return Number.parseInt(version, 10);
  }

  /** What Raincheck says of a case, and what it should: both as text, so that a difference reads at a glance. */
  async run(one: Case): Promise<{ got: string[]; wanted: string[]; findings: Finding[]; trial: Trial }> {
    const { findings, trial } = await this.#bench.try(one.baseline, one.migrations, {
      transaction: one.transaction,
      settings: { tableRows: one.tableRows, rules: one.rules },
      names: one.names,
    });
    const expected = expectedOn(one, this.version);
    const facts = seen(trial.facts);
    const kinds = Object.keys(expected.facts) as (keyof ExpectedFacts)[];
    const lines = (list: readonly { severity: string; rule: string; subject: string }[]) =>
      list.map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`).toSorted();
    return {
      got: [...lines(findings), ...kinds.map((kind) => `${kind}: ${facts[kind]}`)],
      wanted: [...lines(expected.findings), ...kinds.map((kind) => `${kind}: ${expected.facts[kind]}`)],
      findings,
      trial,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.stop();
  }
}

/** What a case gave, and what it should have given. */
export type Outcome = Awaited<ReturnType<CaseServer['run']>>;

/**
 * Tries cases on several servers at once, each server one after the other: PostgreSQL is waited for most of the time.
 * Outcomes are there under their case as soon as they are known.
 */
export function runAll(cases: readonly Case[], servers: readonly CaseServer[]): Map<Case, Promise<Outcome>> {
  const left = cases.map((one) => ({ one, ...Promise.withResolvers<Outcome>() }));
  const outcomes = new Map(left.map(({ one, promise }) => [one, promise]));
  // Whoever asks for the outcome gets the error; until then it is nobody's.
  for (const promise of outcomes.values()) promise.catch(() => undefined);
  const work = async (server: CaseServer): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      await server.run(next.one).then(next.resolve, next.reject);
    }
  };
  for (const server of servers) void work(server);
  return outcomes;
}

/** The observations of a whole batch in the notation of the cases. */
export function seen(all: readonly StatementFacts[]): Required<ExpectedFacts> {
  const strongest = new Map<string, string>();
  const order = Object.values(short);
  for (const { relation, mode, kind, was } of all.flatMap(({ locks }) => locks)) {
    if (kind === 'index' || kind === 'sequence') continue;
    const name = was ?? relation;
    const known = strongest.get(name);
    if (known === undefined || order.indexOf(known) < order.indexOf(short[mode])) strongest.set(name, short[mode]);
  }
  const names = (list: readonly { relation: string }[]) =>
    [...new Set(list.map(({ relation }) => relation))].toSorted();
  const text = (list: readonly string[]) => list.join(', ') || 'none';
  return {
    locks: text([...strongest].map(([relation, mode]) => `${mode} ${relation}`).toSorted(byName)),
    rewrites: text(names(all.flatMap(({ rewrites }) => rewrites))),
    scans: text(names(all.flatMap(({ scans }) => scans.filter(({ purpose }) => purpose !== 'query')))),
    fails: all.find(({ error }) => error !== null)?.error?.sqlstate ?? 'none',
  };
}

function byName(a: string, b: string): number {
  const name = (text: string) => text.slice(text.indexOf(' ') + 1);
  return name(a) < name(b) ? -1 : 1;
}
