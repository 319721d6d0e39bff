import type pg from 'pg';
import type { Server } from '../postgres/server.ts';

/** Limits of one trial. */
export interface TrialLimits {
  /** Longest time for one statement, milliseconds. */
  statementMs: number;
  /** Longest time for the whole trial, milliseconds. */
  trialMs: number;
  /** Statements that are watched closely; the ones after them run with an eye on errors only. */
  tracedStatements: number;
  /** How much a copy of the baseline may grow, bytes. */
  growth: number;
}

/** Limits that hold unless the settings say otherwise. */
export const usualLimits: TrialLimits = {
  statementMs: 120_000,
  trialMs: 600_000,
  tracedStatements: 2_000,
  growth: 2 * 1024 ** 3,
};

/**
 * A session of the superuser that looks names up in pg_catalog alone: a database can set a search_path of its own, and
 * with it put functions of a pull request before PostgreSQL's.
 */
export async function openAdmin(server: Server, database: string): Promise<pg.Client> {
  const admin = await server.connectAdmin(database);
  await admin.query('SET search_path = pg_catalog, pg_temp');
  return admin;
}
