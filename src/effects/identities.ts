import type { DefinedObject } from '../catalog/definitions.ts';
import { indexTarget } from '../grammar/definition.ts';
import { printColumn } from '../grammar/column-name.ts';
import { printFunction } from '../grammar/identity.ts';
import { nameOfParts, printIdentity, printName, readParts } from '../grammar/name.ts';

/** Kinds that are a part of the relation whose name stands before theirs. */
const parts = new Set(['column', 'constraint', 'trigger', 'policy', 'rule']);

/** Kinds that say something of another object. */
const remarks = new Set(['privileges', 'comment', 'column order']);

export function isRemark({ kind }: DefinedObject): boolean {
  return remarks.has(kind);
}

export function isPart({ kind }: DefinedObject): boolean {
  return parts.has(kind);
}

/** The OID of the object that rights or a comment are about, with the column's number: `16402.3`. */
export function aboutOid({ kind, oid }: DefinedObject): string {
  if (kind !== 'comment') return oid;
  const [, object = '', column = '0'] = oid.split('.');
  return column === '0' ? object : `${object}.${column}`;
}

/** The name in its parts, unquoted: `public`, `users`, `email`. A function's parameters are left out. */
export function partsOf({ identity }: DefinedObject): string[] {
  return readParts(identity, 0)?.parts ?? [identity];
}

export function bareNameOf(object: DefinedObject): string {
  return partsOf(object).at(-1) ?? object.identity;
}

/** The identity of the relation that a part or an index belongs to; null for what belongs to none. */
export function ownerOf(object: DefinedObject): string | null {
  if (object.kind === 'index') {
    const { table } = indexTarget(object.definition.split('\n')[0] ?? '');
    return table === null ? null : printIdentity(table);
  }
  if (!isPart(object)) return null;
  const name = nameOfParts(partsOf(object).slice(0, -1));
  return name === null ? null : printIdentity(name);
}

/** The name as the subject of a finding. */
export function subjectOf(object: DefinedObject): string {
  const [schema, ...rest] = partsOf(object);
  const owner = ownerOf(object);
  if (object.kind === 'column' && owner !== null)
    return printColumn({ table: printOwner(owner), column: bareNameOf(object) });
  if (owner !== null) return bareNameOf(object);
  if (object.identity.includes('(')) return printFunction(object.identity);
  return rest.length === 0 ? object.identity : printName({ schema: schema ?? null, name: rest.at(-1) ?? '' });
}

export function printOwner(identity: string): string {
  const name = nameOfParts(readParts(identity, 0)?.parts ?? []);
  return name === null ? identity : printName(name);
}

/**
 * What people call it: constraints, columns of views and those of composite types by what they are.
 *
 * @param relation the kind of the relation that it is a part of; null for a composite type
 */
export function kindOf(object: DefinedObject, relation: string | null): string {
  if (object.kind === 'column') {
    return relation === null ? 'attribute' : relation.endsWith('view') ? 'view column' : 'column';
  }
  if (object.kind !== 'constraint') return object.kind;
  const [word] = /^(PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK|EXCLUDE)/.exec(object.definition) ?? [];
  return word === 'EXCLUDE' ? 'exclusion' : (word ?? object.kind).toLowerCase();
}
