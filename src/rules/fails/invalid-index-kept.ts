import { quoteIdentifier } from '../../sql/quote.ts';
import { failureOf } from '../telling/failure-kind.ts';
import type { Rule } from '../rule.ts';
import { pick } from '../../grammar/tree.ts';
import { named } from '../../core/wording.ts';

/** CREATE INDEX CONCURRENTLY IF NOT EXISTS where it can run. */
export const invalidIndexKept: Rule = {
  name: 'invalid-index-kept',
  hazard: 'fails',
  severity: 'notice',
  title: 'CONCURRENTLY with IF NOT EXISTS keeps an index that an earlier try left invalid',
  why: 'A concurrent build that fails (a duplicate, a deadlock, a stopped deploy) leaves an INVALID index behind. On the next try IF NOT EXISTS finds that name and skips the build: the deploy is green, and no query ever uses the index.',
  explains: ['index validity'],
  check(context) {
    const index = pick(context.node, 'IndexStmt');
    if (index?.concurrent !== true || index.if_not_exists !== true || failureOf(context) !== null) return [];
    const { idxname: name } = index;
    // IF NOT EXISTS asks for a name.
    if (name === undefined) return [];
    return [
      {
        subject: name,
        message: `If an earlier try failed, the broken index ${named(name)} stays as it is.`,
        action: {
          text: 'Drop the index first, so that each try builds it anew; or look for invalid indexes after the deploy.',
          steps: [
            { title: 'Before this statement', sql: `DROP INDEX CONCURRENTLY IF EXISTS ${quoteIdentifier(name)};` },
            {
              title: 'After the deploy (read-only): 0 means that all is well',
              sql: `SELECT count(*) FROM pg_index WHERE NOT indisvalid;`,
            },
          ],
        },
      },
    ];
  },
};
