import * as z from 'zod';
import type { Column, Table } from '../../core/catalog.ts';
import { list } from '../../core/wording.ts';
import type { BatchContext } from '../../batch/batch.ts';
import { lastChange, survivingTables, tableAt } from '../../batch/fate.ts';
import { isPartition, newTables, perMigration, type Placed } from '../../batch/new-parts.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { optionsOf } from '../options.ts';
import type { BatchRule } from '../rule.ts';
import { isDefault, isType } from '../telling/asked-column.ts';

const kind = z.strictObject({
  type: z.string().min(1).describe('As in SQL: `uuid`, `bigint`.'),
  default: z
    .array(z.string().min(1))
    .min(1)
    .exactOptional()
    .describe('The database fills it with one of these: `gen_random_uuid()`.'),
  identity: z
    .enum(['always', 'by default', 'either', 'none'])
    .exactOptional()
    .describe('Whether it is GENERATED … AS IDENTITY; serial columns are not.'),
});
type Kind = z.output<typeof kind>;

const options = z.strictObject({
  allow: z
    .array(z.union([z.string().min(1), kind], { error: 'must be a type, or { "type", "default", "identity" }' }))
    .min(1)
    .default([
      { type: 'uuid', default: ['gen_random_uuid()', 'uuidv7()'] },
      { type: 'bigint', identity: 'either' },
    ])
    .describe(
      'What a key of one column may be: types, or `{ "type": "uuid", "default": ["gen_random_uuid()"] }`, `{ "type": "bigint", "identity": "always" }`.',
    ),
  except: z.array(z.string()).default([]).describe('Tables that may have another key.'),
});

interface Odd extends Placed {
  table: Table;
  column: Column;
}

/**
 * Primary keys of one column that the batch makes, or changes. A key that is a foreign key has the type of what it refers to,
 * one of several columns is made of others, and a partition has its parent's.
 */
export const keyType: BatchRule = {
  name: 'key-type',
  hazard: 'practice',
  severity: 'off',
  title: 'A new key of another kind than the team’s',
  why: 'Keys of one kind can be logged, passed around and referred to alike, and a key cannot be changed later without every table that refers to it.',
  options,
  checkBatch(batch) {
    const { allow, except } = optionsOf('key-type', options, batch.settings);
    const kinds = allow.map((one): Kind => (typeof one === 'string' ? { type: one } : one));
    const odd = [...ofNewTables(batch), ...ofOldTables(batch)].filter(
      ({ table, column }) => !except.includes(table.name) && !kinds.some((one) => isOfKind(column, one)),
    );
    return perMigration(odd).map(({ migration, statement, parts }) => ({
      subject: migration,
      statement,
      message: `${list(parts.map(({ table, column }) => `The key \`${printColumn({ table: table.name, column: column.name })}\` is ${shown(column)}`))}; the team’s keys are ${list(kinds.map(shownKind)).replace(/ and (?=[^,]*$)/, ' or ')}.`,
      action: { text: 'Change it in the Drizzle schema while the table is new.', steps: [] },
    }));
  },
};

function ofNewTables(batch: BatchContext): Odd[] {
  return newTables(batch).flatMap(({ table, ...place }) => {
    const column = isPartition(table) ? null : keyOf(table);
    return column === null ? [] : [{ table, column, ...place }];
  });
}

/** Keys that old tables have from the batch: a new one, or one whose column is another kind now. */
function ofOldTables(batch: BatchContext): Odd[] {
  return survivingTables(batch).flatMap((table) => {
    const column = keyOf(table.is);
    if (column === null || isPartition(table.is)) return [];
    const before = keyOf(table.was);
    const isSame = before !== null && traits(before) === traits(column);
    if (isSame) return [];
    const place = lastChange(batch, (catalog) => {
      const at = tableAt(catalog, table);
      const key = at === undefined ? null : keyOf(at);
      return key === null ? null : traits(key);
    });
    const { index: statement = null, migration = '' } = place?.statement ?? {};
    return [{ table: table.is, column, statement, migration }];
  });
}

function traits({ type, default: value, identity }: Column): string {
  return JSON.stringify([type, value, identity]);
}

/** The one column of a primary key that refers to nothing. */
function keyOf(table: Table): Column | null {
  const key = table.constraints.find(({ type }) => type === 'primary key');
  const [name, ...others] = key?.columns ?? [];
  if (name === undefined || others.length > 0) return null;
  if (table.constraints.some(({ type, columns }) => type === 'foreign key' && columns.includes(name))) return null;
  return table.columns.find((column) => column.name === name) ?? null;
}

function isOfKind(column: Column, { type, default: defaults, identity }: Kind): boolean {
  if (!isType(column.type, type)) return false;
  if (defaults !== undefined && !defaults.some((one) => isDefault(column.default, one))) return false;
  if (identity === undefined) return true;
  if (identity === 'either') return column.identity !== '';
  return column.identity === (identity === 'none' ? '' : identity);
}

function shown({ type, default: value, identity }: Column): string {
  if (identity !== '') return `${type} generated ${identity} as identity`;
  if (value === null) return type;
  return value.startsWith('nextval(') ? `${type} from a sequence (serial)` : `${type} with another default`;
}

function shownKind({ type, default: defaults, identity }: Kind): string {
  if (defaults !== undefined) return `${type} with ${defaults.join(' or ')}`;
  return identity === undefined || identity === 'none' ? type : `${type} as identity`;
}
