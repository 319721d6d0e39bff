import { quoteIdentifier } from '../../sql/quote.ts';
import { failureOf } from '../telling/failure-kind.ts';
import { errorDetails, errorInShort, subjectOf } from '../telling/failure-words.ts';
import { nameOf, quotedTable } from '../../grammar/names.ts';
import type { Rule } from '../rule.ts';
import { droppedNames } from '../../grammar/tree.ts';

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
    const name = droppedNames(context.nodes, 'OBJECT_INDEX')[0]?.at(-1) ?? '';
    const [, constraint = name, table = ''] =
      /because constraint (.+?) on table (.+) requires it/.exec(failure.error.message) ?? [];
    const printed = nameOf(context.before, table.replaceAll('"', '').split('.'));
    const isUsed = context.before.tables[printed]?.constraints.find(
      (one) => one.name === constraint.replaceAll('"', ''),
    );
    return [
      {
        subject: name === '' ? subjectOf(context, failure.error) : name,
        message: `Fails on every database: ${errorInShort(failure.error)}.`,
        details: errorDetails(context, failure.error),
        action: {
          text: 'Drop the constraint: the index goes with it.',
          steps:
            isUsed === undefined
              ? []
              : [
                  {
                    title: 'In place of this statement',
                    sql: `ALTER TABLE ${quotedTable(context.before.tables[printed], printed)} DROP CONSTRAINT ${quoteIdentifier(isUsed.name)};`,
                  },
                ],
        },
      },
    ];
  },
};
