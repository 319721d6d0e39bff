import type { AlterTableCmd, DropStmt, Node, RangeVar } from 'libpg-query';
import { nameOfParts, rangeName } from './name.ts';
import { findAll, pick, strings } from './tree.ts';

/**
 * An object that a statement makes, renames, moves, changes or drops, as the identifiers that a later statement has to
 * name to mean it: `['users', 'email']` for a column, `['users_email_idx']` for an index. Schemas are left out, because a
 * search path can stand for them.
 */
export type Touched = readonly string[];

/**
 * What is not there, or is still there, when this statement did not run. GRANT, SET, SELECT, COMMENT and the like leave
 * nothing behind that another statement could miss. What an extension makes, no tree tells: see {@link extensionOf}.
 */
export function touchedBy(node: Node): Touched[] {
  const alter = pick(node, 'AlterTableStmt');
  if (alter !== undefined) {
    return (alter.cmds ?? []).flatMap((command) =>
      ofCommand(alter.relation?.relname ?? '', pick(command, 'AlterTableCmd')),
    );
  }
  const drop = pick(node, 'DropStmt');
  if (drop !== undefined) return droppedBy(drop);
  const rename = pick(node, 'RenameStmt');
  if (rename !== undefined) {
    const owner = rename.relation?.relname;
    const names = [rename.subname, rename.newname, ...identifiersOf(rename.object)].filter(
      (name) => name !== undefined,
    );
    return names.length > 1 ? names.map((name) => [name]) : [...names, owner ?? ''].map((name) => [name]);
  }
  const move = pick(node, 'AlterObjectSchemaStmt');
  if (move !== undefined)
    return [move.relation?.relname, ...identifiersOf(move.object)].flatMap((name) => (name ? [[name]] : []));
  return madeBy(node);
}

/** Subcommands that change what a later statement finds. Owners, statistics, triggers that are switched… change nothing of it. */
const changing = new Set([
  'AT_AddColumn',
  'AT_DropColumn',
  'AT_AlterColumnType',
  'AT_ColumnDefault',
  'AT_DropExpression',
  'AT_AddIdentity',
  'AT_SetIdentity',
  'AT_DropIdentity',
  'AT_AddConstraint',
  'AT_AddIndexConstraint',
  'AT_DropConstraint',
  'AT_AttachPartition',
  'AT_DetachPartition',
]);

function ofCommand(table: string, command: AlterTableCmd | undefined): Touched[] {
  if (command?.subtype === undefined || !changing.has(command.subtype)) return [];
  const column = pick(command.def, 'ColumnDef')?.colname;
  const constraint = pick(command.def, 'Constraint');
  const partition = pick(command.def, 'PartitionCmd')?.name?.relname;
  const name = command.name ?? column ?? constraint?.conname ?? partition;
  const keys = constraint?.contype === 'CONSTR_PRIMARY' || constraint?.contype === 'CONSTR_UNIQUE';
  // A foreign key names the columns that it refers to, not their key; an unnamed one not even those.
  const columns = keys ? strings(constraint?.keys).map((key): Touched => [table, key]) : [];
  return [...(name === undefined ? [] : [[table, name]]), ...columns];
}

function droppedBy(drop: DropStmt): Touched[] {
  const ofTable = ['OBJECT_TRIGGER', 'OBJECT_POLICY', 'OBJECT_RULE'].includes(drop.removeType ?? '');
  return (drop.objects ?? []).flatMap((object): Touched[] => {
    const parts = identifiersOf(object);
    const name = nameOfParts(parts);
    if (name === null) return [];
    return [ofTable && name.schema !== null ? [name.schema, name.name] : [name.name]];
  });
}

