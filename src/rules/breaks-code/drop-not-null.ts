import { printColumn } from '../../grammar/column-name.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { shownName } from '../../grammar/relations.ts';
import { alterTableCommands } from '../../grammar/targets.ts';
import type { Rule } from '../rule.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { named } from '../../core/wording.ts';

/** Off by default: the database takes no harm, and Drizzle projects do it every day. */
export const dropNotNull: Rule = {
  name: 'drop-not-null',
  hazard: 'breaks-code',
  severity: 'off',
  title: 'Lets a column be NULL',
  why: 'Code of the running release takes the value for granted; its types say it is never null.',
  explains: ['column not null'],
  check(context) {
    return alterTableCommands(context.nodes).flatMap(({ target, command }) => {
      const table = shownName(context.before, target);
      const { name: column } = command;
      if (command.subtype !== 'AT_DropNotNull' || column === undefined || context.created.tables.has(table)) return [];
      if (context.created.columns.has({ table, column })) return [];
      const known = context.before.tables[table];
      if (known?.columns.find(({ name }) => name === column)?.notNull === false) return [];
      return [
        {
          subject: printColumn({ table, column }),
          message: `Lets ${named(printColumn({ table, column }))} be NULL: code that counts on a value may fail.`,
          action: {
            text: 'Let the code handle null in one release, and write it in the next.',
            steps: [
              {
                title: 'A later release',
                sql: `ALTER TABLE ${quotePrinted(table)} ALTER COLUMN ${quoteIdentifier(column)} DROP NOT NULL;`,
              },
            ],
          },
        },
      ];
    });
  },
};
