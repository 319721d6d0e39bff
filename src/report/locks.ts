import { lockModes, type LockMode, type RelationKind, type StatementFacts } from '../core/facts.ts';
import type { ProjectReview } from '../core/review.ts';
import type { Statement } from '../core/statement.ts';
import { blocks } from './words.ts';

/** A lock that keeps an application waiting, over the batch. */
export interface LockSpan {
  relation: string;
  mode: LockMode;
  blocks: 'reads and writes' | 'writes';
  /** Index of the statement that takes it. */
  from: number;
  /** Index of the last statement during which it is held. */
  to: number;
  /** What PostgreSQL does with the relation meanwhile, by statement: the lock lasts at least that long. */
  work: { statement: number; kind: 'rewrite' | 'scan' | 'index build' }[];
}

const relationKinds = new Set<RelationKind>([
  'table',
  'partitioned table',
  'materialized view',
  'foreign table',
  'view',
]);

/** No batch that people wrote has more; one that somebody made up must not keep the report busy. */
const mostSpans = 500;

/** The locks of the batch that block reads or writes, in the order in which they are taken. */
export function lockSpans(project: ProjectReview): LockSpan[] {
  const transactions = transactionsOf(project);
  const spans: LockSpan[] = [];
  for (const facts of project.facts) {
    for (const lock of facts.locks) {
      const felt = blocks(lock.mode);
      if (felt === null || !relationKinds.has(lock.kind)) continue;
      const to = transactions.get(facts.statement) ?? facts.statement;
      const known = spans.some(
        (span) =>
          span.relation === lock.relation &&
          span.from <= facts.statement &&
          span.to >= facts.statement &&
          lockModes.indexOf(span.mode) >= lockModes.indexOf(lock.mode),
      );
      if (known) continue;
      if (spans.length === mostSpans) return spans;
      const span = { relation: lock.relation, mode: lock.mode, blocks: felt, from: facts.statement, to };
      spans.push({ ...span, work: workDuring(span, project.facts) });
    }
  }
  return spans;
}

/** For each statement that ran, the last statement of its transaction. */
function transactionsOf({ statements, facts, transaction }: ProjectReview): Map<number, number> {
  const groups: number[][] = [];
  let open: number[] | null = null;
  let migration: string | null = null;
  let explicit = transaction !== 'none';
  const byIndex = new Map(facts.map((entry) => [entry.statement, entry]));
  for (const statement of statements) {
    const entry = byIndex.get(statement.index);
    if (entry === undefined || entry.ran === 'not-run') continue;
    if (entry.ran === 'alone') {
      groups.push([statement.index]);
      continue;
    }
    if (transaction === 'file' && migration !== statement.migration) {
      open = null;
      explicit = true;
    }
    migration = statement.migration;
    if (open === null) {
      open = [];
      groups.push(open);
    }
    open.push(statement.index);
    const control = transactionControl(statement);
    if (control !== null) explicit = control === 'begin';
    // A COMMIT inside a migration ends Drizzle's transaction: from there on each statement commits by itself.
    if (control === 'end' || !explicit) open = null;
  }
  return new Map(groups.flatMap((group) => group.map((index) => [index, group.at(-1) ?? index] as const)));
}

function transactionControl({ kind, sql }: Statement): 'begin' | 'end' | null {
  if (kind !== 'TransactionStmt') return null;
  if (/^\s*(?:begin|start)\b/i.test(sql)) return 'begin';
  return /^\s*(?:commit|end|abort|rollback(?!\s+(?:work\s+|transaction\s+)?to\b))\b/i.test(sql) ? 'end' : null;
}

function workDuring(span: Omit<LockSpan, 'work'>, facts: readonly StatementFacts[]): LockSpan['work'] {
  return facts
    .filter(({ statement, ran }) => statement >= span.from && statement <= span.to && ran !== 'not-run')
    .flatMap(({ statement, rewrites, scans, indexBuilds }): LockSpan['work'] => {
      const here = ({ relation }: { relation: string }) => relation === span.relation;
      if (rewrites.some(here)) return [{ statement, kind: 'rewrite' }];
      if (indexBuilds.some(here)) return [{ statement, kind: 'index build' }];
      return scans.some(here) ? [{ statement, kind: 'scan' }] : [];
    });
}
