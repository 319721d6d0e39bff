import type { Client } from 'pg';
import { quoteIdentifier } from '../sql/quote.ts';
import { Refusal, type Uses } from './reads.ts';

/**
 * Built-in functions that are immutable or stable, and can cost any amount of memory, or run SQL of their own. Whoever
 * writes the expression in the pull request writes the arguments.
 */
const costly = new Set(['repeat', 'lpad', 'rpad', 'format', 'array_fill', 'currtid2']);

/**
 * Makes sure on the server itself that a query calls nothing but built-in functions that only compute: by the names that
 * it uses, whatever their arguments. To be called in the transaction that runs the query, with its search_path.
 *
 * @throws Refusal with the reason in plain words
 */
export async function requireHarmless(client: Client, uses: Uses): Promise<void> {
  const functions = [...uses.functions];
  for (const name of functions) {
    if (costly.has(name) || name.includes('_to_xml')) throw new Refusal(`${name}() is not run on production`);
  }
  await requireFunctions(client, functions);
  await requireOperators(client, [...uses.operators]);
  const oids = await tablesOf(client, uses);
  await requireColumns(client, uses, oids);
  await requireTypes(client, uses);
}

/** True for objects of an extension, which a superuser (or PostgreSQL's own list of trusted ones) let in. */
const ofExtension = (catalog: string, oid: string): string =>
  `EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass
             AND e.objid = ${oid} AND e.deptype = 'e')`;

const inPath = 'n.nspname = ANY (pg_catalog.current_schemas(true))';

async function requireFunctions(client: Client, names: string[]): Promise<void> {
  const { rows } = await client.query<{ name: string; built_in: boolean; known: boolean; pure: boolean }>(
    `SELECT p.proname AS name, pg_catalog.bool_or(n.nspname = 'pg_catalog') AS built_in,
            pg_catalog.bool_and(n.nspname = 'pg_catalog' OR ${ofExtension('pg_proc', 'p.oid')}) AS known,
            pg_catalog.bool_and(p.provolatile IN ('i', 's') AND p.prokind IN ('f', 'a') AND NOT p.proretset
              AND (n.nspname <> 'pg_catalog' OR p.proacl IS NULL)) AS pure
       FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
      WHERE p.proname = ANY ($1) AND ${inPath} GROUP BY p.proname`,
    [names],
  );
  for (const name of names) {
    const found = rows.find((row) => row.name === name);
    if (found?.built_in !== true) throw new Refusal(`${name}() is not built in`);
    if (!found.known) throw new Refusal(`production has a function ${name}() of its own`);
    if (!found.pure) throw new Refusal(`${name}() can do more than compute`);
  }
}

async function requireOperators(client: Client, names: string[]): Promise<void> {
  const { rows } = await client.query<{ name: string; known: boolean; pure: boolean }>(
    `SELECT o.oprname AS name, pg_catalog.bool_and(n.nspname = 'pg_catalog' OR ${ofExtension('pg_operator', 'o.oid')}) AS known,
            pg_catalog.bool_and(p.provolatile IN ('i', 's')) AS pure
       FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
       JOIN pg_catalog.pg_proc p ON p.oid = o.oprcode
      WHERE o.oprname = ANY ($1) AND ${inPath} GROUP BY o.oprname`,
    [names],
  );
  for (const name of names) {
    const found = rows.find((row) => row.name === name);
    if (found === undefined) throw new Refusal(`the operator ${name} is not built in`);
    if (!found.known) throw new Refusal(`production has an operator ${name} of its own`);
    if (!found.pure) throw new Refusal(`the operator ${name} can do more than compute`);
  }
}

