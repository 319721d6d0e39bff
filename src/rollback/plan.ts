import type pg from 'pg';
import { messageOf } from '../core/errors.ts';
import type { WayBack } from '../core/review.ts';
import { compareDefinitions, readDefinitions, type DefinitionDifference } from '../catalog/definitions.ts';
import { readParts } from '../grammar/name.ts';
import { effectiveNodes } from '../grammar/tree.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { readSchema, type RowSchema } from '../rows/schema.ts';
import type { RunResult } from '../trial/run-types.ts';
import type { Stage, Trial } from '../trial/trial.ts';
import { attempt, withPatience } from './attempt.ts';
import type { Differ } from './differ.ts';
import { mirror, type Extent } from './mirror/mirror.ts';
import { splitRequired } from './required.ts';
import { positionsOf, readSequences, type Sequence } from './sequences.ts';
import { columnSettings } from './settings-of-columns.ts';

/** The SQL that should go back; nobody has proven it yet. */
export interface BackPlan {
  sql: WayBack['sql'];
  /** What rows refuse until their saved values are back. */
  later: string[];
  /** Why there is no whole way back; null when there is, as far as anybody said. */
  problem: Problem | null;
  /** The schema before the batch. */
  definitions: Map<string, string>;
  /** Tables of the baseline that the batch locked or read, by their names then. */
  touched: Set<string>;
  /** The sequences before the batch. */
  sequences: Sequence[];
  /** What the rows' generator knows of the tables before and after the batch. */
  schemas: { before: RowSchema; after: RowSchema };
}

/** The generator did not say anything. */
export interface Problem {
  reason: string;
}

/** Names a difference: `column public.users.email`. */
export function realDifferences(
  left: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): DefinitionDifference[] {
  return compareDefinitions(left, right).filter(({ object }) => !isOrder(object));
}

export function isOrder(object: string): boolean {
  return object.startsWith('column order ');
}

/**
 * Looks for the way back on a copy with rows on which the batch has run: the inverses of its statements, last first, as
 * far as they run, and what two catalogs then still differ in. Where both do not go together, less is mirrored.
 *
 * @param own the project's own way back, which is taken as it is; null where it has none
 * @returns null when the batch itself did not run
 */
export async function planWayBack(
  trial: Trial,
  stage: Stage,
  { differ, own }: { differ: Differ; own: readonly string[] | null },
): Promise<BackPlan | null> {
  let first: BackPlan | null = null;
  for (const extent of ['all', 'names', 'nothing'] as const) {
    const found = await planOnce(trial, stage, { differ, extent, own });
    if (found === null || found.isWhole) return found?.plan ?? null;
    first ??= found.plan;
    if (stage.shop.timeLeft <= 0) break;
  }
  return first;
}

async function planOnce(
  trial: Trial,
  stage: Stage,
  { differ, extent, own }: { differ: Differ; extent: Extent; own: readonly string[] | null },
): Promise<{ plan: BackPlan; isWhole: boolean } | null> {
  const { shop, filled } = stage;
  const definitions = await definitionsOf(stage, filled.database);
  return shop.withCopy(filled.database, async (database) => {
    const before = await shop.withAdmin(database, readSchema);
    const sequences = await shop.withAdmin(database, readSequences);
    const forward = await shop.runIn({ ...filled, database }, { mode: shop.transaction });
    if (forward.failure !== null || forward.outOfTime) return null;
    const schemas = { before, after: await shop.withAdmin(database, readSchema) };
    const known = { definitions, schemas, sequences, touched: touchedBy(forward, stage) };
    return withPatience(shop, database, async (client) => {
      const planner = new Planner(stage, { database, client, ...known });
      if (own !== null) {
        planner.plan.sql.push(...own.map((sql) => ({ sql, undoes: null, from: 'project' as const })));
        return { plan: planner.plan, isWhole: true };
      }
      await planner.mirror(trial, extent);
      if ((await planner.left()).length === 0) return { plan: planner.plan, isWhole: true };
      await planner.diff(differ);
      await planner.settings();
      await planner.positions();
      return { plan: planner.plan, isWhole: !planner.hasFailed && (await planner.left()).length === 0 };
    });
  });
}

async function definitionsOf({ shop }: Stage, database: string): Promise<Map<string, string>> {
  const { migrationsSchema: schema, migrationsTable: table } = shop.project;
  return shop.withAdmin(database, (admin) => readDefinitions(admin, { schema, table }));
}

