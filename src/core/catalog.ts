/** What a database contains, as plain data. Names of relations as in facts.ts; keys of the maps are those names. */
export interface Catalog {
  serverVersionNum: number;
  tables: Record<string, Table>;
  views: Record<string, View>;
  enums: Record<string, { labels: string[] }>;
  domains: Record<string, { type: string; notNull: boolean; constraints: string[] }>;
  sequences: string[];
  functions: string[];
  extensions: string[];
  schemas: string[];
}

export interface Table {
  /** Name as PostgreSQL prints it with search_path = public. */
  name: string;
  schema: string;
  /** Unqualified, unquoted name. */
  bareName: string;
  kind: 'table' | 'partitioned table' | 'foreign table';
  /** The parent when the table is a partition. */
  partitionOf: string | null;
  columns: Column[];
  constraints: Constraint[];
  indexes: Index[];
  triggers: { name: string; enabled: boolean; function: string }[];
  rowSecurity: boolean;
  /** Set where its owner is held to the policies too (FORCE ROW LEVEL SECURITY). */
  forcedRowSecurity?: true;
  policies: string[];
  /** What others than the owner may do; absent where that is nothing, and in catalogs made by hand. */
  grants?: Grant[];
  /** Replica identity as in pg_class: d(efault), n(othing), f(ull), i(ndex). */
  replicaIdentity: string;
}

/** Rights that were granted on a table, or on one column of it. */
export interface Grant {
  /** Null for PUBLIC. */
  role: string | null;
  column: string | null;
  /** `SELECT`, `INSERT`… */
  privileges: string[];
  grantable: boolean;
}

export interface Column {
  name: string;
  /** format_type(), e.g. `character varying(20)`. */
  type: string;
  notNull: boolean;
  /** Text of the default expression, or of the generation expression; null when there is none. */
  default: string | null;
  /** '' | 'always' | 'by default'. */
  identity: '' | 'always' | 'by default';
  /** '' | 'stored' | 'virtual'. */
  generated: '' | 'stored' | 'virtual';
}

export interface Constraint {
  name: string;
  /** `not null` rows (PostgreSQL 18) are left out: `Column.notNull` says it on every version. */
  type: 'primary key' | 'unique' | 'check' | 'foreign key' | 'exclusion';
  columns: string[];
  /** Referenced table of a foreign key. */
  references: string | null;
  referencedColumns: string[];
  /** ON DELETE action of a foreign key, in SQL words: `no action`, `cascade`… */
  onDelete: string | null;
  validated: boolean;
  definition: string;
}

export interface Index {
  name: string;
  unique: boolean;
  primary: boolean;
  valid: boolean;
  method: string;
  /** Key columns; null stands for an expression. */
  columns: (string | null)[];
  partial: boolean;
  definition: string;
}

export interface View {
  name: string;
  kind: 'view' | 'materialized view';
  /** Set where it is a materialized view that holds nothing and cannot be read (WITH NO DATA). */
  unpopulated?: true;
  /** Names of its columns, in their order; absent in catalogs made by hand. */
  columns?: string[];
  definition: string;
  /** Relations that it reads. */
  reads: string[];
}

/** A catalog that nobody has read: what it has not may exist all the same. */
export const emptyCatalog: Catalog = {
  serverVersionNum: 0,
  tables: {},
  views: {},
  enums: {},
  domains: {},
  sequences: [],
  functions: [],
  extensions: [],
  schemas: [],
};
