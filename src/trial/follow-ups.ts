import type { ErrorFact, HostileClass } from '../core/facts.ts';
import { changesFor, hostileClasses, type HostileTarget } from '../rows/hostile.ts';

/** One change that makes rows hostile, with what it is about. */
interface Change {
  class: HostileClass;
  sql: string;
  table: string;
  columns: ReadonlySet<string>;
}

/** Errors that only one class brings about. */
export const classOf: Partial<Record<string, HostileClass>> = {
  '23502': 'nulls',
  '23505': 'duplicates',
  '23P01': 'duplicates',
  '21000': 'duplicates',
  '23503': 'orphans',
  '22001': 'long',
  '54000': 'long',
};

/** Most runs that telling causes apart may cost. */
const mostRuns = 24;

/**
 * SQLSTATEs of failures that a later one cannot be blamed on: they are found far-fetched (22003, 54000) or the migration
 * means them (P0), so that nobody is told of them.
 */
const rarelyTold = /^(22003|54|P0)/;

/**
 * Failures on hostile rows that production cannot have, because an earlier statement of the batch fails on each row that
 * could bring them about, and ends the deploy: SET NOT NULL after the VALIDATE of CHECK (… IS NOT NULL). Found by running
 * the batch on some of the hostile changes alone: a failure is a statement's own when there are changes on which it is the
 * first that fails.
 *
 * @param suspects what fails on all hostile changes together, by statement
 * @param sql the statements of the batch
 * @param failuresOn what fails on these changes alone
 * @returns statements whose failure is an earlier one's; in doubt it is their own
 */
export async function followUps(
  suspects: ReadonlyMap<number, ErrorFact>,
  targets: readonly HostileTarget[],
  sql: readonly string[],
  failuresOn: (changes: ReadonlySet<string>) => Promise<ReadonlyMap<number, ErrorFact>>,
): Promise<Set<number>> {
  const all = targets.flatMap(changesOf);
  const found = new Set<number>();
  let left = mostRuns;
  const isOwn = async (index: number, changes: readonly Change[]): Promise<boolean> => {
    if (left === 0) return true;
    left -= 1;
    const failures = await failuresOn(new Set(changes.map((change) => change.sql)));
    if (!failures.has(index)) return false;
    if (![...failures].some(([other, error]) => other < index && blames(error))) return true;
    if (changes.length === 1) return false;
    const half = Math.ceil(changes.length / 2);
    return (await isOwn(index, changes.slice(0, half))) || (await isOwn(index, changes.slice(half)));
  };
  const behind = (index: number, { sqlstate }: ErrorFact): Change[] =>
    concerning(sql[index] ?? '', all).filter((change) => change.class === (classOf[sqlstate] ?? change.class));
  for (const [index, error] of [...suspects].toSorted(([a], [b]) => a - b)) {
    const changes = behind(index, error);
    const others = new Set(
      [...suspects]
        .filter(([other, its]) => other < index && !found.has(other) && blames(its))
        .flatMap(([other, its]) => behind(other, its)),
    );
    if (changes.length === 0 || !changes.some((change) => others.has(change))) continue;
    if (!(await isOwn(index, changes))) found.add(index);
  }
  return found;
}

function blames({ sqlstate }: ErrorFact): boolean {
  return !rarelyTold.test(sqlstate);
}

function changesOf(target: HostileTarget): Change[] {
  return hostileClasses.flatMap((which) =>
    changesFor(target, which).map((sql) => ({
      class: which,
      sql,
      table: target.table.bareName,
      columns: new Set(words(/ SET (.*) WHERE ctid = ANY /s.exec(sql)?.[1]?.replaceAll(/\(SELECT .*?\)/gs, '') ?? '')),
    })),
  );
}

/** The changes of what a statement names: of its columns, or of a whole table where it names none of its columns. */
function concerning(sql: string, all: readonly Change[]): Change[] {
  const named = new Set(words(sql));
  const ofTables = all.filter(({ table }) => named.has(table));
  const byColumn = ofTables.filter(({ columns }) => [...columns].some((column) => named.has(column)));
  const tables = new Set(byColumn.map(({ table }) => table));
  return [...byColumn, ...ofTables.filter(({ table }) => !tables.has(table))];
}

function words(text: string): string[] {
  return text.match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? [];
}
