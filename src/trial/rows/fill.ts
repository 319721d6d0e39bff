import { messageOf } from '../../core/errors.ts';
import type { Queryable } from './filler-session.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { relationName } from '../../postgres/names.ts';
import { decidedColumns, layOut, type Layout } from './keys.ts';
import { partitionBound, type RowColumn, type RowReference, type RowSchema, type RowTable } from './schema.ts';
import { solveChecks } from './solve.ts';
import { valueOf } from './values.ts';

/** How a table came out. */
export interface Filled {
  /** Rows that were written. */
  rows: number;
  /** Rows that were there before. */
  existing: number;
  /** SQL of each column's value without the NULLs, by column number. */
  values: Map<number, string>;
  /** Why there are none; null when there are. */
  problem: string | null;
}

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
  await filler.removeOrphans();
  const notFilled = [...filler.tables].flatMap(([oid, { problem }]) => {
    const table = schema.get(oid);
    if (table === undefined || problem === null) return [];
    return [{ relation: relationName(table.schema, table.bareName), reason: problem }];
  });
  return { tables: filler.tables, notFilled };
}

/** In rows whose number leaves this remainder every nullable column is NULL. */
const nullRow = '{g} % 7 = 3';

class Filler {
  readonly tables = new Map<number, Filled>();
  readonly #client: Queryable;
  readonly #schema: RowSchema;
  readonly #rowsFor: (oid: number) => number;
  readonly #inProgress = new Map<number, Map<number, string>>();
  readonly #unsure: { table: RowTable; reference: RowReference }[] = [];

  readonly #onlyEmpty: boolean;

  constructor(client: Queryable, schema: RowSchema, rowsFor: (oid: number) => number, onlyEmpty: boolean) {
    this.#onlyEmpty = onlyEmpty;
    this.#client = client;
    this.#schema = schema;
    this.#rowsFor = rowsFor;
  }

