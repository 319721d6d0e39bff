import type pg from 'pg';
import { printName } from '../grammar/name.ts';
import { sqlName } from '../rows/fill.ts';
import type { RowColumn, RowSchema, RowTable } from '../rows/schema.ts';
import { valueOf } from '../rows/values.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { Stage } from '../trial/trial.ts';

/** Values of one table's columns as text, by the column's name; null is NULL. */
export interface TableValues {
  /** A row that is not there yet. */
  fresh: ReadonlyMap<string, string | null>;
  /** The row that is there first; empty without one. */
  row: ReadonlyMap<string, string | null>;
}

/**
 * The number of a row that no filled table has. The small one fits a smallint, and makes dates that every type of date
 * can hold.
 */
function freshRow({ filled }: Pick<Stage, 'filled'>): number {
  const small = 31_013;
  return Math.max(0, ...filled.base.live.values()) < small ? small : 123_456_789;
}

const none: TableValues = { fresh: new Map(), row: new Map() };

/**
 * Values that an application would write into tables of a database, of which it knows the one schema.
 *
 * @param session in the database whose schema the application knows
 * @param schema of that database
 */
export class Values {
  readonly #session: pg.Client;
  readonly #schema: RowSchema;
  readonly #stage: Pick<Stage, 'valuesOf' | 'schemas' | 'filled'>;
  readonly #fresh: string;
  readonly #known = new Map<string, Promise<TableValues>>();

  constructor(session: pg.Client, schema: RowSchema, stage: Pick<Stage, 'valuesOf' | 'schemas' | 'filled'>) {
    this.#session = session;
    this.#schema = schema;
    this.#stage = stage;
    this.#fresh = String(freshRow(stage));
  }

  /** @param name printed */
  of(name: string): Promise<TableValues> {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const values = this.#read(name);
    this.#known.set(name, values);
    return values;
  }

  async #read(name: string): Promise<TableValues> {
    const table = [...this.#schema.values()].find(
      (one) => printName({ schema: one.schema, name: one.bareName }) === name,
    );
    if (table === undefined) return none;
    const columns = table.columns.filter(({ generated }) => generated === null);
    const fresh = columns.map((column) => this.#expression(table, column));
    return {
      fresh: await this.#select(columns, `SELECT ${castAll(fresh)}`),
      row: await this.#select(
        columns,
        `SELECT ${castAll(columns.map((column) => quoteIdentifier(column.name)))} FROM ${sqlName(table)} LIMIT 1`,
      ),
    };
  }

  #expression(table: RowTable, column: RowColumn): string {
    const before = this.#stage.schemas.baseline.get(table.oid);
    const known = before?.columns.find(({ number }) => number === column.number);
    const written = this.#stage.valuesOf(table.oid).get(column.number);
    const isSame = known?.type.name === column.type.name;
    const reference = table.references.find(({ columns }) => columns.includes(column.number));
    // What the trial's rows say of one another is true of those rows alone: the new one has no neighbour.
    if (reference?.table === table.oid) return this.#referenced(reference, column.number);
    if (isSame && written !== undefined) return written.replaceAll('{g}', this.#fresh);
    if (reference !== undefined) return this.#referenced(reference, column.number);
    return valueOf(column.type, column.name)?.sql.replaceAll('{g}', this.#fresh) ?? 'NULL';
  }

  #referenced(reference: RowTable['references'][number], column: number): string {
    const parent = this.#schema.get(reference.table);
    const number = reference.referenced[reference.columns.indexOf(column)];
    const key = parent?.columns.find((one) => one.number === number);
    if (parent === undefined || key === undefined) return 'NULL';
    return `(SELECT ${quoteIdentifier(key.name)} FROM ${sqlName(parent)} LIMIT 1)`;
  }

  async #select(columns: readonly RowColumn[], sql: string): Promise<Map<string, string | null>> {
    if (columns.length === 0) return new Map();
    const answer = await this.#session.query({ text: sql, rowMode: 'array' }).catch(() => null);
    const row = (answer?.rows as (string | null)[][] | undefined)?.[0];
    return new Map(row?.map((value, at) => [columns[at]?.name ?? '', value]) ?? []);
  }
}

function castAll(expressions: readonly string[]): string {
  return expressions.map((expression) => `(${expression})::text`).join(', ');
}
