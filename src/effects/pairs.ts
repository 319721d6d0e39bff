import type { DefinedObject } from '../catalog/definitions.ts';
import { printIdentity, readParts } from '../grammar/name.ts';
import { bareNameOf, isPart, isRemark, partsOf } from './identities.ts';

/** One object at both ends; null at the end where it is not. */
export interface Pair {
  was: DefinedObject | null;
  is: DefinedObject | null;
}

/** What became of every object. */
export interface Pairing {
  pairs: readonly Pair[];
  /** The pair of an object that was there before, by `kind oid`. */
  of: (was: DefinedObject) => Pair | undefined;
  /** What an object of the end was before; undefined for a new one. */
  cameFrom: (is: DefinedObject) => DefinedObject | undefined;
  /** Bare names that the batch gave up or gave anew. */
  renamed: ReadonlySet<string>;
  /** True when the object itself has another name: not its table, not its schema. */
  isRenamed: (pair: Pair) => boolean;
}

/**
 * Finds each object again: by its OID, which a rename leaves alone, else by its name, under which the batch may have made
 * another one.
 */
export function pairObjects(before: readonly DefinedObject[], after: readonly DefinedObject[]): Pairing {
  const byOid = new Map(after.map((one) => [oidKey(one), one]));
  const known = new Map(
    before.map((was): [DefinedObject, DefinedObject | null] => [was, byOid.get(oidKey(was)) ?? null]),
  );
  const names = namesAtEnd(known);
  const taken = new Set(known.values());
  const left = new Map(after.filter((one) => !taken.has(one)).map((one) => [nameKey(one.kind, one.identity), one]));
  const pairs: Pair[] = [];
  for (const [was, found] of known) {
    if (found !== null) pairs.push({ was, is: found });
    else {
      const key = nameKey(was.kind, names.expected(was));
      pairs.push({ was, is: left.get(key) ?? null });
      left.delete(key);
    }
  }
  for (const is of left.values()) pairs.push({ was: null, is });
  const byObject = new Map(pairs.flatMap((pair) => (pair.was === null ? [] : [[oidKey(pair.was), pair] as const])));
  const origins = new Map(pairs.flatMap(({ was, is }) => (was === null || is === null ? [] : [[is, was] as const])));
  const isRenamed = ({ was, is }: Pair): boolean => {
    if (was === null || is === null || isRemark(was)) return false;
    // In a schema that has another name itself, only the own name counts.
    const expected = names.isInRenamed(was) ? bareNameOf(was) : bare(names.expected(was));
    return expected !== (names.isInRenamed(was) ? bareNameOf(is) : bare(is.identity));
  };
  return {
    pairs,
    of: (was) => byObject.get(oidKey(was)),
    cameFrom: (is) => origins.get(is),
    isRenamed,
    renamed: new Set(
      pairs.flatMap((pair) =>
        pair.was !== null && pair.is !== null && pair.was.oid === pair.is.oid && pair.was.identity !== pair.is.identity
          ? namesThatDiffer(pair.was, pair.is)
          : [],
      ),
    ),
  };
}

function oidKey({ kind, oid, identity }: DefinedObject): string {
  // Rights of a table and of a function could share an OID: they come from two catalogs.
  return `${kind} ${oid} ${kind === 'privileges' ? identity.slice(0, 4) : ''}`;
}

function nameKey(kind: string, identity: string): string {
  return `${kind} ${identity}`;
}

/** The parameters of a function follow the names of their types. */
function bare(identity: string): string {
  return identity.replace(/\(.*$/s, '');
}

/** Under which name an object is to be expected, now that schemas and relations have other names. */
function namesAtEnd(known: ReadonlyMap<DefinedObject, DefinedObject | null>): {
  expected: (was: DefinedObject) => string;
  isInRenamed: (was: DefinedObject) => boolean;
} {
  const schemas = new Map<string, string>();
  const relations = new Map<string, string>();
  for (const [was, is] of known) {
    if (is === null || was.identity === is.identity || isRemark(was) || isPart(was)) continue;
    if (was.kind === 'schema') schemas.set(bareNameOf(was), bareNameOf(is));
    else relations.set(was.identity, is.identity);
  }
  return {
    isInRenamed: (was) => !isPart(was) && was.kind !== 'schema' && schemas.has(partsOf(was)[0] ?? ''),
    expected: (was) => {
      if (isRemark(was) || (schemas.size === 0 && !isPart(was))) return was.identity;
      const parts = partsOf(was);
      if (isPart(was)) {
        const owner = was.identity.slice(0, ownLength(was.identity, parts.length));
        const now = relations.get(owner);
        return now === undefined ? was.identity : now + was.identity.slice(owner.length);
      }
      const schema = schemas.get(parts[0] ?? '');
      if (schema === undefined || parts.length !== 2) return was.identity;
      const name = printIdentity({ schema, name: parts[1] ?? '' });
      return was.identity.includes('(') ? name + was.identity.slice(was.identity.indexOf('(')) : name;
    },
  };
}

/** Characters of the name of the relation in the name of its part. */
function ownLength(identity: string, count: number): number {
  for (let end = identity.lastIndexOf('.'); end > 0; end = identity.lastIndexOf('.', end - 1)) {
    if (readParts(identity.slice(0, end), 0)?.parts.length === count - 1) return end;
  }
  return identity.length;
}

function namesThatDiffer(was: DefinedObject, is: DefinedObject): string[] {
  const [old, now] = [partsOf(was), partsOf(is)];
  return old.flatMap((part, at) => (part === now[at] ? [] : [part, now[at] ?? part]));
}
