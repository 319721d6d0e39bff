import type pg from 'pg';
import type { LockMode } from '../core/facts.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { Node } from '../sql/parse.ts';
import { parkingOf, type Parking } from './alone-targets.ts';
import { readRelations, type Base } from './base.ts';
import { derive } from './derive.ts';
import type { Watched } from './watched.ts';
import { countersBetween, noCounters, type Counters, type Relation } from './look.ts';
import { openAdmin } from './limits.ts';
import type { Server } from '../postgres/server.ts';
import { blank, told, type StatementRun } from './statement-run.ts';
import type { Session } from './session.ts';
import type { BatchStatement } from './statements.ts';

export { mayRunAlone } from './alone-targets.ts';

interface Surroundings {
  base: Base;
  relations: Map<number, Relation>;
  database: string;
  limit: number;
}

/**
 * Runs a statement that PostgreSQL refuses inside a transaction block, and watches it from other sessions. Its locks
 * come and go while it works, so it is parked: another session holds a lock for which it has to wait, its locks (those
 * that it holds and the one that it asks for) are read, and it is let go.
 */
export async function runAlone(
  server: Server,
  admin: pg.Client,
  session: Session,
  one: BatchStatement,
  around: Surroundings,
): Promise<{ run: StatementRun; relations: Map<number, Relation> }> {
  const parkings = await placesToPark(session, one.node);
  await session.flushCounters();
  const countersBefore = await readCounters(admin);
  const walBefore = await walPosition(admin);
  const blockers: pg.Client[] = [];
  const locks = new Map<number, Set<LockMode>>();
  try {
    for (const parking of parkings) {
      const blocker = await block(server, around.database, parking);
      if (blocker !== null) blockers.push(blocker);
    }
    const running = session.send(one.statement.sql, around.limit);
    const progress = { ended: false };
    const end = running.then(() => (progress.ended = true));
    while (blockers.length > 0 && !progress.ended) {
      await waitUntilParked(admin, session.pid, locks, () => progress.ended, blockers.length > 1);
      // One blocker goes at a time: DETACH … CONCURRENTLY waits twice, with other locks the second time.
      const blocker = blockers.shift();
      await blocker?.query('ROLLBACK');
      await blocker?.end();
      if (progress.ended) break;
    }
    await end;
    const outcome = await running;
    const run: StatementRun = { ...blank(one), ...told(outcome), ran: 'alone', noop: false };
    const relations = outcome.lost ? around.relations : await readRelations(admin);
    if (outcome.error !== null) return { run, relations };
    const counters = await countersSince(admin, session, countersBefore);
    const watched: Watched = {
      kind: one.statement.kind,
      base: around.base,
      before: around.relations,
      after: relations,
      locksBefore: new Map(),
      locksAfter: locks,
      counters,
      events: outcome.events,
      notices: outcome.notices,
    };
    run.derived = derive(watched);
    run.walBytes = Math.max(0, (await walPosition(admin)) - walBefore);
    run.catalogWritten = one.statement.kind !== 'VacuumStmt';
    return { run, relations };
  } finally {
    for (const blocker of blockers) await blocker.end().catch(() => undefined);
  }
}

/** The relations to lock, found in the migration's session because its search_path decides. */
async function placesToPark(session: Session, node: Node): Promise<{ oid: number; mode: string }[]> {
  const places: { oid: number; mode: string }[] = [];
  for (const { name, ofIndex, mode } of parkingOf(node) satisfies Parking[]) {
    const oid = await session.resolve(
      [name.schema, name.name]
        .filter((part) => part !== null)
        .map(quoteIdentifier)
        .join('.'),
      ofIndex,
    );
    if (oid !== null) places.push({ oid, mode });
  }
  return places;
}

/** Locks a relation by the name that it has now: a run that watches little does not notice that it was renamed. */
async function block(
  server: Server,
  database: string,
  { oid, mode }: { oid: number; mode: string },
): Promise<pg.Client | null> {
  const blocker = await openAdmin(server, database);
  const found = await blocker.query(
    `SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS name
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.oid = $1 AND c.relkind IN ('r', 'p', 'v')`,
    [oid],
  );
  const [relation] = found.rows as { name: string }[];
  if (relation === undefined) {
    await blocker.end();
    return null;
  }
  await blocker.query(`BEGIN; LOCK TABLE ${relation.name} IN ${mode} MODE`);
  return blocker;
}

/** Waits until the session stands still, then notes all its locks. */
async function waitUntilParked(
  admin: pg.Client,
  pid: number,
  locks: Map<number, Set<LockMode>>,
  ended: () => boolean,
  onlyFirst: boolean,
): Promise<void> {
  // A statement that has nothing to wait for any more (IF EXISTS without the object…) ends by itself.
  for (let patience = onlyFirst ? 400 : 1_000; patience > 0 && !ended(); patience--) {
    const result = await admin.query(
      `SELECT relation::pg_catalog.int8 AS relation, mode, granted, locktype FROM pg_catalog.pg_locks WHERE pid = $1`,
      [pid],
    );
    const rows = result.rows as { relation: string | null; mode: LockMode; granted: boolean; locktype: string }[];
    if (rows.some(({ granted }) => !granted)) {
      for (const { relation, mode, locktype } of rows) {
        if (locktype !== 'relation' || relation === null) continue;
        const oid = Number(relation);
        locks.set(oid, (locks.get(oid) ?? new Set()).add(mode));
      }
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function walPosition(admin: pg.Client): Promise<number> {
  const result = await admin.query(`SELECT pg_catalog.pg_current_wal_insert_lsn() - '0/0'::pg_catalog.pg_lsn AS at`);
  return Number((result.rows as { at: string }[])[0]?.at ?? 0);
}

async function readCounters(admin: pg.Client): Promise<Map<number, Counters>> {
  await admin.query('SELECT pg_catalog.pg_stat_clear_snapshot()');
  const result = await admin.query(
    `SELECT c.oid::int8 AS oid, pg_stat_get_numscans(c.oid) AS scans, pg_stat_get_tuples_returned(c.oid) AS read,
            pg_stat_get_tuples_fetched(c.oid) AS fetched, pg_stat_get_tuples_inserted(c.oid) AS inserted,
            pg_stat_get_tuples_updated(c.oid) AS updated, pg_stat_get_tuples_deleted(c.oid) AS deleted
       FROM pg_catalog.pg_class c WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm', 'i')`,
  );
  return new Map(
    (result.rows as Record<string, string>[]).map(({ oid, ...row }) => {
      const counters = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
      return [Number(oid), { ...noCounters, ...counters }];
    }),
  );
}

async function countersSince(
  admin: pg.Client,
  session: Session,
  before: Map<number, Counters>,
): Promise<Map<number, Counters>> {
  await session.flushCounters();
  const changed = new Map<number, Counters>();
  for (const [oid, counters] of await readCounters(admin)) {
    const difference = countersBetween(before.get(oid), counters);
    if (Object.values(difference).some((value) => value > 0)) changed.set(oid, difference);
  }
  return changed;
}
