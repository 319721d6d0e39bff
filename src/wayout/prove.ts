import { compareDefinitions, type DefinitionDifference } from '../catalog/definitions.ts';
import { rehearse, type Act, type Ground, type Rehearsal } from '../trial/rehearse.ts';
import type { Stage } from '../trial/trial.ts';
import { batchAct, ownAct } from './acts.ts';
import { blockingWorkOf } from './blocking.ts';
import { list } from '../core/wording.ts';
import { keyOf } from './merge.ts';
import { parseName, printIdentity } from '../grammar/name.ts';
import type { Edits, Plan } from './plan.ts';

/** What came of running a plan. */
export type Proof =
  | { ok: true; notes: string[] }
  /** `runs`: every statement ran; only the rest of the claim does not hold. */
  | { ok: false; runs: boolean; reason: string };

/** Proves plans against one batch; what they share is done once. */
export class Prover {
  readonly #stage: Stage;
  readonly #skip: ReadonlySet<number>;
  readonly #proofs = new Map<string, Promise<Proof>>();
  #target: Promise<Rehearsal> | null = null;

  /** @param skip statements of the batch that cannot run; they are left out on both sides */
  constructor(stage: Stage, skip: ReadonlySet<number>) {
    this.#stage = stage;
    this.#skip = skip;
  }

  /**
   * Runs a plan on the trial's rows, and on a database of a new developer, who does nothing by hand.
   *
   * @param on the rows; hostile ones where the author's SQL fails on them
   */
  prove(plan: Plan, on: Ground = 'ordinary'): Promise<Proof> {
    const key = `${JSON.stringify(on)} ${keyOf(plan)}`;
    const known = this.#proofs.get(key);
    if (known !== undefined) return known;
    const proof = this.#prove(plan, on);
    this.#proofs.set(key, proof);
    return proof;
  }

