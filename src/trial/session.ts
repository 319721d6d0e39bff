import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { DatabaseError, type Client } from 'pg';
import type { ErrorFact } from '../core/facts.ts';
import { parseLook, type Look } from './look.ts';
import { execute } from '../postgres/client.ts';
import type { Server } from '../postgres/server.ts';
import { traceSchema, type Tracer } from './tracer.ts';

/** What the tracer's event triggers told. */
export type TraceEvent =
  | { e: 'drop'; o: [number, number, number, string, string | null, boolean, boolean][] | null }
  | { e: 'rewrite'; o: number; r: number }
  | { e: 'command'; o: [string, string, string | null][] | null };

/** A notice of PostgreSQL: severity as `NOTICE`, `WARNING`, `DEBUG`. */
export interface Notice {
  severity: string;
  message: string;
  detail: string | null;
}

/** How one statement ended. */
export interface Outcome {
  error: ErrorFact | null;
  notices: Notice[];
  events: TraceEvent[];
  milliseconds: number;
  /** When it began (performance.now()). */
  startedAt: number;
  /** True when it was stopped here for taking too long. */
  timedOut: boolean;
  /** True when the session is gone: stopped by the watchdog, or the server broke. */
  lost: boolean;
}

/** Notices that are kept of one statement, and characters of each: the rest of a flood is dropped. */
const noticeLimit = 500;
const noticeLength = 4_000;

/** Longest answer to one statement, bytes. */
const answerLimit = 64 * 1024 ** 2;
/** Milliseconds between two looks at a statement that runs long. */
const guardEvery = 250;

/** The part of the driver that its types leave out. */
type Wired = Client & { connection: { stream: Socket } };

/** The session in which the migration runs, as the plain role. */
export class Session {
  readonly pid: number;
  readonly #client: Wired;
  readonly #admin: Client;
  readonly #tracer: Tracer;
  readonly #sizeLimit: number;
  #notices: Notice[] = [];
  #events: TraceEvent[] = [];
  #lost = false;
  #received = 0;
  #stopped: ErrorFact | null = null;
  #guarding = false;
  #timedOut = false;
  /** True once the migration set a statement_timeout: it must not end our own looks. */
  guarded = false;

