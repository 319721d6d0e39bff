import type { Rule } from '../rule.ts';
import { quoteName } from '../../grammar/name.ts';
import { hasIndex } from '../../grammar/relations.ts';
import { droppedNames } from '../../grammar/targets.ts';
import { isConcurrent } from '../../grammar/command.ts';
import { untilWords } from '../telling/lock-draft.ts';
import { named } from '../../core/wording.ts';

/** DROP INDEX of an index of the baseline. */
export const dropIndex: Rule = {
  name: 'drop-index',
  hazard: 'blocks-traffic',
  severity: 'notice',
  title: 'Drops an index: the table is locked for a moment, and queries lose it',
  why: 'DROP INDEX takes ACCESS EXCLUSIVE on the table, for an instant as long as nobody holds it up. Queries that used the index read the whole table from now on, also those of the release that is still running.',
  explains: ['index gone', 'index definition'],
  check(context) {
    if (context.facts?.error || context.nodes.some(isConcurrent)) return [];
    return droppedNames(context.nodes, 'OBJECT_INDEX').flatMap((index) => {
      const { name } = index;
      const table = Object.values(context.before.tables).find((one) => hasIndex(one, index));
      if (table === undefined || context.created.indexes.has(name) || context.created.tables.has(table.name)) return [];
      if (context.measured && context.after.tables[table.name]?.indexes.some((one) => one.name === name)) return [];
      return [
        {
          subject: name,
          message: `Drops the index ${named(name)} of ${named(table.name)}: queries that use it get slow.`,
          details: `Takes ACCESS EXCLUSIVE on ${named(table.name)}: an instant by itself, held ${untilWords(context)}.`,
          action: {
            text: 'Make sure that no query needs it (pg_stat_user_indexes.idx_scan on production). To avoid the lock, drop it by hand before the deploy, outside of a transaction.',
            steps: [
              {
                title:
                  'Before the deploy, on production, outside of a transaction; the migration then needs DROP INDEX IF EXISTS',
                sql: `DROP INDEX CONCURRENTLY IF EXISTS ${quoteName(index)};`,
              },
            ],
          },
        },
      ];
    });
  },
};
