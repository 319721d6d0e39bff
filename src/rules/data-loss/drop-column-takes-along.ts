import type { Index, Table } from '../../core/catalog.ts';
import type { FindingDraft } from '../../core/finding.ts';
import { droppedColumns, dropsOf, namesOfDropped } from '../../batch/drops.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { quoteTable } from '../../grammar/relations.ts';
import { sameList } from '../../core/lists.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { capital, named, namedList } from '../../core/wording.ts';

/**
 * An index or constraint over several columns goes with any one of them, without a word (PostgreSQL manual, ALTER TABLE,
 * DROP COLUMN). What stood on the dropped columns alone is no loss.
 */
export const dropColumnTakesAlong: Rule = {
  name: 'drop-column-takes-along',
  hazard: 'data-loss',
  severity: 'warning',
  title: 'A dropped column takes an index or constraint of other columns along',
  why: 'The remaining columns lose what the index or constraint gave them: duplicates become possible, ON CONFLICT fails, queries become slow. The migration doesn’t name it, so nobody sees it in review.',
  waysOut: ['drop later'],
  explains: ['index gone', 'primary key gone', 'unique gone', 'exclusion gone'],
  check(context) {
    const dropped = droppedColumns(context);
    return [...new Set(dropped.map(({ table }) => table))].flatMap((name) => {
      const table = context.before.tables[name];
      if (table === undefined) return [];
      const gone = new Set(dropped.filter((one) => one.table === name).map(({ column }) => column));
      return lost(context, table, gone);
    });
  },
};

function lost(context: RuleContext, table: Table, gone: ReadonlySet<string>): FindingDraft[] {
  const { batch } = context;
  const remains = batch.final.tables[batch.fate.tables.get(table.name) ?? table.name];
  const names = goneIndexes(context, table, gone);
  return table.indexes.flatMap((index): FindingDraft[] => {
    const left = index.columns.filter((column) => column !== null).filter((column) => !gone.has(column));
    const fate = (column: string) => batch.fate.columns.get({ table: table.name, column }) !== null;
    if (!names.has(index.name) || left.length === 0 || !left.some(fate)) return [];
    if (context.created.indexes.has(index.name)) return [];
    if (remains?.indexes.some((other) => other.name === index.name || covers(other, index, left))) return [];
    const kind = index.primary ? 'primary key' : index.unique ? 'unique index' : 'index';
    const columns = index.columns.map((column) => column ?? '(expression)').join(', ');
    return [
      {
        subject: index.name,
        severity: index.unique ? 'warning' : 'notice',
        message: `Dropping ${namedList([...gone].map((column) => printColumn({ table: table.name, column })))} also drops the ${kind} ${named(index.name)}.`,
        details: `${capital(kind)} ${named(index.name)} is on (${columns}).`,
        action: {
          text: index.unique
            ? 'Decide what must be unique without the column, and say it in the Drizzle schema.'
            : 'If queries need it, create an index on the remaining columns, best before the column goes.',
          steps: [
            {
              title: 'For the remaining columns',
              sql: `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ON ${quoteTable(table)} (${left.map(quoteIdentifier).join(', ')});`,
            },
          ],
        },
      },
    ];
  });
}

/** An index that already serves the columns that are left. */
function covers(other: Index, lost: Index, left: readonly string[]): boolean {
  const start = sameList(other.columns.slice(0, left.length), left);
  return start && (!lost.unique || (other.unique && other.columns.length === left.length && !other.partial));
}

function goneIndexes(context: RuleContext, table: Table, gone: ReadonlySet<string>): Set<string> {
  if (!context.measured) {
    return new Set(
      table.indexes
        .filter(({ columns }) => columns.some((column) => column !== null && gone.has(column)))
        .map(({ name }) => name),
    );
  }
  const cascaded = dropsOf(context, 'index', 'table constraint').filter((drop) => drop.cascaded);
  return new Set(namesOfDropped(cascaded).map(({ name }) => name));
}
