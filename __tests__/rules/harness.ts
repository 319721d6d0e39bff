import type { Catalog, Column, Table } from '../../src/core/catalog.ts';
import type { StatementFacts } from '../../src/core/facts.ts';
import { noFacts } from '../../src/core/no-facts.ts';
import type { Finding } from '../../src/core/review.ts';
import type { TransactionMode } from '../../src/core/words.ts';
import { emptyCatalog } from '../../src/core/catalog.ts';
import { type ObservedTrial } from '../../src/batch/context.ts';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';
import type { TrialLimits } from '../../src/trial/limits.ts';
import { parseName } from '../../src/grammar/name.ts';
import { assumedTable } from '../../src/grammar/relations.ts';
import { runTrial, type Trial } from '../../src/trial/trial.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { RuleSettings } from '../../src/batch/batch.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { parseMigration, type ParsedStatement } from '../../src/sql/parse.ts';

export interface CaseOptions {
  transaction?: TransactionMode;
  settings?: Partial<RuleSettings>;
  today?: string;
  limits?: Partial<TrialLimits>;
  /** Names of the migrations; else 0001_case and so on. */
  names?: readonly string[];
}

/** Statements of one migration file, or of several: a batch. */
export function statementsOf(...files: string[]): Promise<ParsedStatement[]> {
  return namedStatements(files);
}

async function namedStatements(files: readonly string[], names: readonly string[] = []): Promise<ParsedStatement[]> {
  const statements: ParsedStatement[] = [];
  for (const [position, sql] of files.entries()) {
    const name = names[position] ?? migrationName(position);
    const migration = drizzleMigration({ name, path: `drizzle/${name}.sql`, sql, when: null });
    statements.push(...(await parseMigration(migration, statements.length)).statements);
  }
  return statements;
}

/** Judges SQL without a server: parse trees and a catalog made by hand. For the framework's own cases. */
export async function judgeParsed(
  baseline: Catalog,
  files: string | string[],
  options: CaseOptions & { trial?: ObservedTrial } = {},
): Promise<Finding[]> {
  return judge({
    statements: await statementsOf(...[files].flat()),
    files: [files].flat().map((sql, position) => ({ path: `drizzle/${migrationName(position)}.sql`, sql })),
    trial: options.trial ?? null,
    baseline,
    transaction: options.transaction ?? 'batch',
    settings: { ...settingsSchema.parse({ rules: { 'several-breaking-changes': 'off' } }), ...options.settings },
    today: options.today ?? '2026-11-21',
  });
}

/** A catalog with plain tables: `catalogOf({ users: ['id integer', 'email text'] })`. */
export function catalogOf(tables: Record<string, string[]>): Catalog {
  const made = Object.entries(tables).map(([name, columns]) => tableOf(name, columns));
  return {
    ...emptyCatalog,
    serverVersionNum: 170010,
    schemas: ['public'],
    tables: Object.fromEntries(made.map((table) => [table.name, table])),
  };
}

function tableOf(text: string, columns: string[]): Table {
  const name = parseName(text);
  if (name === null) throw new Error(`${text} is no name`);
  return {
    ...assumedTable(name),
    columns: columns.map((definition): Column => {
      const [column = '', ...type] = definition.split(' ');
      return { name: column, type: type.join(' '), notNull: false, default: null, identity: '', generated: '' };
    }),
  };
}

/** Facts of a statement that did nothing but what is given. */
export function factsOf(statement: number, observed: Partial<StatementFacts> = {}): StatementFacts {
  return { ...noFacts(statement), ran: 'batch', ...observed };
}

/** `severity rule subject` of the findings of these rules, in the order of the report. */
export function shown(findings: readonly Finding[], rules: readonly { name: string }[]): string[] {
  const names = new Set(rules.map(({ name }) => name));
  return findings
    .filter(({ rule }) => names.has(rule))
    .map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`);
}

/** `rule subject` of each finding, for short expectations. */
export function named(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, subject }) => `${rule} ${subject}`);
}

/** A real server on which cases are tried. */
export class Bench implements AsyncDisposable {
  readonly #server: Server;
  readonly #baselines = new Map<string, string>();

  constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<Bench> {
    return new Bench(await start());
  }

  /** Runs the files as one batch on a database that the baseline's SQL made, and judges what was observed. */
  async judge(baseline: string, files: string | string[], options: CaseOptions = {}): Promise<Finding[]> {
    return (await this.try(baseline, files, options)).findings;
  }

  /** The same, with the observations. */
  async try(
    baseline: string,
    files: string | string[],
    options: CaseOptions = {},
  ): Promise<{ findings: Finding[]; trial: Trial }> {
    const list = [files].flat();
    const statements = await namedStatements(list, options.names);
    const transaction = options.transaction ?? 'batch';
    const migrations = list.map((sql, position) => {
      const name = options.names?.[position] ?? migrationName(position);
      return drizzleMigration({ name, path: `drizzle/${name}.sql`, sql, when: 1_700_000_000_000 + position });
    });
    const trial = await runTrial(this.#server, await this.#database(baseline), {
      migrations,
      statements,
      project: { migrationsSchema: 'drizzle', migrationsTable: '__drizzle_migrations' },
      transaction,
      limits: options.limits ?? {},
    });
    const findings = judge({
      statements,
      trial,
      transaction,
      settings: { ...settingsSchema.parse({}), ...options.settings },
      today: options.today ?? '2026-11-21',
    });
    return { findings, trial };
  }

  async #database(baseline: string): Promise<string> {
    const known = this.#baselines.get(baseline);
    if (known !== undefined) return known;
    const name = await this.#server.createDatabase();
    const client = await this.#server.connectPlain(name);
    try {
      await client.query(baseline);
    } finally {
      await client.end();
    }
    this.#baselines.set(baseline, name);
    return name;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.stop();
  }
}

function migrationName(position: number): string {
  return `${String(position + 1).padStart(4, '0')}_case`;
}
