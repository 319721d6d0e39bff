import type { Constraint } from '../../core/catalog.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { RuleContext } from '../batch.ts';
import { catalogAfter, counting, tableIn, type Asked } from './asked.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { checkExpression } from '../../grammar/definition.ts';
import { keyPairs } from '../../grammar/relations.ts';
import { replaceValue } from './slice.ts';

/** No NULL in a column. */
export function noNull(context: RuleContext, table: string, column: string): Asked[] {
  const from = tableIn(context, table);
  if (from === null) return [];
  return counting(
    ['23502'],
    `no NULL in ${printColumn({ table, column })}`,
    `${from} WHERE ${quoteIdentifier(column)} IS NULL`,
  );
}

/** No row at all: what a new column that needs a value takes for granted. */
export function noRow(context: RuleContext, table: string): Asked[] {
  const from = tableIn(context, table);
  if (from === null) return [];
  return counting(['23502', '23503', '23505', '23514'], `no row in ${table}`, from);
}

/** Every row passes a CHECK. A CHECK lets NULL pass, and NOT NULL is NULL: such rows aren't counted. */
export function passes(context: RuleContext, table: string, constraint: Constraint): Asked[] {
  const from = tableIn(context, table);
  const expression = checkExpression(constraint.definition);
  if (from === null || expression === null) return [];
  return counting(
    ['23514', '22'],
    `every row of ${table} passes ${constraint.name}`,
    `${from} WHERE NOT (${expression})`,
  );
}

/** Every foreign key finds its row. MATCH SIMPLE, as Drizzle has it: a key with a NULL in it refers to nothing. */
export function noOrphans(context: RuleContext, table: string, constraint: Constraint): Asked[] {
  const parent = constraint.references;
  if (parent === null) return [];
  const from = tableIn(context, table);
  const to = tableIn(context, parent);
  if (from === null || to === null) return [];
  const pairs = keyPairs(constraint).map(
    ({ column, referenced }) => `referenced.${quoteIdentifier(referenced)} = referencing.${quoteIdentifier(column)}`,
  );
  const given = constraint.columns.map((column) => `referencing.${quoteIdentifier(column)} IS NOT NULL`);
  const names = constraint.columns.map((column) => printColumn({ table, column })).join(', ');
  return counting(
    ['23503'],
    `every ${names} has its row in ${parent}`,
    `${from} AS referencing WHERE ${given.join(' AND ')} AND NOT EXISTS (SELECT FROM ${to} AS referenced WHERE ${pairs.join(' AND ')})`,
  );
}

/** Every value of a domain passes what the statement adds to it. */
export function ofDomain(context: RuleContext, domain: string, what: 'constraint' | 'not null'): Asked[] {
  const old = context.before.domains[domain]?.constraints ?? [];
  const made = (catalogAfter(context).domains[domain]?.constraints ?? []).filter((text) => !old.includes(text));
  const columns = Object.values(context.before.tables).flatMap((table) =>
    table.columns.flatMap(({ name, type }) => (type === domain ? [{ table: table.name, column: name }] : [])),
  );
  return columns.flatMap(({ table, column }) => {
    if (what === 'not null') return noNull(context, table, column);
    const from = tableIn(context, table);
    return made.flatMap((definition) => {
      const expression = checkExpression(definition);
      if (from === null || expression === null) return [];
      return counting(
        ['23514', '22'],
        `every ${printColumn({ table, column })} passes the domain ${domain}`,
        `${from} WHERE NOT (${replaceValue(expression, quoteIdentifier(column))})`,
      );
    });
  });
}
