import type { Snapshot } from '../layouts/history.ts';
import { parseSnapshot } from '../layouts/snapshots.ts';

/** Two snapshots of different branches that cannot both hold. */
export interface Conflict {
  left: Snapshot;
  right: Snapshot;
  /** What both touch, e.g. `public.users.name`. */
  what: string;
}

interface Footprint {
  statementType: string;
  writes: string[];
  reads: string[];
  sharedWrites: string[];
  sqlHash: string | null;
  snapshot: Snapshot;
}

/**
 * Conflicts between the branches of the snapshot graph, found as drizzle-kit 1.0 does (`FootprintCommutativity`,
 * `detectBranchConflicts`): for each two leaves, the footprints of the snapshots that only one of them descends from;
 * a conflict is a write of the one that the other reads or writes, unless both made the very same change.
 */
export function conflictsOf(snapshots: Snapshot[]): Conflict[] {
  const byId = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const parents = new Set(snapshots.flatMap(({ prevIds }) => prevIds));
  const leaves = snapshots.filter(({ id }) => !parents.has(id));
  if (leaves.length < 2) return [];
  const ancestry = new Map(leaves.map((leaf) => [leaf, ancestorsOf(leaf, byId)]));
  const footprints = new Map<Snapshot, Footprint[]>();
  const printsOf = (snapshot: Snapshot) => {
    const known = footprints.get(snapshot) ?? footprintsOf(snapshot);
    footprints.set(snapshot, known);
    return known;
  };
  const conflicts: Conflict[] = [];
  for (const [i, a] of leaves.entries()) {
    for (const b of leaves.slice(i + 1)) {
      const [ofA, ofB] = [ancestry.get(a) ?? new Set<Snapshot>(), ancestry.get(b) ?? new Set<Snapshot>()];
      const onlyA = [...ofA].filter((one) => !ofB.has(one)).flatMap(printsOf);
      const onlyB = [...ofB].filter((one) => !ofA.has(one)).flatMap(printsOf);
      const found = firstConflict(onlyA, onlyB) ?? firstConflict(onlyB, onlyA);
      if (found === null) continue;
      const [left, right] = [found.from.snapshot, found.to.snapshot].sort((x, y) => x.name.localeCompare(y.name));
      if (left !== undefined && right !== undefined) conflicts.push({ left, right, what: found.node });
    }
  }
  return conflicts;
}

function ancestorsOf(leaf: Snapshot, byId: Map<string, Snapshot>): Set<Snapshot> {
  const found = new Set<Snapshot>();
  const queue = [leaf];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...next.prevIds.flatMap((id) => byId.get(id) ?? []));
  }
  return found;
}

function firstConflict(from: Footprint[], to: Footprint[]): { from: Footprint; to: Footprint; node: string } | null {
  const touching = new Map<string, Footprint[]>();
  for (const print of to) {
    for (const node of [...print.writes, ...print.reads]) touching.set(node, [...(touching.get(node) ?? []), print]);
  }
  for (const print of from) {
    for (const node of [...print.writes, ...print.sharedWrites]) {
      const other = touching.get(node)?.findLast((candidate) => !sameChange(print, candidate));
      // A node is written `<aspect>|<kind>|<name>`.
      if (other !== undefined) return { from: print, to: other, node: node.split('|').at(-1) ?? node };
    }
  }
  return null;
}

function sameChange(a: Footprint, b: Footprint): boolean {
  return a.sqlHash !== null && a.statementType === b.statementType && a.sqlHash === b.sqlHash;
}

function footprintsOf(snapshot: Snapshot): Footprint[] {
  const json = parseSnapshot(snapshot);
  const list = typeof json === 'object' && json !== null && 'footprints' in json ? json.footprints : [];
  if (!Array.isArray(list)) return [];
  return (list as Record<string, unknown>[]).map((print) => ({
    statementType: String(print['statementType']),
    writes: texts(print['writes']),
    reads: texts(print['reads']),
    sharedWrites: texts(print['sharedWrites']),
    sqlHash: typeof print['sqlHash'] === 'string' ? print['sqlHash'] : null,
    snapshot,
  }));
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
