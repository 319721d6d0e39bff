/**
 * How far the prediction of `--database none` agrees with what was measured, over all cases: by rule, and for locks.
 *
 *   node bench/prediction.ts [--rule set-not-null-scans] [--write]
 *
 * What was measured is what the cases expect: __tests__/cases/part.ts holds both together. `--rule` lists the
 * disagreements of one rule (`locks` for the locks); `--write` puts the table into docs/accuracy.md.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { expectedOn, isIn, loadCases, type Case } from '../__tests__/cases/load.ts';
import { seen } from '../__tests__/cases/run.ts';
import { batchContext } from '../src/batch/context.ts';
import { judge } from '../src/verdict/judge.ts';
import { predictedBaseline } from '../src/prediction/baseline.ts';
import { settingsSchema } from '../src/settings/schema.ts';
import { drizzleMigration } from '../src/project/layouts/breakpoints.ts';
import { parseMigration, type ParsedStatement } from '../src/sql/parse.ts';
import { classOf } from './accuracy/classes.ts';
import { writeSection } from './accuracy/document.ts';

const { values } = parseArgs({ options: { rule: { type: 'string' }, write: { type: 'boolean', default: false } } });
const version = 15;
const all = loadCases(path.resolve(import.meta.dirname, '../__tests__/cases')).filter(({ versions }) =>
  isIn(versions, version),
);

interface Score {
  both: number;
  missed: string[];
  tooMuch: string[];
}
const scores = new Map<string, Score>();
const locks: Score = { both: 0, missed: [], tooMuch: [] };

for (const one of all) {
  const predicted = await predict(one);
  const expected = expectedOn(one, version);
  const loud = (list: readonly { severity: string; rule: string; subject: string }[]) =>
    new Set(list.filter(({ severity }) => severity !== 'notice').map(({ rule, subject }) => `${rule} ${subject}`));
  compare(loud(expected.findings), loud(predicted.findings), one);
  if (expected.facts.locks === undefined) continue;
  if (expected.facts.locks === predicted.locks) locks.both++;
  else locks.missed.push(`${one.place} ${one.title}: ${predicted.locks} instead of ${expected.facts.locks}`);
}

const rows = [...scores].toSorted(([, a], [, b]) => size(b) - size(a));
const summed = (list: typeof rows) => {
  const all = list.map(([, score]) => score);
  const total = (count: (score: Score) => number) => all.reduce((sum, score) => sum + count(score), 0);
  return [
    total(({ both }) => both),
    total(({ missed }) => missed.length),
    total(({ tooMuch }) => tooMuch.length),
  ] as const;
};
const line = (name: string, both: number, missed: number, tooMuch: number) =>
  `| ${name} | ${both} | ${missed} | ${tooMuch} | ${(both / (both + missed + tooMuch)).toFixed(2)} |`;
const table = [
  '| rule | foretold as measured | not foretold | foretold and not so | agreement |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(([name, { both, missed, tooMuch }]) => line(`\`${name}\``, both, missed.length, tooMuch.length)),
  line(
    '**rules about locks, rewrites, scans**',
    ...summed(rows.filter(([name]) => classOf(name) === 'blocks-traffic')),
  ),
  line('**all rules**', ...summed(rows)),
  line('**locks of a whole case**', locks.both, locks.missed.length, 0),
].join('\n');
console.log(table);
if (values.write) {
  const day = new Date().toISOString().slice(0, 10);
  await writeSection(
    'prediction',
    `\`node bench/prediction.ts\`, ${day}: ${all.length} cases as on PostgreSQL ${version}.\n\n${table}`,
  );
}
const asked = values.rule === 'locks' ? locks : scores.get(values.rule ?? '');
for (const text of asked?.missed ?? []) console.log(`not foretold: ${text}`);
for (const text of asked?.tooMuch ?? []) console.log(`not so: ${text}`);

function compare(expected: ReadonlySet<string>, predicted: ReadonlySet<string>, one: Case): void {
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
  const settings = { ...settingsSchema.parse({}), tableRows: one.tableRows };
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
