import { lastChange, survivingTables, tableAt } from '../../batch/fate.ts';
import { quoteTable } from '../../grammar/relations.ts';
import type { BatchRule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** Row level security of a table of the baseline that shows everything, or nothing, to the running release afterwards. */
export const changeRowSecurity: BatchRule = {
  name: 'change-row-security',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Switches row level security off, or leaves it without a policy',
  why: 'Without row level security every role with rights on the table sees all rows. With it and without a policy, every role but the owner sees none (with FORCE the owner neither), and no error tells.',
  explains: ['table row security', 'policy gone', 'table forced row security'],
  checkBatch(batch) {
    return survivingTables(batch).flatMap(({ was, is }) => {
      const place = lastChange(batch, (catalog) => {
        const table = tableAt(catalog, { was, is });
        return [table?.rowSecurity, table?.forcedRowSecurity, table?.policies.length === 0];
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
      const isForced = is.forcedRowSecurity === true;
      const wasShut = was.rowSecurity && was.policies.length === 0;
      // Who was shut out before is no news; the owner is, whom FORCE shuts out as well.
      if (!isShut || (wasShut && (!isForced || was.forcedRowSecurity === true))) return [];
      return [
        {
          ...draft,
          // The owner, as whom most applications connect, is not held by it unless it is forced.
          ...(was.rowSecurity || isForced ? {} : { severity: 'notice' as const }),
          message: `${wasShut ? 'Forces row level security without a policy on' : was.rowSecurity ? 'Drops the last policy of' : 'Row level security without a policy on'} ${named(is.name)}: all roles${isForced ? ', its owner too,' : ' but its owner'} see no rows.`,
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
