import { printName } from '../grammar/name.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { Queryable } from './filler-session.ts';
import { follow, followPartly, removeOrphans } from './follow.ts';
import { layOut, type Layout } from './keys.ts';
import { leafOf, sqlName } from './leaves.ts';
import type { Filled, Progress } from './progress.ts';
import { partitionBound, type RowColumn, type RowSchema, type RowTable } from './schema.ts';
import { solveChecks } from './solve.ts';
import { valueOf } from './values.ts';
import { nullRow, writeRows } from './write.ts';

export type { Filled } from './progress.ts';
export { sqlName } from './leaves.ts';

/** What filling gave. */
export interface FillResult {
  tables: Map<number, Filled>;
  notFilled: { relation: string; reason: string }[];
}

/**
 * Fills every table of a database with ordinary rows: set-based, the same ones every time, meeting all keys and checks
 * of the schema. Rows that are there stay.
 *
 * @param client a session that may write everywhere, with triggers and foreign keys off (see session.ts)
 * @param schema what the rows must meet; more than the database asks for, where the pending batch asks for more
 * @param rowsFor rows wanted, by table
 * @param onlyEmpty leave tables alone that have rows
 */
export async function fillTables(
  client: Queryable,
  schema: RowSchema,
  rowsFor: (oid: number) => number,
  onlyEmpty = false,
): Promise<FillResult> {
  const filler = new Filler(client, schema, rowsFor, onlyEmpty);
  for (const oid of schema.keys()) await filler.fill(oid);
  await removeOrphans(filler.progress);
  const { tables, dirty } = filler.progress;
  for (const oid of dirty) {
    const table = schema.get(oid);
    // A table of somebody else's is left as it is.
    if (table !== undefined) await client.query(`VACUUM ${sqlName(table)}`).catch(() => undefined);
  }
  const notFilled = [...tables].flatMap(([oid, { problem }]) => {
    const table = schema.get(oid);
    if (table === undefined || problem === null) return [];
    return [{ relation: printName({ schema: table.schema, name: table.bareName }), reason: problem }];
  });
  return { tables, notFilled };
}

class Filler {
  readonly progress: Progress;
  readonly #rowsFor: (oid: number) => number;
  readonly #onlyEmpty: boolean;

  constructor(client: Queryable, schema: RowSchema, rowsFor: (oid: number) => number, onlyEmpty: boolean) {
    this.progress = {
      client,
      schema,
      tables: new Map(),
      inProgress: new Map(),
      planned: new Map(),
      dirty: new Set(),
      unsure: [],
    };
    this.#rowsFor = rowsFor;
    this.#onlyEmpty = onlyEmpty;
  }

