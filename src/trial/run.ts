import type pg from 'pg';
import { lockModes, type BlockFact, type ErrorFact, type LockMode } from '../core/facts.ts';
import type { Migration, Project } from '../core/project.ts';
import type { TransactionMode } from '../core/words.ts';
import { runAlone, mayRunAlone } from './alone.ts';
import type { Base } from './base.ts';
import { probeBlocking } from './blocking.ts';
import { bookkeepingInserts } from './bookkeeping.ts';
import { derive, nameBefore, type Derived } from './derive.ts';
import { countersBetween, type Counters, type Look, type Relation } from './look.ts';
import { openAdmin, type TrialLimits } from './limits.ts';
import { execute } from '../postgres/client.ts';
import { isPrivilegedAllowed, runPrivileged } from '../postgres/privileged.ts';
import type { Server } from '../postgres/server.ts';
import { Session, stoppedError, type Notice, type Outcome, type TraceEvent } from './session.ts';
import type { BatchStatement } from './statements.ts';
import type { Tracer } from './tracer.ts';

/** How one run goes over the batch. */
export interface RunOptions {
  database: string;
  /** `steps`: every statement in a transaction of its own, going on after a failure. */
  mode: TransactionMode | 'steps';
  migrations: Migration[];
  statements: BatchStatement[];
  project: Pick<Project, 'migrationsSchema' | 'migrationsTable'>;
  /** Statements that are left out. */
  skip: ReadonlySet<number>;
  base: Base;
  tracer: Tracer;
  limits: TrialLimits;
  /** Moment (Date.now()) at which the trial must end. */
  deadline: number;
  /** Watch errors only. */
  light?: boolean;
  /** The statements that are watched closely; all when absent. */
  watch?: ReadonlySet<number>;
  /** Try whom each statement keeps waiting, in `steps` only. */
  probe?: boolean;
  /** Called before a statement and after its transaction, in `steps` only, with nothing open in the migration's session. */
  around?: {
    before?(one: BatchStatement): Promise<void>;
    after?(one: BatchStatement, run: StatementRun): Promise<void>;
  };
}

/** What one run saw of one statement. */
export interface StatementRun {
  index: number;
  ran: 'batch' | 'alone';
  /** Null when the statement failed, or when it was not watched closely. */
  derived: Derived | null;
  error: ErrorFact | null;
  /** Why it was not run: it asks for rights that nobody gives it here. Null when it ran. */
  notTried: string | null;
  /** The error that it gives inside a transaction block, when it had to run outside. */
  blockError: ErrorFact | null;
  notices: Notice[];
  events: TraceEvent[];
  milliseconds: number;
  walBytes: number;
  noop: boolean;
  /** Whom it keeps waiting; null when it was not tried. */
  blocks: BlockFact[] | null;
  catalogWritten: boolean;
  /** `relation NUL mode` of the locks that the transaction held already. */
  held: Set<string>;
  /** True for SET, SHOW, BEGIN, COMMIT: nothing was watched, and there was nothing to watch. */
  passive?: boolean;
  /** Which transaction of the run it ran in; statements with the same number shared one. */
  transaction: number;
}

/** What one run over the batch saw. */
export interface RunResult {
  statements: (StatementRun | undefined)[];
  failure: { statement: number | null; error: ErrorFact } | null;
}

/** Runs the batch once, on its own copy of the database. */
export async function runBatch(server: Server, options: RunOptions): Promise<RunResult> {
  const admin = await openAdmin(server, options.database);
  try {
    const session = await Session.open(server, options.database, admin, options.tracer, options.limits.growth);
    try {
      return await new Run(server, admin, session, options).go();
    } finally {
      await session.end();
    }
  } finally {
    await admin.end();
  }
}

