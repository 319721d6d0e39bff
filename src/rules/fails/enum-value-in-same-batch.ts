import { failureOf } from '../telling/failure-kind.ts';
import { errorDetails, errorInShort } from '../telling/failure-words.ts';
import { placeWords } from '../../batch/bystanders.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { pick, strings } from '../../grammar/tree.ts';

/** A value that ALTER TYPE … ADD VALUE added in the same transaction is used. */
export const enumValueInSameBatch: Rule = {
  name: 'enum-value-in-same-batch',
  hazard: 'fails',
  severity: 'error',
  title: 'Uses an enum value that the same batch adds',
  why: 'PostgreSQL lets nobody use a new enum value before the transaction that added it has committed. Drizzle runs all pending migrations in one transaction, also when the value was added in an earlier file: on a developer’s machine, where the files ran one by one, it works.',
  isForetold: true,
  waysOut: [{ later: 'the new value must have been committed before it is used' }],
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind !== 'new enum value') return [];
    const [, value = '', type = ''] = /new value "(.*)" of enum type (.*)$/.exec(failure.error.message) ?? [];
    const added = addedAt(context, value);
    return [
      {
        subject: type === '' ? value : `${type}.${value}`,
        message: `Fails on every database: ${errorInShort(failure.error)}.`,
        details: `${errorDetails(context, failure.error)}${added === null ? '' : ` The value is added at ${added}.`}`,
        action: {
          text: 'Ship ALTER TYPE … ADD VALUE in a release of its own and this statement in the next one; two files that are pending together are one transaction. Or build the enum anew with all its values in this batch, as long as its tables are small.',
          steps: [],
        },
      },
    ];
  },
};

function addedAt(context: RuleContext, value: string): string | null {
  const adding = context.batch.contexts.find(({ nodes }) =>
    nodes.some((node) => {
      const alter = pick(node, 'AlterEnumStmt');
      return alter !== undefined && alter.newVal === value && strings(alter.typeName).length > 0;
    }),
  );
  return adding === undefined ? null : placeWords(context.batch, adding.statement.index, context);
}