  /** Fills one table, those that its foreign keys name first. */
  async fill(oid: number): Promise<void> {
    const table = this.#schema.get(oid);
    if (table === undefined || table.kind === 'p' || this.tables.has(oid) || this.#inProgress.has(oid)) return;
    this.#inProgress.set(oid, await this.#provisional(table));
    for (const { table: parent } of table.references) await this.fill(this.#leafOf(parent));
    this.tables.set(oid, await this.#fillOne(table));
    this.#inProgress.delete(oid);
  }

  async #fillOne(table: RowTable): Promise<Filled> {
    const none = (problem: string): Filled => ({ rows: 0, existing: 0, values: new Map(), problem });
    if (table.kind === 'f') return none('it is a foreign table');
    const existing = await this.#existing(table);
    if (this.#onlyEmpty && existing > 0) return { rows: 0, existing, values: new Map(), problem: null };
    const layout = layOut(this.#schema, table, this.#rowsFor(table.oid), (parent) => this.#rowsOf(parent, table.oid));
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
    this.#inProgress.set(table.oid, values);
    for (const { reference, parentRow } of layout.references) {
      if (!this.#follow(table, reference, parentRow, values)) {
        const named = relationName(
          this.#schema.get(reference.table)?.schema,
          this.#schema.get(reference.table)?.bareName ?? '',
        );
        return { ...none(`its foreign key ${reference.name} finds no rows in ${named}`), existing };
      }
    }
    for (const one of layout.lookUps) this.#lookUp(table, one, values);
    const needed = layout.lookUps.flatMap(({ open }) =>
      table.columns.filter(({ number, notNull }) => notNull && open.includes(number)),
    );
    for (const reference of table.references) {
      if (!layout.references.some((one) => one.reference === reference)) this.#unsure.push({ table, reference });
    }
    const following = [...layout.references, ...layout.lookUps];
    const fixed = new Set(following.flatMap(({ reference }) => reference.columns));
    const unmet = await solveChecks(this.#client, table, { values, nullable, nullRow, fixed });
    if (unmet !== null && unmet.name !== partitionBound) {
      return { ...none(`its check ${unmet.name} could not be met`), existing };
    }
    const found = needed.map(({ name }) => `${quoteIdentifier(name)} IS NOT NULL`);
    const only = [...found, ...(unmet === null ? [] : [unmet.expression])].join(' AND ');
    return {
      ...(await this.#insert(table, layout, values, nullable, { only, many: unmet === null ? 1 : 32 })),
      existing,
    };
  }

  /** What tables in a cycle of foreign keys can take of this one before it is filled: its own values. */
  async #provisional(table: RowTable): Promise<Map<number, string>> {
    const values = new Map<number, string>();
    if (table.references.length === 0) return values;
    const layout = layOut(this.#schema, table, this.#rowsFor(table.oid), (parent) => this.#rowsFor(parent));
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
      const result = await this.#client.query(
        `SELECT pg_catalog.max(${quoteIdentifier(column.name)})::pg_catalog.int8 AS most FROM ONLY ${sqlName(table)}`,
      );
      number = `({g} + ${Math.max(0, Number((result.rows as { most: string | null }[])[0]?.most ?? 0))})`;
    }
    return value.sql.replaceAll('{g}', number);
  }

  /** Sets the columns of a foreign key to those of the parent's row. False when there is no parent's row to point at. */
  #follow(table: RowTable, reference: RowReference, parentRow: string, values: Map<number, string>): boolean {
    const parent = this.#schema.get(this.#leafOf(reference.table));
    const filled = parent === undefined ? undefined : this.tables.get(parent.oid);
    const open = parent === undefined ? undefined : this.#inProgress.get(parent.oid);
    const targets = reference.referenced.map((number) => this.#columnOfLeaf(reference.table, parent, number));
    const columns = reference.columns.map((number) => table.columns.find((column) => column.number === number));
    if (parent === undefined || (filled !== undefined && filled.rows + filled.existing === 0)) {
      const canBeNull = columns.some((column) => column?.notNull === false);
      for (const column of columns)
        if (column && !column.notNull) values.set(column.number, `NULL::${column.type.name}`);
      return canBeNull;
    }
    const decided = new Set(decidedColumns(table, reference));
    for (const [at, column] of columns.entries()) {
      if (column !== undefined && !decided.has(column.number)) continue;
      const target = targets[at];
      if (column === undefined || target === undefined) continue;
      const symbolic = (filled !== undefined && filled.rows >= this.#planned(parent.oid) ? filled.values : open)?.get(
        target.number,
      );
      const sql =
        symbolic !== undefined && symbolic.length < 4_000
          ? symbolic.replaceAll('{g}', parentRow)
          : lookUp(parent, target, parentRow, filled?.rows ?? 0);
      const isRoot = reference.table === table.oid && !column.notNull;
      values.set(column.number, `(${isRoot ? `CASE WHEN {g} > 1 THEN ${sql} END` : sql})::${column.type.name}`);
    }
    if (filled === undefined) this.#unsure.push({ table, reference });
    return true;
  }

  /** The columns of a foreign key that nothing decided yet, from a parent's row that agrees in the others. */
  #lookUp(
    table: RowTable,
    { reference, open, parentRow }: Layout['lookUps'][number],
    values: Map<number, string>,
  ): void {
    const parent = this.#schema.get(reference.table);
    if (parent === undefined) return;
    const target = (number: number): string => {
      const at = reference.columns.indexOf(number);
      return quoteIdentifier(parent.columns.find((column) => column.number === reference.referenced[at])?.name ?? '');
    };
    const shared = reference.columns.filter((number) => !open.includes(number));
    const agree = shared.map((number) => `p.${target(number)} = ${values.get(number) ?? 'NULL'}`).join(' AND ');
    for (const number of open) {
      const column = table.columns.find((one) => one.number === number);
      if (column === undefined) continue;
      values.set(
        number,
        `(SELECT q.v FROM (SELECT p.${target(number)} AS v, pg_catalog.row_number() OVER (ORDER BY p.ctid) - 1 AS r,
            pg_catalog.count(*) OVER () AS n FROM ${sqlName(parent)} AS p WHERE ${agree}) AS q
          WHERE q.r = ${parentRow} % q.n)::${column.type.name}`,
      );
    }
  }

  readonly #plans = new Map<number, number>();

  #planned(oid: number): number {
    return this.#plans.get(oid) ?? 0;
  }

  async #insert(
    table: RowTable,
    layout: Layout,
    values: Map<number, string>,
    nullable: Set<number>,
    choose: { only: string; many: number },
  ): Promise<Omit<Filled, 'existing'>> {
    const referenced = this.#referencedColumns(table.oid);
    this.#plans.set(table.oid, choose.only === '' ? layout.rows : Number.POSITIVE_INFINITY);
    const columns = table.columns.filter(({ number }) => values.has(number));
    let problem = '';
    for (const withNulls of [true, false]) {
      const list = columns.map(({ number }) => {
        const sql = values.get(number) ?? 'NULL';
        return withNulls && nullable.has(number) && !referenced.has(number)
          ? `CASE WHEN ${nullRow} THEN NULL ELSE ${sql} END`
          : sql;
      });
      const names = columns.map(({ name }) => quoteIdentifier(name)).join(', ');
      const source = sourceOf(columns, list, layout.rows, choose);
      const conflict = table.keys.some(({ deferrable }) => deferrable) ? '' : ' ON CONFLICT DO NOTHING';
      const target =
        columns.length === 0 ? 'DEFAULT VALUES' : `(${names}) OVERRIDING SYSTEM VALUE ${source}${conflict}`;
      try {
        const result = await this.#client.query(`INSERT INTO ${sqlName(table)} ${target}`);
        const rows = result.rowCount ?? 0;
        if (rows > 0) {
          await this.#moveSequences(table);
          return { rows, values, problem: null };
        }
        problem = 'all rows collided';
      } catch (error) {
        problem = messageOf(error);
      }
    }
    return { rows: 0, values: new Map(), problem };
  }

  /** Identity columns and serials go on after the rows that were written. */
  async #moveSequences(table: RowTable): Promise<void> {
    for (const { sequence, name, type } of table.columns) {
      if (sequence === null || type.category !== 'N') continue;
      const most = `(SELECT pg_catalog.max(${quoteIdentifier(name)}) FROM ONLY ${sqlName(table)})`;
      await this.#client
        .query(
          `SELECT pg_catalog.setval(${quoteLiteral(sequence)}, greatest(${most}, 1)::pg_catalog.int8)
             FROM ${sequence} WHERE NOT is_called OR last_value < ${most}`,
        )
        .catch(() => undefined);
    }
  }