/** Statements that set or show parameters: nothing to watch, and SET TRANSACTION must not come after a query. */
const passiveKinds = new Set(['VariableSetStmt', 'VariableShowStmt']);
/** Statements that change relations' files only by calling something that does. */
const rowKinds = new Set(['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

class Run {
  readonly #server: Server;
  readonly #admin: pg.Client;
  #session: Session;
  readonly #options: RunOptions;
  readonly #result: RunResult = { statements: [], failure: null };
  #relations: Map<number, Relation>;
  /** True when a statement ran unwatched since the relations were read. */
  #stale = false;
  /** The last look in the open transaction; null before the first. */
  #seen: Look | null = null;
  #transaction = 0;
  /** True while the open transaction stands for the implicit one of a chunk with several statements. */
  #implicit = false;
  /** Settings of the transaction, to be repeated in each step's own. */
  readonly #localSettings: string[] = [];
  #watched = 0;
  #reopened = 0;

  constructor(server: Server, admin: pg.Client, session: Session, options: RunOptions) {
    this.#server = server;
    this.#admin = admin;
    this.#session = session;
    this.#options = options;
    this.#relations = options.base.relations;
  }

  async go(): Promise<RunResult> {
    const { mode, migrations, statements } = this.#options;
    const books = mode === 'steps' ? [] : await bookkeepingInserts(this.#admin, this.#options.project, migrations);
    if (mode === 'batch') await this.#control('BEGIN');
    for (let at = 0; at < migrations.length; at++) {
      if (mode === 'file') await this.#control('BEGIN');
      for (const one of statements) {
        if (one.migration !== at || this.#options.skip.has(one.index)) continue;
        if (!(await this.#chunked(one))) return this.#stop();
      }
      if (mode === 'none' || mode === 'steps') continue;
      const book = books[at];
      if (book !== undefined && !(await this.#control(book))) return this.#stop();
      if (mode === 'file' && this.#session.state !== 'idle' && !(await this.#control('COMMIT'))) return this.#stop();
    }
    if (mode === 'none') for (const book of books) if (book && !(await this.#control(book))) return this.#stop();
    if (this.#session.state !== 'idle') await this.#control('COMMIT');
    return this.#stop();
  }

  async #stop(): Promise<RunResult> {
    if (!this.#session.lost && this.#session.state !== 'idle') await this.#session.send('ROLLBACK', 60_000);
    await this.#session.end();
    return this.#result;
  }

  /** Transaction control and bookkeeping of the migrator itself. False when it failed, which is a failure of the batch. */
  async #control(sql: string): Promise<boolean> {
    const outcome = await this.#session.send(sql, this.#limit());
    if (sql === 'BEGIN' || sql === 'COMMIT') this.#newTransaction();
    else this.#seen = null;
    if (outcome.error !== null) this.#result.failure ??= { statement: null, error: outcome.error };
    return outcome.error === null;
  }

  #newTransaction(): void {
    this.#seen = null;
    this.#transaction++;
  }

  /** After a COMMIT of the migration the statements of one chunk are one simple query: PostgreSQL makes them one transaction. */
  async #chunked(one: BatchStatement): Promise<boolean> {
    const { mode, statements } = this.#options;
    if (mode === 'steps' || mode === 'none') return this.#one(one);
    const isControl = one.statement.kind === 'TransactionStmt';
    if (this.#session.state === 'idle' && one.shared && !isControl) {
      await this.#control('BEGIN');
      this.#implicit = true;
    }
    if (isControl) this.#implicit = false;
    if (!(await this.#one(one))) return false;
    const isLast = statements[one.index + 1]?.chunk !== one.chunk;
    if (!this.#implicit || !isLast) return true;
    this.#implicit = false;
    return this.#control('COMMIT');
  }

  /** Runs one statement. False when the batch ends here. */
  async #one(one: BatchStatement): Promise<boolean> {
    const steps = this.#options.mode === 'steps';
    const { kind, sql } = one.statement;
    if (this.#session.lost && !(await this.#reopen())) return false;
    if (Date.now() > this.#options.deadline) {
      return this.#failed(one, { ...blank(one), error: stoppedError('Raincheck stopped the trial: its time was up.') });
    }
    if (kind === 'TransactionStmt' || passiveKinds.has(kind) || (steps && /\bset_config\s*\(/i.test(sql))) {
      return this.#passive(one);
    }
    if (steps) await this.#options.around?.before?.(one);
    const run = this.#session.state === 'idle' ? await this.#inOwnTransaction(one) : await this.#inTransaction(one);
    this.#result.statements[one.index] = run;
    if (run.error !== null && !steps) return this.#failed(one, run);
    if (steps) await this.#options.around?.after?.(one, run);
    return true;
  }

  /** A session that the watchdog ended: each step has a transaction of its own, so the next one can have a new session. */
  async #reopen(): Promise<boolean> {
    if (this.#options.mode !== 'steps' || this.#reopened++ > 5) return false;
    const { database, tracer, limits } = this.#options;
    await this.#session.end();
    this.#session = await Session.open(this.#server, database, this.#admin, tracer, limits.growth);
    return true;
  }

  #failed(one: BatchStatement, run: StatementRun): boolean {
    this.#result.statements[one.index] = run;
    if (run.error !== null) this.#result.failure ??= { statement: one.index, error: run.error };
    return false;
  }

  /** Transaction control written in a migration, SET, SHOW. */
  async #passive(one: BatchStatement): Promise<boolean> {
    const { kind, sql } = one.statement;
    const steps = this.#options.mode === 'steps';
    if (steps && kind === 'TransactionStmt') {
      this.#localSettings.length = 0;
      this.#result.statements[one.index] = { ...blank(one), passive: true };
      return true;
    }
    const isLocal = /^\s*set\s+(local|constraints|transaction)\b/i.test(sql) || kind === 'SelectStmt';
    if (steps && isLocal) {
      this.#localSettings.push(sql);
      this.#result.statements[one.index] = { ...blank(one), passive: true };
      return true;
    }
    const outcome = await this.#session.send(sql, this.#limit());
    if (kind === 'TransactionStmt') this.#newTransaction();
    if (/statement_timeout/i.test(sql)) this.#session.guarded = true;
    const run = { ...blank(one), ...told(outcome), passive: true, transaction: this.#transaction };
    this.#result.statements[one.index] = run;
    return outcome.error === null || steps ? true : this.#failed(one, run);
  }

  async #inOwnTransaction(one: BatchStatement): Promise<StatementRun> {
    await this.#session.send('BEGIN', this.#limit());
    for (const setting of this.#localSettings) await this.#session.send(setting, this.#limit());
    this.#newTransaction();
    const before = this.#relations;
    const run = await this.#inTransaction(one);
    if (run.error === null) {
      if (this.#options.probe === true && run.derived !== null) {
        run.blocks = await probeBlocking(this.#admin, lockedTables(run.derived, before));
      }
      const commit = await this.#session.send('COMMIT', this.#limit());
      this.#newTransaction();
      return commit.error === null ? run : { ...run, error: commit.error };
    }
    if (this.#session.lost) return run;
    await this.#session.send('ROLLBACK', this.#limit());
    // 25001: cannot run inside a transaction block. 2D000: a COMMIT inside a DO block or a procedure.
    if (!['25001', '2D000'].includes(run.error.sqlstate) || !mayRunAlone(one.node)) return run;
    const alone = await runAlone(this.#server, this.#admin, this.#session, one, {
      base: this.#options.base,
      relations: this.#relations,
      limit: this.#limit(),
      database: this.#options.database,
    });
    this.#relations = alone.relations;
    return { ...alone.run, blockError: run.error };
  }

  async #inTransaction(one: BatchStatement): Promise<StatementRun> {
    const before = await this.#lookBefore(one);
    const close = before !== null;
    const { outcome, refused } = await this.#execute(one);
    const run: StatementRun = { ...blank(one), ...told(outcome), notTried: refused, transaction: this.#transaction };
    if (outcome.error !== null || refused !== null || !close) return run;
    const after = await this.#lookAfter(one, outcome, before);
    if (after === null) return run;
    const relations = after.relations ?? this.#relations;
    const watched = {
      kind: one.statement.kind,
      base: this.#options.base,
      before: this.#relations,
      after: relations,
      locksBefore: before.locks,
      locksAfter: after.locks,
      counters: differences(before, after),
      events: outcome.events,
      notices: outcome.notices,
    };
    run.held = heldSet(before.locks, (oid) => nameBefore(watched, oid), this.#options.base);
    run.derived = derive(watched);
    run.walBytes = Math.max(0, after.wal - before.wal);
    run.catalogWritten = after.catalogWrites > before.catalogWrites;
    run.noop = isNoop(run, run.derived, before, after);
    this.#relations = relations;
    this.#seen = after;
    return run;
  }

  /** Null when the statement is not watched closely. */
  async #lookBefore({ index }: BatchStatement): Promise<Look | null> {
    const { light, watch, limits } = this.#options;
    if (light === true || watch?.has(index) === false || this.#watched++ >= limits.tracedStatements) {
      this.#seen = null;
      this.#stale = true;
      return null;
    }
    this.#seen ??= await this.#session.look(this.#stale);
    if (this.#seen?.relations) this.#relations = this.#seen.relations;
    this.#stale = false;
    return this.#seen;
  }

  async #execute(one: BatchStatement): Promise<{ outcome: Outcome; refused: string | null }> {
    let refused: string | null = null;
    const outcome = await this.#session.work(this.#limit(), async (client) => {
      if (!isPrivilegedAllowed(one.node)) return execute(client, one.statement.sql);
      const done = await runPrivileged(this.#server, client, one.statement.sql);
      if (!done.ran) refused = `It needs a superuser’s rights, and it was not given them: ${done.reason}.`;
      return undefined;
    });
    return { outcome, refused };
  }

  /** Reading all relations costs the most: for statements about rows only when something hints at more. */
  async #lookAfter(one: BatchStatement, outcome: Outcome, before: Look): Promise<Look | null> {
    if (!rowKinds.has(one.statement.kind)) return this.#session.look(true);
    const look = await this.#session.look(false);
    if (look === null) return null;
    const strong = [...look.locks].some(([oid, modes]) =>
      [...modes].some((mode) => !weakModes.has(mode) && !before.locks.get(oid)?.has(mode)),
    );
    return strong || outcome.events.length > 0 ? this.#session.look(true) : look;
  }

  #limit(): number {
    return Math.max(1_000, Math.min(this.#options.limits.statementMs, this.#options.deadline - Date.now()));
  }
}

const weakModes = new Set<LockMode>(['AccessShareLock', 'RowShareLock', 'RowExclusiveLock']);

/** A run of a statement of which nothing is known yet. */
export function blank(one: BatchStatement): StatementRun {
  return {
    index: one.index,
    ran: 'batch',
    derived: null,
    error: null,
    blockError: null,
    notTried: null,
    notices: [],
    events: [],
    milliseconds: 0,
    walBytes: 0,
    noop: true,
    blocks: null,
    catalogWritten: false,
    held: new Set(),
    transaction: -1,
  };
}

/** What an outcome says by itself. */
export function told(outcome: Outcome): Pick<StatementRun, 'error' | 'notices' | 'events' | 'milliseconds'> {
  return { error: outcome.error, notices: outcome.notices, events: outcome.events, milliseconds: outcome.milliseconds };
}

function differences(before: Look, after: Look): Map<number, Counters> {
  const changed = new Map<number, Counters>();
  for (const [oid, counters] of after.counters) {
    const difference = countersBetween(before.counters.get(oid), counters);
    if (Object.values(difference).some((value) => value > 0)) changed.set(oid, difference);
  }
  return changed;
}

/** Tables that were locked so that somebody could have to wait. */
function lockedTables({ locks }: Derived, before: Map<number, Relation>): Relation[] {
  const names = new Set(
    locks
      .filter(
        ({ kind, mode }) =>
          /^(partitioned )?table$/.test(kind) && lockModes.indexOf(mode) >= lockModes.indexOf('ShareLock'),
      )
      .map(({ relation }) => relation),
  );
  return [...before.values()].filter(({ name }) => names.has(name)).slice(0, 20);
}

function heldSet(locks: Look['locks'], name: (oid: number) => string, base: Base): Set<string> {
  const held = new Set<string>();
  for (const [oid, modes] of locks) {
    if (base.relations.has(oid)) for (const mode of modes) held.add(`${name(oid)}\0${mode}`);
  }
  return held;
}

/** A transaction id is given out at the first write, and for an AccessExclusiveLock (LogAccessExclusiveLock) without one. */
function isNoop(run: StatementRun, derived: Derived, before: Look, after: Look): boolean {
  if (run.catalogWritten || derived.rows.length > 0 || derived.renewed > 0 || derived.drops.length > 0) return false;
  if (before.hasId || !after.hasId) return run.walBytes === 0 || !after.hasId;
  return [...after.locks.values()].some((modes) => modes.has('AccessExclusiveLock'));
}
