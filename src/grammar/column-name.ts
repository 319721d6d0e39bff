/** A column of a relation. */
export interface ColumnName {
  /** The relation as facts and catalogs print it: `billing."User"`. */
  table: string;
  /** Unquoted. */
  column: string;
}

/** A column in a sentence, and as the subject of a finding: `users.fullName`. Not to be taken apart again: a name may hold dots. */
export function printColumn({ table, column }: ColumnName): string {
  return `${table}.${column}`;
}

/** What is known of columns. */
export interface ReadonlyColumnMap<Value> {
  get(column: ColumnName): Value | undefined;
  has(column: ColumnName): boolean;
}

/** Values by column. */
export class ColumnMap<Value> implements ReadonlyColumnMap<Value> {
  readonly #tables = new Map<string, Map<string, Value>>();

  get({ table, column }: ColumnName): Value | undefined {
    return this.#tables.get(table)?.get(column);
  }

  has({ table, column }: ColumnName): boolean {
    return this.#tables.get(table)?.has(column) === true;
  }

  set({ table, column }: ColumnName, value: Value): this {
    const known = this.#tables.get(table);
    if (known === undefined) this.#tables.set(table, new Map([[column, value]]));
    else known.set(column, value);
    return this;
  }
}

/** Columns, each once. */
export interface ReadonlyColumnSet {
  has(column: ColumnName): boolean;
}

/** Columns, each once. */
export class ColumnSet implements ReadonlyColumnSet {
  readonly #tables: Map<string, Set<string>>;

  /** @param same columns to begin with */
  constructor(same: ColumnSet | null = null) {
    const known = same === null ? [] : [...same.#tables];
    this.#tables = new Map(known.map(([table, columns]) => [table, new Set(columns)]));
  }

  has({ table, column }: ColumnName): boolean {
    return this.#tables.get(table)?.has(column) === true;
  }

  add({ table, column }: ColumnName): this {
    const known = this.#tables.get(table);
    if (known === undefined) this.#tables.set(table, new Set([column]));
    else known.add(column);
    return this;
  }
}