/** OIDs of the tables by alias: tables of the application that hold rows themselves. A view would run what it is made of. */
async function tablesOf(client: Client, { tables }: Uses): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { schema, name, alias } of tables) {
    const written = [...(schema === null ? [] : [schema]), name].map(quoteIdentifier).join('.');
    const { rows } = await client.query<{ oid: string; kind: string; schema: string }>(
      `SELECT c.oid::pg_catalog.text AS oid, c.relkind AS kind, n.nspname AS schema
         FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.oid = pg_catalog.to_regclass($1)`,
      [written],
    );
    const [row] = rows;
    if (row === undefined) throw new Refusal(`production has no table ${written}`);
    if (!['r', 'p'].includes(row.kind) || /^pg_|^information_schema$/.test(row.schema)) {
      throw new Refusal(`${written} is no table of the application there`);
    }
    if (found.has(alias) && found.get(alias) !== row.oid) throw new Refusal('two of its tables have one name');
    found.set(alias, row.oid);
  }
  return found;
}

/** Every column is one: PostgreSQL takes `t.f` for a call of f(t) where t has no such column. Their types are known ones. */
async function requireColumns(client: Client, { columns }: Uses, tables: ReadonlyMap<string, string>): Promise<void> {
  const { rows } = await client.query<{ table: string; name: string; known: boolean }>(
    `SELECT a.attrelid::pg_catalog.text AS table, a.attname AS name, ${knownType('a.atttypid')} AS known
       FROM pg_catalog.pg_attribute a WHERE a.attrelid = ANY ($1::pg_catalog.oid[]) AND NOT a.attisdropped`,
    [[...new Set(tables.values())]],
  );
  for (const { qualifier, name } of columns) {
    const oid = qualifier === null ? null : tables.get(qualifier);
    const found = rows.filter((row) => row.name === name && (oid === null || row.table === oid));
    if (found.length === 0) throw new Refusal(`production has no column ${name} there`);
    if (found.some(({ known }) => !known)) throw new Refusal(`the type of ${name} is production’s own`);
  }
}

async function requireTypes(client: Client, { types }: Uses): Promise<void> {
  const { rows: casts } = await client.query<{ own: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_catalog.pg_cast c JOIN pg_catalog.pg_proc p ON p.oid = c.castfunc
                     WHERE p.pronamespace <> 'pg_catalog'::pg_catalog.regnamespace AND NOT ${ofExtension('pg_cast', 'c.oid')}) AS own`,
  );
  if (casts[0]?.own !== false) throw new Refusal('production has casts of its own');
  for (const names of types) {
    const written = names.map(quoteIdentifier).join('.');
    const { rows } = await client.query<{ known: boolean; domain: boolean }>(
      `SELECT ${knownType('t.oid')} AS known, t.typtype = 'd' AS domain FROM pg_catalog.pg_type t
        WHERE t.oid = pg_catalog.to_regtype($1)`,
      [written],
    );
    const [row] = rows;
    if (row === undefined) throw new Refusal(`production has no type ${names.join('.')}`);
    if (!row.known || row.domain) throw new Refusal(`the type ${names.join('.')} is production’s own`);
  }
}

/**
 * True for a type whose functions are not the application's: built in, an extension's, an enum, a domain or array of such.
 * (Reading a value of a domain checks nothing; a cast to one does, and is refused.)
 */
function knownType(oid: string): string {
  const fields = 'part.oid, part.typtype, part.typnamespace, part.typbasetype, part.typelem, part.typcategory';
  return `COALESCE((WITH RECURSIVE parts AS (
    SELECT ${fields} FROM pg_catalog.pg_type part WHERE part.oid = ${oid}
    UNION ALL
    SELECT ${fields} FROM parts
      JOIN pg_catalog.pg_type part ON part.oid = CASE WHEN parts.typtype = 'd' THEN parts.typbasetype
        WHEN parts.typcategory = 'A' THEN parts.typelem END)
    SELECT pg_catalog.bool_and(typnamespace = 'pg_catalog'::pg_catalog.regnamespace OR typtype IN ('d', 'e')
      OR typcategory = 'A' OR ${ofExtension('pg_type', 'parts.oid')}) FROM parts), false)`;
}
