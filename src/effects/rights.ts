/** Rights on one object: grantee to what it may do. */
type Rights = Map<string, Set<string>>;

/** Reads the lines of an ACL (catalog/definitions-parts.ts): `app: INSERT, SELECT with grant option by owner`. */
function readRights(text: string): Rights {
  const rights: Rights = new Map();
  for (const line of text.split('\n')) {
    const [, grantee, list] = /^(.*?): (.*?)(?: with grant option)? by (?:.*)$/.exec(line) ?? [];
    if (grantee === undefined || list === undefined) continue;
    const known = rights.get(grantee) ?? new Set();
    for (const right of list.split(', ')) known.add(right);
    rights.set(grantee, known);
  }
  return rights;
}

/** What PostgreSQL gives to everybody where nobody said otherwise (acldefault(), acl.c). */
const everybodys: Record<string, string> = { function: 'EXECUTE', type: 'USAGE' };

/**
 * Rights that are gone, `app: SELECT`. Without an ACL of its own an object has the default: the owner may do everything,
 * and everybody what {@link everybodys} says.
 *
 * @param kind `table`, `function`
 * @param owner whose rights are not looked at: they come back with a GRANT of the owner's own
 */
export function lostRights(kind: string, owner: string | null, before: string | null, after: string | null): string[] {
  if (before === null) return [];
  const now = after === null ? null : readRights(after);
  const byDefault = everybodys[kind];
  return [...readRights(before)].flatMap(([grantee, rights]) => {
    if (grantee === owner) return [];
    const kept =
      now?.get(grantee) ?? new Set(now === null && grantee === 'public' && byDefault !== undefined ? [byDefault] : []);
    const lost = [...rights].filter((right) => !kept.has(right));
    return lost.length === 0 ? [] : [`${grantee}: ${lost.join(', ')}`];
  });
}

/** What everybody may do again, because the object was made anew and what had been taken from them was not. */
export function regainedRights(kind: string, before: string | null, after: string | null): string[] {
  const byDefault = everybodys[kind];
  if (before === null || after !== null || byDefault === undefined) return [];
  return readRights(before).get('public')?.has(byDefault) === true ? [] : [`public: ${byDefault}`];
}
