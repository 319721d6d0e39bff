import { failureOf } from '../telling/failure-kind.ts';
import { errorDetails, errorInShort, subjectOf } from '../telling/failure-words.ts';
import type { Rule } from '../rule.ts';

/** A primary key or unique constraint of a partitioned table that leaves out the partition key. */
export const partitionKeyNotInKey: Rule = {
  name: 'partition-key-not-in-key',
  hazard: 'fails',
  severity: 'error',
  title: 'A key of a partitioned table leaves out the partition key',
  why: 'Each partition has its own index, so PostgreSQL can keep a key unique over all partitions only when it holds every column of the partition key.',
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind !== 'partition key') return [];
    return [
      {
        subject: subjectOf(context, failure.error),
        message: `Fails on every database: ${errorInShort(failure.error)}.`,
        details: errorDetails(context, failure.error),
        action: {
          text: 'Add the columns of the partition key to the primary key or unique constraint, or make it a key of each partition.',
          steps: [],
        },
      },
    ];
  },
};
