import type { DropFact } from '../../core/facts.ts';
import { droppedSchemas } from '../../batch/drops.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { sameList } from '../../core/lists.ts';
import { list, named } from '../../core/wording.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { readIdentity, printFunction } from '../../grammar/identity.ts';
import { sameName, type QualifiedName } from '../../grammar/name.ts';
import { shownName, nameOfTable, hasIndex } from '../../grammar/relations.ts';

/** Kinds of objects that CASCADE can take and that nothing else tells about. Tables and columns have rules of their own. */
const kinds = [
  'view',
  'materialized view',
  'table constraint',
  'default value',
  'index',
  'policy',
  'trigger',
  'rule',
  'function',
  'procedure',
  'aggregate',
  'domain constraint',
];

/**
 * What a CASCADE took along, by the drops that were observed. drizzle-kit 0.x writes CASCADE behind every DROP TABLE:
 * when it took nothing, there is nothing to tell.
 */
export const dropCascade: Rule = {
  name: 'drop-cascade',
  hazard: 'breaks-code',
  destroys: true,
  severity: 'warning',
  title: 'CASCADE drops more than the statement names',
  why: 'The objects go without being named in the migration, and nothing brings them back: code that uses the view or function fails, and what a constraint or default took care of is not taken care of any more.',
  waysOut: ['drop later'],
  explains: [
    'extension gone',
    'view gone',
    'materialized view gone',
    'index gone',
    'primary key gone',
    'unique gone',
    'foreign key gone',
    'check gone',
    'exclusion gone',
    'policy gone',
    'trigger gone',
    'rule gone',
    'function gone',
    'procedure gone',
    'aggregate gone',
    'column default',
    'domain definition',
  ],
  check(context) {
    const drops = context.facts?.drops ?? [];
    const roots = drops.filter(({ cascaded }) => !cascaded);
    const taken = drops.filter((drop) => drop.cascaded && kinds.includes(drop.type) && isForeign(context, drop, drops));
    const root = roots[0];
    if (!context.measured || taken.length === 0 || root === undefined) return [];
    const onlyKeys = taken.every(({ type }) => type === 'table constraint');
    return [
      {
        subject: subjectOf(context, root),
        severity: onlyKeys ? ('notice' as const) : ('warning' as const),
        message: `Dropping the ${root.type} ${named(printed(root))} also drops ${list(
          taken.map((drop) => `the ${drop.type} ${named(printed(drop))}`),
          2,
        )}.`,
        action: {
          text: 'Leave CASCADE out, so that PostgreSQL refuses and names what depends on it, and drop or change each of these on purpose first. Create again what is still needed.',
          steps: [],
        },
      },
    ];
  },
};

function subjectOf({ before }: RuleContext, root: DropFact): string {
  const read = readIdentity(root);
  if (read === null) return root.identity;
  if (read.parameters !== null) return printFunction(root.identity);
  if (read.owner === null) return shownName(before, read.name);
  const table = shownName(before, read.owner);
  return root.type.endsWith(' column') ? printColumn({ table, column: read.name.name }) : read.name.name;
}

/** Not a part of what is dropped anyway, and neither made again nor dropped for good by the rest of the batch. */
function isForeign(context: RuleContext, drop: DropFact, all: readonly DropFact[]): boolean {
  const { batch, before } = context;
  const read = readIdentity(drop);
  if (read === null) return true;
  if (read.owner !== null) {
    const { owner } = read;
    const { name } = read.name;
    const table = shownName(before, owner);
    const goesToo = all.some((other) => {
      const own = other.type.endsWith('table') ? readIdentity(other) : null;
      return own !== null && sameName(own.name, owner);
    });
    if (goesToo || context.created.tables.has(table) || batch.fate.tables.get(table) === null) return false;
    const is = batch.final.tables[batch.fate.tables.get(table) ?? table];
    const was = before.tables[table];
    if (drop.type === 'table constraint') {
      const constraint = was?.constraints.find((one) => one.name === name);
      const columnsGo = constraint?.columns.some((column) => batch.fate.columns.get({ table, column }) === null);
      const remade = is?.constraints.some((one) => one.name === name || sameKey(one, constraint));
      return columnsGo !== true && remade !== true;
    }
    if (drop.type === 'policy') return is?.policies.includes(name) !== true;
    if (drop.type === 'trigger') return is?.triggers.some((trigger) => trigger.name === name) !== true;
    return true;
  }
  if (read.name.schema !== null && droppedSchemas(context).includes(read.name.schema)) return false;
  if (drop.type.endsWith('view')) return batch.final.views[shownName(before, read.name)] === undefined;
  if (drop.type === 'index') return !belongsToDroppedTable(context, read.name, all);
  return !batch.final.functions.includes(printFunction(drop.identity));
}

function sameKey(
  one: { type: string; columns: string[]; references: string | null },
  other: { type: string; columns: string[]; references: string | null } | undefined,
): boolean {
  return one.type === other?.type && sameList(one.columns, other.columns) && one.references === other.references;
}

/** An index of a dropped table or column goes by nature; one of another table went by CASCADE (a dropped function in its expression). */
function belongsToDroppedTable(context: RuleContext, index: QualifiedName, all: readonly DropFact[]): boolean {
  const table = Object.values(context.before.tables).find((one) => hasIndex(one, index));
  if (table === undefined) return true;
  return all.some((drop) => {
    const read = /(^|foreign )table( column| constraint)?$/.test(drop.type) ? readIdentity(drop) : null;
    const owner = read?.owner ?? read?.name;
    return owner !== undefined && sameName(owner, nameOfTable(table));
  });
}

function printed(drop: DropFact): string {
  return drop.identity.replaceAll('public.', '');
}
