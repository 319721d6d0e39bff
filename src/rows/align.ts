import {
  partitionBound,
  type RowCheck,
  type RowColumn,
  type RowSchema,
  type RowTable,
  type ValueType,
} from './schema.ts';

/** What the batch turned out to demand of the rows, beyond what every row set gives it. */
export interface Demands {
  /** Tables whose rows must be clean: they meet all that the batch adds, have no NULLs and no equal values. */
  clean: ReadonlySet<number>;
  /** Tables that stay empty: a statement copies rows into them, whose made-up keys would meet equal ones. */
  bare: ReadonlySet<number>;
  /** Texts that are written as values of another type, by `table.column`. */
  writtenAs: ReadonlyMap<string, ValueType>;
  /** What JSON is, by `table.column`, where a statement could not read it otherwise. */
  shapes: ReadonlyMap<string, 'array' | 'object'>;
  /** Statements by constants that met rows by chance: no row has the keys that they name, and what they refer to is there. */
  named: ReadonlySet<number>;
}

/** What a column that is cast by a statement is called in {@link Demands.writtenAs}. */
export const columnKey = (table: number, column: number): string => `${table}.${column}`;

/**
 * The schema that ordinary rows must meet: the baseline's, and what only made-up values would break: a new foreign key
 * finds its parents, and a text that becomes a date is a date. In clean tables the rows meet everything that the batch
 * adds, also unique indexes, checks and NOT NULL.
 *
 * What the batch adds is read from the catalog that it leaves behind, so it does not matter how it was written. Columns
 * are followed by their numbers, through renames and changes of type.
 *
 * @param baseline the schema before the batch
 * @param final the schema after it; tables keep their OIDs
 */
export function alignSchemas(baseline: RowSchema, final: RowSchema, demands: Demands): RowSchema {
  return new Map(
    [...baseline].map(([oid, table]) => [
      oid,
      {
        ...alignTable(table, final.get(oid), { baseline, final, demands }),
        ...(demands.bare.has(oid) ? { bare: true } : {}),
      },
    ]),
  );
}

interface Context {
  baseline: RowSchema;
  final: RowSchema;
  demands: Demands;
}

function alignTable(table: RowTable, later: RowTable | undefined, { baseline, final, demands }: Context): RowTable {
  const clean = demands.clean.has(table.oid);
  const written = table.columns.map((column) => {
    const as = demands.writtenAs.get(columnKey(table.oid, column.number));
    const shape = demands.shapes.get(columnKey(table.oid, column.number));
    if (shape !== undefined) return { ...column, type: { ...column.type, shape } };
    return as === undefined ? column : { ...column, type: { ...column.type, writtenAs: as } };
  });
  if (later === undefined) return { ...table, columns: written, clean };
  const known = new Set(table.columns.map(({ number }) => number));
  const all = (numbers: number[]): boolean => numbers.length > 0 && numbers.every((number) => known.has(number));
  const columns = written.map((column) =>
    alignColumn(
      column,
      later.columns.find(({ number }) => number === column.number),
      clean,
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
  const references = [
    ...table.references,
    ...later.references.filter((one) => all(one.columns) && parentHas(one.table, one.referenced) && !hasReference(one)),
  ];
  // Partition bounds are about where rows are, not what the application writes.
  const added = later.checks
    .filter(
      (check) =>
        all(check.columns) && !sameText(check) && (clean || check.onlyComputable || check.name === partitionBound),
    )
    .map((check) => ({ ...withoutEnums(check, enumsMade(baseline, final)), pending: check.name !== partitionBound }));
  const checks = [...table.checks, ...added];
  if (!clean) return { ...table, columns, checks, references, clean };
  return {
    ...table,
    columns,
    checks,
    clean,
    references,
    keys: [
      ...table.keys,
      ...later.keys.filter(
        (key) => all(key.columns) && !table.keys.some((one) => String(one.columns) === String(key.columns)),
      ),
    ],
  };
}

/** Names of the enums that columns have only after the batch: it makes them, and the baseline does not know them. */
function enumsMade(baseline: RowSchema, final: RowSchema): string[] {
  const namesIn = (schema: RowSchema): Set<string> =>
    new Set(
      [...schema.values()].flatMap(({ columns }) =>
        columns.flatMap(({ type }) => [type, type.element]).flatMap((type) => (type?.kind === 'e' ? type.name : [])),
      ),
    );
  const known = namesIn(baseline);
  return [...namesIn(final)].filter((name) => !known.has(name));
}

/** A check as the baseline can compute it: labels are the texts that they were before. */
function withoutEnums(check: RowCheck, enums: readonly string[]): RowCheck {
  if (enums.length === 0) return check;
  const asText = (sql: string): string => enums.reduce((text, name) => text.replaceAll(name, 'text'), sql);
  return {
    ...check,
    expression: asText(check.expression),
    names: new Map([...check.names].map(([number, { name, type }]) => [number, { name, type: asText(type) }])),
  };
}

function alignColumn(column: RowColumn, later: RowColumn | undefined, clean: boolean): RowColumn {
  if (later === undefined) return column;
  const notNull = column.notNull || (clean && later.notNull);
  const type = column.type.writtenAs === undefined ? alignType(column.type, later.type) : column.type;
  return { ...column, notNull, type };
}

/** The type itself, with values that the later type takes without a loss. */
function alignType(type: ValueType, later: ValueType): ValueType {
  if (sameType(type, later)) return type;
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

/** An enum that was made again under its name has other labels, also as the element of an array. */
export function sameType(one: ValueType, other: ValueType): boolean {
  if (one.name !== other.name || String(one.labels) !== String(other.labels)) return false;
  return one.element === null || other.element === null || sameType(one.element, other.element);
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
