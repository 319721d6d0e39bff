import { quoteLiteral } from '../../sql/quote.ts';
import { printedName } from '../../grammar/names.ts';
import type { Rule } from '../rule.ts';
import { pick, strings } from '../../grammar/tree.ts';
import { named } from '../../core/wording.ts';

/** ALTER TYPE … RENAME VALUE on an enum of the baseline. Rows keep their meaning; code knows the old label. */
export const renameEnumValue: Rule = {
  name: 'rename-enum-value',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Renames a value of an enum',
  why: 'The running release still writes and compares with the old label: both fail from then on, and it reads a label that it doesn’t know.',
  check(context) {
    return context.nodes.flatMap((node) => {
      const alter = pick(node, 'AlterEnumStmt');
      if (alter?.oldVal === undefined || alter.newVal === undefined) return [];
      const parts = strings(alter.typeName);
      const name = printedName(parts.at(-2), parts.at(-1) ?? '');
      if (context.created.enums.has(name)) return [];
      const known = context.before.enums[name]?.labels;
      if (known !== undefined && !known.includes(alter.oldVal)) return [];
      const { baseline, complete, final } = context.batch;
      const [first, last] = [baseline.enums[name]?.labels, final.enums[name]?.labels];
      // There and back again, or a label of the batch's own.
      if (complete && (last?.includes(alter.oldVal) === true || first?.includes(alter.oldVal) === false)) return [];
      return [
        {
          subject: `${name}.${alter.oldVal}`,
          message: `Renames the value ${named(alter.oldVal)} of ${named(name)} to ${named(alter.newVal)}: running code uses the old one.`,
          action: {
            text: 'Add the new value, ship code that knows both and writes the new one, change the rows, and leave the old value in the type: an unused one does no harm.',
            steps: [
              {
                title: 'Release 1: add the value (it can be used only after this deploy)',
                sql: `ALTER TYPE ${parts.map((part) => `"${part}"`).join('.')} ADD VALUE IF NOT EXISTS ${quoteLiteral(alter.newVal).trim()};`,
              },
            ],
          },
        },
      ];
    });
  },
};
