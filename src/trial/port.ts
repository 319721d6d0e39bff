import type pg from 'pg';

/** What the trial needs of a server: the postgres room's `Server` has it all. */
export interface TrialServer {
  versionNum: number;
  plainRole: string;
  /** False when no session of this server may create event triggers or switch triggers off. */
  superuser: boolean;
  connectAdmin(database?: string): Promise<pg.Client>;
  connectPlain(database: string): Promise<pg.Client>;
  createDatabase(template?: string): Promise<string>;
  dropDatabase(name: string): Promise<void>;
}

/** Limits of one trial. */
export interface TrialLimits {
  /** Longest time for one statement, milliseconds. */
  statementMs: number;
  /** Longest time for the whole trial, milliseconds. */
  trialMs: number;
  /** Statements that are watched closely; the ones after them run with an eye on errors only. */
  tracedStatements: number;
}

/** Limits that hold unless the settings say otherwise. */
export const usualLimits: TrialLimits = { statementMs: 120_000, trialMs: 600_000, tracedStatements: 2_000 };
