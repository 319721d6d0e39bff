import type pg from 'pg';
import type { Stall, StallFact, StatementFacts } from '../core/facts.ts';
import type { Relation } from './look.ts';
import { stopsWriters } from './modes.ts';
import type { StatementRun } from './statement-run.ts';
import { lockTimeline } from './timeline.ts';
import type { Prepared, Workshop } from './workshop.ts';

/** Tables that are read and written meanwhile: each costs two sessions. */
const mostTables = 6;
/** Longest time for the rehearsal, milliseconds. */
const patience = 20_000;
/** Longest time that one call waits: the batch was stopped by then. */
const longestCall = 60_000;
/** Waits shorter than this (milliseconds) say more of the machine than of the locks. */
const notable = 2;

/** One application's loop: the same statement again and again. */
interface Caller {
  relation: string;
  /** Rows of the table; those of its partitions, for a partitioned one, are not in it. */
  rows: number;
  kind: 'reads' | 'writes';
  sql: string;
  /** From and to which statements somebody like it has to wait, by the locks that were seen. */
  stretches: { from: number; to: number }[];
  /** Start and end of each call (performance.now()). */
  calls: { start: number; end: number }[];
}

/**
 * Rehearses the lock queue: while the batch runs as production runs it, other sessions ask for what reads and writes ask
 * for, again and again, on each table that is locked while rows are worked on; the longest wait of each is noted. They
 * change no row, and no trigger runs. The database is used up.
 *
 * @param grown a database of its own
 * @param facts with their growth: which tables are tried follows from it, not from the clock
 * @returns one per table on which somebody waited; null when the batch did not come to its end
 */
export async function rehearseStalls(
  shop: Workshop,
  grown: Prepared,
  facts: StatementFacts[],
  skip: ReadonlySet<number>,
): Promise<StallFact[] | null> {
  const callers = callersOf(shop, grown, facts);
  if (callers.length === 0) return [];
  const clients: pg.Client[] = [];
  const stop = { now: false };
  try {
    for (const { length } = callers; clients.length < length;) {
      const client = await shop.server.connectPlain(grown.database);
      clients.push(client);
      await client.query(`SET statement_timeout = ${longestCall}`);
    }
    const loops = clients.flatMap((client, at) => {
      const caller = callers[at];
      return caller === undefined ? [] : [callAgainAndAgain(caller, client, stop)];
    });
    await Promise.all(callers.map((caller) => untilWarm(caller)));
    const deadline = Date.now() + Math.min(patience, shop.timeLeft);
    const started = performance.now();
    const result = await shop.runIn(grown, { mode: shop.transaction, light: true, skip, deadline });
    const ended = performance.now();
    stop.now = true;
    await Promise.all(loops);
    if (result.failure !== null || result.outOfTime) return null;
    return stallsOf(callers, result.statements, { started, ended });
  } finally {
    stop.now = true;
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  }
}

function callersOf(shop: Workshop, { base }: Prepared, facts: StatementFacts[]): Caller[] {
  const statements = shop.statements.map(({ statement }) => statement);
  const growing = new Set(
    facts.filter(({ growth }) => growth?.some(({ order }) => order !== 'constant')).map(({ statement }) => statement),
  );
  const tables = lockTimeline({ statements, facts, transaction: shop.transaction })
    .filter(({ kind, strongest }) => /^(partitioned )?table$/.test(kind) && stopsWriters(strongest))
    .filter(({ work }) => work.some(({ statement }) => growing.has(statement)))
    .slice(0, mostTables);
  const known = new Map([...base.relations.values()].map((relation) => [relation.name, relation]));
  return tables.flatMap(({ relation, strongest, stretches }): Caller[] => {
    const table: Relation | undefined = known.get(relation);
    if (table === undefined) return [];
    // What SELECT, and what INSERT, UPDATE and DELETE, ask for (PostgreSQL manual, 13.3.1).
    const asking = (kind: Caller['kind'], mode: string): Caller => ({
      relation,
      rows: base.live.get(table.oid) ?? 0,
      kind,
      sql: `BEGIN; LOCK TABLE ONLY ${table.qualified} IN ${mode} MODE; COMMIT`,
      stretches: joined(
        stretches.filter((one) => (kind === 'reads' ? one.mode === 'AccessExclusiveLock' : stopsWriters(one.mode))),
      ),
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

async function callAgainAndAgain(caller: Caller, client: pg.Client, stop: { now: boolean }): Promise<void> {
  while (!stop.now) {
    const start = performance.now();
    // A table that the batch drops or renames is gone for the caller after the wait.
    const works = await client.query(caller.sql).then(
      () => true,
      () => false,
    );
    caller.calls.push({ start, end: performance.now() });
    if (!works) return;
    await pause(1);
  }
}

/** The first calls fill caches. */
async function untilWarm({ calls }: Caller): Promise<void> {
  for (let turns = 0; calls.length < 2 && turns < 200; turns++) await pause(1);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** One caller's longest wait. */
interface Wait {
  caller: Caller;
  stretch: { from: number; to: number };
  start: number;
  end: number;
}

function stallsOf(
  callers: Caller[],
  statements: (StatementRun | undefined)[],
  { started, ended }: { started: number; ended: number },
): StallFact[] {
  const waits = callers.flatMap((caller): Wait[] => {
    const [longest] = caller.calls.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    if (longest === undefined) return [];
    // The clock alone would blame the statement before: a call can begin while that one still runs.
    const overlap = ({ from, to }: { from: number; to: number }): number => {
      const [begins, ends] = [startOf(statements, from) ?? started, startOf(statements, to + 1) ?? ended];
      return Math.min(longest.end, ends) - Math.max(longest.start, begins);
    };
    const [stretch] = caller.stretches.toSorted((a, b) => overlap(b) - overlap(a));
    if (stretch === undefined || overlap(stretch) <= 0) return [];
    return [{ caller, stretch, ...longest, start: Math.max(longest.start, startOf(statements, stretch.from) ?? 0) }];
  });
  // Who waited for the same COMMIT was let go by it: what came later is this process being slow to notice.
  const letGo = ({ stretch: { to } }: Wait): number =>
    Math.min(...waits.filter(({ stretch }) => stretch.to === to).map(({ end }) => end));
  const first = startOf(statements, 0) ?? started;
  const last = Math.max(first + 1, ...waits.map(letGo));
  const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
  const stalls = new Map<string, StallFact>();
  for (const wait of waits) {
    const { relation, rows, kind } = wait.caller;
    const took = letGo(wait) - wait.start;
    if (took < notable) continue;
    const stall: Stall = {
      ...wait.stretch,
      milliseconds: rounded(took, 1),
      after: rounded(Math.max(0, wait.start - first) / (last - first), 2),
      share: rounded(Math.min(1, took / (last - first)), 2),
    };
    stalls.set(relation, { ...(stalls.get(relation) ?? { relation, rows, reads: null, writes: null }), [kind]: stall });
  }
  return [...stalls.values()];
}

/** When the first of the statements from this one on began; null when none did. */
function startOf(statements: (StatementRun | undefined)[], index: number): number | null {
  return statements.slice(index).find((run) => run !== undefined && run.passive !== true)?.startedAt ?? null;
}
