import { quoteTable } from '../../grammar/relations.ts';
import type { BatchRule } from '../rule.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { named } from '../../core/wording.ts';

/** A new table that has none in the end. Partitions have their parent's. */
export const tableWithoutPrimaryKey: BatchRule = {
  name: 'table-without-primary-key',
  hazard: 'practice',
  severity: 'notice',
  title: 'A new table without a primary key',
  why: 'Nothing tells two equal rows apart: they cannot be deleted one by one, and logical replication refuses UPDATE and DELETE on the table.',
  checkBatch(batch) {
    return Object.values(batch.final.tables).flatMap((table) => {
      if (!batch.created.tables.has(table.name) || table.kind === 'foreign table' || table.partitionOf !== null)
        return [];
      if (table.indexes.some(({ primary }) => primary)) return [];
      const place = batch.contexts.find(
        ({ measured, before, after }) =>
          measured && before.tables[table.name] === undefined && after.tables[table.name] !== undefined,
      );
      if (place === undefined) return [];
      const notNull = new Set(table.columns.filter(({ notNull }) => notNull).map(({ name }) => name));
      const unique = table.indexes.find(
        (index) =>
          index.unique && !index.partial && index.columns.every((column) => column !== null && notNull.has(column)),
      );
      const columns = unique?.columns.flatMap((column) => (column === null ? [] : [quoteIdentifier(column)])) ?? [];
      return [
        {
          subject: table.name,
          statement: place.statement.index,
          message: `The new table ${named(table.name)} has no primary key.`,
          action: {
            text:
              unique === undefined
                ? 'Give it one in the Drizzle schema, over the columns that tell its rows apart.'
                : `Make the columns of ${unique.name} its primary key in the Drizzle schema.`,
            steps:
              unique === undefined
                ? []
                : [
                    {
                      title: 'As SQL',
                      sql: `ALTER TABLE ${quoteTable(table)} ADD PRIMARY KEY (${columns.join(', ')});`,
                    },
                  ],
          },
        },
      ];
    });
  },
};
