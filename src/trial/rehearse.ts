import type { HostileClass } from '../core/facts.ts';
import type { Migration } from '../core/project.ts';
import { readDefinitions } from '../catalog/definitions.ts';
import { readBase } from './base.ts';
import type { RunOptions, RunResult } from './run-types.ts';
import type { BatchStatement } from './statements.ts';
import type { Stage } from './trial.ts';

/** SQL that is deployed in one go. */
export interface Act {
  /** `steps` for what a person runs by hand: every statement by itself, outside of a transaction where it must be. */
  mode: RunOptions['mode'];
  migrations: Migration[];
  /** In order; their `index` is their position. */
  statements: BatchStatement[];
  /** Positions of the statements whose locks and work are to be known. */
  watch: ReadonlySet<number>;
}

/** What several deploys in a row showed. */
export interface Rehearsal {
  /** One per act that was played; the last one failed when `definitions` is null. */
  results: RunResult[];
  /** The schema at the end, see readDefinitions; null after a failure. */
  definitions: Map<string, string> | null;
}

/** `ordinary`: the trial's rows; a list: hostile ones of these classes too; `empty`: none, as a new developer has it. */
export type Ground = 'ordinary' | 'empty' | readonly HostileClass[];

/** Plays deploys one after another on one copy of the trial's database, and stops at the first that fails. */
export async function rehearse(stage: Stage, on: Ground, acts: Act[]): Promise<Rehearsal> {
  const { shop, baseline, filled } = stage;
  return shop.withCopy(on === 'empty' ? baseline : filled.database, (database) =>
    shop.withAdmin(database, async (admin) => {
      let prepared = on === 'empty' ? await shop.prepare(database, admin) : { ...filled, database };
      if (on !== 'empty' && on !== 'ordinary') await stage.addHostileRows(database, on);
      const results: RunResult[] = [];
      for (const { mode, migrations, statements, watch } of acts) {
        if (results.length > 0) prepared = { ...prepared, base: await readBase(admin, prepared.tracer) };
        const result = await shop.runIn(prepared, { mode, migrations, statements, watch, light: watch.size === 0 });
        results.push(result);
        if (failed(result)) return { results, definitions: null };
      }
      const { migrationsSchema, migrationsTable } = shop.project;
      const definitions = await readDefinitions(admin, { schema: migrationsSchema, table: migrationsTable });
      return { results, definitions };
    }),
  );
}

function failed({ statements, failure, outOfTime }: RunResult): boolean {
  return outOfTime || failure !== null || statements.some((run) => (run?.error ?? run?.notTried ?? null) !== null);
}
