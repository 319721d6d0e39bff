import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadCases, type Case } from '../__tests__/cases/load.ts';
import { hazards, withoutCase } from './hazards.ts';

const titles: Record<keyof typeof hazards, string> = {
  locks: 'Locks, rewrites and scans',
  data: 'Lost data',
  code: 'Running code',
  failures: 'Failures at run time',
  habits: 'Habits and the rest',
};

/**
 * docs/hazards.md: each hazard with its rules and cases, counted in `__tests__/cases`. Throws when a hazard has neither a
 * case nor a reason, or a case speaks of a hazard that is not in the list.
 */
export function hazardsPage(root: string, table: (head: string[], rows: string[][]) => string): string {
  const cases = loadCases(path.join(root, '__tests__/cases'));
  const byHazard = Map.groupBy(cases, ({ hazard }) => hazard.number);
  const known = new Set(
    Object.values(hazards)
      .flat()
      .map(([number]) => number),
  );
  const unknown = cases.find(({ hazard }) => !known.has(hazard.number));
  if (unknown !== undefined)
    throw new Error(`${unknown.place}: no hazard ${unknown.hazard.number} in scripts/hazards.ts`);
  const count = (list: readonly Case[], safe: boolean) => list.filter((one) => one.safe === safe).length;
  return `${[
    '# Hazards',
    'What can go wrong with a migration, the rules that tell of it, and the cases that hold them to it: unsafe ones, on which a rule must speak, and safe ones, on which nobody may. Generated from `__tests__/cases` by `npm run docs`.',
    `${cases.length} cases: ${count(cases, false)} unsafe, ${count(cases, true)} safe. Each runs on a real PostgreSQL.`,
    ...(Object.keys(hazards) as (keyof typeof hazards)[]).flatMap((group) => [
      `## ${titles[group]}`,
      table(
        ['#', 'hazard', 'rules', 'unsafe', 'safe'],
        hazards[group].map(([number, what]) => {
          const list = byHazard.get(number) ?? [];
          const reason = withoutCase[number];
          if ((list.length === 0) !== (reason !== undefined)) {
            throw new Error(
              `Hazard ${number} (${what}) has ${list.length} cases and ${reason === undefined ? 'no' : 'a'} reason for having none.`,
            );
          }
          return list.length === 0
            ? [String(number), what, `No case: ${reason ?? ''}`, '0', '0']
            : [String(number), what, rulesOf(root, list), String(count(list, false)), String(count(list, true))];
        }),
      ),
    ]),
  ].join('\n\n')}\n`;
}

/** Rules that really speak in the unsafe cases; without one, why nobody does. */
function rulesOf(root: string, list: readonly Case[]): string {
  const meant = new Set(list.flatMap(({ hazard }) => hazard.rules));
  const told = new Set(
    list.filter(({ safe }) => !safe).flatMap(({ findings }) => findings.map(({ finding }) => finding.rule)),
  );
  const rules = [...told].filter((rule) => meant.has(rule)).toSorted();
  for (const rule of meant) {
    if (!existsSync(path.join(root, `docs/rules/${rule}.md`))) throw new Error(`No page docs/rules/${rule}.md`);
  }
  return rules.length === 0 ? 'none: harmless' : rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ');
}