  /** Fills one table, those that its foreign keys name first. */
  async fill(oid: number): Promise<void> {
    const { schema, tables, inProgress } = this.progress;
    const table = schema.get(oid);
    if (table === undefined || table.kind === 'p' || tables.has(oid) || inProgress.has(oid)) return;
    inProgress.set(oid, await this.#provisional(table));
    for (const { table: parent } of table.references) await this.fill(leafOf(schema, parent));
    tables.set(oid, await this.#fillOne(table));
    inProgress.delete(oid);
  }

  async #fillOne(table: RowTable): Promise<Filled> {
    const { client, schema, inProgress, unsure } = this.progress;
    const none = (problem: string): Filled => ({ rows: 0, existing: 0, values: new Map(), problem });
    if (table.kind === 'f') return none('it is a foreign table');
    const existing = await this.#existing(table);
    if (table.bare === true) return { rows: 0, existing, values: new Map(), problem: null };
    if (this.#onlyEmpty && existing > 0) return { rows: 0, existing, values: new Map(), problem: null };
    const layout = layOut(schema, table, this.#rowsFor(table.oid), (parent) => this.#rowsOf(parent, table.oid));
    const values = new Map<number, string>();
    const nullable = new Set<number>();
    for (const column of table.columns) {
      if (column.generated !== null) continue;
      const sql = await this.#ownValue(table, column, layout, existing > 0);
      if (sql === null && column.notNull && column.default === null) {
        return { ...none(`no value of type ${column.type.name} for ${column.name}`), existing };
      }
      if (sql !== null) values.set(column.number, sql);
      if (!column.notNull && table.clean !== true) nullable.add(column.number);
    }
    for (const key of table.keys) if (key.nullsNotDistinct) for (const number of key.columns) nullable.delete(number);
    inProgress.set(table.oid, values);
    for (const one of layout.references) {
      if (follow(this.progress, table, one, values)) continue;
      const parent = schema.get(one.reference.table);
      const named = parent === undefined ? 'a table' : printName({ schema: parent.schema, name: parent.bareName });
      return { ...none(`its foreign key ${one.reference.name} finds no rows in ${named}`), existing };
    }
    for (const one of layout.lookUps) followPartly(this.progress, table, one, values);
    const needed = layout.lookUps.flatMap(({ open }) =>
      table.columns.filter(({ number, notNull }) => notNull && open.includes(number)),
    );
    for (const reference of table.references) {
      if (!layout.references.some((one) => one.reference === reference)) unsure.push({ table, reference });
    }
    const following = [...layout.references, ...layout.lookUps];
    const fixed = new Set(following.flatMap(({ reference }) => reference.columns));
    const before = new Map(values);
    const unmet = await solveChecks(client, table, { values, nullable, nullRow, fixed });
    if (unmet !== null && unmet.name !== partitionBound) {
      return { ...none(`its check ${unmet.name} could not be met`), existing };
    }
    // A check may have changed what rows of the same table point at.
    const changed = (number: number): boolean => values.get(number) !== before.get(number);
    for (const one of layout.references) {
      const { table: parent, columns, referenced } = one.reference;
      if (leafOf(schema, parent) !== table.oid || !referenced.some(changed) || columns.some(changed)) continue;
      follow(this.progress, table, one, values);
    }
    const found = needed.map(({ name }) => `${quoteIdentifier(name)} IS NOT NULL`);
    const only = [...found, ...(unmet === null ? [] : [unmet.expression])].join(' AND ');
    const choose = { only, many: unmet === null ? 1 : 32 };
    const written = await writeRows(this.progress, table, { rows: layout.rows, values, nullable, choose, existing });
    return { ...written, existing };
  }

  /** What tables in a cycle of foreign keys can take of this one before it is filled: its own values. */
  async #provisional(table: RowTable): Promise<Map<number, string>> {
    const values = new Map<number, string>();
    if (table.references.length === 0) return values;
    const layout = layOut(this.progress.schema, table, this.#rowsFor(table.oid), (parent) => this.#rowsFor(parent));
    for (const column of table.columns) {
      const sql = column.generated === null ? await this.#ownValue(table, column, layout, true) : null;
      if (sql !== null) values.set(column.number, sql);
    }
    return values;
  }

  /** The value of a column that no foreign key decides; null when its type is unknown. */
  async #ownValue(table: RowTable, column: RowColumn, layout: Layout, hasRows: boolean): Promise<string | null> {
    const value = valueOf(column.type, column.name);
    if (value === null) return column.default;
    let number = layout.numbers.get(column.number) ?? '{g}';
    if (hasRows && number === '{g}' && ['int2', 'int4', 'int8'].includes(column.type.bare)) {
      const result = await this.progress.client.query(
        `SELECT pg_catalog.max(${quoteIdentifier(column.name)})::pg_catalog.int8 AS most FROM ONLY ${sqlName(table)}`,
      );
      number = `({g} + ${Math.max(0, Number((result.rows as { most: string | null }[])[0]?.most ?? 0))})`;
    }
    return value.sql.replaceAll('{g}', number);
  }

  #rowsOf(oid: number, child: number): number {
    const leaf = leafOf(this.progress.schema, oid);
    if (leaf === child) return this.#rowsFor(child);
    const filled = this.progress.tables.get(leaf);
    return filled === undefined ? this.#rowsFor(leaf) : filled.rows || Math.min(filled.existing, 1_000);
  }

  async #existing(table: RowTable): Promise<number> {
    const result = await this.progress.client.query(`SELECT pg_catalog.count(*) AS n FROM ONLY ${sqlName(table)}`);
    return Number((result.rows as { n: string }[])[0]?.n ?? 0);
  }
}
