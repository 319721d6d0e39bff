import { quoteLiteral } from '../../sql/quote.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { printName, quoteName, listName } from '../../grammar/name.ts';
import { pick } from '../../grammar/tree.ts';
import type { Rule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** ALTER TYPE … RENAME VALUE on an enum of the baseline. Rows keep their meaning; code knows the old label. */
export const renameEnumValue: Rule = {
  name: 'rename-enum-value',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Renames a value of an enum',
  why: 'The running release still writes and compares with the old label: both fail from then on, and it reads a label that it doesn’t know.',
  explains: ['enum definition'],
  check(context) {
    return context.nodes.flatMap((node) => {
      const alter = pick(node, 'AlterEnumStmt');
      const type = listName(alter?.typeName);
      if (alter?.oldVal === undefined || alter.newVal === undefined || type === null) return [];
      const name = printName(type);
      if (context.created.enums.has(name)) return [];
      const known = context.before.enums[name]?.labels;
      if (known !== undefined && !known.includes(alter.oldVal)) return [];
      const { baseline, complete, final } = context.batch;
      const [first, last] = [baseline.enums[name]?.labels, final.enums[name]?.labels];
      // There and back again, or a label of the batch's own.
      if (complete && (last?.includes(alter.oldVal) === true || first?.includes(alter.oldVal) === false)) return [];
      return [
        {
          subject: printColumn({ table: name, column: alter.oldVal }),
          message: `Renames the value ${named(alter.oldVal)} of ${named(name)} to ${named(alter.newVal)}: running code uses the old one.`,
          action: {
            text: 'Add the new value, ship code that knows both and writes the new one, change the rows, and leave the old value in the type: an unused one does no harm.',
            steps: [
              {
                title: 'Release 1: add the value (it can be used only after this deploy)',
                sql: `ALTER TYPE ${quoteName(type)} ADD VALUE IF NOT EXISTS ${quoteLiteral(alter.newVal).trim()};`,
              },
            ],
          },
        },
      ];
    });
  },
};
