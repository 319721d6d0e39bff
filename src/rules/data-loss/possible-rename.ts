import type { Table } from '../../core/catalog.ts';
import type { FindingDraft } from '../../core/finding.ts';
import { nearestName } from '../../core/nearest.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { copiedBefore } from '../../batch/copied.ts';
import { droppedColumns, droppedTables } from '../../batch/drops.ts';
import type { BatchContext, RuleContext } from '../../batch/batch.ts';
import type { Rule } from '../rule.ts';
import { named, namedList } from '../../core/wording.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { quotePrinted } from '../../grammar/name.ts';

/** Drop and add of the same thing under another name: the answer "no" to drizzle-kit's question whether it is a rename. */
export const possibleRename: Rule = {
  name: 'possible-rename',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Drops something and adds the same under another name: a rename that loses the data?',
  why: 'drizzle-kit cannot tell a rename from a drop and an add; when the answer was wrong, the new column or table starts empty and the old values are gone.',
  losesSubject: 'column',
  waysOut: ['rename'],
  covers: ['drop-column', 'drop-table'],
  explains: ['table gone', 'table made anew', 'column gone', 'column made anew'],
  check(context) {
    return [...columns(context), ...tables(context)];
  },
};

function columns(context: RuleContext): FindingDraft[] {
  const { batch, before } = context;
  const added = batch.newColumns;
  return droppedColumns(context).flatMap(({ table, column }): FindingDraft[] => {
    const known = before.tables[table];
    const was = known?.columns.find(({ name }) => name === column);
    if (known === undefined || was === undefined || was.generated !== '') return [];
    if (added.some((one) => one.table === table && one.column === column)) return [];
    const names = added
      .filter((one) => one.table === table && one.type === was.type && !one.generated)
      .filter((one) => targetOf(known, column) === targetOf(batch.final.tables[table], one.column))
      .map((one) => one.column);
    const alike = names.filter((name) => isAlike(name, column));
    const isOnlyPair = names.length === 1 && droppedOfType(batch, table, was.type) === 1 && was.type !== 'boolean';
    // Long names that have no word in common say two things (`debug_mode`, `expanded_by_default`); short ones can be
    // synonyms (`title`, `name`). The drop is told all the same.
    const candidates =
      alike.length > 0 || !isOnlyPair ? alike : names.filter((name) => isOneWord(name) && isOneWord(column));
    if (candidates.length === 0 || copiedBefore(context, table, column) !== undefined) return [];
    const to = nearestName(column, candidates) ?? candidates[0];
    if (to === undefined) return [];
    return [
      {
        subject: printColumn({ table, column }),
        message: `Deletes ${named(printColumn({ table, column }))} and adds ${namedList(candidates, 2)}: if ${
          candidates.length === 1 ? 'that is' : 'one of them is'
        } its new name, the values are lost.`,
        action: {
          text: 'If it is a rename, run drizzle-kit generate again and answer “rename”, or rename in SQL. If only the name in the code should change, keep the column and give its old name in the Drizzle schema. If both really are different things, accept the finding with the reason.',
          steps: [
            {
              title: 'A rename keeps the values',
              sql: `ALTER TABLE ${quotePrinted(table)} RENAME COLUMN ${quoteIdentifier(column)} TO ${quoteIdentifier(to)};`,
            },
          ],
        },
      },
    ];
  });
}

/** The table that a column refers to; a column that refers elsewhere is another thing. */
function targetOf(table: Table | undefined, column: string): string | null {
  const key = table?.constraints.find(({ type, columns }) => type === 'foreign key' && columns.includes(column));
  return key?.references ?? null;
}

/** How many columns of this type the batch drops from the table. */
function droppedOfType(batch: BatchContext, table: string, type: string): number {
  return batch.contexts
    .flatMap((context) => droppedColumns(context).map((dropped) => ({ ...dropped, context })))
    .filter((dropped) => dropped.table === table)
    .filter(({ column, context }) =>
      context.before.tables[table]?.columns.some((one) => one.name === column && one.type === type),
    ).length;
}

/** Words that many column names have in common. */
const generic = new Set(['id', 'at', 'is', 'has', 'on', 'by', 'to', 'of', 'the', 'date', 'time', 'type', 'count']);

/** `full_name` and `name`, `mail` and `email` are alike, `userId` and `organizationId` are not. */
function isAlike(left: string, right: string): boolean {
  const others = wordsOf(right);
  return (
    nearestName(left, [right]) !== null ||
    wordsOf(left).some((word) => others.some((other) => word === other || isPart(word, other) || isPart(other, word)))
  );
}

function wordsOf(name: string): string[] {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_');
  return words.filter((word) => word !== '' && !generic.has(word));
}

function isOneWord(name: string): boolean {
  return wordsOf(name).length <= 1;
}

/** `desc` is part of `description`; three letters are part of too much. */
function isPart(short: string, long: string): boolean {
  return short.length >= 4 && long.includes(short);
}

function tables(context: RuleContext): FindingDraft[] {
  const { batch, before } = context;
  return droppedTables(context).flatMap(({ table, cascaded }): FindingDraft[] => {
    const was = before.tables[table];
    if (was === undefined || cascaded || was.columns.length < 2 || copiedBefore(context, table) !== undefined)
      return [];
    const shape = shapeOf(was.columns);
    const twin = Object.values(batch.final.tables).find(
      (other) => other.name !== table && batch.created.tables.has(other.name) && shapeOf(other.columns) === shape,
    );
    if (twin === undefined) return [];
    const rename = `ALTER TABLE ${quotePrinted(table)} RENAME TO ${quoteIdentifier(twin.bareName)};`;
    return [
      {
        subject: table,
        message: `Deletes the table ${named(table)} and creates ${named(twin.name)}: if that is its new name, the rows are lost.`,
        action: {
          text: 'If it is a rename, run drizzle-kit generate again and answer “rename”, or rename in SQL. If both really are different things, accept the finding with the reason.',
          steps: [
            {
              title: 'A rename keeps the rows',
              sql:
                twin.schema === was.schema
                  ? rename
                  : `ALTER TABLE ${quotePrinted(table)} SET SCHEMA ${quoteIdentifier(twin.schema)};`,
            },
          ],
        },
      },
    ];
  });
}

function shapeOf(columns: readonly { name: string; type: string }[]): string {
  return columns
    .map(({ name, type }) => JSON.stringify([name, type]))
    .sort()
    .join();
}
