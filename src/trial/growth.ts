import type { GrowthFact, StatementFacts } from '../core/facts.ts';
import { perMillionRows } from './cost.ts';
import { blocksWrites } from '../grammar/lock.ts';
import type { RunResult } from './run-types.ts';
import type { StatementRun } from './statement-run.ts';
import type { TableWork } from './work.ts';

/** Rows read or changed that are too few to say anything of how they grow. */
const few = 50;

/**
 * The statements whose growth matters, with the OIDs of the tables on whose rows they work: they keep somebody waiting,
 * by a lock of their own or of an earlier statement, or they change rows.
 */
export function growingWork({ statements }: RunResult, facts: StatementFacts[]): Map<number, number[]> {
  const firstLock = facts.findIndex(({ locks }) => locks.some(({ mode }) => blocksWrites(mode)));
  const found = new Map<number, number[]>();
  for (const run of statements) {
    const derived = run?.derived;
    if (run === undefined || derived === undefined || derived === null) continue;
    const matters = derived.rows.length > 0 || (firstLock !== -1 && run.index >= firstLock);
    const tables = [...derived.work].filter(([, work]) => units(work) >= few).map(([oid]) => oid);
    if (matters && tables.length > 0) found.set(run.index, tables);
  }
  return found;
}

/**
 * Writes into the facts how the work of each statement grows, from its counters at two sizes of its tables.
 *
 * @param small the run on ordinary rows
 * @param large the same on more rows
 */
export function addGrowth(facts: StatementFacts[], small: RunResult, large: RunResult): void {
  for (const one of facts) {
    const growth = growthOf(small.statements[one.statement], large.statements[one.statement]);
    if (growth.length > 0) one.growth = growth;
  }
}

function growthOf(small: StatementRun | undefined, large: StatementRun | undefined): GrowthFact[] {
  const facts: GrowthFact[] = [];
  for (const [oid, more] of large?.derived?.work ?? []) {
    const less = small?.derived?.work.get(oid);
    // A table that could not be grown (a key of few possible values) shows nothing.
    if (less === undefined || units(more) < few || less.rows === 0 || more.rows < less.rows * 2) continue;
    const { relation, bytes, rows } = more;
    const power = Math.log(units(more) / Math.max(1, units(less))) / Math.log(rows / less.rows);
    const order = orderOf(power, more);
    const perMillionRowsMs = order === 'linear' || order === 'n log n' ? perMillionRows(more) : null;
    facts.push({ relation, order, perMillionRowsMs, bytesPerRow: Math.round(bytes / rows) });
  }
  return facts.sort((a, b) => (a.relation < b.relation ? -1 : 1));
}

/** @param power the exponent of the table's size with which the work grew: 0 stays the same, 1 grows along */
function orderOf(power: number, { builds }: TableWork): GrowthFact['order'] {
  if (power < 0.5) return 'constant';
  if (power > 1.5) return 'quadratic';
  return builds > 0 ? 'n log n' : 'linear';
}

function units({ read, inserted, updated, deleted }: TableWork): number {
  return read + inserted + updated + deleted;
}
