import type pg from 'pg';
import type { Migration, Project } from '../core/project.ts';
import type { TransactionMode } from '../core/words.ts';
import { dropMadeRoles, readRoles } from '../postgres/roles.ts';
import type { Server } from '../postgres/server.ts';
import { readBase, type Base } from './base.ts';
import { openAdmin, type TrialLimits } from './limits.ts';
import { runBatch } from './run.ts';
import type { RunOptions, RunResult } from './run-types.ts';
import type { BatchStatement } from './statements.ts';
import { installTracer, type Tracer } from './tracer.ts';

/** A database with the tracer in it, and what it holds before the batch. */
export interface Prepared {
  database: string;
  tracer: Tracer;
  base: Base;
}

/** How one run differs from the usual. */
export type How = Pick<RunOptions, 'mode'> & Partial<RunOptions>;

/** What every part of a trial works with: the server, the batch, copies of databases, runs on them. */
export class Workshop {
  readonly server: Server;
  readonly migrations: Migration[];
  readonly statements: BatchStatement[];
  readonly project: Pick<Project, 'migrationsSchema' | 'migrationsTable'> & Partial<Pick<Project, 'layout'>>;
  readonly transaction: TransactionMode;
  readonly limits: TrialLimits;
  /** A copy of the baseline with the project's own rows; null when all rows are made up. */
  readonly seeded: string | null;
  /** Comes when nothing else keeps the machine busy. */
  readonly quiet: () => Promise<void>;
  #deadline: number;
  /** Milliseconds that each statement took in all runs so far, also where it was cut off. */
  readonly spent = new Map<number, number>();
  /** True once a run ended because the trial's time was up. */
  outOfTime = false;
  #roles: Set<string> | null = null;

  constructor(
    server: Server,
    batch: Pick<Workshop, 'migrations' | 'statements' | 'project' | 'transaction' | 'limits'> & {
      seeded?: string | null;
      quiet?: () => Promise<void>;
    },
  ) {
    this.server = server;
    this.migrations = batch.migrations;
    this.statements = batch.statements;
    this.project = batch.project;
    this.transaction = batch.transaction;
    this.limits = batch.limits;
    this.seeded = batch.seeded ?? null;
    this.quiet = batch.quiet ?? (() => Promise.resolve());
    this.#deadline = Date.now() + batch.limits.trialMs;
  }

  /** Milliseconds until the trial must end. */
  get timeLeft(): number {
    return this.#deadline - Date.now();
  }

  /** Waits for something that is no part of the trial: its time stands still meanwhile. */
  async waitFor<Result>(other: Promise<Result>): Promise<Result> {
    const since = Date.now();
    try {
      return await other;
    } finally {
      this.#deadline += Date.now() - since;
    }
  }

  /** Lends a copy of a database; it is gone afterwards, and with it the roles that the batch made. */
  async withCopy<Result>(template: string, use: (database: string) => Promise<Result>): Promise<Result> {
    this.#roles ??= await this.#readRoles();
    const database = await this.server.createDatabase(template);
    try {
      return await use(database);
    } finally {
      await this.server.dropDatabase(database);
      // Roles belong to the whole server: the next run makes them again.
      if (this.server.madeRoles.size > 0) await dropMadeRoles(this.server, this.#roles);
    }
  }

  /** Lends a session of the superuser. */
  async withAdmin<Result>(database: string, use: (admin: pg.Client) => Promise<Result>): Promise<Result> {
    const admin = await openAdmin(this.server, database);
    try {
      return await use(admin);
    } finally {
      await admin.end();
    }
  }

  /** Puts the tracer in, lets `fill` write rows, and reads what is there. */
  async prepare(database: string, admin: pg.Client, fill?: () => Promise<void>): Promise<Prepared> {
    const tracer = await installTracer(admin, this.server.superuser);
    await fill?.();
    return { database, tracer, base: await readBase(admin, tracer) };
  }

  /** Runs the batch on a new copy of a prepared database. */
  async runOnCopy(prepared: Prepared, how: How): Promise<RunResult> {
    return this.withCopy(prepared.database, (database) => this.runIn({ ...prepared, database }, how));
  }

  /** Runs the batch in the prepared database itself. */
  async runIn({ database, tracer, base }: Prepared, how: How): Promise<RunResult> {
    const result = await runBatch(this.server, {
      database,
      migrations: this.migrations,
      statements: this.statements,
      project: this.project,
      skip: new Set(),
      base: { ...base, live: new Map(base.live) },
      tracer,
      limits: this.limits,
      deadline: this.#deadline,
      ...how,
    });
    for (const [index, took] of result.spent) this.spent.set(index, (this.spent.get(index) ?? 0) + took);
    // A run that was given less time than the trial has says nothing of the trial's.
    if (how.deadline === undefined) this.outOfTime ||= result.outOfTime;
    return result;
  }

  async #readRoles(): Promise<Set<string>> {
    const admin = await this.server.connectAdmin();
    try {
      return await readRoles(admin);
    } finally {
      await admin.end();
    }
  }
}
