import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { parseMigration, type ParsedStatement } from '../../src/sql/parse.ts';
import type { LockMode, StatementFacts } from '../../src/core/facts.ts';
import type { Migration } from '../../src/core/project.ts';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';
import { runTrial, type Trial, type TrialInput } from '../../src/trial/trial.ts';

/** Folders of the servers' programs: the embedded 17, and the 15 of the Debian package where it is installed. */
export const servers = { '17': null, '15': '/usr/lib/postgresql/15/bin' } as const;

export function startLab(version: keyof typeof servers = '17'): Promise<Server> {
  return start({ binaries: servers[version] });
}

/** A database of the plain role's, built by some SQL. */
export async function baselineOf(server: Server, sql: string, template?: string): Promise<string> {
  const name = await server.createDatabase(template);
  const client = await server.connectPlain(name);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
  return name;
}

export const project = { migrationsSchema: 'drizzle', migrationsTable: '__drizzle_migrations' };

/** Tries SQL as one migration, or several files as several. */
export async function tryOn(
  server: Server,
  baseline: string,
  sql: string | string[],
  more: Partial<TrialInput> = {},
): Promise<Trial> {
  const { migrations, statements } = await migrationsOf(sql);
  return runTrial(server, baseline, {
    migrations,
    statements,
    project,
    transaction: 'batch',
    rows: 400,
    ...more,
  });
}

export async function migrationsOf(
  sql: string | string[],
): Promise<{ migrations: Migration[]; statements: ParsedStatement[] }> {
  const migrations = [sql].flat().map((text, at): Migration => {
    const name = `000${at}_test`;
    return drizzleMigration({ name, path: `drizzle/${name}.sql`, sql: text, when: 1_700_000_000_000 + at });
  });
  const statements: ParsedStatement[] = [];
  for (const migration of migrations) {
    statements.push(...(await parseMigration(migration, statements.length)).statements);
  }
  return { migrations, statements };
}

export const short: Record<LockMode, string> = {
  AccessShareLock: 'AS',
  RowShareLock: 'RS',
  RowExclusiveLock: 'RX',
  ShareUpdateExclusiveLock: 'SUX',
  ShareLock: 'S',
  ShareRowExclusiveLock: 'SRX',
  ExclusiveLock: 'X',
  AccessExclusiveLock: 'AX',
};

/** One statement's facts as a line of text per kind, so that a case reads at a glance. Empty kinds are left out. */
export function brief(
  facts: Pick<StatementFacts, 'error' | 'locks' | 'rewrites' | 'scans' | 'indexBuilds'>,
): Record<string, string> {
  const strongest = new Map<string, string>();
  for (const { relation, mode, kind } of facts.locks) {
    if (kind !== 'index' && kind !== 'sequence' && !strongest.has(relation)) strongest.set(relation, short[mode]);
  }
  const lines: Record<string, string> = {
    error: facts.error?.sqlstate ?? '',
    locks: [...strongest]
      .map(([relation, mode]) => `${mode} ${relation}`)
      .sort()
      .join(', '),
    rewrites: facts.rewrites.map(({ relation, reason }) => `${relation} (${reason})`).join(', '),
    scans: facts.scans
      .map(({ relation, purpose, passes }) => `${relation} ${purpose}${passes ? ` x${passes}` : ''}`)
      .sort()
      .join(', '),
    builds: facts.indexBuilds
      .map(({ index, rebuild }) => `${rebuild ? 're ' : ''}${index}`)
      .sort()
      .join(', '),
  };
  return Object.fromEntries(Object.entries(lines).filter(([, text]) => text !== ''));
}
