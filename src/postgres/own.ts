/**
 * Objects of Raincheck itself live in schemas that begin with this and belong to a superuser (so a pull request cannot
 * hide a schema by such a name). The catalog reader and the definitions leave them out.
 */
export const ownSchemaPrefix = 'raincheck_';

/** The table in which Drizzle's migrator writes down what it applied; left out as well. */
export interface Bookkeeping {
  schema: string;
  table: string;
}

/** drizzle-kit's defaults. */
export const defaultBookkeeping: Bookkeeping = { schema: 'drizzle', table: '__drizzle_migrations' };
