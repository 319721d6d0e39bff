import { lastChange, survivingTables, tableAt } from '../../batch/fate.ts';
import type { BatchContext } from '../../batch/batch.ts';
import { quoteTable, shownName } from '../../grammar/relations.ts';
import { alterTableCommands } from '../../grammar/targets.ts';
import type { BatchRule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** Row level security of a table of the baseline that shows everything, or nothing, to the running release afterwards. */
export const changeRowSecurity: BatchRule = {
  name: 'change-row-security',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Switches row level security off, or leaves it without a policy',
  why: 'Without row level security every role with rights on the table sees all rows. With it and without a policy, every role but the owner sees none, and no error tells.',
  explains: ['table row security', 'policy gone', 'table forced row security'],
  checkBatch(batch) {
    return survivingTables(batch).flatMap(({ was, is }) => {
      const place = lastChange(batch, (catalog) => {
        const table = tableAt(catalog, { was, is });
        return [table?.rowSecurity, table?.policies.length === 0];
      });
      const draft = { subject: is.name, ...(place === undefined ? {} : { statement: place.statement.index }) };
      const table = quoteTable(is);
      if (was.rowSecurity && !is.rowSecurity) {
        return [
          {
            ...draft,
            message: `Switches row level security of ${named(is.name)} off: every role with rights on it sees all rows.`,
            action: {
              text: 'Keep it on and change the policies; or accept the finding with the reason.',
              steps: [{ title: 'To keep it on', sql: `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;` }],
            },
          },
        ];
      }
      const isShut = is.rowSecurity && is.policies.length === 0;
      if (!isShut || (was.rowSecurity && was.policies.length === 0)) return [];
      const isForced = forces(batch, [was.name, is.name]);
      return [
        {
          ...draft,
          // The owner, as whom most applications connect, is not held by it unless it is forced.
          ...(was.rowSecurity || isForced ? {} : { severity: 'notice' as const }),
          message: `${was.rowSecurity ? 'Drops the last policy of' : 'Row level security without a policy on'} ${named(is.name)}: all roles${isForced ? ', its owner too,' : ' but its owner'} see no rows.`,
          action: {
            text: isForced
              ? 'Create the policies in the same migration.'
              : 'Create the policies in the same migration, if any other role than the owner uses the table.',
            steps: [],
          },
        },
      ];
    });
  },
};

/** True when the batch holds the owner of a table to its policies too, and leaves it so. */
function forces({ contexts }: BatchContext, names: readonly string[]): boolean {
  const said = contexts.flatMap(({ nodes, before }) =>
    alterTableCommands(nodes).flatMap(({ target, command }) =>
      names.includes(shownName(before, target)) && /^AT_(No)?Force/.test(command.subtype ?? '')
        ? [command.subtype]
        : [],
    ),
  );
  return said.at(-1) === 'AT_ForceRowSecurity';
}
