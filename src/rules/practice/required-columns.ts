import * as z from 'zod';
import type { Table } from '../../core/catalog.ts';
import { list, namedList } from '../../core/wording.ts';
import type { BatchContext } from '../../batch/batch.ts';
import { lastChange, survivingTables, tableAt } from '../../batch/fate.ts';
import { isPartition, newTables, perMigration, type Placed } from '../../batch/new-parts.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { quoteTable } from '../../grammar/relations.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { optionsOf } from '../options.ts';
import type { BatchRule } from '../rule.ts';
import { shortcomings, type AskedColumn } from '../telling/asked-column.ts';

const asked = z.union(
  [
    z.string().min(1),
    z.strictObject({
      name: z.string().min(1),
      type: z.string().min(1).exactOptional(),
      default: z.string().min(1).exactOptional(),
      notNull: z.boolean().exactOptional(),
    }),
  ],
  { error: 'must be a column’s name, or { "name", "type", "default", "notNull" }' },
);

const options = z.strictObject({
  columns: z
    .array(asked)
    .min(1)
    .default(['created_at', 'updated_at'])
    .describe(
      'What every new table has: names, or `{ "name": "created_at", "type": "timestamptz", "default": "now()", "notNull": true }`.',
    ),
  except: z
    .array(z.string())
    .default([])
    .describe('Tables that need none of them, as PostgreSQL prints them with search_path = public.'),
});

interface Lack extends Placed {
  table: Table;
  missing: (AskedColumn & { name: string })[];
  /** What is wrong with those that are there. */
  wrong: string[];
}

/** Tables that the batch makes, and those that it takes such a column from. A partition has its parent's. */
export const requiredColumns: BatchRule = {
  name: 'required-columns',
  hazard: 'practice',
  severity: 'off',
  title: 'A new table without the columns that every table has',
  why: 'The team has agreed on them: what reads, syncs or audits every table relies on them.',
  options,
  checkBatch(batch) {
    const { columns, except } = optionsOf('required-columns', options, batch.settings);
    const wanted = columns.map((one) => (typeof one === 'string' ? { name: one } : one));
    const lacking = [...ofNewTables(batch, wanted), ...ofOldTables(batch, wanted)].filter(
      ({ table }) => !except.includes(table.name),
    );
    return perMigration(lacking).map(({ migration, statement, parts }) => ({
      subject: migration,
      statement,
      message: `${list(parts.map(told))}.`,
      action: {
        text: 'Give them in the Drizzle schema, best by one helper that every table spreads in.',
        steps: parts.some(({ missing }) => missing.length > 0)
          ? [{ title: 'As SQL, while the tables are new', sql: parts.flatMap(additions).join('\n') }]
          : [],
      },
    }));
  },
};

type Wanted = AskedColumn & { name: string };

function ofNewTables(batch: BatchContext, wanted: readonly Wanted[]): Lack[] {
  return newTables(batch)
    .filter(({ table }) => !isPartition(table))
    .map(({ table, ...place }) => ({ ...place, table, ...lackOf(table, wanted) }))
    .filter(({ missing, wrong }) => missing.length + wrong.length > 0);
}

/** Only what the batch takes away: an old table that never had them is nobody's doing. */
function ofOldTables(batch: BatchContext, wanted: readonly Wanted[]): Lack[] {
  return survivingTables(batch).flatMap((table) => {
    const before = lackOf(table.was, wanted).missing.map(({ name }) => name);
    const missing = lackOf(table.is, wanted).missing.filter(({ name }) => !before.includes(name));
    if (missing.length === 0) return [];
    const place = lastChange(
      batch,
      (catalog) =>
        tableAt(catalog, table)?.columns.filter(({ name }) => missing.some((one) => one.name === name)).length,
    );
    const { index: statement = null, migration = '' } = place?.statement ?? {};
    return [{ table: table.is, missing, wrong: [], statement, migration }];
  });
}

function lackOf(table: Table, wanted: readonly Wanted[]): Pick<Lack, 'missing' | 'wrong'> {
  const found = wanted.map((one) => ({ one, column: table.columns.find(({ name }) => name === one.name) }));
  return {
    missing: found.flatMap(({ one, column }) => (column === undefined ? [one] : [])),
    wrong: found.flatMap(({ one, column }) =>
      column === undefined
        ? []
        : shortcomings(column, one).map(
            (what) => `\`${printColumn({ table: table.name, column: one.name })}\` ${what}`,
          ),
    ),
  };
}

function told({ table, missing, wrong }: Lack): string {
  const lacks = missing.length === 0 ? [] : [`\`${table.name}\` has no ${namedList(missing.map(({ name }) => name))}`];
  return [...lacks, ...wrong].join('; ');
}

function additions({ table, missing }: Lack): string[] {
  return missing.map(({ name, type, default: value, notNull }) => {
    const parts = [
      type ?? 'timestamp with time zone',
      value === undefined ? '' : `DEFAULT ${value}`,
      notNull === true ? 'NOT NULL' : '',
    ];
    return `ALTER TABLE ${quoteTable(table)} ADD COLUMN ${quoteIdentifier(name)} ${parts.filter(Boolean).join(' ')};`;
  });
}