  #rowsOf(oid: number, child: number): number {
    const leaf = this.#leafOf(oid);
    if (leaf === child) return this.#rowsFor(child);
    const filled = this.tables.get(leaf);
    return filled === undefined ? this.#rowsFor(leaf) : filled.rows || Math.min(filled.existing, 1_000);
  }

  async #existing(table: RowTable): Promise<number> {
    const result = await this.#client.query(`SELECT pg_catalog.count(*) AS n FROM ONLY ${sqlName(table)}`);
    return Number((result.rows as { n: string }[])[0]?.n ?? 0);
  }

  /** A partitioned table holds no rows itself: its first partition stands for it. */
  #leafOf(oid: number): number {
    const table = this.#schema.get(oid);
    if (table?.kind !== 'p') return oid;
    for (const one of this.#schema.values()) if (one.partitionOf === oid) return this.#leafOf(one.oid);
    return oid;
  }

  /** Partitions number their columns in their own way: found by name. */
  #columnOfLeaf(oid: number, leaf: RowTable | undefined, number: number): RowColumn | undefined {
    const name = this.#schema.get(oid)?.columns.find((column) => column.number === number)?.name;
    return leaf?.columns.find((column) => (leaf.oid === oid ? column.number === number : column.name === name));
  }

  /** Columns to which foreign keys point: NULL in them would be a row that nobody can point at. */
  #referencedColumns(oid: number): Set<number> {
    const columns = new Set<number>();
    for (const table of this.#schema.values()) {
      for (const { table: parent, referenced } of table.references) {
        if (this.#leafOf(parent) !== oid) continue;
        for (const number of referenced) {
          const column = this.#columnOfLeaf(parent, this.#schema.get(oid), number);
          if (column !== undefined) columns.add(column.number);
        }
      }
    }
    return columns;
  }

  /** Foreign keys that do not hold by construction (cycles, columns that two of them share): their orphans go. */
  async removeOrphans(): Promise<void> {
    for (let round = 0, changed = 1; changed > 0 && round < 5; round++) {
      changed = 0;
      for (const { table, reference } of this.#unsure) changed += await this.#removeOrphansOf(table, reference);
    }
  }

  /** Orphans lose their reference where the column allows it, otherwise they go. */
  async #removeOrphansOf(table: RowTable, reference: RowReference): Promise<number> {
    const parent = this.#schema.get(reference.table);
    const filled = this.tables.get(table.oid);
    if (parent === undefined || filled === undefined || filled.rows === 0) return 0;
    const columns = reference.columns.map((number) => table.columns.find((column) => column.number === number));
    const pairs = columns.map((child, at) => {
      const target = parent.columns.find((column) => column.number === reference.referenced[at])?.name ?? '';
      return [`c.${quoteIdentifier(child?.name ?? '')}`, `p.${quoteIdentifier(target)}`] as const;
    });
    const orphans = `${pairs.map(([child]) => `${child} IS NOT NULL`).join(' AND ')}
      AND NOT EXISTS (SELECT FROM ${sqlName(parent)} AS p WHERE ${pairs.map((pair) => pair.join(' = ')).join(' AND ')})`;
    const open = columns.find((column) => column !== undefined && !column.notNull && column.generated === null);
    const set =
      open === undefined
        ? null
        : `UPDATE ONLY ${sqlName(table)} AS c SET ${quoteIdentifier(open.name)} = NULL WHERE ${orphans}`;
    const updated = set === null ? null : await this.#client.query(set).catch(() => null);
    if (updated !== null) return updated.rowCount ?? 0;
    const deleted = await this.#client
      .query(`DELETE FROM ONLY ${sqlName(table)} AS c WHERE ${orphans}`)
      .catch(() => null);
    const gone = deleted?.rowCount ?? 0;
    filled.rows -= gone;
    if (filled.rows <= 0 && filled.existing === 0)
      filled.problem = `its foreign key ${reference.name} could not be met`;
    return gone;
  }
}

