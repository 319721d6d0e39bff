import { quoteIdentifier } from '../../sql/quote.ts';
import { failureOf } from '../telling/failure-kind.ts';
import { errorDetails, errorInShort, subjectOf } from '../telling/failure-words.ts';
import { quoteTable, hasIndex } from '../../grammar/relations.ts';
import { droppedNames } from '../../grammar/targets.ts';
import type { Rule } from '../rule.ts';

/** DROP INDEX of the index that keeps a primary key, a unique or an exclusion constraint. */
export const dropIndexBehindConstraint: Rule = {
  name: 'drop-index-behind-constraint',
  hazard: 'fails',
  severity: 'error',
  title: 'Drops an index that a constraint needs',
  why: 'The index behind a unique constraint or a primary key goes with the constraint only. It happens when the schema declared uniqueIndex() where the database has a unique() constraint, or the other way round.',
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind !== 'index behind a constraint') return [];
    const index = droppedNames(context.nodes, 'OBJECT_INDEX')[0] ?? null;
    const table = Object.values(context.before.tables).find((one) => index !== null && hasIndex(one, index));
    const isUsed = table?.constraints.find(({ name }) => name === index?.name);
    return [
      {
        subject: index?.name ?? subjectOf(context, failure.error),
        message: `Fails on every database: ${errorInShort(failure.error)}.`,
        details: errorDetails(context, failure.error),
        action: {
          text: 'Drop the constraint: the index goes with it.',
          steps:
            table === undefined || isUsed === undefined
              ? []
              : [
                  {
                    title: 'In place of this statement',
                    sql: `ALTER TABLE ${quoteTable(table)} DROP CONSTRAINT ${quoteIdentifier(isUsed.name)};`,
                  },
                ],
        },
      },
    ];
  },
};
