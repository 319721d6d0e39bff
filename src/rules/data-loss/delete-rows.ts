import type { FindingDraft } from '../../core/finding.ts';
import { count, figure, list, named } from '../../core/wording.ts';
import { lostRows, type LostRows } from '../../batch/lost-rows.ts';
import { countSteps } from '../telling/count-rows.ts';
import { alongWords } from '../telling/along.ts';
import { cleanUpOf, doubles } from '../telling/clean-up.ts';
import type { RuleContext } from '../../batch/batch.ts';
import type { Rule } from '../rule.ts';

/** DELETE of some rows of a table that was there: what went in the trial, and what goes along in other tables. */
export const deleteRows: Rule = {
  name: 'delete-rows',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Deletes rows of a table',
  why: 'The rows are gone for good, and so is what foreign keys tie to them: ON DELETE CASCADE deletes it, ON DELETE SET NULL empties it.',
  losesSubject: 'rows',
  explains: ['rows gone', 'rows changed'],
  check(context) {
    // What empties a table altogether is told by `delete-all-rows`.
    return lostRows(context).flatMap((lost) => (lost.whole ? [] : draftOf(context, lost)));
  },
};

/** Rows that are there twice: of so few the other one stays, and nobody misses anything. */
const few = 3;

function draftOf(context: RuleContext, lost: LostRows): FindingDraft[] {
  const takesAlong = lost.others.length > 0;
  // A few rows by their keys: whoever writes that has looked at them.
  if (lost.byKey && !takesAlong) return [];
  const cleanUp = cleanUpOf(
    context,
    lost.table,
    lost.others.map(({ table }) => table),
  );
  // Of a DELETE that failed in the trial nobody knows how many.
  if (lost.deleted <= few && cleanUp === doubles && !context.facts?.error) return [];
  const refilled = isRefilled(context, lost.table);
  const othersStay = lost.others.every(({ table }) => isRefilled(context, table));
  const meetsNothing = lost.deleted === 0 && !takesAlong;
  const isQuiet = cleanUp !== null || meetsNothing || lost.byKey || (refilled && othersStay);
  return [
    {
      subject: lost.table,
      severity: isQuiet ? 'warning' : 'error',
      message: `${messageOf(lost)}${refilled ? '; later statements insert into it again' : ''}.`,
      details: [
        ...lost.others.map(otherWords),
        boundWords(lost),
        ...(cleanUp === null ? [] : [`It reads like a clean-up: ${cleanUp}.`]),
      ]
        .filter((words) => words !== '')
        .join(' '),
      action: {
        text: 'Ask production how many rows the condition meets. Keep a copy of what goes (CREATE TABLE … AS SELECT) in the same migration, or accept the finding with the reason.',
        steps: countSteps(context, lost.table),
      },
    },
  ];
}

function messageOf({ table, deleted, of, atMost, others }: LostRows): string {
  if (deleted === 0 && others.length === 0) {
    return `Deletes rows of ${named(table)}: none of the trial’s met its condition, production’s may`;
  }
  // The trial's table may have fewer rows than the statement takes.
  if (atMost !== null && of !== null && deleted >= of) {
    return `Deletes up to ${count(atMost, 'row')} of ${named(table)}${alongWords(others)}`;
  }
  const all = of === null ? count(deleted, 'row') : `${figure(deleted)} of ${count(of, 'row')}`;
  return `Deletes ${all} of ${named(table)}${alongWords(others)}`;
}

function otherWords({ table, rows, of, emptied }: LostRows['others'][number]): string {
  const all = of === null ? '' : ` of ${figure(of)}`;
  return emptied === null
    ? `${figure(rows)}${all} rows of ${named(table)} go along.`
    : `${figure(rows)}${all} rows of ${named(table)} lose their value of ${named(emptied)} (ON DELETE SET NULL or SET DEFAULT): to what they belonged, nothing tells any more.`;
}

function boundWords({ byKey, bounded, world, hasCondition }: LostRows): string {
  if (!hasCondition) return '';
  if (byKey) return 'The condition names rows by a key, so production loses no more of this table.';
  const reads = world.length > 0 ? ` It depends on ${list(world.map(named))}.` : '';
  return bounded
    ? `The condition compares with constants alone: the same rows go on every database, however many they are.${reads}`
    : `How many rows the condition meets depends on the data.${reads}`;
}

function isRefilled({ batch, statement }: RuleContext, table: string): boolean {
  return batch.contexts.some(
    ({ statement: later, facts }) =>
      later.index > statement.index &&
      facts?.rows.some(({ relation, inserted }) => relation === table && inserted > 0) === true,
  );
}
