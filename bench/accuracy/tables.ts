import type { Hazard } from '../../src/core/words.ts';
import { classesOf, isFlagged, mainClass, type Answer } from './classes.ts';
import { tools, type Measured, type Tool } from './measure.ts';

/** How a tool's answer is read: does it flag the case? */
export type Reading = (answer: Answer, measured: Measured) => boolean;

const titles: Record<Hazard, string> = {
  'blocks-traffic': 'locks, rewrites, scans',
  'data-loss': 'data loss',
  'breaks-code': 'breaks running code',
  fails: 'fails at run time',
  history: 'history',
  practice: 'practice',
};

/** A warning or above in a class of the case. */
export function strictReading(version: number): Reading {
  return (answer, { one }) => isFlagged(answer, classesOf(one, version));
}

/** Anything at all, of any class and severity. */
export const lenientReading: Reading = ({ reports }) => reports.length > 0;

/** Recall, precision and false alarms by class and tool, as a Markdown table. */
export function scoreTable(all: readonly Measured[], reading: Reading): string {
  const groups = [...Map.groupBy(all, ({ one }) => titles[mainClass(one)])].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const rows = [...groups, ['**all**', all] as const].flatMap(([title, list]) =>
    tools.map((tool, position) => {
      const { unsafe, safe, hits, alarms } = score(list, tool, reading);
      const cells = [
        position === 0 ? title : '',
        tool,
        `${hits} of ${unsafe}`,
        share(hits, unsafe),
        share(hits, hits + alarms),
        `${alarms} of ${safe}`,
        share(alarms, safe),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return [
    '| class | tool | unsafe found | recall | precision | safe flagged | false alarms |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function score(list: readonly Measured[], tool: Tool, reading: Reading) {
  const flagged = list.filter((measured) => reading(measured.answers[tool], measured));
  const unsafe = list.filter(({ one }) => !one.safe).length;
  const hits = flagged.filter(({ one }) => !one.safe).length;
  return { unsafe, safe: list.length - unsafe, hits, alarms: flagged.length - hits };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

/** How often the strongest lock that a tool names is the one that PostgreSQL took. */
export function lockTable(all: readonly Measured[]): string {
  const rows = (['squawk', 'pgfence'] as const).map((tool) => {
    const said = all.filter(
      ({ answers, lock, one }) => answers[tool].lock !== null && lock !== null && one.migrations.length === 1,
    );
    const right = said.filter(({ answers, lock }) => answers[tool].lock === lock).length;
    return `| ${tool} | ${said.length} | ${right} | ${share(right, said.length)} |`;
  });
  return ['| tool | cases with a lock named | the true one | share |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Every wrong answer of a tool in one reading, as a list. */
export function wrongAnswers(all: readonly Measured[], tool: Tool, reading: Reading): string[] {
  return all.flatMap((measured) => {
    const { one, answers } = measured;
    if (reading(answers[tool], measured) === !one.safe) return [];
    const said = [...new Set(answers[tool].reports.filter(({ loud }) => loud).map(({ rule }) => rule))].join(', ');
    return [
      `${one.safe ? 'false alarm' : 'miss'} ${one.place} ${one.hazard.name}: ${one.title}${said === '' ? '' : ` (says ${said})`}`,
    ];
  });
}
