import type { Constraint } from 'libpg-query';
import { hasConstraint } from '../../batch/fit.ts';
import { requestsOf, type Request } from '../../grammar/requests.ts';
import { relationName } from '../../grammar/relations.ts';
import { pick, strings } from '../../grammar/tree.ts';
import type { RuleContext } from '../../batch/batch.ts';

/** A new column whose default every old row gets, and a foreign key that asks for a row with that value. */
export interface DefaultReference {
  table: string;
  column: string;
  /** Name of the foreign key where the statement gives one. */
  constraint: string | null;
  referenced: string;
}

/** Foreign keys of the statement on columns that the batch adds with a default: production may lack the row, whatever the trial has. */
export function defaultReferences(context: RuleContext): DefaultReference[] {
  return requestsOf(context.nodes, context.before).flatMap((request) => {
    if (request.table === null || context.before.tables[request.table] === undefined) return [];
    if (context.created.tables.has(request.table)) return [];
    if (request.kind === 'add column') return ofColumn(context, request);
    if (request.kind !== 'constraint' || request.constraint.contype !== 'CONSTR_FOREIGN') return [];
    return ofConstraint(context, request.table, request.constraint);
  });
}

function ofColumn(
  context: RuleContext,
  { table, name, column }: Extract<Request, { kind: 'add column' }>,
): DefaultReference[] {
  const constraints = (column.constraints ?? []).flatMap((node) => pick(node, 'Constraint') ?? []);
  const key = constraints.find(({ contype }) => contype === 'CONSTR_FOREIGN');
  const value = constraints.find(({ contype }) => contype === 'CONSTR_DEFAULT')?.raw_expr;
  if (key === undefined || value === undefined || pick(value, 'A_Const')?.isnull === true) return [];
  if (hasConstraint(column, (type) => type === 'CONSTR_GENERATED')) return [];
  const referenced = relationName(context.before, key.pktable);
  return referenced === null ? [] : [{ table, column: name, constraint: key.conname ?? null, referenced }];
}

function ofConstraint(context: RuleContext, table: string, key: Constraint): DefaultReference[] {
  const [column, ...others] = strings(key.fk_attrs);
  const referenced = relationName(context.before, key.pktable);
  if (column === undefined || referenced === null) return [];
  const known = context.before.tables[table]?.columns.find(({ name }) => name === column);
  const isNew = context.created.columns.has({ table, column });
  if (key.skip_validation === true || others.length > 0 || !isNew || known === undefined) return [];
  if (known.default === null || known.generated !== '' || /^NULL\b/i.test(known.default)) return [];
  return [{ table, column, constraint: key.conname ?? null, referenced }];
}
