import type { Catalog, Column, Table } from '../../src/core/catalog.ts';
import type { StatementFacts } from '../../src/core/facts.ts';
import type { Finding } from '../../src/core/review.ts';
import type { TransactionMode } from '../../src/core/words.ts';
import { emptyCatalog, type ObservedTrial } from '../../src/rules/context.ts';
import { judge } from '../../src/rules/judge.ts';
import type { RuleSettings } from '../../src/rules/rule.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { parseFile, type ParsedStatement } from '../../src/sql/parse.ts';

export interface CaseOptions {
  transaction?: TransactionMode;
  settings?: Partial<RuleSettings>;
  today?: string;
}

/** Statements of one migration file, or of several: a batch. */
export async function statementsOf(...files: string[]): Promise<ParsedStatement[]> {
  const statements: ParsedStatement[] = [];
  for (const [position, sql] of files.entries()) {
    const name = `${String(position + 1).padStart(4, '0')}_case`;
    const parsed = await parseFile({ sql, file: `drizzle/${name}.sql`, migration: name }, statements.length);
    if (!parsed.ok) throw new Error(`${parsed.problem.message} in ${sql}`);
    statements.push(...parsed.statements);
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
    trial: options.trial ?? null,
    baseline,
    transaction: options.transaction ?? 'batch',
    settings: { ...settingsSchema.parse({}), ...options.settings },
    today: options.today ?? '2026-11-21',
  });
}

/** A catalog with plain tables: `catalogOf({ users: ['id integer', 'email text'] })`. */
export function catalogOf(tables: Record<string, string[]>): Catalog {
  const made = Object.entries(tables).map(([name, columns]) => tableOf(name, columns));
  return { ...emptyCatalog, schemas: ['public'], tables: Object.fromEntries(made.map((table) => [table.name, table])) };
}

function tableOf(name: string, columns: string[]): Table {
  const [schema, bareName] = name.includes('.') ? name.split('.') : ['public', name];
  return {
    name,
    schema: schema ?? '',
    bareName: (bareName ?? '').replaceAll('"', ''),
    kind: 'table',
    partitionOf: null,
    columns: columns.map((text): Column => {
      const [column, ...type] = text.split(' ');
      return { name: column ?? '', type: type.join(' '), notNull: false, default: null, identity: '', generated: '' };
    }),
    constraints: [],
    indexes: [],
    triggers: [],
    rowSecurity: false,
    policies: [],
    replicaIdentity: 'd',
  };
}

/** Facts of a statement that did nothing but what is given. */
export function factsOf(statement: number, observed: Partial<StatementFacts> = {}): StatementFacts {
  return {
    statement,
    ran: 'batch',
    locks: [],
    rewrites: [],
    scans: [],
    indexBuilds: [],
    rows: [],
    drops: [],
    silentChanges: [],
    notices: [],
    error: null,
    noop: false,
    walBytes: 0,
    milliseconds: 0,
    ...observed,
  };
}

/** `rule subject` of each finding, for short expectations. */
export function named(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, subject }) => `${rule} ${subject}`);
}
