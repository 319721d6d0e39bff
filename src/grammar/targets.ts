import type { AlterTableCmd, Node, RenameStmt } from 'libpg-query';
import { rangeName, nameOfParts, type QualifiedName } from './name.ts';
import { pick, strings } from './tree.ts';

/** Every command of every ALTER TABLE among these nodes, with its table. ALTER INDEX, ALTER VIEW… are left out. */
export function alterTableCommands(nodes: readonly Node[]): { target: QualifiedName; command: AlterTableCmd }[] {
  return nodes.flatMap((node) => {
    const alter = pick(node, 'AlterTableStmt');
    const target = rangeName(alter?.relation);
    if (alter === undefined || target === null || alter.objtype !== 'OBJECT_TABLE') return [];
    return (alter.cmds ?? []).flatMap((command) => {
      const found = pick(command, 'AlterTableCmd');
      return found === undefined ? [] : [{ target, command: found }];
    });
  });
}

/** Every RENAME among these nodes. */
export function renames(nodes: readonly Node[]): RenameStmt[] {
  return nodes.flatMap((node) => pick(node, 'RenameStmt') ?? []);
}

/** Objects of every DROP of these kinds (`OBJECT_TABLE`) among these nodes. A schema's name has no schema. */
export function droppedNames(nodes: readonly Node[], ...removeTypes: string[]): QualifiedName[] {
  return droppedParts(nodes, removeTypes).flatMap((parts) => nameOfParts(parts) ?? []);
}

/** The tables of every DROP TRIGGER, DROP POLICY… (`OBJECT_TRIGGER`) among these nodes: the name stands behind its table's. */
export function ownersOfDropped(nodes: readonly Node[], ...removeTypes: string[]): QualifiedName[] {
  return droppedParts(nodes, removeTypes).flatMap((parts) => nameOfParts(parts.slice(0, -1)) ?? []);
}

function droppedParts(nodes: readonly Node[], removeTypes: readonly string[]): string[][] {
  return removeTypes.flatMap((removeType) =>
    nodes.flatMap((node) => {
      const drop = pick(node, 'DropStmt');
      if (drop?.removeType !== removeType) return [];
      return (drop.objects ?? []).map((object) => {
        const list = pick(object, 'List');
        if (list !== undefined) return strings(list.items);
        const type = pick(object, 'TypeName');
        if (type !== undefined) return strings(type.names);
        const withParameters = pick(object, 'ObjectWithArgs');
        if (withParameters !== undefined) return strings(withParameters.objname);
        return strings([object]);
      });
    }),
  );
}
