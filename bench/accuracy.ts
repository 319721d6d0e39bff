/**
 * How right Raincheck, squawk and pgfence are, on the cases of __tests__/cases, in one call.
 *
 *   node bench/accuracy.ts [--postgres 15] [--list] [--write]
 *
 * Prints recall, precision and false alarms by class of hazard, and every miss and false alarm of ours; `--list` also
 * those of the others. `--write` puts the tables into docs/accuracy.md. `--ten` shows ten statements that others get wrong.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCases } from '../__tests__/cases/load.ts';
import { installOnDemand, installServers } from '../scripts/servers.ts';
import { writeSection } from './accuracy/document.ts';
import { measure, tools } from './accuracy/measure.ts';
import { rivalsFolder } from './accuracy/rivals.ts';
import { lenientReading, lockTable, scoreTable, strictReading, wrongAnswers } from './accuracy/tables.ts';
import { tenTable } from './accuracy/ten.ts';

const { values } = parseArgs({
  options: {
    postgres: { type: 'string', default: '15' },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    ten: { type: 'boolean', default: false },
  },
});
installOnDemand(rivalsFolder);
const binaries = installServers().get(Number(values.postgres));
if (binaries === undefined) throw new Error(`There is no PostgreSQL ${values.postgres} in __tests__/servers.`);
const day = new Date().toISOString().slice(0, 10);
const { dependencies } = JSON.parse(readFileSync(path.join(rivalsFolder, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const against = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);

if (values.ten) {
  const { version, text } = await tenTable(binaries);
  await show('ten', [
    `\`node bench/accuracy.ts --ten\`, ${day}, PostgreSQL ${version}, ${against.join(', ')}.`,
    '',
    text,
  ]);
} else {
  const { version, measured } = await measure(
    loadCases(path.resolve(import.meta.dirname, '../__tests__/cases')),
    binaries,
  );
  const strict = strictReading(version);
  const expecting = measured.filter(({ isQuiet }) => !isQuiet);
  const wrong = measured.filter((one) => one.wrong.length > 0);
  await show('tables', [
    `\`node bench/accuracy.ts --postgres ${values.postgres}\`, ${day}: ${measured.length} cases, PostgreSQL ${version}, ${against.join(', ')}.`,
    '',
    '### A warning or above, of a class of the case',
    '',
    scoreTable(expecting, strict),
    '',
    `Unsafe cases in which the harm is worth no more than a notice (${measured.length - expecting.length}) are left out here.`,
    '',
    '### Anything at all, of any class and severity',
    '',
    scoreTable(measured, lenientReading),
    '',
    '### Lock modes',
    '',
    lockTable(measured),
    '',
    `Raincheck shows the lock that it saw. In ${measured.length - wrong.length} of ${measured.length} cases its whole answer (every finding, severity, subject, lock, rewrite, scan and failure) is the expected one.`,
  ]);
  for (const { one, wrong: lines } of wrong)
    console.log(`not as expected: ${one.place} ${one.title}\n  ${lines.join('\n  ')}`);
  for (const tool of values.list ? tools : ['Raincheck' as const]) {
    const list = wrongAnswers(expecting, tool, strict);
    console.log(`\n${tool}: ${list.length} misses and false alarms\n${list.join('\n')}`);
  }
}

async function show(section: string, lines: readonly string[]): Promise<void> {
  const text = lines.join('\n');
  console.log(text);
  if (values.write) await writeSection(section, text);
}
