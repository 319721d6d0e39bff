import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { StatementFacts } from '../core/facts.ts';
import type { Relation } from './look.ts';
import { blocksReads, blocksWrites } from '../grammar/lock.ts';
import { lockTimeline, type TableLocks } from './timeline.ts';
import type { Prepared, Workshop } from './workshop.ts';

/** Tables that are read and written meanwhile: each costs two sessions. */
const mostTables = 6;

/** One application's loop: the same statement again and again. */
export interface Caller {
  relation: string;
  /** Rows of the table with its partitions. */
  rows: number;
  kind: 'reads' | 'writes';
  sql: string;
  /** From and to which statements somebody like it has to wait, by the locks that were seen. */
  stretches: { from: number; to: number }[];
  /** Start and end of each call (performance.now()). */
  calls: { start: number; end: number }[];
}

/** Tables that are locked so that others wait, while rows are worked on whose number grows. */
export function stalledTables(shop: Workshop, facts: StatementFacts[]): TableLocks[] {
  const statements = shop.statements.map(({ statement }) => statement);
  const growing = new Set(
    facts.filter(({ growth }) => growth?.some(({ order }) => order !== 'constant')).map(({ statement }) => statement),
  );
  return lockTimeline({ statements, facts, transaction: shop.transaction })
    .filter(({ kind, strongest }) => /^(partitioned )?table$/.test(kind) && blocksWrites(strongest))
    .filter(({ work }) => work.some(({ statement }) => growing.has(statement)));
}

/** Partition (or child) and the table that it belongs to, by OID. */
export async function readPartitions(client: pg.Client): Promise<Map<number, number>> {
  const result = await client.query(
    `SELECT inhrelid::pg_catalog.int8 AS child, inhparent::pg_catalog.int8 AS parent FROM pg_catalog.pg_inherits`,
  );
  return new Map(
    (result.rows as { child: string; parent: string }[]).map((row) => [Number(row.child), Number(row.parent)]),
  );
}

/** Those who ask for the tables: readers and writers of each, as far as its locks stop them. */
export function callersOf(tables: TableLocks[], { base }: Prepared, parents: Map<number, number>): Caller[] {
  const known = new Map([...base.relations.values()].map((relation) => [relation.name, relation]));
  const oids = new Set(tables.map(({ relation }) => known.get(relation)?.oid));
  const rowsOf = (oid: number): number =>
    [...parents].reduce((sum, [child, parent]) => sum + (parent === oid ? rowsOf(child) : 0), base.live.get(oid) ?? 0);
  // A partition is part of its table, where that waits too.
  const whole = tables.filter(({ relation }) => {
    const parent = parents.get(known.get(relation)?.oid ?? 0);
    return parent === undefined || !oids.has(parent);
  });
  return whole.slice(0, mostTables).flatMap(({ relation, strongest, stretches }): Caller[] => {
    const table: Relation | undefined = known.get(relation);
    if (table === undefined) return [];
    // What SELECT, and what INSERT, UPDATE and DELETE, ask for (PostgreSQL manual, 13.3.1).
    const asking = (kind: Caller['kind'], mode: string): Caller => ({
      relation,
      rows: rowsOf(table.oid),
      kind,
      sql: `BEGIN; LOCK TABLE ONLY ${table.qualified} IN ${mode} MODE; COMMIT`,
      stretches: joined(stretches.filter((one) => (kind === 'reads' ? blocksReads(one.mode) : blocksWrites(one.mode)))),
      calls: [],
    });
    const writes = asking('writes', 'ROW EXCLUSIVE');
    return strongest === 'AccessExclusiveLock' ? [asking('reads', 'ACCESS SHARE'), writes] : [writes];
  });
}

/** A lock that a later statement raises is one stretch for who waits. */
function joined(stretches: { from: number; to: number }[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of stretches) {
    const last = all.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

/** Asks until it is told to stop. */
export async function callAgainAndAgain(caller: Caller, client: pg.Client, stop: { now: boolean }): Promise<void> {
  while (!stop.now) {
    const start = performance.now();
    // A table that the batch drops or renames is gone for the caller after the wait.
    const works = await client.query(caller.sql).then(
      () => true,
      () => false,
    );
    caller.calls.push({ start, end: performance.now() });
    if (!works) return;
    await sleep(1);
  }
}

/** The first calls fill caches. */
export async function untilWarm({ calls }: Caller): Promise<void> {
  for (let turns = 0; calls.length < 2 && turns < 200; turns++) await sleep(1);
}
