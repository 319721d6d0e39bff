import type { LockFact, LockMode, StatementFacts } from '../core/facts.ts';
import { blocksWrites, isTable, strength } from '../grammar/lock.ts';
import { transactionsOf } from '../grammar/transaction.ts';
import type { Statement } from '../core/statement.ts';
import type { TransactionMode } from '../core/words.ts';

/** One stretch of statements during which a table is locked in one strongest mode. */
export interface LockStretch {
  mode: LockMode;
  /** Index of the statement that takes it. */
  from: number;
  /** Index of the last statement that it is held through: where it is raised, or the end of the transaction. */
  to: number;
}

/** Work that lasts longer on larger tables, done while a table is locked. */
export interface WorkUnderLock {
  statement: number;
  what: 'scan' | 'rewrite' | 'index build' | 'rows';
  /** The table on which the work is done; not always the locked one. */
  relation: string;
  /** Rows read or changed in the trial; null for a rewrite or an index build. */
  rows: number | null;
}

/** How one table is locked over the batch. */
export interface TableLocks {
  /** The table's name before the batch. */
  relation: string;
  kind: LockFact['kind'];
  stretches: LockStretch[];
  strongest: LockMode;
  /** What runs while the table is locked in a mode that stops writers (SHARE and stronger), in the statement that takes it and after. */
  work: WorkUnderLock[];
}

/** What the timeline is made from: the statements, their merged facts, and what one transaction spans. */
export interface TimelineInput {
  statements: Pick<Statement, 'index' | 'kind' | 'migration' | 'sql'>[];
  facts: StatementFacts[];
  transaction: TransactionMode;
}

/**
 * Which tables are locked in which mode from which statement until the end of its transaction, and what runs while they
 * are. Locks end at the end of the transaction, which is the whole batch under Drizzle's migrator: the ACCESS EXCLUSIVE
 * lock of the first statement is still held while the last file updates a large table.
 */
export function lockTimeline(input: TimelineInput): TableLocks[] {
  const { facts } = input;
  const tables = new Map<string, TableLocks>();
  for (const unit of unitsOf(input)) {
    const last = unit.at(-1);
    if (last === undefined) continue;
    const open = new Map<string, LockStretch>();
    for (const index of unit) {
      for (const lock of facts[index]?.locks ?? []) {
        if (!isTable(lock.kind)) continue;
        const name = lock.was ?? lock.relation;
        const table = tables.get(name) ?? {
          relation: name,
          kind: lock.kind,
          stretches: [],
          strongest: lock.mode,
          work: [],
        };
        tables.set(name, table);
        const current = open.get(name);
        if (current !== undefined && strength(current.mode) >= strength(lock.mode)) continue;
        const stretch: LockStretch = { mode: lock.mode, from: index, to: last };
        if (current !== undefined && current.from === index) current.mode = lock.mode;
        else {
          if (current !== undefined) current.to = index;
          table.stretches.push(stretch);
          open.set(name, stretch);
        }
        if (strength(lock.mode) > strength(table.strongest)) table.strongest = lock.mode;
      }
      const work = workOf(facts[index]);
      for (const [name, { mode }] of open) {
        if (blocksWrites(mode)) tables.get(name)?.work.push(...work);
      }
    }
  }
  return [...tables.values()].sort(
    (a, b) => strength(b.strongest) - strength(a.strongest) || (a.relation < b.relation ? -1 : 1),
  );
}

/** Indexes of statements that share a transaction. */
function unitsOf({ statements, facts, transaction }: TimelineInput): number[][] {
  const units = transactionsOf(statements, transaction);
  const work = statements.flatMap(({ index, kind }, at) => (kind === 'TransactionStmt' ? [] : [{ index, at }]));
  // What cannot run in the batch was watched by itself, and shares no transaction.
  const groups = Map.groupBy(work, ({ index, at }) =>
    facts[index]?.ran === 'alone' ? `alone ${index}` : String(units[at]?.transaction),
  );
  return Array.from(groups.values(), (group) => group.map(({ index }) => index));
}

function workOf(facts: StatementFacts | undefined): WorkUnderLock[] {
  if (facts === undefined) return [];
  const { statement } = facts;
  return [
    ...facts.rewrites.map(({ relation }) => ({ statement, what: 'rewrite' as const, relation, rows: null })),
    ...facts.indexBuilds.map(({ relation }) => ({ statement, what: 'index build' as const, relation, rows: null })),
    ...facts.scans
      .filter(({ purpose }) => purpose === 'validate' || purpose === 'query')
      .map(({ relation, rows }) => ({ statement, what: 'scan' as const, relation, rows })),
    ...facts.rows.map(({ relation, inserted, updated, deleted }) => ({
      statement,
      what: 'rows' as const,
      relation,
      rows: inserted + updated + deleted,
    })),
  ];
}
