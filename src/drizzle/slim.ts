import { parseJson } from './json.ts';

type Plain = Record<string, unknown>;

/** Sections of a snapshot that are not its contents: what renames were answered, what drizzle-kit notes for itself. */
const kept = new Set(['_meta', 'internal']);

/**
 * A snapshot of 0.x without its contents. Of all but the last one drizzle-kit wants nothing but the ids and the version:
 * the chain must not fork, the format must be today's. It validates every word of them all the same, which takes most of
 * its time in a project with hundreds of migrations (0.31.11, `validateWithReport`).
 *
 * @returns null for one that drizzle-kit might call malformed: it is to see that one as it is
 */
export function slimSnapshot(text: string): string | null {
  const snapshot = parseJson(text);
  if (!isPlain(snapshot) || !isPlain(snapshot['tables'])) return null;
  for (const key of ['id', 'prevId', 'version', 'dialect']) if (typeof snapshot[key] !== 'string') return null;
  if (!Object.values(snapshot['tables']).every(isTable)) return null;
  const slim: Plain = {};
  for (const [key, value] of Object.entries(snapshot)) slim[key] = isPlain(value) && !kept.has(key) ? {} : value;
  return JSON.stringify(slim);
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
