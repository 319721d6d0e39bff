import type { HostileClass } from '../core/facts.ts';
import type { WayBack } from '../core/review.ts';
import { readCatalog } from '../catalog/read.ts';
import { readDefinitions, type DefinitionDifference } from '../catalog/definitions.ts';
import { blocksWrites, isTable, stronger } from '../grammar/lock.ts';
import { readBase } from '../trial/base.ts';
import type { RunResult } from '../trial/run-types.ts';
import type { Stage } from '../trial/trial.ts';
import type { Prepared } from '../trial/workshop.ts';
import { dropKept, keepRows, lostOf, type Kept, type Lost } from './old-rows.ts';
import { isOrder } from './plan.ts';
import { compareDefinitions } from '../catalog/definitions.ts';
import type { Save } from './save.ts';
import { drawFrom, lostPositions, type Sequence } from './sequences.ts';
import { scriptOf, type Script } from './script.ts';

/** What is run on one copy of the trial's database. */
export interface Performance {
  back: readonly string[];
  saves: readonly Save[];
  /** Run after the saved values are back. */
  later: readonly string[];
  kept: readonly Kept[];
  /** The sequences before the batch. */
  sequences: readonly Sequence[];
  /** The schema before the batch. */
  definitions: ReadonlyMap<string, string>;
  /** Rows that few applications have are there too, of these classes; the trial's ordinary ones alone when absent. */
  hostile?: readonly HostileClass[];
}

/** What it showed. */
export interface Played {
  /** False when the batch itself did not run on these rows: nothing else was tried then. */
  wentForward: boolean;
  /** The statement that failed, of the way back or of what saves and restores; null when none did. */
  failure: WayBack['failure'];
  /** True when the trial's time was up. */
  outOfTime: boolean;
  locks: WayBack['locks'];
  differences: DefinitionDifference[];
  lost: Lost[];
  /** Why the batch does not run once more; null when it does. */
  again: string | null;
}

/** Saves, goes forward, goes back, restores, compares, and goes forward once more. */
// oxlint-disable-next-line max-lines-per-function -- the order of the steps, in one place
export async function play(stage: Stage, what: Performance): Promise<Played> {
  const { shop, filled } = stage;
  const played: Played = {
    wentForward: true,
    failure: null,
    outOfTime: false,
    locks: [],
    differences: [],
    lost: [],
    again: null,
  };
  const { migrationsSchema: schema, migrationsTable: table } = shop.project;
  return shop.withCopy(filled.database, (database) =>
    shop.withAdmin(database, async (admin) => {
      const here = (): Promise<Prepared> =>
        readBase(admin, filled.tracer).then((base) => ({ database, tracer: filled.tracer, base }));
      const run = async (sql: readonly string[], mode: 'batch' | 'steps', light: boolean): Promise<boolean> => {
        if (sql.length === 0) return true;
        const script = await scriptOf(sql);
        if (script === null) {
          played.failure = { sql: sql.join('\n'), code: '42601', message: 'it is no SQL' };
          return false;
        }
        const result = await shop.runIn(await here(), { mode, light, ...script });
        played.failure ??= failureIn(script, result);
        played.outOfTime ||= result.outOfTime;
        if (!light) played.locks = locksIn(result);
        return played.failure === null && !played.outOfTime;
      };
      const positions = await drawFrom(admin, what.sequences);
      if (what.hostile !== undefined) await stage.addHostileRows(database, what.hostile);
      if (
        !(await run(
          what.saves.map(({ entry }) => entry.sql),
          'steps',
          true,
        ))
      )
        return played;
      await keepRows(admin, what.kept);
      const forward = await shop.runIn(await here(), { mode: shop.transaction, light: true });
      played.outOfTime = forward.outOfTime;
      played.wentForward = forward.failure === null && !forward.outOfTime;
      if (!played.wentForward) return played;
      if (!(await run(what.back, 'batch', false))) return played;
      const restores = [...what.saves.flatMap(({ entry }) => entry.restore), ...what.later];
      if (!(await run(restores, 'batch', true))) return played;
      for (const { savedIn } of what.saves) await admin.query(`DROP TABLE public.${savedIn}`);
      played.lost = [
        ...(await lostOf(admin, what.kept, await readCatalog(admin, { schema, table }))),
        ...(await lostPositions(admin, positions)),
      ];
      await dropKept(admin);
      played.differences = compareDefinitions(what.definitions, await readDefinitions(admin, { schema, table }));
      const again = await shop.runIn(await here(), { mode: shop.transaction, light: true });
      played.again = again.failure?.error.message ?? null;
      return played;
    }),
  );
}

function failureIn(script: Script, { statements, failure }: RunResult): WayBack['failure'] {
  for (const run of statements) {
    const error = run?.error ?? null;
    const sql = script.statements[run?.index ?? 0]?.statement.sql ?? '';
    if (run?.notTried) return { sql, code: '42501', message: run.notTried };
    if (error !== null) return { sql, code: error.sqlstate, message: error.message };
  }
  return failure === null ? null : { sql: 'COMMIT', code: failure.error.sqlstate, message: failure.error.message };
}

/** Locks that keep writes waiting, the strongest of each relation. */
function locksIn({ statements }: RunResult): WayBack['locks'] {
  const found = new Map<string, WayBack['locks'][number]>();
  for (const run of statements) {
    const rewritten = new Set(run?.derived?.rewrites.map(({ relation }) => relation));
    for (const { relation, mode, kind } of run?.derived?.locks ?? []) {
      if (!isTable(kind) || !blocksWrites(mode)) continue;
      const known = found.get(relation);
      found.set(relation, {
        relation,
        mode: known === undefined ? mode : stronger(known.mode, mode),
        rewrites: known?.rewrites === true || rewritten.has(relation),
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.relation < b.relation ? -1 : 1));
}

/** The names of the tables whose columns stand in another order. */
export function reordered(differences: readonly DefinitionDifference[]): string[] {
  return differences.filter(({ object }) => isOrder(object)).map(({ object }) => object.slice('column order '.length));
}