/** Rows by their numbers; where not all will do, those of many that do: of the partition of a hash, with a parent. */
function sourceOf(
  columns: RowColumn[],
  values: string[],
  rows: number,
  { only, many }: { only: string; many: number },
): string {
  const named = values.map(
    (sql, at) => `${sql.replaceAll('{g}', 's.g')} AS ${quoteIdentifier(columns[at]?.name ?? '')}`,
  );
  const numbered = (count: number): string =>
    `SELECT ${named.join(', ')} FROM pg_catalog.generate_series(1::pg_catalog.int8, ${count}) AS s(g)`;
  return only === '' ? numbered(rows) : `SELECT * FROM (${numbered(rows * many)}) AS many WHERE ${only} LIMIT ${rows}`;
}

/** The n-th of the parent's rows by look-up, where the rows are not known by their numbers. */
function lookUp(parent: RowTable, target: RowColumn, parentRow: string, rows: number): string {
  const name = quoteIdentifier(target.name);
  const array = `ARRAY(SELECT ${name} FROM ONLY ${sqlName(parent)} WHERE ${name} IS NOT NULL ORDER BY ctid DESC LIMIT ${Math.max(1, Math.min(1_000, rows || 1_000))})`;
  return `(${array})[1 + ((${parentRow} - 1) % pg_catalog.cardinality(${array}))::pg_catalog.int4]`;
}

/** A table's name for SQL, always qualified. */
export function sqlName(table: { schema: string; bareName: string }): string {
  return `${quoteIdentifier(table.schema)}.${quoteIdentifier(table.bareName)}`;
}
