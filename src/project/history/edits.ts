import type { RuleInfo } from '../../core/finding.ts';
import type { Finding } from '../../core/review.ts';
import type { Entry } from '../layouts/history.ts';
import { plainText, type Change, type Pair } from './change.ts';
import { dated, historyFinding, listed } from './check.ts';
import { objectsOf, weighEdit, type Edit } from './weigh.ts';

/** After this time a migration on the base branch counts as deployed. Milliseconds. */
const settled = 7 * 24 * 60 * 60 * 1000;

export const editedMigration: RuleInfo = {
  name: 'edited-migration',
  hazard: 'history',
  severity: 'error',
  title: 'A migration of the base branch was edited',
  why: 'Drizzle never runs a migration twice and never compares its text: databases that have it keep the old result, new ones get the new one, and from then on they differ.',
  harm: 'edits a migration that has run',
};

/** A pair whose text changed, with the weight of the change. */
interface Edited extends Pair {
  edit: Edit;
  /** True when the migration has been on base for long enough to be deployed. */
  settled: boolean;
}

/**
 * Base migrations whose text changed. Most edits of old migrations mend them for new databases, and production rightly
 * does not notice; so an edit is an error only where it creates something that no other migration creates.
 */
export async function checkEdited(change: Change): Promise<Finding[]> {
  const edited: Edited[] = [];
  for (const pair of change.kept) {
    if (pair.base.migration === null || pair.head.migration === null) continue;
    const edit = await weighEdit(pair.base.migration, pair.head.migration);
    const { when } = pair.base;
    if (edit.kind !== 'none') edited.push({ ...pair, edit, settled: when !== null && change.now - when >= settled });
  }
  if (edited.length === 0) return [];
  const others = await createdElsewhere(change, edited);
  const lost = edited.filter((one) => one.settled && one.edit.adds.some((object) => !others.has(object)));
  const rest = edited.filter((one) => !lost.includes(one) && one.edit.kind === 'statements');
  return [
    ...lost.map((one) =>
      lostEdit(
        one,
        one.edit.adds.filter((object) => !others.has(object)),
      ),
    ),
    ...(rest.length > 3 ? [manyEdits(rest)] : rest.map(plainEdit)),
    ...harmlessEdits(edited.filter(({ edit }) => edit.kind === 'cosmetic' || edit.kind === 'guard')),
  ];
}

/** What any migration but the edited ones creates, and what the edited ones created on base. */
async function createdElsewhere(change: Change, edited: Edited[]): Promise<Set<string>> {
  if (edited.every(({ edit }) => edit.adds.length === 0)) return new Set();
  const heads = new Set(edited.map(({ head }) => head));
  const untouched = change.head.entries.filter((entry) => !heads.has(entry));
  const objects: string[] = [];
  for (const { migration } of [...untouched, ...change.base.entries]) {
    if (migration !== null) objects.push(...(await objectsOf(migration)));
  }
  return new Set(objects);
}

function lostEdit({ base, head }: Edited, objects: string[]): Finding {
  return historyFinding(editedMigration, {
    subject: head.name,
    message: `Production will never run this edit: ${head.name} has been on the base branch since ${dated(base.when ?? 0)}, and ${listed(objects)} is created nowhere else.`,
    file: head.sqlPath,
    line: firstDifference(base, head),
    action: { text: restoreAndAdd(head), steps: [] },
  });
}

function plainEdit(one: Edited): Finding {
  const { base, head } = one;
  return historyFinding(editedMigration, {
    severity: 'warning',
    subject: head.name,
    message: `${head.name} is on the base branch already: databases that have run it will not run the edit.`,
    file: head.sqlPath,
    line: firstDifference(base, head),
    action: {
      text: one.settled
        ? `If it mends the migration for new databases, it is right. To change databases that exist: ${lower(restoreAndAdd(head))}`
        : `If it failed everywhere so far, the edit is right. If a deploy has run it: ${lower(restoreAndAdd(head))}`,
      steps: [],
    },
  });
}

function manyEdits(edits: Edited[]): Finding {
  const [first] = edits as [Edited, ...Edited[]];
  return historyFinding(editedMigration, {
    severity: 'warning',
    subject: `${edits.length} migrations`,
    message: `${edits.length} migrations that the base branch already has were edited (${listed(edits.map(({ head }) => head.name))}): databases that have run them will not run the edits.`,
    file: first.head.sqlPath,
    line: firstDifference(first.base, first.head),
    action: {
      text: 'If they mend the migrations for new databases, they are right. To change databases that exist, put the changes into a new migration.',
      steps: [],
    },
  });
}

function harmlessEdits(edits: Edited[]): Finding[] {
  const [first] = edits;
  if (first === undefined) return [];
  const what = edits.some(({ edit }) => edit.kind === 'guard')
    ? 'only IF [NOT] EXISTS or the schema public was added or removed, so databases that have run it are not affected'
    : 'only comments or white space changed, so every database has the same result';
  const names = listed(edits.map(({ head }) => head.name));
  return [
    historyFinding(editedMigration, {
      severity: 'notice',
      subject: edits.length === 1 ? first.head.name : `${edits.length} harmless edits`,
      message: `${names}: on the base branch already; ${what}.`,
      file: first.head.sqlPath,
      line: firstDifference(first.base, first.head),
      action: { text: 'Nothing has to be done.', steps: [] },
    }),
  ];
}

function restoreAndAdd({ sqlPath }: Entry): string {
  return `Restore the file (\`git checkout origin/main -- ${sqlPath}\`, with your base branch) and put the change into a new migration (\`drizzle-kit generate\`).`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Line of head's text where the two part ways. */
function firstDifference(base: Entry, head: Entry): number {
  const lines = ({ migration }: Entry) => plainText(migration?.sql ?? '').split('\n');
  const [old, current] = [lines(base), lines(head)];
  const at = current.findIndex((line, i) => line !== old[i]);
  return at === -1 ? current.length : at + 1;
}