// oxlint-disable-next-line max-lines-per-function -- one line for each command that makes something
function madeBy(node: Node): Touched[] {
  const relation = (one: RangeVar | undefined): Touched[] => {
    const name = rangeName(one);
    return name === null ? [] : [[name.name]];
  };
  const list = (nodes: readonly Node[] | undefined): Touched[] => {
    const name = nameOfParts(strings(nodes));
    return name === null ? [] : [[name.name]];
  };
  const plain = (name: string | undefined): Touched[] => (name === undefined ? [] : [[name]]);
  const [kind] = Object.keys(node);
  switch (kind) {
    case 'CreateStmt':
      return relation(pick(node, 'CreateStmt')?.relation);
    case 'CreateForeignTableStmt':
      return relation(pick(node, 'CreateForeignTableStmt')?.base?.relation);
    case 'CreateTableAsStmt':
      return relation(pick(node, 'CreateTableAsStmt')?.into?.rel);
    case 'ViewStmt':
      return relation(pick(node, 'ViewStmt')?.view);
    case 'CreateSeqStmt':
      return relation(pick(node, 'CreateSeqStmt')?.sequence);
    case 'CompositeTypeStmt':
      return relation(pick(node, 'CompositeTypeStmt')?.typevar);
    case 'IndexStmt':
      return indexBy(node);
    case 'CreateEnumStmt':
      return list(pick(node, 'CreateEnumStmt')?.typeName);
    case 'CreateRangeStmt':
      return list(pick(node, 'CreateRangeStmt')?.typeName);
    case 'AlterEnumStmt':
      return list(pick(node, 'AlterEnumStmt')?.typeName);
    case 'CreateDomainStmt':
      return list(pick(node, 'CreateDomainStmt')?.domainname);
    case 'CreateFunctionStmt':
      return list(pick(node, 'CreateFunctionStmt')?.funcname);
    case 'DefineStmt':
      return list(pick(node, 'DefineStmt')?.defnames);
    case 'CreateOpClassStmt':
      return list(pick(node, 'CreateOpClassStmt')?.opclassname);
    case 'CreateConversionStmt':
      return list(pick(node, 'CreateConversionStmt')?.conversion_name);
    case 'CreateStatsStmt':
      return list(pick(node, 'CreateStatsStmt')?.defnames);
    case 'CreateSchemaStmt':
      return [
        ...plain(pick(node, 'CreateSchemaStmt')?.schemaname),
        ...(pick(node, 'CreateSchemaStmt')?.schemaElts ?? []).flatMap(madeBy),
      ];
    case 'CreateRoleStmt':
      return plain(pick(node, 'CreateRoleStmt')?.role);
    case 'CreateTrigStmt':
      return plain(pick(node, 'CreateTrigStmt')?.trigname);
    case 'CreatePolicyStmt':
      return plain(pick(node, 'CreatePolicyStmt')?.policy_name);
    case 'CreateFdwStmt':
      return plain(pick(node, 'CreateFdwStmt')?.fdwname);
    case 'CreateForeignServerStmt':
      return plain(pick(node, 'CreateForeignServerStmt')?.servername);
    case 'CreatePublicationStmt':
      return plain(pick(node, 'CreatePublicationStmt')?.pubname);
    case 'CreateEventTrigStmt':
      return plain(pick(node, 'CreateEventTrigStmt')?.trigname);
    case 'CreateAmStmt':
      return plain(pick(node, 'CreateAmStmt')?.amname);
    case 'CreatePLangStmt':
      return plain(pick(node, 'CreatePLangStmt')?.plname);
    case 'RuleStmt':
      return plain(pick(node, 'RuleStmt')?.rulename);
    default:
      return [];
  }
}

/** An index, and for a unique one the columns to which it lets foreign keys refer. */
function indexBy(node: Node): Touched[] {
  const index = pick(node, 'IndexStmt');
  const table = index?.relation?.relname;
  const keys = index?.unique === true ? findAll(index.indexParams, 'IndexElem').flatMap(({ name }) => name ?? []) : [];
  return [
    ...(index?.idxname === undefined ? [] : [[index.idxname]]),
    ...(table === undefined ? [] : keys.map((key): Touched => [table, key])),
  ];
}

/** The extension that a statement makes or moves to another version, and the schema that it asks for; null for others. */
export function extensionOf(node: Node): { name: string; schema: string | null } | null {
  const create = pick(node, 'CreateExtensionStmt');
  const name = create?.extname ?? pick(node, 'AlterExtensionStmt')?.extname;
  if (name === undefined) return null;
  const schema = findAll(create?.options, 'DefElem').find(({ defname }) => defname === 'schema')?.arg;
  return { name, schema: pick(schema, 'String')?.sval ?? null };
}

/** Keys of the parse tree whose texts are values or words of the grammar, and no names. */
const noNames = new Set([
  'A_Const',
  'relpersistence',
  'fk_matchtype',
  'fk_upd_action',
  'fk_del_action',
  'generated_when',
  'identity',
  'identity_type',
  'generated',
  'storage',
]);

/** Every identifier in a tree: names of tables, columns, constraints, types, functions, aliases. */
export function identifiersOf(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(identifiersOf);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (noNames.has(key)) return [];
    return typeof value === 'string' ? [value] : identifiersOf(value);
  });
}
