import { listName, printIdentifier, quoteName, rangeName } from '../../grammar/name.ts';
import { pick } from '../../grammar/tree.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { oneWay, type Forward, type Inverse } from './forward.ts';

const words: Record<string, string> = {
  OBJECT_TABLE: 'TABLE',
  OBJECT_VIEW: 'VIEW',
  OBJECT_MATVIEW: 'MATERIALIZED VIEW',
  OBJECT_SEQUENCE: 'SEQUENCE',
  OBJECT_FOREIGN_TABLE: 'FOREIGN TABLE',
  OBJECT_TYPE: 'TYPE',
  OBJECT_DOMAIN: 'DOMAIN',
  OBJECT_FUNCTION: 'FUNCTION',
  OBJECT_PROCEDURE: 'PROCEDURE',
  OBJECT_ROUTINE: 'ROUTINE',
};

/** ALTER … SET SCHEMA. */
export function moveInverse({ node, before }: Forward): Inverse | null {
  const move = pick(node, 'AlterObjectSchemaStmt');
  const word = words[move?.objectType ?? ''];
  if (move?.newschema === undefined || word === undefined) return null;
  const old =
    rangeName(move.relation) ??
    listName(pick(move.object, 'List')?.items) ??
    listName(pick(move.object, 'ObjectWithArgs')?.objname);
  const home = old?.schema ?? 'public';
  if (old === null || !before.schemas.some((schema) => schema === home || schema === printIdentifier(home)))
    return null;
  return oneWay(
    `ALTER ${word} ${quoteName({ schema: move.newschema, name: old.name })} SET SCHEMA ${quoteIdentifier(home)};`,
  );
}
