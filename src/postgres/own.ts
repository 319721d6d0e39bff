/**
 * Objects of Raincheck itself live in schemas that begin with this and belong to a superuser (so a pull request cannot
 * hide a schema by such a name). The catalog reader and the definitions leave them out.
 */
export const ownSchemaPrefix = 'raincheck_';

/**
 * The superuser of servers that we start. Not `postgres`: migrations name that role (`OWNER TO postgres`, `GRANT … TO
 * postgres`) and mean an ordinary owner. So the plain role bears that name, as on Supabase.
 */
export const adminName = 'raincheck_admin';
export const plainName = 'postgres';

/** The table in which Drizzle's migrator writes down what it applied; left out as well. */
export interface Bookkeeping {
  schema: string;
  table: string;
}

/** drizzle-kit's defaults. */
export const defaultBookkeeping: Bookkeeping = { schema: 'drizzle', table: '__drizzle_migrations' };
