import type { Effect } from './effect.ts';
import { facetsOf } from './facets.ts';
import { ownerOf, printOwner } from './identities.ts';
import { effect } from './make-effect.ts';
import type { Scene } from './scene.ts';

/** The largest number of each integer type, by its bytes. */
const bytes: Record<string, number> = { smallint: 2, integer: 4, bigint: 8 };

/**
 * Sequences that still end where their column ended: ALTER COLUMN … TYPE bigint widens the sequence of an identity column
 * (transformAlterTableStmt(), parse_utilcmd.c) and leaves that of a `serial` as it is, so that INSERTs fail at 2,147,483,647.
 */
export function smallSequences(scene: Scene): Effect[] {
  return scene.pairing.pairs.flatMap((pair): Effect[] => {
    const { was, is } = pair;
    if (was?.kind !== 'sequence' || is === null) return [];
    const [, identity] = /^(?:identity of|owned by) (.*)$/m.exec(is.definition) ?? [];
    const column = identity === undefined ? undefined : scene.after('column', identity);
    const old = column === undefined ? undefined : scene.pairing.cameFrom(column);
    if (column === undefined || old === undefined) return [];
    const size = (text: string | undefined): number => bytes[text ?? ''] ?? 0;
    const [before, after] = [size(facetsOf(old).get('type')), size(facetsOf(column).get('type'))];
    const own = size(facetsOf(is).get('type'));
    if (before === 0 || after <= before || own === 0 || own >= after) return [];
    const told = (type: string | undefined): string =>
      `the column is ${type ?? ''}, the sequence ${facetsOf(is).get('type') ?? ''}`;
    const owner = ownerOf(column);
    const made = effect(scene, pair, 'range', told(facetsOf(old).get('type')), told(facetsOf(column).get('type')));
    return [{ ...made, owner: owner === null ? null : printOwner(owner) }];
  });
}
