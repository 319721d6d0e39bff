import type pg from 'pg';
import type { Server } from '../postgres/server.ts';
import { runAlone, mayRunAlone } from './alone.ts';
import { toolOf } from '../project/layouts/traits.ts';
import { reachesOut } from './not-tried.ts';
import { probeBlocking } from './blocking.ts';
import { bookkeepingInserts } from './bookkeeping.ts';
import { openAdmin } from './limits.ts';
import type { RunOptions, RunResult } from './run-types.ts';
import { Session } from './session.ts';
import { blank, told, type StatementRun } from './statement-run.ts';
import type { BatchStatement } from './statements.ts';
import { lockedTables, Watcher } from './watcher.ts';

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
/** Refused outside a transaction block (25P01), where nothing but PostgreSQL's own transaction is around a statement. */
const blockKinds = new Set(['LockStmt', 'DeclareCursorStmt']);

class Run {
  readonly #server: Server;
  readonly #admin: pg.Client;
  #session: Session;
  readonly #options: RunOptions;
  readonly #result: RunResult = { statements: [], failure: null, outOfTime: false, spent: new Map() };
  readonly #watcher: Watcher;
  #transaction = 0;
  /** True while the open transaction stands for the implicit one of a chunk with several statements. */
  #implicit = false;
  /** Settings of the transaction, to be repeated in each step's own. */
  readonly #localSettings: string[] = [];

  constructor(server: Server, admin: pg.Client, session: Session, options: RunOptions) {
    this.#server = server;
    this.#admin = admin;
    this.#session = session;
    this.#options = options;
    this.#watcher = new Watcher(server, options);
  }

  async go(): Promise<RunResult> {
    const { mode, migrations, statements } = this.#options;
    const books = mode === 'steps' ? [] : await bookkeepingInserts(this.#admin, this.#options.project, migrations);
    if (mode === 'batch') await this.#control('BEGIN');
    for (let at = 0; at < migrations.length; at++) {
      if (mode === 'file' && !this.#isFree(at)) await this.#control('BEGIN');
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

  /** True for a file whose only statement the tool sends without a transaction block around it. */
  #isFree(migration: number): boolean {
    const { project, statements } = this.#options;
    const isLone = statements.filter((one) => one.migration === migration).length === 1;
    return isLone && toolOf(project)?.loneStatementIsFree === true;
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
    else this.#watcher.forget();
    if (outcome.error !== null) this.#result.failure ??= { statement: null, error: outcome.error };
    return outcome.error === null;
  }

  #newTransaction(): void {
    this.#watcher.forget();
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
    if (Date.now() > this.#options.deadline) return this.#timeIsUp();
    const isRefused = !steps && blockKinds.has(kind) && this.#session.state === 'idle';
    const isSetting = passiveKinds.has(kind) || (steps && /\bset_config\s*\(/i.test(sql));
    if (kind === 'TransactionStmt' || isSetting || isRefused) return this.#passive(one);
    if (steps) await this.#options.around?.before?.(one);
    const run = this.#session.state === 'idle' ? await this.#inOwnTransaction(one) : await this.#inTransaction(one);
    if (!this.#inTime(run)) return false;
    this.#result.statements[one.index] = run;
    if (run.error !== null && !steps) return this.#failed(one, run);
    if (steps) await this.#options.around?.after?.(one, run);
    return true;
  }

  #timeIsUp(): false {
    this.#result.outOfTime = true;
    return false;
  }

  /** Notes what a statement took. False when it was the trial's time that cut it off, which says nothing of the statement. */
  #inTime({ index, timedOut, milliseconds }: StatementRun): boolean {
    this.#result.spent.set(index, milliseconds);
    return !timedOut || milliseconds >= this.#options.limits.statementMs || this.#timeIsUp();
  }

  /** A session that the watchdog ended: each step has a transaction of its own, so the next one can have a new session. */
  async #reopen(): Promise<boolean> {
    if (this.#options.mode !== 'steps') return false;
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
    if (!this.#inTime(run)) return false;
    this.#result.statements[one.index] = run;
    return outcome.error === null || steps ? true : this.#failed(one, run);
  }

  async #inOwnTransaction(one: BatchStatement): Promise<StatementRun> {
    await this.#session.send('BEGIN', this.#limit());
    for (const setting of this.#localSettings) await this.#session.send(setting, this.#limit());
    this.#newTransaction();
    const before = this.#watcher.relations;
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
    if (!['25001', '2D000'].includes(run.error.sqlstate)) return run;
    if (!mayRunAlone(one.node)) {
      // The transaction was ours: production has none here, and its refusal is not production's.
      return this.#options.mode === 'steps' ? run : { ...run, error: null, notTried: reachesOut };
    }
    const alone = await runAlone(this.#server, this.#admin, this.#session, one, {
      base: this.#options.base,
      relations: this.#watcher.relations,
      limit: this.#limit(),
      database: this.#options.database,
    });
    this.#watcher.relations = alone.relations;
    return { ...alone.run, blockError: run.error };
  }

  async #inTransaction(one: BatchStatement): Promise<StatementRun> {
    const run = await this.#watcher.run(this.#session, one, this.#limit());
    run.transaction = this.#transaction;
    return run;
  }

  #limit(): number {
    return Math.max(1_000, Math.min(this.#options.limits.statementMs, this.#options.deadline - Date.now()));
  }
}
