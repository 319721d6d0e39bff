import type { RowCheck, RowColumn, RowSchema, RowTable, ValueType } from './schema.ts';

/**
 * The schema that ordinary rows must meet: the baseline's, and what the pending batch adds to tables that exist already.
 * A new foreign key finds its parents, a new unique index finds no duplicates, a column that becomes NOT NULL has no
 * NULLs, a text that becomes a date is a date: whether real data is like that is what the hostile rows ask.
 *
 * What the batch adds is read from the catalog that it leaves behind, so it does not matter how it was written. Columns
 * are followed by their numbers, through renames and changes of type.
 *
 * @param baseline the schema before the batch
 * @param final the schema after it; tables keep their OIDs
 */
export function alignSchemas(baseline: RowSchema, final: RowSchema): RowSchema {
  return new Map([...baseline].map(([oid, table]) => [oid, alignTable(table, final.get(oid), baseline, final)]));
}

function alignTable(table: RowTable, later: RowTable | undefined, baseline: RowSchema, final: RowSchema): RowTable {
  if (later === undefined) return table;
  const known = new Set(table.columns.map(({ number }) => number));
  const all = (numbers: number[]): boolean => numbers.length > 0 && numbers.every((number) => known.has(number));
  const columns = table.columns.map((column) =>
    alignColumn(
      column,
      later.columns.find(({ number }) => number === column.number),
    ),
  );
  const sameText = (check: RowCheck): boolean =>
    table.checks.some(({ name, expression }) => name === check.name && expression === check.expression);
  const parentHas = (oid: number, numbers: number[]): boolean => {
    const parent = baseline.get(oid);
    return (
      parent !== undefined &&
      final.has(oid) &&
      numbers.every((number) => parent.columns.some((one) => one.number === number))
    );
  };
  const hasReference = (other: RowTable['references'][number]): boolean =>
    table.references.some((one) => one.table === other.table && String(one.columns) === String(other.columns));
  return {
    ...table,
    columns,
    checks: [...table.checks, ...later.checks.filter((check) => all(check.columns) && !sameText(check))],
    keys: [
      ...table.keys,
      ...later.keys.filter(
        (key) => all(key.columns) && !table.keys.some((one) => String(one.columns) === String(key.columns)),
      ),
    ],
    references: [
      ...table.references,
      ...later.references.filter(
        (one) => all(one.columns) && parentHas(one.table, one.referenced) && !hasReference(one),
      ),
    ],
  };
}

function alignColumn(column: RowColumn, later: RowColumn | undefined): RowColumn {
  if (later === undefined) return column;
  const notNull = column.notNull || later.notNull;
  return { ...column, notNull, type: alignType(column.type, later.type) };
}

/** The type itself, with values that the later type takes without a loss. */
function alignType(type: ValueType, later: ValueType): ValueType {
  if (type.name === later.name && String(type.labels) === String(later.labels)) return type;
  if (type.kind === 'e' && later.kind === 'e') {
    const both = type.labels.filter((label) => later.labels.includes(label));
    return both.length === 0 ? type : { ...type, labels: both };
  }
  if (type.category === 'A' && later.category === 'A' && type.element && later.element) {
    return { ...type, element: alignType(type.element, later.element) };
  }
  if (isText(type)) return isText(later) ? shorter(type, later) : { ...type, writtenAs: later };
  if (type.bare === 'numeric' && later.bare === 'numeric') return narrower(type, later);
  return type;
}

function isText({ kind, category }: ValueType): boolean {
  return kind === 'b' && category === 'S';
}

function shorter(type: ValueType, later: ValueType): ValueType {
  const limits = [type.modifier[0], later.modifier[0]].filter((limit) => limit !== undefined);
  return limits.length === 0 ? type : { ...type, modifier: [Math.min(...limits)] };
}

/** Fewer digits before the point; those behind it stay, so that a loss by rounding is seen. */
function narrower(type: ValueType, later: ValueType): ValueType {
  const [precision, scale = 0] = later.modifier;
  if (precision === undefined) return type;
  const ownScale = type.modifier[1] ?? 2;
  const ownWhole = type.modifier[0] === undefined ? Number.POSITIVE_INFINITY : type.modifier[0] - ownScale;
  return { ...type, modifier: [Math.min(ownWhole, precision - scale) + ownScale, ownScale] };
}
