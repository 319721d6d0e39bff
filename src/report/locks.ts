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
  const work = workByRelation(project.facts);
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
      const during = (work.get(lock.relation) ?? []).filter(
        ({ statement }) => statement >= span.from && statement <= span.to,
      );
      spans.push({ ...span, work: during });
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

/** For each relation the statements that work through all of it, in order. */
function workByRelation(facts: readonly StatementFacts[]): Map<string, LockSpan['work']> {
  const all = new Map<string, LockSpan['work']>();
  for (const { statement, ran, rewrites, indexBuilds, scans } of facts) {
    if (ran === 'not-run') continue;
    const kinds = [
      ...rewrites.map(({ relation }) => ({ relation, kind: 'rewrite' as const })),
      ...indexBuilds.map(({ relation }) => ({ relation, kind: 'index build' as const })),
      ...scans.map(({ relation }) => ({ relation, kind: 'scan' as const })),
    ];
    for (const { relation, kind } of kinds) {
      const work = all.get(relation) ?? [];
      // The first one of a statement is the heaviest: a rewrite builds the indexes and reads the table too.
      if (work.at(-1)?.statement !== statement) work.push({ statement, kind });
      all.set(relation, work);
    }
  }
  return all;
}
