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
import { writeSection } from './accuracy/document.ts';
import { agreement, isPrediction, type Score } from './prediction/agreement.ts';

const { values } = parseArgs({ options: { rule: { type: 'string' }, write: { type: 'boolean', default: false } } });
const { cases, version, rules, locks, foretold } = await agreement(
  path.resolve(import.meta.dirname, '../__tests__/cases'),
);

const sum = (list: readonly Score[]): Score => ({
  both: list.reduce((total, { both }) => total + both, 0),
  missed: list.flatMap(({ missed }) => missed),
  tooMuch: list.flatMap(({ tooMuch }) => tooMuch),
});
const line = (name: string, { both, missed, tooMuch }: Score, told = '') =>
  `| ${name} | ${both} | ${missed.length} | ${tooMuch.length} | ${share(both, tooMuch.length)} | ${told} |`;
const share = (both: number, tooMuch: number) => (both + tooMuch === 0 ? '' : (both / (both + tooMuch)).toFixed(2));
const told = (rule: string) => (!isPrediction(rule) ? 'read from the text' : foretold.includes(rule) ? 'yes' : 'no');
const table = [
  '| rule | foretold as measured | not foretold | foretold and not so | of what is foretold, so | told without a server |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rules.map((score) => line(`\`${score.rule}\``, score, told(score.rule))),
  line('**rules about traffic and failures that are told**', sum(rules.filter(({ rule }) => foretold.includes(rule)))),
  line('**all rules**', sum(rules)),
  line('**locks of a whole case**', locks),
].join('\n');
console.log(table);
if (values.write) {
  const day = new Date().toISOString().slice(0, 10);
  const head = `\`node bench/prediction.ts\`, ${day}: ${cases} cases as on PostgreSQL ${version}.`;
  await writeSection('prediction', `${head}\n\n${table}`);
}
const asked = values.rule === 'locks' ? locks : rules.find(({ rule }) => rule === values.rule);
for (const text of asked?.missed ?? []) console.log(`not foretold: ${text}`);
for (const text of asked?.tooMuch ?? []) console.log(`not so: ${text}`);
