import type { DropFact } from '../../core/facts.ts';
import { droppedSchemas } from '../../batch/drops.ts';
import { identityParts, nameOf, printedFunction } from '../../grammar/names.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { list, named } from '../../core/wording.ts';

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
  severity: 'warning',
  title: 'CASCADE drops more than the statement names',
  why: 'The objects go without being named in the migration, and nothing brings them back: code that uses the view or function fails, and what a constraint or default took care of is not taken care of any more.',
  waysOut: ['drop later'],
  check(context) {
    const drops = context.facts?.drops ?? [];
    const roots = drops.filter(({ cascaded }) => !cascaded);
    const taken = drops.filter((drop) => drop.cascaded && kinds.includes(drop.type) && isForeign(context, drop, drops));
    const root = roots[0];
    if (!context.measured || taken.length === 0 || root === undefined) return [];
    const onlyKeys = taken.every(({ type }) => type === 'table constraint');
    return [
      {
        subject: nameOf(context.before, identityParts(root.identity)),
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

/** Not a part of what is dropped anyway, and neither made again nor dropped for good by the rest of the batch. */
function isForeign(context: RuleContext, drop: DropFact, all: readonly DropFact[]): boolean {
  const { batch, before } = context;
  const owner = ownerOf(drop);
  if (owner !== null) {
    const table = nameOf(before, owner);
    const goesToo = all.some(
      ({ type, identity }) => type.endsWith('table') && identityParts(identity).join('\0') === owner.join('\0'),
    );
    if (goesToo || context.created.tables.has(table) || batch.fate.tables.get(table) === null) return false;
    const is = batch.final.tables[batch.fate.tables.get(table) ?? table];
    const name = identityParts(drop.identity.split(' on ')[0] ?? '').at(-1) ?? '';
    const was = before.tables[table];
    if (drop.type === 'table constraint') {
      const constraint = was?.constraints.find((one) => one.name === name);
      const columnsGo = constraint?.columns.some((column) => batch.fate.columns.get(`${table}.${column}`) === null);
      const remade = is?.constraints.some((one) => one.name === name || sameKey(one, constraint));
      return columnsGo !== true && remade !== true;
    }
    if (drop.type === 'policy') return is?.policies.includes(name) !== true;
    if (drop.type === 'trigger') return is?.triggers.some((trigger) => trigger.name === name) !== true;
    return true;
  }
  const parts = identityParts(drop.identity);
  if (droppedSchemas(context).includes(parts[0] ?? '')) return false;
  const name = nameOf(before, parts);
  if (drop.type.endsWith('view')) return batch.final.views[name] === undefined;
  if (drop.type === 'index') return !belongsToDroppedTable(context, parts.at(-1) ?? '', all);
  return !batch.final.functions.includes(printedFunction(drop.identity));
}

function sameKey(
  one: { type: string; columns: string[]; references: string | null },
  other: { type: string; columns: string[]; references: string | null } | undefined,
): boolean {
  return (
    one.type === other?.type &&
    one.columns.join('\0') === other.columns.join('\0') &&
    one.references === other.references
  );
}

/** An index of a dropped table or column goes by nature; one of another table went by CASCADE (a dropped function in its expression). */
function belongsToDroppedTable(context: RuleContext, index: string, all: readonly DropFact[]): boolean {
  const table = Object.values(context.before.tables).find(({ indexes }) => indexes.some(({ name }) => name === index));
  if (table === undefined) return true;
  return all.some(({ type, identity }) => {
    const parts = identityParts(identity.split(' on ').at(-1) ?? '');
    const owner = type.endsWith('table column') ? parts.slice(0, -1) : parts;
    const isTable = type.endsWith('table') || type.endsWith('table column') || type === 'table constraint';
    return isTable && owner.join('\0') === [table.schema, table.bareName].join('\0');
  });
}

/** The table that a constraint, trigger, policy, rule or default belongs to: `x on public.t`, `for public.t.c`. */
function ownerOf(drop: DropFact): string[] | null {
  if (drop.type === 'default value') return identityParts(drop.identity.replace(/^for /, '')).slice(0, -1);
  const on = drop.identity.split(' on ').at(-1);
  return drop.identity.includes(' on ') && on !== undefined ? identityParts(on) : null;
}

function printed(drop: DropFact): string {
  return drop.identity.replaceAll('public.', '');
}
