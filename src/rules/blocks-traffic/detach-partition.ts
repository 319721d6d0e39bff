import { untilWords } from '../telling/lock-draft.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { tableOf, relationName, shownName } from '../../grammar/relations.ts';
import { alterTableCommands } from '../../grammar/targets.ts';
import { pick } from '../../grammar/tree.ts';
import type { Rule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** DETACH PARTITION without CONCURRENTLY. */
export const detachPartition: Rule = {
  name: 'detach-partition',
  hazard: 'blocks-traffic',
  severity: 'notice',
  title: 'Detaches a partition under ACCESS EXCLUSIVE on the whole table',
  why: 'DETACH PARTITION takes ACCESS EXCLUSIVE on the parent, the partition and a DEFAULT partition: an instant by itself, but behind a long query everybody else queues, and in Drizzle’s transaction it is held to the end of the batch.',
  explains: ['table place in a partitioned table'],
  check(context) {
    return alterTableCommands(context.nodes).flatMap(({ target, command }) => {
      const partition = pick(command.def, 'PartitionCmd');
      if (command.subtype !== 'AT_DetachPartition' || partition === undefined || partition.concurrent === true)
        return [];
      const parent = shownName(context.before, target);
      const name = relationName(context.before, partition.name);
      if (name === null || context.created.tables.has(parent)) return [];
      return tableOf(context.before, partition.name) === undefined
        ? []
        : [
            {
              subject: name,
              message: `Reads and writes of ${named(parent)} wait ${untilWords(context)}: it detaches ${named(name)}.`,
              details: `Detaches ${named(name)} under ACCESS EXCLUSIVE on ${named(parent)}.`,
              waits: [{ relation: parent, reads: true }],
              action: {
                text: 'From PostgreSQL 14 on, DETACH … CONCURRENTLY lets reads and writes through (not with a DEFAULT partition). It cannot run in the transaction that Drizzle puts around migrations: do it by hand before the deploy, or put this statement last.',
                steps: [
                  {
                    title: 'Before the deploy, on production, outside of a transaction',
                    sql: `ALTER TABLE ${quotePrinted(parent)} DETACH PARTITION ${quotePrinted(name)} CONCURRENTLY;`,
                  },
                ],
              },
            },
          ];
    });
  },
};
