import * as z from 'zod';
import type { Catalog } from '../../core/catalog.ts';
import { count, list, namedList } from '../../core/wording.ts';
import { newNames, perMigration } from '../../batch/new-parts.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { optionsOf } from '../options.ts';
import type { BatchRule } from '../rule.ts';

const conventions = ['snake_case', 'camelCase', 'PascalCase'] as const;
type Convention = (typeof conventions)[number];

const options = z.strictObject({
  tables: z
    .enum(conventions)
    .nullable()
    .default(null)
    .describe('How tables are named; null: as nearly all of the project’s own are.'),
  columns: z.enum(conventions).nullable().default(null).describe('How columns are named; null: as nearly all are.'),
  allow: z.array(z.string().min(1)).default([]).describe('Names that may be otherwise: `fooBar`.'),
});

/** How many names must show a convention before it is one, and which part of them must follow it. */
const enough = 8;
const clear = 0.9;

/**
 * New names that break what the team says or, where it says nothing, what nearly all of the project's own names do. A
 * project without a clear convention has none to break.
 */
export const namingConvention: BatchRule = {
  name: 'naming-convention',
  hazard: 'practice',
  severity: 'notice',
  title: 'A new name that breaks the project’s own convention',
  why: 'Names of two kinds make every hand-written query a guess, and camelCase names must be quoted everywhere.',
  options,
  checkBatch(batch) {
    const said = optionsOf('naming-convention', options, batch.settings);
    const shownBy = {
      table: conventionOf(Object.values(batch.baseline.tables).map(({ bareName }) => bareName)),
      column: conventionOf(columnNames(batch.baseline)),
    };
    const odd = newNames(batch).flatMap((one) => {
      const asked = one.kind === 'table' ? said.tables : said.columns;
      const convention = asked ?? shownBy[one.kind];
      const isOdd = asked === null ? differs(one.name, convention) : !follows[asked].test(one.name);
      if (!isOdd || said.allow.includes(one.name) || convention === null) return [];
      const shown = one.kind === 'table' ? one.table.name : printColumn({ table: one.table.name, column: one.name });
      return [{ ...one, convention, shown, isAsked: asked !== null }];
    });
    return perMigration(odd).map(({ migration, statement, parts }) => ({
      subject: migration,
      statement,
      message: `${count(parts.length, 'new name is', 'new names are')} not ${list([...new Set(parts.map(({ convention }) => convention))])}${parts.every(({ isAsked }) => isAsked) ? '' : ' like the project’s others'}: ${namedList(
        parts.map(({ shown }) => shown),
      )}.`,
      action: {
        text: 'Give the name in the Drizzle schema, or set casing in the drizzle config, while the name is new: renaming later breaks running code.',
        steps: [],
      },
    }));
  },
};

/** What a name has to be where the team says so: one word fits snake_case and camelCase. */
const follows: Record<Convention, RegExp> = {
  snake_case: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
  camelCase: /^[a-z][a-zA-Z0-9]*$/,
  PascalCase: /^[A-Z][a-zA-Z0-9]*$/,
};

function differs(name: string, convention: Convention | null): boolean {
  const shown = shownConvention(name);
  return convention !== null && shown !== null && shown !== convention;
}

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