function touchedBy({ statements }: RunResult, { filled }: Stage): Set<string> {
  const oids = statements.flatMap((run) => run?.derived?.touched ?? []);
  return new Set(oids.flatMap((oid) => filled.base.relations.get(oid)?.name ?? []));
}

/** Builds the plan in the database that goes back. */
class Planner {
  readonly plan: BackPlan;
  /** True once something that had to be there did not run. */
  hasFailed = false;
  readonly #stage: Stage;
  readonly #database: string;
  readonly #client: pg.Client;

  constructor(
    stage: Stage,
    {
      database,
      client,
      ...known
    }: Pick<BackPlan, 'definitions' | 'touched' | 'schemas' | 'sequences'> & {
      database: string;
      client: pg.Client;
    },
  ) {
    this.#stage = stage;
    this.#database = database;
    this.#client = client;
    this.plan = { sql: [], later: [], problem: null, ...known };
  }

  /** What is still not as it was. */
  async left(): Promise<DefinitionDifference[]> {
    const now = await definitionsOf(this.#stage, this.#database);
    return realDifferences(this.plan.definitions, now).filter(({ object }) => !isPutOff(object, this.plan.later));
  }

  async mirror({ before, final }: Trial, extent: Extent): Promise<void> {
    const { definitions } = this.plan;
    const set = new Set<string>();
    const inverses = this.#stage.shop.statements.map(({ index, node, statement }) => {
      const was = before[index];
      if (was === undefined || final === null) return [];
      const about = { before: was, after: before[index + 1] ?? final, final, definitions };
      // What a DO block spells out may not have run: its inverse does not run then either.
      const own = effectiveNodes(node, statement.sql).map((one) => {
        const found = mirror({ node: one, ...about }, extent);
        const first = found.filter(({ sets }) => sets === undefined || !set.has(sets));
        for (const { sets } of first) if (sets !== undefined) set.add(sets);
        return first.map(({ ways }) => ({ ways, index }));
      });
      return own.toReversed().flat();
    });
    for (const { ways, index } of inverses.toReversed().flat()) {
      for (const way of ways) if (await this.#add(way, 'mirror', index)) break;
    }
  }

  async diff(differ: Differ): Promise<void> {
    const { shop, filled } = this.#stage;
    try {
      for (const whole of await differ(shop, this.#database, filled.database)) {
        for (const sql of await splitRequired(whole)) await this.#mustAdd(sql);
      }
    } catch (error) {
      this.hasFailed = true;
      this.plan.problem ??= { reason: messageOf(error) };
    }
  }

  /** What the generator does not know. */
  async settings(): Promise<void> {
    const left = await this.left();
    if (left.length === 0) return;
    const { shop } = this.#stage;
    const found = await shop.withAdmin(this.#database, (admin) => columnSettings(admin, left));
    for (const sql of found) await this.#mustAdd(sql);
  }

  /** Sequences that came anew. */
  async positions(): Promise<void> {
    const now = await this.#stage.shop.withAdmin(this.#database, readSequences);
    for (const sql of positionsOf(this.plan.sequences, now)) {
      const tried = await attempt(this.#client, [sql]);
      if (tried.ok) this.plan.sql.push({ sql, undoes: this.#only, from: 'restore' });
    }
  }

  async #mustAdd(sql: string): Promise<void> {
    if (await this.#add([sql], 'diff', this.#only)) return;
    this.hasFailed = true;
    this.plan.sql.push({ sql, undoes: this.#only, from: 'diff' });
  }

  async #add(statements: readonly string[], from: 'mirror' | 'diff', undoes: number | null): Promise<boolean> {
    const tried = await attempt(this.#client, statements);
    if (!tried.ok) return false;
    this.plan.sql.push(...tried.ran.map((sql) => ({ sql, undoes, from })));
    this.plan.later.push(...tried.later);
    return true;
  }

  /** A batch of one statement leaves no doubt what is undone. */
  get #only(): number | null {
    return this.#stage.shop.statements.length === 1 ? 0 : null;
  }
}

/** True for what stands only when saved values are back: a column that is required again, a constraint. */
export function isPutOff(object: string, later: readonly string[]): boolean {
  const kind = /^(?:column|constraint|index) /.exec(object)?.[0];
  if (kind === undefined) return false;
  const name = quoteIdentifier(readParts(object.slice(kind.length), 0)?.parts.at(-1) ?? '');
  return later.some((sql) =>
    kind === 'column ' ? sql.endsWith(` ALTER COLUMN ${name} SET NOT NULL;`) : sql.includes(` CONSTRAINT ${name} `),
  );
}