  private constructor(client: Wired, admin: Client, tracer: Tracer, start: { pid: number; sizeLimit: number }) {
    this.#client = client;
    this.#admin = admin;
    this.#tracer = tracer;
    this.pid = start.pid;
    this.#sizeLimit = start.sizeLimit;
    client.on('notice', (notice) => this.#hear(notice));
    client.on('error', () => (this.#lost = true));
    client.connection.stream.on('data', (chunk: Buffer) => this.#count(chunk.length));
  }

  /**
   * Opens the session.
   *
   * @param admin a session of the superuser in the same database; it ends statements that run too long
   */
  static async open(server: Server, database: string, admin: Client, tracer: Tracer, growth: number): Promise<Session> {
    const client = await server.connectPlain(database);
    // Parallel workers would make the counters incomplete; debug1 tells of verifications and index builds.
    await client.query(
      `SET max_parallel_workers_per_gather = 0; SET max_parallel_maintenance_workers = 0; SET jit = off;
       SET client_min_messages = debug1`,
    );
    const result = await client.query(
      'SELECT pg_catalog.pg_backend_pid() AS pid, pg_catalog.pg_database_size(pg_catalog.current_database()) AS size',
    );
    const [row] = result.rows as { pid: number; size: string }[];
    return new Session(client as Wired, admin, tracer, {
      pid: row?.pid ?? 0,
      sizeLimit: Number(row?.size ?? 0) + growth,
    });
  }

  /** Idle, in a transaction, in a failed transaction. */
  get state(): 'idle' | 'transaction' | 'failed' {
    const status = this.#client.getTransactionStatus();
    return status === 'T' ? 'transaction' : status === 'E' ? 'failed' : 'idle';
  }

  get lost(): boolean {
    return this.#lost;
  }

  /** Sends SQL by the simple protocol, as Drizzle's drivers do; rows that come back are dropped. Never throws. */
  async send(sql: string, timeLimit: number): Promise<Outcome> {
    return this.work(timeLimit, (client) => execute(client, sql));
  }

  /** The same for anything that works in this session. Never throws. */
  async work(timeLimit: number, fn: (client: Client) => Promise<unknown>): Promise<Outcome> {
    this.#notices = [];
    this.#events = [];
    this.#received = 0;
    this.#stopped = null;
    this.#timedOut = false;
    const started = performance.now();
    const guard = setInterval(() => void this.#guard(performance.now() - started, timeLimit), guardEvery);
    const thrown = this.#lost ? lostError() : await fn(this.#client).then(() => null, asError);
    clearInterval(guard);
    const milliseconds = performance.now() - started;
    if (thrown !== null && /^(57P0[123]|08)/.test(thrown.code ?? '08')) this.#lost = true;
    // The state of the transaction is known only after the answer is complete; an empty query waits for that.
    if (thrown !== null && !this.#lost) await execute(this.#client, '').catch(() => undefined);
    const error = this.#stopped ?? (thrown && (ownStop(thrown) ?? toErrorFact(thrown)));
    const timedOut = this.#timedOut;
    return {
      error,
      notices: this.#notices,
      events: this.#events,
      milliseconds,
      startedAt: started,
      timedOut,
      lost: this.#lost,
    };
  }

  /** Ends the session from outside: the role can lift its own time-out, and nothing in PostgreSQL limits a table's size. */
  async #guard(elapsed: number, timeLimit: number): Promise<void> {
    if (this.#stopped !== null || this.#guarding) return;
    this.#guarding = true;
    try {
      if (elapsed > timeLimit) {
        this.#timedOut = true;
        this.#stopped = stoppedError(`Raincheck stopped the statement after ${Math.round(timeLimit / 1000)} seconds.`);
      } else {
        const result = await this.#admin.query(
          'SELECT pg_catalog.pg_database_size(pg_catalog.current_database()) AS size',
        );
        if (Number((result.rows as { size: string }[])[0]?.size ?? 0) < this.#sizeLimit) return;
        const text = `Raincheck stopped the statement: the database grew beyond ${Math.round(this.#sizeLimit / 1024 ** 2)} MB.`;
        this.#stopped = { ...stoppedError(text), sqlstate: '53100' };
      }
      await this.#admin.query('SELECT pg_catalog.pg_terminate_backend($1)', [this.pid]);
    } catch {
      // The server itself is gone: the statement fails by that.
    } finally {
      this.#guarding = false;
    }
  }

  /**
   * Looks from inside the transaction.
   *
   * @returns null when the session cannot answer (lost, failed transaction, a statement_timeout of the migration)
   */
  async look(withRelations: boolean): Promise<Look | null> {
    if (this.#lost || this.state === 'failed') return null;
    try {
      if (this.guarded) {
        await this.#client.query(
          `SELECT pg_catalog.set_config('raincheck.timeout', pg_catalog.current_setting('statement_timeout'), true);
           SET LOCAL statement_timeout = 0`,
        );
      }
      const result = await this.#client.query(`SELECT ${traceSchema}.look(${withRelations}) AS look`);
      if (this.guarded) {
        await this.#client.query(
          `SELECT pg_catalog.set_config('statement_timeout', pg_catalog.current_setting('raincheck.timeout'), true)`,
        );
      }
      return parseLook((result.rows as { look: string }[])[0]?.look ?? '');
    } catch {
      return null;
    }
  }

  /** OID of a relation by its name as written, or of the table of an index; null when there is none. */
  async resolve(name: string, tableOfIndex: boolean): Promise<number | null> {
    const oid = tableOfIndex
      ? '(SELECT indrelid FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass($1))'
      : 'pg_catalog.to_regclass($1)::pg_catalog.oid';
    const result = await this.#client.query(`SELECT ${oid}::pg_catalog.int8 AS oid`, [name]);
    const found = (result.rows as { oid: string | null }[])[0]?.oid ?? null;
    return found === null ? null : Number(found);
  }

  /**
   * Makes the session hand its counters over, so that other sessions read them in pg_stat_*. From PostgreSQL 15 on it can
   * be asked to; 14 does it at most every 500 ms when it becomes idle (pgstat.c, PGSTAT_STAT_INTERVAL).
   */
  async flushCounters(): Promise<void> {
    try {
      await this.#client.query('SELECT pg_catalog.pg_stat_force_next_flush()');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 550));
      await this.#client.query('SELECT').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async end(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }

  /** A value or a notice of hundreds of megabytes would be put together in our memory: the wire is cut before. */
  #count(bytes: number): void {
    this.#received += bytes;
    if (this.#received < answerLimit || this.#lost) return;
    this.#stopped = stoppedError(
      `Raincheck stopped the statement: its answer was longer than ${answerLimit / 1024 ** 2} MB.`,
    );
    this.#lost = true;
    this.#client.connection.stream.destroy();
  }

  #hear(notice: { severity?: string | undefined; message?: string | undefined; detail?: string | undefined }): void {
    const message = notice.message ?? '';
    if (message.startsWith(this.#tracer.secret)) {
      this.#events.push(JSON.parse(message.slice(this.#tracer.secret.length)) as TraceEvent);
    } else if (this.#notices.length < noticeLimit && !message.startsWith('EventTriggerInvoke')) {
      this.#notices.push({
        severity: notice.severity ?? 'NOTICE',
        message: message.slice(0, noticeLength),
        detail: notice.detail?.slice(0, noticeLength) ?? null,
      });
    }
  }
}

/** What the driver throws, as far as it is known. */
type Thrown = { message: string } & Partial<Pick<DatabaseError, 'code' | 'detail' | 'hint' | 'position'>>;

/** The error as PostgreSQL reported it. */
export function toErrorFact(error: Thrown): ErrorFact {
  const position = Number(error.position);
  return {
    sqlstate: error.code !== undefined && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : '08006',
    message: cut(error.message),
    detail: error.detail === undefined ? null : cut(error.detail),
    hint: error.hint === undefined ? null : cut(error.hint),
    position: Number.isInteger(position) && position > 0 ? position : null,
  };
}

/** A message can hold a whole value of the data. */
function cut(text: string): string {
  return text.length > 1_000 ? `${text.slice(0, 1_000)}…` : text;
}

/** Raincheck's own stop, with the SQLSTATE of PostgreSQL's statement_timeout. */
export function stoppedError(message: string): ErrorFact {
  return { sqlstate: '57014', message, detail: null, hint: null, position: null };
}

/** The limit on single messages (limitMessages) speaks with an SQLSTATE of PostgreSQL's, but the database said nothing. */
function ownStop(thrown: Thrown): ErrorFact | null {
  if (thrown instanceof DatabaseError || thrown.code !== '54000') return null;
  return stoppedError(`Raincheck stopped the statement: ${thrown.message.replace(/^stopped by Raincheck: /, '')}.`);
}

function asError(error: unknown): Thrown {
  return error instanceof Error ? error : { message: String(error) };
}

function lostError(): DatabaseError {
  return Object.assign(new DatabaseError('the session was lost', 0, 'error'), { code: '08006' });
}
