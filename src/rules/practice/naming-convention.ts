import type { Catalog } from '../../core/catalog.ts';
import type { BatchContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { count, namedList } from '../../core/wording.ts';

type Convention = 'snake_case' | 'camelCase' | 'PascalCase';

/** How many names must show a convention before it is one, and which part of them must follow it. */
const enough = 8;
const clear = 0.9;

/** New names that break what nearly all of the project's own names do. A project without a clear convention has none to break. */
export const namingConvention: BatchRule = {
  name: 'naming-convention',
  hazard: 'practice',
  severity: 'notice',
  title: 'A new name that breaks the project’s own convention',
  why: 'Names of two kinds make every hand-written query a guess, and camelCase names must be quoted everywhere.',
  checkBatch(batch) {
    const tables = conventionOf(Object.values(batch.baseline.tables).map(({ bareName }) => bareName));
    const columns = conventionOf(columnNames(batch.baseline));
    const odd = [...newNames(batch)].filter(({ name, kind }) => {
      const convention = kind === 'table' ? tables : columns;
      return convention !== null && shownConvention(name) !== null && shownConvention(name) !== convention;
    });
    const convention = odd[0]?.kind === 'table' ? tables : columns;
    return [...Map.groupBy(odd, ({ migration }) => migration)].map(([migration, names]) => ({
      subject: migration,
      statement: names[0]?.statement ?? null,
      message: `${count(names.length, 'new name is', 'new names are')} not ${convention ?? ''} like the project’s others: ${namedList(
        names.map(({ shown }) => shown),
      )}.`,
      action: {
        text: 'Give the name in the Drizzle schema, or set casing in the drizzle config, while the name is new: renaming later breaks running code.',
        steps: [],
      },
    }));
  },
};

/** The convention that a name shows; null for names that fit all of them (`email`, `id`). */
function shownConvention(name: string): Convention | null {
  if (/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(name)) return 'snake_case';
  if (/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)+$/.test(name)) return 'camelCase';
  if (/^([A-Z][a-z0-9]*)+$/.test(name)) return 'PascalCase';
  return null;
}

function conventionOf(names: readonly string[]): Convention | null {
  const shown = names.map(shownConvention).filter((convention) => convention !== null);
  const groups = Map.groupBy(shown, (convention) => convention);
  const [first] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return first !== undefined && shown.length >= enough && first[1].length >= shown.length * clear ? first[0] : null;
}

function columnNames(catalog: Catalog): string[] {
  return Object.values(catalog.tables).flatMap(({ columns }) => columns.map(({ name }) => name));
}

interface NewName {
  kind: 'table' | 'column';
  name: string;
  shown: string;
  statement: number | null;
  migration: string;
}

function newNames(batch: BatchContext): NewName[] {
  const migrationOf = (statement: number | null) =>
    batch.contexts.find((context) => context.statement.index === statement)?.statement.migration ?? '';
  const columns = batch.newColumns.map(({ table, column, statement }) => {
    return {
      kind: 'column' as const,
      name: column,
      shown: printColumn({ table, column }),
      statement,
      migration: migrationOf(statement),
    };
  });
  const tables = Object.values(batch.final.tables)
    .filter(({ name }) => batch.created.tables.has(name))
    .flatMap((table): NewName[] => {
      const statement =
        batch.contexts.find(({ after }) => after.tables[table.name] !== undefined)?.statement.index ?? null;
      const place = { statement, migration: migrationOf(statement) };
      return [
        { kind: 'table', name: table.bareName, shown: table.name, ...place },
        ...table.columns.map(({ name }) => ({
          kind: 'column' as const,
          name,
          shown: printColumn({ table: table.name, column: name }),
          ...place,
        })),
      ];
    });
  return [...columns, ...tables];
}
