import type { RuleInfo } from '../../core/finding.ts';
import type { Finding } from '../../core/review.ts';
import type { History } from '../layouts/history.ts';
import { plainText, type Change } from './change.ts';
import { historyFinding, listed } from './check.ts';
import { objectsOf } from './weigh.ts';

export const collidesWithBase: RuleInfo = {
  name: 'collides-with-base',
  hazard: 'history',
  severity: 'warning',
  title: 'The base branch has got a migration that does the same, or is called the same',
  why: 'The branch was tried on the base that it left. Merged as it is, its migration runs after the other one: it fails on what exists, or one of the two is lost in the merge.',
  harm: 'collides with a migration of the base branch',
};

/** New migrations beside those that the base branch got since the branch left it: the same name, or the same object. */
export async function checkTipCollisions(change: Change, tip: History): Promise<Finding[]> {
  const before = new Set(change.base.entries.map(({ name }) => name));
  const theirs = tip.entries.filter(({ name }) => !before.has(name));
  const findings: Finding[] = [];
  for (const { name, migration, place } of change.fresh) {
    if (migration === null) continue;
    const mine = await objectsOf(migration);
    for (const other of theirs) {
      if (other.migration === null) continue;
      if (plainText(other.migration.sql) === plainText(migration.sql) && other.name === name) continue;
      const objects = await objectsOf(other.migration);
      const both = mine.filter((object) => objects.includes(object) && !isOfTable(object, mine));
      if (both.length === 0 && other.name !== name) continue;
      const what = both.length === 0 ? 'has the same name' : `creates ${listed(both)} too`;
      findings.push(
        historyFinding(collidesWithBase, {
          subject: name,
          message: `The base branch has moved on: its ${other.name} ${what}. Merged as it is, ${name} ${both.length === 0 ? 'takes its place, or loses its own' : 'fails on what exists'}.`,
          file: place.file,
          line: place.line,
          action: {
            text: 'Merge the base branch into this one, delete this migration with its snapshot and its journal entry, and run `drizzle-kit generate` again.',
            steps: [],
          },
        }),
      );
      break;
    }
  }
  return findings;
}

/** True for a column of a table that is in the list itself. */
function isOfTable(object: string, all: readonly string[]): boolean {
  const table = /^column (.+)\.[^.]+$/.exec(object)?.[1];
  return table !== undefined && all.includes(`table ${table}`);
}
