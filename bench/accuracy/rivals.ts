import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Case } from '../../__tests__/cases/load.ts';
import type { Answer, Report } from './classes.ts';
import { rivalRules } from './rival-rules.ts';

/** Where the other tools are installed. */
export const rivalsFolder = path.resolve(import.meta.dirname, '../rivals');

export type Rival = keyof typeof rivalRules;

const run = promisify(execFile);

/** Writes a case's pending migrations as files; both tools read files and nothing else. */
export function writeCase(one: Case, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return one.migrations.map((sql, position) => {
    const file = path.join(folder, `${String(position + 1).padStart(4, '0')}_case.sql`);
    writeFileSync(file, sql);
    return file;
  });
}

/** Asks squawk, told of the version and of the transaction in which the migrator runs a file. */
export async function askSquawk(one: Case, files: readonly string[], version: number): Promise<Answer> {
  const transaction = one.transaction === 'none' ? [] : ['--assume-in-transaction'];
  const args = ['--reporter', 'json', '--pg-version', `${version}.0`, ...transaction, ...files];
  const found = JSON.parse(await output('squawk', args)) as { rule_name: string; help: string | null; level: string }[];
  return {
    reports: found.map(({ rule_name: rule }) => ({ rule, ...aboutRule('squawk', rule), loud: true })),
    lock: strongest(found.map(({ help }) => /Statement requires: ([A-Z ]+) lock/.exec(help ?? '')?.[1] ?? null)),
  };
}

interface PgfenceResult {
  results: {
    checks: { ruleId: string; risk: string; adjustedRisk?: string; lockMode: string }[];
    policyViolations: { ruleId: string; severity: string }[];
  }[];
}

/** Asks pgfence, told of the version and, where the case has them, of the tables' rows. MEDIUM and above counts as a warning. */
export async function askPgfence(one: Case, files: readonly string[], version: number): Promise<Answer> {
  const stats = path.join(path.dirname(files[0] ?? ''), 'stats.json');
  const sizes = Object.entries(one.tableRows).map(([name, rowCount]) => {
    const [tableName = '', schemaName = 'public'] = name.split('.').reverse();
    return { schemaName, tableName, rowCount, totalBytes: rowCount * 100 };
  });
  if (sizes.length > 0) writeFileSync(stats, JSON.stringify(sizes));
  const known = sizes.length > 0 ? ['--stats-file', stats] : [];
  const args = ['analyze', '--output', 'json', '--min-pg-version', String(version), ...known, ...files];
  const text = await output('pgfence', args);
  // It reads the whole call or nothing: what it cannot parse it calls a syntax error, and so do we.
  if (text === '') return { reports: [{ rule: 'syntax error', classes: ['fails'], loud: true }], lock: null };
  const { results } = JSON.parse(text) as PgfenceResult;
  const checks = results.flatMap((result) => result.checks);
  const policies = results.flatMap(({ policyViolations }) => policyViolations);
  return {
    reports: [
      ...checks.map(({ ruleId, risk, adjustedRisk }): Report => {
        const loud = /MEDIUM|HIGH|CRITICAL/.test(adjustedRisk ?? risk);
        return { rule: ruleId, ...aboutRule('pgfence', ruleId), loud };
      }),
      ...policies.map(({ ruleId }): Report => ({ rule: ruleId, ...aboutRule('pgfence', ruleId), loud: true })),
    ],
    lock: strongest(checks.map(({ lockMode }) => lockMode)),
  };
}

function aboutRule(rival: Rival, rule: string): { classes: Report['classes'] } {
  const classes = rivalRules[rival][rule];
  if (classes === undefined) throw new Error(`${rival}'s rule ${rule} is missing in bench/accuracy/rival-rules.ts.`);
  return { classes };
}

async function output(program: Rival, args: readonly string[]): Promise<string> {
  const file = path.join(rivalsFolder, 'node_modules/.bin', program);
  try {
    return (await run(file, [...args], { maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    // Exit code 1 is a verdict.
    const { code, stdout } = error as { code?: unknown; stdout?: string };
    if (typeof code === 'number') return stdout ?? '';
    throw error;
  }
}

/** PostgreSQL's lock modes, weakest first. */
export const modes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
];

export function strongest(list: readonly (string | null)[]): string | null {
  const known = list.filter((mode) => mode !== null).toSorted((a, b) => modes.indexOf(b) - modes.indexOf(a));
  return known[0] ?? null;
}
