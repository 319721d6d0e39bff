import type { LockMode, StatementFacts } from '../core/facts.ts';
import type { ProjectReview } from '../core/review.ts';
import { transactionsOf } from '../grammar/transaction.ts';
import { blocked, isAtLeast, isTable } from '../grammar/lock.ts';

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

/** No batch that people wrote has more; one that somebody made up must not keep the report busy. */
const mostSpans = 500;

/** The locks of the batch that block reads or writes, in the order in which they are taken. */
export function lockSpans(project: ProjectReview): LockSpan[] {
  const transactions = lastOfTransaction(project);
  const work = workByRelation(project.facts);
  const spans: LockSpan[] = [];
  for (const facts of project.facts) {
    for (const lock of facts.locks) {
      const felt = blocked(lock.mode);
      if (felt === null || !isTable(lock.kind)) continue;
      const to = transactions.get(facts.statement) ?? facts.statement;
      const known = spans.some(
        (span) =>
          span.relation === lock.relation &&
          span.from <= facts.statement &&
          span.to >= facts.statement &&
          isAtLeast(span.mode, lock.mode),
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
function lastOfTransaction({ statements, facts, transaction }: ProjectReview): Map<number, number> {
  const units = transactionsOf(statements, transaction);
  const ran = new Map(facts.filter((entry) => entry.ran !== 'not-run').map((entry) => [entry.statement, entry.ran]));
  const inBatch = statements.flatMap(({ index }, at) =>
    ran.get(index) === 'batch' ? [{ index, unit: units[at]?.transaction }] : [],
  );
  const last = new Map(inBatch.map(({ index, unit }) => [unit, index]));
  return new Map(inBatch.map(({ index, unit }) => [index, last.get(unit) ?? index]));
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
