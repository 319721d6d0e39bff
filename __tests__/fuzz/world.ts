import type { Random } from './random.ts';

/** A column as the generator believes it to be. */
export interface FuzzColumn {
  name: string;
  /** A key of `fuzzTypes`, or the quoted name of an enum or domain. */
  type: string;
  notNull: boolean;
  hasDefault: boolean;
  /** True when PostgreSQL makes its values: serial, identity, generated. */
  isMade: boolean;
}

export interface FuzzTable {
  schema: string;
  name: string;
  columns: FuzzColumn[];
  /** Names of the primary key's columns. */
  key: string[];
  constraints: { name: string; kind: 'unique' | 'check' | 'foreign key' | 'primary key' }[];
  indexes: string[];
  /** True when the pending batch makes it. */
  isNew: boolean;
}

/** What there is at one point of the batch, as far as the generator knows: nothing breaks when it is wrong. */
export interface World {
  random: Random;
  tables: FuzzTable[];
  enums: { name: string; labels: string[] }[];
  domains: { name: string; type: string }[];
  views: { name: string; materialized: boolean; of: FuzzTable }[];
  functions: string[];
  triggers: { name: string; table: FuzzTable }[];
  /** Partitions by their parent. */
  partitions: { name: string; parent: FuzzTable }[];
  /** For names that nobody has yet. */
  count: number;
}

/** A name in double quotes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table's name as SQL writes it; the schema `public` is left out, as drizzle-kit does. */
export const tableSql = ({ schema, name }: Pick<FuzzTable, 'schema' | 'name'>): string =>
  schema === 'public' ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;

/** A name that is new in the batch. */
export function freshName(world: World, stem: string): string {
  world.count += 1;
  return `${stem}_${world.count}`;
}

/** An old table mostly, or one that the batch made. */
export function anyTable(world: World): FuzzTable | null {
  const old = world.tables.filter(({ isNew }) => !isNew);
  return old.length > 0 && world.random.chance(0.85) ? world.random.pick(old) : world.random.maybe(world.tables);
}
