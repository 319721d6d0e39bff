import type { Catalog, Table } from '../core/catalog.ts';
import { list, named, namedList } from '../core/wording.ts';
import { printIdentifier } from '../grammar/name.ts';
import { isUpsert } from './answer.ts';
import type { Break } from './try.ts';

/**
 * The oldest release that the application may go back to once the batch has run: one that no longer uses what is gone,
 * and that gives what is required.
 *
 * @param breaks the old release's queries that fail on the new schema
 * @returns one sentence; null when the old release goes on working
 */
export function rollbackFloor(breaks: readonly Break[], before: Catalog, after: Catalog): string | null {
  if (breaks.length === 0) return null;
  const broken = new Set(breaks.filter((one) => !isUpsert(one)).map(({ table }) => table));
  const keys = new Set(breaks.filter(isUpsert).map(({ table }) => table));
  const gone: string[] = [];
  const required: string[] = [];
  const otherTypes: string[] = [];
  for (const name of broken) {
    const [old, now] = [before.tables[name], after.tables[name]];
    if (old === undefined || now === undefined) {
      if (old !== undefined || before.views[name] !== undefined) gone.push(name);
      continue;
    }
    gone.push(...lostColumns(old, now), ...lostLabels(old, before, after));
    required.push(...newlyRequired(old, now));
    otherTypes.push(...changedTypes(old, now));
  }
  const parts = [
    gone.length === 0 ? null : `still uses ${namedList(gone, 6)}`,
    required.length === 0 ? null : `does not write ${namedList(required, 6)}`,
    otherTypes.length === 0 ? null : `takes ${list(otherTypes, 6)}`,
    broken.size === 0 && keys.size > 0 ? `upserts by a key of ${namedList([...keys], 6)} that is gone` : null,
  ].filter((part) => part !== null);
  const which =
    parts.length === 0 ? `sends the queries on ${namedList([...broken], 6)} that fail` : parts.join(', or ');
  return `After this migration the application cannot go back to a release that ${which}.`;
}

function changedTypes(old: Table, now: Table): string[] {
  return old.columns.flatMap(({ name, type }) => {
    const after = now.columns.find((column) => column.name === name);
    if (after === undefined || after.type === type) return [];
    return [`${named(`${old.name}.${printIdentifier(name)}`)} for ${named(type)}`];
  });
}

function lostColumns(old: Table, now: Table): string[] {
  const left = new Set(now.columns.map(({ name }) => name));
  return old.columns.filter(({ name }) => !left.has(name)).map(({ name }) => `${old.name}.${printIdentifier(name)}`);
}

/** NOT NULL without a default, where it was not so before. */
function newlyRequired(old: Table, now: Table): string[] {
  const isRequired = ({ columns }: Table, name: string): boolean =>
    columns.some(
      (column) => column.name === name && column.notNull && column.default === null && column.identity === '',
    );
  return now.columns
    .filter(({ name, generated }) => generated === '' && isRequired(now, name) && !isRequired(old, name))
    .map(({ name }) => `${now.name}.${printIdentifier(name)}`);
}

function lostLabels(old: Table, before: Catalog, after: Catalog): string[] {
  return old.columns.flatMap(({ name, type }) => {
    const labels = before.enums[type]?.labels ?? [];
    const left = after.enums[type]?.labels ?? labels;
    return labels
      .filter((label) => !left.includes(label))
      .map((label) => `${old.name}.${printIdentifier(name)} = '${label}'`);
  });
}
