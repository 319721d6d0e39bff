import type { ObjectType, RenameStmt } from 'libpg-query';
import { listName, quoteName, rangeName, type QualifiedName } from '../../grammar/name.ts';
import { pick } from '../../grammar/tree.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { oneWay, type Forward, type Inverse } from './forward.ts';

/** Words of ALTER for the object itself, or for what it is a part of. */
const words: Partial<Record<ObjectType, string>> = {
  OBJECT_TABLE: 'TABLE',
  OBJECT_FOREIGN_TABLE: 'FOREIGN TABLE',
  OBJECT_VIEW: 'VIEW',
  OBJECT_MATVIEW: 'MATERIALIZED VIEW',
  OBJECT_INDEX: 'INDEX',
  OBJECT_SEQUENCE: 'SEQUENCE',
  OBJECT_TYPE: 'TYPE',
  OBJECT_DOMAIN: 'DOMAIN',
  OBJECT_FUNCTION: 'FUNCTION',
  OBJECT_PROCEDURE: 'PROCEDURE',
  OBJECT_ROUTINE: 'ROUTINE',
};

/** RENAME of anything, and ALTER TYPE … RENAME VALUE: a comparison of catalogs would take both for a loss. */
export function renameInverse({ node }: Forward): Inverse | null {
  const label = pick(node, 'AlterEnumStmt');
  if (label?.oldVal !== undefined && label.newVal !== undefined) {
    const type = listName(label.typeName);
    if (type === null) return null;
    return oneWay(
      `ALTER TYPE ${quoteName(type)} RENAME VALUE ${quoteLiteral(label.newVal).trim()} TO ${quoteLiteral(label.oldVal).trim()};`,
    );
  }
  const rename = pick(node, 'RenameStmt');
  return rename === undefined ? null : back(rename);
}

function back(rename: RenameStmt): Inverse | null {
  const { newname, subname, renameType, relation } = rename;
  if (newname === undefined || renameType === undefined) return null;
  const now = quoteIdentifier(newname);
  const was = subname === undefined ? null : quoteIdentifier(subname);
  const owner = rangeName(relation);
  if (renameType === 'OBJECT_SCHEMA') return was === null ? null : oneWay(`ALTER SCHEMA ${now} RENAME TO ${was};`);
  if (was !== null && owner !== null) {
    const part = partWords(rename);
    if (part === null) return null;
    return part.on
      ? oneWay(`ALTER ${part.word} ${now} ON ${quoteName(owner)} RENAME TO ${was};`)
      : oneWay(`ALTER ${ownerWord(rename)} ${quoteName(owner)} RENAME ${part.word} ${now} TO ${was};`);
  }
  if (renameType === 'OBJECT_DOMCONSTRAINT') {
    const domain = listName(pick(rename.object, 'List')?.items);
    if (domain === null || was === null) return null;
    return oneWay(`ALTER DOMAIN ${quoteName(domain)} RENAME CONSTRAINT ${now} TO ${was};`);
  }
  const old = owner ?? nameOfObject(rename);
  const word = words[renameType];
  if (old === null || word === undefined) return null;
  return oneWay(
    `ALTER ${word} ${quoteName({ schema: old.schema, name: newname })} RENAME TO ${quoteIdentifier(old.name)};`,
  );
}

function partWords({ renameType }: RenameStmt): { word: string; on: boolean } | null {
  switch (renameType) {
    case 'OBJECT_COLUMN':
      return { word: 'COLUMN', on: false };
    case 'OBJECT_ATTRIBUTE':
      return { word: 'ATTRIBUTE', on: false };
    case 'OBJECT_TABCONSTRAINT':
      return { word: 'CONSTRAINT', on: false };
    case 'OBJECT_TRIGGER':
      return { word: 'TRIGGER', on: true };
    case 'OBJECT_POLICY':
      return { word: 'POLICY', on: true };
    case 'OBJECT_RULE':
      return { word: 'RULE', on: true };
    default:
      return null;
  }
}

function ownerWord({ renameType, relationType }: RenameStmt): string {
  if (renameType === 'OBJECT_ATTRIBUTE') return 'TYPE';
  return (relationType === undefined ? undefined : words[relationType]) ?? 'TABLE';
}

function nameOfObject({ object }: RenameStmt): QualifiedName | null {
  return listName(pick(object, 'List')?.items) ?? listName(pick(object, 'ObjectWithArgs')?.objname);
}
