import type { Client } from 'pg';
import { definitionsQuery } from './definitions-query.ts';
import { defaultBookkeeping, type Bookkeeping } from '../postgres/own.ts';
import { queryWithSearchPath } from './visible.ts';

/** One object whose definition is not the same in two databases; null where it is absent. */
export interface DefinitionDifference {
  /** `kind identity`, e.g. `column public.users.email`. */
  object: string;
  left: string | null;
  right: string | null;
}

/** One object of a database. */
export interface DefinedObject {
  /** `table`, `column`, `privileges`. */
  kind: string;
  /** Its qualified name: `public.users.email`; of rights and comments that of their object, with its kind before it. */
  identity: string;
  /** Its definition, a part on each line; empty where the name says it all. */
  definition: string;
  /** With the kind: the same through all renames, in the database and in its copies. */
  oid: string;
}

/**
 * Everything that makes up a schema, sorted by `kind identity`. Every name is qualified and no OID occurs in the
 * definitions, so that two databases that were built the same way are equal. Left out: system schemas, what belongs to an
 * extension, Drizzle's bookkeeping, Raincheck's own objects; rows, sequences' values.
 */
export async function readObjects(
  client: Client,
  bookkeeping: Bookkeeping = defaultBookkeeping,
): Promise<DefinedObject[]> {
  const rows = (await queryWithSearchPath(client, '', definitionsQuery(bookkeeping))) as DefinedObject[];
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

function keyOf({ kind, identity }: DefinedObject): string {
  return `${kind} ${identity}`;
}

/**
 * What {@link readObjects} gives, as text: `kind identity` to definition, e.g. `index public.users_email_idx`.
 *
 * Two databases are *logically equal* when they differ in nothing but objects of the kind `column order`.
 */
export async function readDefinitions(
  client: Client,
  bookkeeping: Bookkeeping = defaultBookkeeping,
): Promise<Map<string, string>> {
  const objects = await readObjects(client, bookkeeping);
  return new Map(objects.map((one) => [keyOf(one), one.definition]));
}

/** The objects that differ, sorted by name. Equal databases give an empty list. */
export function compareDefinitions(
  left: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): DefinitionDifference[] {
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((object) => left.get(object) !== right.get(object))
    .sort()
    .map((object) => ({ object, left: left.get(object) ?? null, right: right.get(object) ?? null }));
}
