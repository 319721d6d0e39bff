import type pg from 'pg';
import { messageOf } from '../core/errors.ts';
import type { WayBack } from '../core/review.ts';
import { compareDefinitions, readDefinitions, type DefinitionDifference } from '../catalog/definitions.ts';
import type { Stage, Trial } from '../trial/trial.ts';
import { attempt } from './attempt.ts';
import type { Differ } from './differ.ts';
import { mirror } from './mirror/mirror.ts';
import { splitRequired } from './required.ts';

/** The SQL that should go back; nobody has proven it yet. */
export interface BackPlan {
  sql: WayBack['sql'];
  /** What rows refuse until their saved values are back. */
  later: string[];
  /** Why there is no whole way back; null when there is. */
  problem: Problem | null;
  /** The schema before the batch. */
  definitions: Map<string, string>;
  /** Tables of the baseline that the batch locked or read, by their names then. */
  touched: Set<string>;
}

export type Problem =
  { kind: 'statement'; sql: string; code: string; message: string } | { kind: 'no-sql'; reason: string };

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
 * far as they run, and what two catalogs then still differ in.
 *
 * @returns null when the batch itself did not run
 */
export async function planWayBack(trial: Trial, stage: Stage, differ: Differ): Promise<BackPlan | null> {
  const { shop, filled } = stage;
  const { migrationsSchema: schema, migrationsTable: table } = shop.project;
  const bookkeeping = { schema, table };
  const definitions = await shop.withAdmin(filled.database, (admin) => readDefinitions(admin, bookkeeping));
  return shop.withCopy(filled.database, async (database) => {
    const forward = await shop.runIn({ ...filled, database }, { mode: shop.transaction });
    if (forward.failure !== null || forward.outOfTime) return null;
    const touched = new Set<string>();
    for (const run of forward.statements) {
      for (const oid of run?.derived?.touched ?? []) {
        const name = filled.base.relations.get(oid)?.name;
        if (name !== undefined) touched.add(name);
      }
    }
    const plan: BackPlan = { sql: [], later: [], problem: null, definitions, touched };
    const client = await shop.server.connectPlain(database);
    try {
      await addMirrored(client, trial, stage, plan);
      const now = await shop.withAdmin(database, (admin) => readDefinitions(admin, bookkeeping));
      const left = realDifferences(definitions, now).filter(({ object }) => !isPutOff(object, plan.later));
      if (left.length > 0) await addDifference(client, stage, { database, differ }, plan);
    } finally {
      await client.end();
    }
    return plan;
  });
}

/** True for a table or column whose requirement waits for saved values anyway. */
function isPutOff(object: string, later: readonly string[]): boolean {
  if (!object.startsWith('column ')) return false;
  const column = object.slice(object.lastIndexOf('.') + 1).replaceAll('"', '');
  return later.some((sql) => sql.includes(`"${column}" SET NOT NULL`));
}

async function addMirrored(client: pg.Client, trial: Trial, { shop }: Stage, plan: BackPlan): Promise<void> {
  for (const { index, node } of shop.statements.toReversed()) {
    const before = trial.before[index];
    const after = trial.before[index + 1] ?? trial.final;
    if (before === undefined || after === null) continue;
    for (const inverse of mirror({ node, before, after })) {
      for (const way of inverse) {
        const tried = await attempt(client, way);
        if (!tried.ok) continue;
        plan.sql.push(...tried.ran.map((sql) => ({ sql, undoes: index, from: 'mirror' as const })));
        plan.later.push(...tried.later);
        break;
      }
    }
  }
}

async function addDifference(
  client: pg.Client,
  { shop, filled }: Stage,
  { database, differ }: { database: string; differ: Differ },
  plan: BackPlan,
): Promise<void> {
  let found: string[];
  try {
    found = await differ(shop, database, filled.database);
  } catch (error) {
    plan.problem = { kind: 'no-sql', reason: messageOf(error) };
    return;
  }
  for (const whole of found) {
    for (const sql of await splitRequired(whole)) {
      const tried = await attempt(client, [sql]);
      if (!tried.ok) {
        plan.problem ??= { kind: 'statement', sql: tried.sql, code: tried.code, message: tried.message };
        plan.sql.push({ sql, undoes: null, from: 'diff' });
        continue;
      }
      plan.sql.push(...tried.ran.map((one) => ({ sql: one, undoes: null, from: 'diff' as const })));
      plan.later.push(...tried.later);
    }
  }
}
