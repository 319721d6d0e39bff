import { printName, nameOfParts, readParts, type QualifiedName } from './name.ts';

/** What the identity of an object says: the text that pg_event_trigger_dropped_objects() and pg_identify_object() give. */
export interface ObjectIdentity {
  /** Its own name. The schema is null for what lives in a table or domain, and for a schema itself. */
  name: QualifiedName;
  /** The table or domain that it is a part of: of a column, default, constraint, trigger, policy, rule. */
  owner: QualifiedName | null;
  /** The types of a function's parameters as printed, `integer, numeric`; null for what takes none. */
  parameters: string | null;
}

/**
 * Takes an identity apart: `public.users`, `public.users.email` (a column), `for public.users.email` (a default),
 * `users_key on public.users`, `public.f(integer)` (objectaddress.c, getObjectIdentityParts).
 *
 * @returns null for what has no name of this kind (a cast, a default privilege)
 */
export function readIdentity({ type, identity }: { type: string; identity: string }): ObjectIdentity | null {
  const isDefault = type === 'default value';
  const read = readParts(identity, isDefault ? 'for '.length : 0);
  if (read === null) return null;
  if (isDefault || type.endsWith(' column')) {
    const name = nameOfParts(read.parts.slice(-1));
    const owner = nameOfParts(read.parts.slice(0, -1));
    return name === null || owner === null ? null : { name, owner, parameters: null };
  }
  const name = nameOfParts(read.parts);
  if (name === null) return null;
  const rest = identity.slice(read.end);
  if (rest.startsWith('(')) return { name, owner: null, parameters: rest.slice(1, rest.lastIndexOf(')')) };
  const on = rest.startsWith(' on ') ? readParts(rest, ' on '.length) : null;
  return { name, owner: on === null ? null : nameOfParts(on.parts), parameters: null };
}

/** A function as the catalog prints it: `public.f(integer)` becomes `f(integer)`; the text itself when it is no function's. */
export function printFunction(identity: string): string {
  const read = readIdentity({ type: 'function', identity });
  if (read === null || read.parameters === null) return identity;
  return `${printName(read.name)}(${read.parameters.replaceAll('pg_catalog.', '')})`;
}

/** The bare name of a function: `f` of `billing.f(integer)`; null when it is no function's identity. */
export function functionName(identity: string): string | null {
  return readIdentity({ type: 'function', identity })?.name.name ?? null;
}
