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

/**
 * Everything that makes up a schema, as text: `kind identity` to definition, e.g. `index public.users_email_idx`. Every
 * name is qualified and no OID occurs, so that two databases that were built the same way are equal. Left out: system
 * schemas, what belongs to an extension, Drizzle's bookkeeping, Raincheck's own objects; rows, sequences' values.
 *
 * Two databases are *logically equal* when they differ in nothing but objects of the kind `column order`.
 */
export async function readDefinitions(
  client: Client,
  bookkeeping: Bookkeeping = defaultBookkeeping,
): Promise<Map<string, string>> {
  const rows = await queryWithSearchPath(client, '', definitionsQuery(bookkeeping));
  const entries = (rows as { kind: string; identity: string; definition: string | null }[]).map(
    ({ kind, identity, definition }) => [`${kind} ${identity}`, definition ?? ''] as const,
  );
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
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
