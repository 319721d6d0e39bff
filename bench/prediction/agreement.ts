import { expectedOn, isIn, loadCases, type Case } from '../../__tests__/cases/load.ts';
import { seen } from '../../__tests__/cases/run.ts';
import { batchContext } from '../../src/batch/context.ts';
import { predictedBaseline } from '../../src/prediction/baseline.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { parseMigration, type ParsedStatement } from '../../src/sql/parse.ts';
import { ruleNamed } from '../../src/verdict/catalogue.ts';
import { judge } from '../../src/verdict/judge.ts';

/** How far a prediction agrees with what the cases expect, which is what was measured. */
export interface Score {
  both: number;
  /** Expected and not foretold, one line each. */
  missed: string[];
  /** Foretold and not so. */
  tooMuch: string[];
}

export interface Agreement {
  cases: number;
  /** The major version whose expectations count. */
  version: number;
  /** Errors and warnings, rule by rule, the most frequent first. */
  rules: (Score & { rule: string })[];
  /** Whole cases whose locks are told. */
  locks: Score;
  /** Rules about traffic and failures that are told without a server. */
  foretold: string[];
}

const version = 15;

/** Judges every case of a folder without a server, and compares. */
export async function agreement(folder: string): Promise<Agreement> {
  const cases = loadCases(folder).filter(({ versions }) => isIn(versions, version));
  const scores = new Map<string, Score>();
  const locks: Score = { both: 0, missed: [], tooMuch: [] };
  for (const one of cases) {
    const predicted = await predict(one);
    const expected = expectedOn(one, version);
    compare(scores, { expected: loud(expected.findings), predicted: loud(predicted.findings) }, one);
    if (expected.facts.locks === undefined) continue;
    if (expected.facts.locks === predicted.locks) locks.both++;
    else locks.missed.push(`${one.place} ${one.title}: ${predicted.locks} instead of ${expected.facts.locks}`);
  }
  const rules = [...scores].map(([rule, score]) => ({ rule, ...score })).toSorted((a, b) => size(b) - size(a));
  const foretold = rules.flatMap(({ rule }) => (ruleNamed(rule)?.isForetold === true ? rule : []));
  return { cases: cases.length, version, rules, locks, foretold };
}

/** True for rules whose findings without a server are predictions; the others read what the author intends. */
export function isPrediction(rule: string): boolean {
  const hazard = ruleNamed(rule)?.hazard;
  return hazard === 'blocks-traffic' || hazard === 'fails';
}

function loud(list: readonly { severity: string; rule: string; subject: string }[]): Set<string> {
  return new Set(list.filter(({ severity }) => severity !== 'notice').map(({ rule, subject }) => `${rule} ${subject}`));
}

function compare(
  scores: Map<string, Score>,
  { expected, predicted }: Record<'expected' | 'predicted', ReadonlySet<string>>,
  one: Case,
): void {
  for (const key of new Set([...expected, ...predicted])) {
    const rule = key.split(' ')[0] ?? '';
    const score = scores.get(rule) ?? { both: 0, missed: [], tooMuch: [] };
    scores.set(rule, score);
    const text = `${one.place} ${one.title}: ${key}`;
    if (!predicted.has(key)) score.missed.push(text);
    else if (!expected.has(key)) score.tooMuch.push(text);
    else score.both++;
  }
}

async function predict(one: Case) {
  const baseline = await predictedBaseline([
    drizzleMigration({ name: 'baseline', path: 'baseline.sql', sql: one.baseline, when: null }),
  ]);
  const statements: ParsedStatement[] = [];
  for (const [position, sql] of one.migrations.entries()) {
    const migration = drizzleMigration({ name: `${position}`, path: `${position}.sql`, sql, when: null });
    statements.push(...(await parseMigration(migration, statements.length)).statements);
  }
  const settings = { ...settingsSchema.parse({}), tableRows: one.tableRows, rules: one.rules };
  const input = { statements, trial: null, baseline, transaction: one.transaction, settings };
  const batch = batchContext(input);
  return {
    findings: judge({ ...input, today: '2026-11-21' }),
    locks: seen(batch.contexts.flatMap(({ facts }) => facts ?? [])).locks,
  };
}

function size({ both, missed, tooMuch }: Score): number {
  return both + missed.length + tooMuch.length;
}
