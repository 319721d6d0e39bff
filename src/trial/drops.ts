import type { DropFact } from '../core/facts.ts';
import type { Watched } from './watched.ts';

/** What the drop of one object says: pg_event_trigger_dropped_objects(). */
type Dropped = [
  classId: number,
  objectId: number,
  subId: number,
  type: string,
  identity: string | null,
  original: boolean,
  normal: boolean,
];

/** OID of the catalog pg_class (fixed since ever: pg_class.h). */
const pgClass = 1259;

/** A drop, and where its rows were: the table's OID, and the column's number or 0 for the whole table. */
export interface Drop {
  fact: DropFact;
  table: number;
  column: number;
}

/** Objects older than the batch that are gone. Parts that nobody thinks of as objects (row types, toast) are left out. */
export function dropsOf(watched: Watched): Drop[] {
  const drops: Drop[] = [];
  for (const event of watched.events) {
    if (event.e !== 'drop') continue;
    for (const dropped of event.o ?? []) {
      const [classId, objectId, subId, type, identity, original] = dropped;
      if (!isOlder(watched, dropped) || isInnerPart(watched, dropped)) continue;
      const fact = { type, identity: identity ?? type, cascaded: !original, rows: null };
      drops.push({ fact, table: classId === pgClass ? objectId : 0, column: subId });
    }
  }
  return watched.base.hasEvents ? drops : goneRelations(watched);
}

/** Where no event triggers could be made: relations that are not there any more. Nothing tells what was named. */
function goneRelations({ base, before, after }: Watched): Drop[] {
  const gone = [...before.values()].filter(({ oid }) => base.relations.has(oid) && !after.has(oid));
  const names = new Set(Array.from(after.values(), ({ identity }) => identity));
  return gone
    .filter(({ table, identity }) => (after.has(table) || table === 0) && !names.has(identity))
    .map(({ oid, kind, identity }) => ({
      fact: { type: kind, identity, cascaded: false, rows: null },
      table: oid,
      column: 0,
    }));
}

function isOlder(watched: Watched, [classId, objectId, subId]: Dropped): boolean {
  if (classId !== pgClass) return objectId < watched.base.marker;
  const relation = watched.base.relations.get(objectId);
  return relation !== undefined && subId <= relation.columns;
}

function isInnerPart(watched: Watched, [, objectId, , type, identity, original, normal]: Dropped): boolean {
  if (original) return false;
  switch (type) {
    case 'toast table':
    case 'default value':
    case 'rule':
      return true;
    case 'type':
      return !normal;
    case 'trigger':
      return /^"?RI_ConstraintTrigger/.test(identity ?? '');
    case 'table constraint':
      return watched.base.notNullConstraints.has(objectId);
    default:
      return identity?.startsWith('pg_toast.') === true;
  }
}