  async #prove(plan: Plan, on: Ground): Promise<Proof> {
    const replaced = new Set(plan.releases.flatMap((one) => (one.kind === 'this' ? [...one.edits.keys()] : [])));
    const skip = new Set([...this.#skip].filter((index) => !replaced.has(index)));
    const target = await this.#targetWithout(skip);
    if (target.definitions === null)
      return { ok: false, runs: true, reason: 'your SQL itself does not run on empty tables' };
    const acts = await Promise.all(
      plan.releases.map((one) =>
        one.kind === 'this' ? batchAct(this.#stage, one.edits, skip) : ownAct(this.#stage, one),
      ),
    );
    const played = await rehearse(this.#stage, on, acts);
    const reason = failureIn(acts, played);
    if (reason !== null) return { ok: false, runs: false, reason };
    const probed = await probedOf(this.#stage, plan);
    if (probed.length > 0) {
      const wrong = await wrongBetween(this.#stage, on, acts, probed);
      if (wrong !== null) return { ok: false, runs: false, reason: wrong };
    }
    const { real, notes } = weigh(compareDefinitions(target.definitions, played.definitions ?? new Map()), plan);
    if (real.length > 0) return { ok: false, runs: true, reason: differenceWords(real) };
    const blocking = blockingIn(acts, played);
    if (blocking !== null) return { ok: false, runs: true, reason: blocking };
    const all = [...notes, ...(plan.notes ?? [])];
    if (!plan.releases.some(({ kind }) => kind === 'hand')) return { ok: true, notes: all };
    const deployed = acts.filter((_, at) => plan.releases[at]?.kind !== 'hand');
    const fresh = await rehearse(this.#stage, 'empty', deployed.map(unwatched));
    const failure = failureIn(deployed, fresh);
    if (failure !== null) return { ok: false, runs: false, reason: `on a new database ${failure}` };
    const unlike = weigh(compareDefinitions(target.definitions, fresh.definitions ?? new Map()), plan).real;
    if (unlike.length > 0) return { ok: false, runs: true, reason: `on a new database ${differenceWords(unlike)}` };
    return { ok: true, notes: all };
  }

  /** The schema that the author's own SQL leads to: each statement by itself, without rows. */
  #targetWithout(skip: ReadonlySet<number>): Promise<Rehearsal> {
    const isUsual = skip.size === this.#skip.size;
    if (isUsual && this.#target !== null) return this.#target;
    const target = batchAct(this.#stage, noEdits, skip).then((act) =>
      rehearse(this.#stage, 'empty', [{ ...act, mode: 'steps' }]),
    );
    if (isUsual) this.#target = target;
    return target;
  }
}

/** A probe as it is run. */
interface Probed {
  after: number;
  act: Act;
  wrong: string;
}

function probedOf(stage: Stage, { probes = [] }: Plan): Promise<Probed[]> {
  return Promise.all(
    probes.map(async ({ after, sql, wrong }) => {
      const act = await ownAct(stage, { kind: 'hand', title: '', sql });
      return { after, act: unwatched(act), wrong };
    }),
  );
}

/** Plays the steps with what the application does between them; null when all went well, or when a step itself fails. */
async function wrongBetween(
  stage: Stage,
  on: Ground,
  acts: readonly Act[],
  probed: readonly Probed[],
): Promise<string | null> {
  const played = acts.flatMap((act, at) => [
    { act: unwatched(act), wrong: null },
    ...probed.filter(({ after }) => after === at),
  ]);
  const { results, definitions } = await rehearse(
    stage,
    on,
    played.map(({ act }) => act),
  );
  if (definitions !== null) return null;
  return played[results.length - 1]?.wrong ?? null;
}

const noEdits: Edits = new Map();

function unwatched(act: Act): Act {
  return { ...act, watch: new Set() };
}

function failureIn(acts: readonly Act[], { results }: Rehearsal): string | null {
  for (const [at, { statements, failure, outOfTime }] of results.entries()) {
    for (const run of statements) {
      if (run === undefined) continue;
      if (run.notTried !== null) return run.notTried;
      if (run.error === null) continue;
      const sql = acts[at]?.statements[run.index]?.statement.sql ?? '';
      const own = acts[at]?.watch.has(run.index) === true || acts[at]?.mode === 'steps';
      const place = own ? `“${shorten(sql)}” fails` : `another statement of the batch fails (“${shorten(sql)}”)`;
      return `${place}: ${run.error.message}`;
    }
    if (outOfTime) return 'the time for the trial was up';
    if (failure !== null) return `it fails at COMMIT: ${failure.error.message}`;
  }
  return null;
}

function blockingIn(acts: readonly Act[], { results }: Rehearsal): string | null {
  for (const [at, { statements }] of results.entries()) {
    for (const run of statements) {
      if (run === undefined || acts[at]?.watch.has(run.index) !== true) continue;
      const work = blockingWorkOf(run);
      if (work !== null) return work;
    }
  }
  return null;
}

/** The order of columns and tables that keep rows are told; every other difference counts. */
function weigh(
  differences: DefinitionDifference[],
  { keeps = [] }: Plan,
): { real: DefinitionDifference[]; notes: string[] } {
  const isOrder = ({ object }: DefinitionDifference) => object.startsWith('column order ');
  const isKept = ({ object, left }: DefinitionDifference) =>
    left === null && keeps.some((table) => belongsTo(object, table));
  const kept = differences.filter(isKept);
  const others = differences.filter((one) => !isKept(one));
  return {
    real: others.filter((one) => !isOrder(one)),
    notes: [
      ...others
        .filter(isOrder)
        .map(
          ({ object }) =>
            `The columns of ${object.slice('column order '.length)} stand in another order than with your SQL.`,
        ),
      ...(kept.length === 0 ? [] : [keptWords(keeps)]),
    ],
  };
}

function keptWords(tables: readonly string[]): string {
  const [only, ...others] = tables;
  return others.length === 0
    ? `The table ${only ?? ''} stays until you drop it.`
    : `The tables ${list(tables, 10)} stay until you drop them.`;
}

/** True for a table and its parts; an object is `kind schema.table` or `kind schema.table.part`. */
function belongsTo(object: string, table: string): boolean {
  const name = parseName(table);
  if (name === null) return false;
  const identity = printIdentity(name);
  return object.endsWith(` ${identity}`) || object.includes(` ${identity}.`);
}

function differenceWords(differences: DefinitionDifference[]): string {
  const [first] = differences;
  const more = differences.length - 1;
  return `the schema at the end is not the one that your SQL leads to: ${first?.object ?? ''}${more > 0 ? ` and ${more} more` : ''}`;
}

function shorten(sql: string): string {
  const line = sql.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
