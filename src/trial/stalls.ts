import type pg from 'pg';
import type { Stall, StallFact, StatementFacts } from '../core/facts.ts';
import { callAgainAndAgain, callersOf, readPartitions, stalledTables, untilWarm, type Caller } from './callers.ts';
import type { StatementRun } from './statement-run.ts';
import type { Prepared, Workshop } from './workshop.ts';

/** Longest time for the rehearsal, milliseconds. */
const patience = 20_000;
/** Longest time that one call waits: the batch was stopped by then. */
const longestCall = 60_000;
/** Waits shorter than this (milliseconds) say more of the machine than of the locks. */
const notable = 2;

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
  const tables = stalledTables(shop, facts);
  if (tables.length === 0) return [];
  // Here the clock is read: drizzle-kit beside it would count as waiting.
  await shop.waitFor(shop.quiet());
  const clients: pg.Client[] = [];
  const stop = { now: false };
  try {
    const connect = async (): Promise<pg.Client> => {
      const client = await shop.server.connectPlain(grown.database);
      clients.push(client);
      await client.query(`SET statement_timeout = ${longestCall}`);
      return client;
    };
    const callers = callersOf(tables, grown, await readPartitions(await connect()));
    while (clients.length < callers.length) await connect();
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
