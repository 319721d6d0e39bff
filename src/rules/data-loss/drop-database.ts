import type { Rule } from '../rule.ts';
import { pick } from '../../grammar/tree.ts';
import { named } from '../../core/wording.ts';

/** Known from the text alone: no trial runs it. */
export const dropDatabase: Rule = {
  name: 'drop-database',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Drops a database',
  why: 'Everything in the database is gone for good. It cannot run inside Drizzle’s transaction, but psql and other runners would run it.',
  check({ nodes }) {
    return nodes.flatMap((node) => {
      const name = pick(node, 'DropdbStmt')?.dbname;
      return name === undefined
        ? []
        : [
            {
              subject: name,
              evidence: 'parsed' as const,
              message: `Deletes the database ${named(name)} with everything in it.`,
              action: {
                text: 'Take it out of the migration. A database is dropped by hand, after a backup.',
                steps: [],
              },
            },
          ];
    });
  },
};
