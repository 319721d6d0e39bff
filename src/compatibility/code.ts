import * as z from 'zod';

/**
 * What a release sends to the database, as its own drizzle-orm builds it (`.toSQL()`), or as it is modelled from a
 * catalog. A release that is loaded runs as a program of the pull request's: what it answers is checked like any input.
 */

const name = z.string().max(200);

/** What stands for `$1`, `$2`… of a query. */
const parameter = z.union([
  /** A column's value: of a new row, or of a row that is there. */
  z.object({ column: name, of: z.enum(['new', 'row']) }),
  /** A value that the code itself gives: `$defaultFn`, `$onUpdate`. */
  z.object({ value: z.json() }),
]);

const query = z.object({
  /** As it is written in code: `select()`, `insert().values()`. */
  what: name,
  sql: z.string().max(200_000),
  parameters: z.array(parameter).max(2_000),
  /** Printed names of the tables that it is about. */
  tables: z.array(name).max(100),
});

const table = z.object({
  schema: name.nullable(),
  name,
  kind: z.enum(['table', 'view']),
  /** Columns with the values of their enums; null where they have none. */
  columns: z.array(z.object({ name, values: z.array(z.string().max(200)).max(2_000).nullable() })).max(2_000),
  queries: z.array(query).max(300),
});

export const releaseAnswer = z.object({
  tables: z.array(table).max(5_000),
  /** The project's own files that were read: absolute in the program's answer, relative to the release's root later. */
  files: z.array(z.string().max(4_096)).max(20_000),
  /** Queries that could not be built, one plain sentence each. */
  notes: z.array(z.string().max(1_000)).max(100),
});

export type Parameter = z.output<typeof parameter>;
export type CodeQuery = z.output<typeof query>;
export type CodeTable = z.output<typeof table>;

/** The tables and queries of one release. */
export interface Release {
  tables: readonly CodeTable[];
  from: 'drizzle-orm' | 'catalog';
  notes: readonly string[];
  /** Paths of the schema's files, relative to the repository; empty for a model. */
  files: readonly string[];
}

/** Orders for the program that loads a release. */
export interface LoadOrders {
  /** Absolute path from which the schema's paths are meant. */
  directory: string;
  /** Paths and globs as the config writes them. */
  schema: readonly string[];
  casing: 'snake_case' | 'camelCase' | null;
  /** Absolute path of the file that gets the answer: a Release as JSON, or `{ "error": … }`. */
  answer: string;
  /** Connection string for code that insists on one. */
  server: string;
}
