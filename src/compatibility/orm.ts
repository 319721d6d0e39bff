/**
 * What is used of the project's own drizzle-orm (0.30 to 1.0): its types differ from version to version, so the few
 * things that all of them have are described here.
 */
export interface Orm {
  is(value: unknown, type: unknown): boolean;
  eq(column: unknown, value: unknown): unknown;
  and(...conditions: unknown[]): unknown;
  sql: { placeholder(name: string): unknown };
  getTableColumns(table: unknown): Record<string, OrmColumn>;
  PgTable: unknown;
  PgView: unknown;
  PgMaterializedView: unknown;
  getTableConfig(table: unknown): OrmTable;
  getViewConfig(view: unknown): { name: string; schema: string | undefined };
  getMaterializedViewConfig(view: unknown): { name: string; schema: string | undefined };
  drizzle(send: () => Promise<{ rows: [] }>, config: object): OrmDatabase;
}

export interface OrmColumn {
  name: string;
  notNull: boolean;
  hasDefault: boolean;
  primary: boolean;
  isUnique: boolean;
  generated: unknown;
  generatedIdentity: { type: string } | undefined;
  enumValues: string[] | undefined;
}

export interface OrmTable {
  name: string;
  schema: string | undefined;
  columns: OrmColumn[];
  indexes: { config: { unique?: boolean; where?: unknown; columns: { name?: string }[] } }[];
  primaryKeys: { columns: OrmColumn[] }[];
  uniqueConstraints: { columns: OrmColumn[] }[];
}

export interface Built {
  toSQL(): { sql: string; params: unknown[] };
}

/** A query that is being built: every step gives one that can go on. */
interface Building extends Built {
  from(source: unknown): Building;
  values(row: Record<string, unknown>): Building;
  set(row: Record<string, unknown>): Building;
  where(condition: unknown): Building;
  returning(): Building;
  onConflictDoNothing(options: { target: unknown[] }): Building;
}

export interface OrmDatabase {
  select(): Building;
  insert(table: unknown): Building;
  update(table: unknown): Building;
  delete(table: unknown): Building;
  query?: Record<string, ({ findMany(options: object): Built } & object) | undefined>;
  /** 0.x: gives a column without a name of its own the one that `casing` makes of its property. */
  dialect?: { casing?: { getColumnCasing?(column: OrmColumn): string } };
}

/** `defineRelations()` of drizzle-orm 1.0. */
export type OrmRelations = Record<
  string,
  { table?: unknown; relations?: Record<string, { targetTable?: unknown }> } | undefined
>;
