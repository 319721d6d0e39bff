import { parseJson } from './json.ts';

type Plain = Record<string, unknown>;

/**
 * Tells which snapshots of 0.x drizzle-kit need not see. Of all but the last by name it wants to know only that the format
 * is today's and that no two have the same parent; for that it validates every word of them, which takes most of its
 * time in a project with hundreds of migrations (0.31.11, `validateWithReport`).
 *
 * @param texts the snapshots by file name
 * @returns file names; never the last, and none with which drizzle-kit might find fault
 */
export function needlessSnapshots(texts: ReadonlyMap<string, string>): string[] {
  const names = [...texts.keys()].sort();
  const snapshots = names.map((name) => headOf(texts.get(name) ?? ''));
  const last = snapshots.pop();
  const parents = new Map<string, number>();
  for (const one of [...snapshots, last]) if (one) parents.set(one.prevId, (parents.get(one.prevId) ?? 0) + 1);
  return names.slice(0, -1).filter((_, at) => {
    const snapshot = snapshots[at];
    return snapshot && last && snapshot.version === last.version && parents.get(snapshot.prevId) === 1;
  });
}

/** What drizzle-kit wants of an older snapshot; null for one that it might call malformed. */
function headOf(text: string): { prevId: string; version: string } | null {
  const snapshot = parseJson(text);
  if (!isPlain(snapshot) || !isPlain(snapshot['tables'])) return null;
  const { id, prevId, version, dialect, tables } = snapshot;
  if (typeof id !== 'string' || typeof prevId !== 'string' || typeof version !== 'string') return null;
  return dialect === 'postgresql' && Object.values(tables).every(isTable) ? { prevId, version } : null;
}

const ofTable = new Set(
  'name schema columns indexes foreignKeys compositePrimaryKeys uniqueConstraints policies checkConstraints isRLSEnabled'.split(
    ' ',
  ),
);
const ofColumn = new Set(
  'name type typeSchema primaryKey notNull default isUnique uniqueName nullsNotDistinct generated identity'.split(' '),
);

function isTable(table: unknown): boolean {
  if (!isPlain(table) || typeof table['name'] !== 'string') return false;
  for (const [key, value] of Object.entries(table)) {
    if (!ofTable.has(key)) return false;
    if (isPlain(value) && !Object.values(value).every((one) => isPlain(one))) return false;
  }
  const { columns, indexes, foreignKeys } = table;
  return isPlain(columns) && isPlain(indexes) && isPlain(foreignKeys) && Object.values(columns).every(isColumn);
}

function isColumn(column: unknown): boolean {
  if (!isPlain(column) || !Object.keys(column).every((key) => ofColumn.has(key))) return false;
  const { name, type, primaryKey, notNull } = column;
  return [typeof name, typeof type].every((is) => is === 'string') && [primaryKey, notNull].every(isBoolean);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
