import { joinedColumns, namedRows, type Constant, type Held, type NamedRow } from '../grammar/constants.ts';
import type { QualifiedName } from '../grammar/name.ts';
import type { Node } from '../sql/parse.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import { equalRows, freeRows, newKeys, update, valid, valueIn } from './changes.ts';
import type { Queryable } from './filler-session.ts';
import { columnOfLeaf, leafOf, sqlName } from './leaves.ts';
import type { RowColumn, RowKey, RowSchema, RowTable, ValueType } from './schema.ts';

/** A row that a statement of the batch names by constants, in a table of the baseline. */
export interface NamedTarget {
  /** Index of the statement. */
  statement: number;
  role: NamedRow['role'];
  table: RowTable;
  /** The table as the batch leaves it. */
  later: RowTable | undefined;
  values: Columns;
  where: Columns;
}

type Columns = readonly (readonly [RowColumn, Constant])[];

/** What named rows are looked up in: the tables before the batch and after it. */
export interface Schemas {
  baseline: RowSchema;
  final: RowSchema;
}

/** Two columns of the baseline by which a statement of the batch finds rows for rows. */
export interface JoinTarget {
  left: { table: RowTable; column: RowColumn };
  right: { table: RowTable; column: RowColumn };
}

/** The joins of the batch whose columns no foreign key ties together: made-up values of them hardly ever match. */
export function joinTargets({ baseline, final }: Schemas, nodes: readonly Node[]): JoinTarget[] {
  const sideOf = ({ relation, column: name }: { relation: QualifiedName; column: string }): JoinTarget['left'][] => {
    const oid = oidOf(baseline, final, relation);
    const leaf = oid === null ? undefined : baseline.get(oid);
    if (oid === null || leaf?.kind !== 'r') return [];
    const column = columnNamed(baseline, final, { oid, leaf, name });
    return column === undefined ? [] : [{ table: leaf, column }];
  };
  return joinedColumns(nodes)
    .flatMap(({ left, right }) =>
      sideOf(left).flatMap((one) => sideOf(right).map((other) => ({ left: one, right: other }))),
    )
    .filter(({ left, right }) => left.table !== right.table && !isTied(left, right) && !isTied(right, left))
    .slice(0, mostJoins);
}

function isTied(from: JoinTarget['left'], to: JoinTarget['left']): boolean {
  return from.table.references.some(
    ({ table, columns, referenced }) =>
      table === to.table.oid && columns[0] === from.column.number && referenced[0] === to.column.number,
  );
}

/** Two rows of one table find the same row of the other: where a foreign key does not decide the column. */
export async function addMatches(
  client: Queryable,
  targets: readonly JoinTarget[],
  { baseline }: Schemas,
): Promise<void> {
  const attempt = (sql: string): Promise<unknown> => client.query(sql).catch(() => null);
  for (const { left, right } of targets) {
    for (const [own, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const bound = valid(own.table.references).some(({ columns }) => columns.includes(own.column.number));
      if (bound || own.column.generated !== null) continue;
      const value = `${valueIn(other.table, other.column, 'ctid DESC')}::${own.column.type.name}`;
      const free = freeRows(baseline, own.table)([own.column]);
      // A unique column takes the value once.
      for (let n = 0; n < 2; n++) await attempt(update(own.table, [[own.column, value]], 1, free));
    }
  }
}

const mostJoins = 12;

/** Most rows that are named in one batch. */
const mostTargets = 60;

/**
 * The named rows that could matter and that ordinary rows hardly have: values of an enum, a boolean and NULL they have
 * anyway. A column is taken for the one that has its name after the batch or before it.
 *
 * @param statements the batch: each with its parse tree and those of the statements inside of it
 */
export function namedTargets(
  { baseline, final }: Schemas,
  statements: readonly { index: number; nodes: readonly Node[] }[],
): NamedTarget[] {
  const found = statements.flatMap(({ index, nodes }) =>
    namedRows(nodes).flatMap((row): NamedTarget[] => {
      const oid = oidOf(baseline, final, row.relation);
      const table = oid === null ? undefined : baseline.get(leafOf(baseline, oid));
      if (oid === null || table?.kind !== 'r') return [];
      const columnsOf = (held: Held): Columns =>
        [...held].flatMap(([name, constant]) => {
          const column = columnNamed(baseline, final, { oid, leaf: table, name });
          return column === undefined || column.generated !== null ? [] : [[column, constant] as const];
        });
      const values = columnsOf(row.values);
      // A condition on a column that the batch makes is none on the rows of before.
      if (row.role === 'asked' && values.length < row.values.size) return [];
      return [{ statement: index, role: row.role, table, later: final.get(oid), values, where: columnsOf(row.where) }];
    }),
  );
  return found.filter((one) => matters(one, baseline)).slice(0, mostTargets);
}

function oidOf(baseline: RowSchema, final: RowSchema, { schema, name }: QualifiedName): number | null {
  for (const tables of [final, baseline]) {
    const named = [...tables.values()].filter(({ bareName }) => bareName === name);
    const one =
      named.find((table) => table.schema === (schema ?? 'public')) ?? (schema === null ? named[0] : undefined);
    if (one !== undefined && baseline.has(one.oid)) return one.oid;
  }
  return null;
}

function columnNamed(
  baseline: RowSchema,
  final: RowSchema,
  { oid, leaf, name }: { oid: number; leaf: RowTable; name: string },
): RowColumn | undefined {
  for (const tables of [final, baseline]) {
    const number = tables.get(oid)?.columns.find((column) => column.name === name)?.number;
    const column = number === undefined ? undefined : columnOfLeaf(baseline, oid, leaf, number);
    if (column !== undefined) return column;
  }
  return undefined;
}

function matters(target: NamedTarget, baseline: RowSchema): boolean {
  const { role, values, table } = target;
  if (role === 'inserted') return keysWithin(target).length > 0;
  if (role === 'assigned') return keysOver(target).length > 0 || assignedReferences(target, baseline).length > 0;
  return (
    values.some(([{ type }, constant]) => constant.is !== 'null' && type.kind !== 'e' && type.bare !== 'bool') &&
    table.kind === 'r'
  );
}

/** The keys that the table has before the batch or after it. */
function keysOf({ table, later }: NamedTarget): RowKey[] {
  const known = new Set(table.keys.map(({ columns }) => columns.join()));
  return [...table.keys, ...(later?.keys ?? []).filter(({ columns }) => !known.has(columns.join()))];
}

/**
 * Keys of an inserted row that somebody else may have written: names and codes. A number of the row itself comes from a
 * sequence, or is chosen so that nobody has it.
 */
function keysWithin(target: NamedTarget): RowKey[] {
  const given = new Map(target.values.map(([column, constant]) => [column.number, { column, constant }]));
  return keysOf(target).filter(({ columns }) => {
    const own = columns.map((number) => given.get(number));
    return (
      own.length > 0 &&
      own.every((one) => one !== undefined && one.constant.is === 'value') &&
      own.some((one) => one?.column.type.category === 'S' || one?.column.type.kind === 'e')
    );
  });
}

/** Keys over a column that is set to a constant. */
function keysOver(target: NamedTarget): RowKey[] {
  const set = target.values.filter(([, { is }]) => is === 'value').map(([{ number }]) => number);
  return keysOf(target).filter(({ columns }) => columns.some((number) => set.includes(number)));
}

interface Reference {
  column: RowColumn;
  value: string;
  parent: RowTable;
  key: RowColumn;
}

/** Foreign keys of one column that is set to a constant, with the row that they will look for. */
function assignedReferences({ table, values, role }: NamedTarget, baseline: RowSchema): Reference[] {
  return role === 'assigned' ? referencesOf(table, values, baseline) : [];
}

function referencesOf(table: RowTable, values: Columns, baseline: RowSchema): Reference[] {
  return values.flatMap(([column, constant]) => {
    if (constant.is !== 'value') return [];
    const reference = valid(table.references).find(
      ({ columns }) => columns.length === 1 && columns[0] === column.number,
    );
    const parent = reference === undefined ? undefined : baseline.get(reference.table);
    const key = parent?.columns.find(({ number }) => number === reference?.referenced[0]);
    if (parent?.kind !== 'r' || key === undefined || parent === table) return [];
    return [{ column, value: constantSql(constant, key.type, 1) ?? 'NULL', parent, key }];
  });
}

/**
 * Makes the rows that the statements name: two that a condition is for, referred to by others, equal in the keys that
 * the batch adds; and one that has already what others are to become. What the schema forbids is refused and left out.
 *
 * @param client a session with triggers and foreign keys off
 */
export async function addNamedRows(
  client: Queryable,
  targets: readonly NamedTarget[],
  schemas: Schemas,
): Promise<void> {
  const { baseline } = schemas;
  const attempt = (sql: string): Promise<unknown> => client.query(sql).catch(() => null);
  for (const target of targets) {
    for (const sql of target.role === 'asked' ? askedSql(target, baseline) : takenSql(target, baseline))
      await attempt(sql);
  }
  for (const table of new Set(targets.map(({ table: one }) => one))) {
    const later = targets.find((target) => target.table === table)?.later;
    for (const key of newKeys(table, later)) if (key.predicate !== null) await attempt(equalRows(table, key));
  }
  for (const target of targets) {
    if (target.role === 'asked') for (const sql of referSql(target, baseline)) await attempt(sql);
  }
}

/** Rows by which a condition is met. */
function askedSql({ table, values }: NamedTarget, baseline: RowSchema): string[] {
  return [1, 2].flatMap((n) =>
    write(table, valuesSql(values, n), { baseline, references: referencesOf(table, values, baseline) }),
  );
}

/** Rows that have already what a statement writes: in each key by itself, in its other columns like a row that is asked for. */
function takenSql(target: NamedTarget, baseline: RowSchema): string[] {
  const { table, role, values, where } = target;
  const keys = role === 'inserted' ? keysWithin(target) : keysOver(target);
  const condition = conditionSql(where, 'own');
  return keys.flatMap(({ columns }) => {
    const given = values.filter(([{ number }]) => columns.includes(number));
    const others = table.columns.filter(
      ({ number }) => columns.includes(number) && !given.some(([column]) => column.number === number),
    );
    const like = others.map((column): [RowColumn, string] => [
      column,
      `(SELECT own.${quoteIdentifier(column.name)} FROM ONLY ${sqlName(table)} AS own WHERE ${condition ?? 'true'} ORDER BY own.ctid DESC LIMIT 1)`,
    ]);
    return write(table, [...valuesSql(given, 1), ...like], {
      baseline,
      references: referencesOf(table, given, baseline),
      only: condition === null ? null : `(${condition}) IS NOT TRUE`,
    });
  });
}

/** One row with these values; the rows that its foreign keys look for come first. */
function write(
  table: RowTable,
  values: readonly [RowColumn, string][],
  {
    baseline,
    references,
    only = null,
  }: { baseline: RowSchema; references: readonly Reference[]; only?: string | null },
): string[] {
  const bound = new Set(valid(table.references).flatMap(({ columns }) => columns));
  const isOpen = ([{ number }, sql]: readonly [RowColumn, string]): boolean =>
    bound.has(number) &&
    !sql.startsWith('(SELECT') &&
    !sql.startsWith('NULL') &&
    !references.some(({ column }) => column.number === number);
  if (values.length === 0 || values.some(isOpen)) return [];
  const made = references.map((reference) => makeSql(baseline, reference));
  const found = references.map(
    ({ parent, key, value }) =>
      `EXISTS (SELECT FROM ${sqlName(parent)} AS p WHERE p.${quoteIdentifier(key.name)} = ${value})`,
  );
  const conditions = [freeRows(baseline, table)(values.map(([column]) => column)), only, ...found].filter(
    (one) => one !== null,
  );
  return [...made, update(table, values, 1, conditions.length === 0 ? null : conditions.join(' AND '))];
}

/** A row to which others can refer. */
function makeSql(baseline: RowSchema, { parent, key, value }: Omit<Reference, 'column'>): string {
  const has = `NOT EXISTS (SELECT FROM ${sqlName(parent)} AS p WHERE p.${quoteIdentifier(key.name)} = ${value})`;
  const free = freeRows(baseline, parent)([key]);
  return update(parent, [[key, value]], 1, free === null ? has : `${free} AND ${has}`);
}

/** Other tables refer to one of the rows that are asked for. */
function referSql({ table, values }: NamedTarget, baseline: RowSchema): string[] {
  const condition = conditionSql(values, 'own');
  if (condition === null) return [];
  return [...baseline.values()].flatMap((child) =>
    valid(child.references).flatMap((reference) => {
      const key = table.columns.find(({ number }) => number === reference.referenced[0]);
      const column = child.columns.find(({ number }) => number === reference.columns[0]);
      const isSimple =
        reference.table === table.oid && child !== table && child.kind === 'r' && reference.columns.length === 1;
      if (!isSimple || key === undefined || column === undefined) return [];
      const from = `FROM ONLY ${sqlName(table)} AS own WHERE ${condition}`;
      const parent = `(SELECT own.${quoteIdentifier(key.name)} ${from} ORDER BY own.ctid DESC LIMIT 1)`;
      return [update(child, [[column, parent]], 1, `EXISTS (SELECT ${from})`)];
    }),
  );
}

/**
 * Takes away the rows that assigned foreign keys will look for; what refers to them refers to others then.
 *
 * @param isSeeded true for a table whose rows the migrations themselves insert: they are everywhere
 */
export async function removeNamedRows(
  client: Queryable,
  targets: readonly NamedTarget[],
  { baseline }: Schemas,
  isSeeded: (oid: number) => boolean,
): Promise<void> {
  const attempt = (sql: string): Promise<unknown> => client.query(sql).catch(() => null);
  for (const { parent, key, value } of lookedFor(targets, baseline, isSeeded)) {
    for (const sql of removeSql(baseline, { parent, key, value })) await attempt(sql);
  }
}

/**
 * Arranges ordinary rows so that statements by constants meet nothing: no row has the keys that they ask for or assign,
 * and the rows are there to which they let others refer.
 */
export async function clearNamedRows(
  client: Queryable,
  targets: readonly NamedTarget[],
  { baseline }: Schemas,
): Promise<void> {
  const attempt = (sql: string): Promise<unknown> => client.query(sql).catch(() => null);
  for (const target of targets) {
    const { table, values } = target;
    for (const { parent, key, value } of assignedReferences(target, baseline))
      await attempt(makeSql(baseline, { parent, key, value }));
    for (const [column, constant] of values) {
      const isKey = keysOf(target).some(({ columns }) => columns.length === 1 && columns[0] === column.number);
      const value = isKey && constant.is === 'value' ? constantSql(constant, column.type, 1) : null;
      if (value === null) continue;
      for (const sql of removeSql(baseline, { parent: table, key: column, value })) await attempt(sql);
    }
    await attempt(`VACUUM ${sqlName(table)}`);
  }
}

/** The rows for which {@link removeNamedRows} has something to do. */
export function lookedFor(
  targets: readonly NamedTarget[],
  baseline: RowSchema,
  isSeeded: (oid: number) => boolean,
): Reference[] {
  return targets
    .flatMap((target) => assignedReferences(target, baseline))
    .filter(({ parent }) => !isSeeded(parent.oid));
}

function removeSql(baseline: RowSchema, { parent, key, value }: Omit<Reference, 'column'>): string[] {
  const name = quoteIdentifier(key.name);
  const other = `(SELECT p.${name} FROM ONLY ${sqlName(parent)} AS p WHERE p.${name} <> ${value} ORDER BY p.ctid LIMIT 1)`;
  const moved = [...baseline.values()].flatMap((child) =>
    valid(child.references).flatMap(({ table, columns, referenced }) => {
      const column = child.columns.find(({ number }) => number === columns[0]);
      if (table !== parent.oid || columns.length !== 1 || referenced[0] !== key.number || column === undefined)
        return [];
      const own = quoteIdentifier(column.name);
      return [`UPDATE ONLY ${sqlName(child)} SET ${own} = ${other} WHERE ${own} = ${value}`];
    }),
  );
  const free = freeRows(baseline, parent)(parent.columns);
  return [
    ...moved,
    `DELETE FROM ONLY ${sqlName(parent)} AS own WHERE own.${name} = ${value}${free === null ? '' : ` AND ${free}`}`,
  ];
}

function valuesSql(values: Columns, n: number): [RowColumn, string][] {
  return values.flatMap(([column, constant]): [RowColumn, string][] => {
    const sql = constantSql(constant, column.type, n);
    return sql === null ? [] : [[column, sql]];
  });
}

function conditionSql(values: Columns, alias: string): string | null {
  const parts = values.flatMap(([column, constant]) => {
    const name = `${alias}.${quoteIdentifier(column.name)}`;
    const sql = constantSql(constant, column.type, 1);
    return sql === null ? [] : [constant.is === 'null' ? `${name} IS NULL` : `${name} = ${sql}`];
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** SQL of a value that is as the constant asks, another one for each n (1, 2) where there are several; null where none is known. */
function constantSql(constant: Constant, type: ValueType, n: number): string | null {
  const typed = (sql: string): string => `(${sql})::${type.name}`;
  switch (constant.is) {
    case 'null':
      return `NULL::${type.name}`;
    case 'value':
      return typed(quoteLiteral(constant.text));
    case 'like':
      return typed(quoteLiteral(likeText(constant.pattern, n)));
    case 'member':
      return typed(`pg_catalog.json_build_object(${quoteLiteral(constant.key)}, ${quoteLiteral(constant.text)})`);
    default: {
      const step = constant.sign * n;
      const bound = `${quoteLiteral(constant.text)}::${type.name}`;
      if (type.category === 'N') return typed(`${bound} + (${step})`);
      return type.category === 'D' ? typed(`${bound} + (${step}) * interval '1 day'`) : null;
    }
  }
}

/** A text that matches a LIKE pattern. */
function likeText(pattern: string, n: number): string {
  let text = '';
  let isUsed = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') text += pattern[++at] ?? '';
    else if (char === '_') text += String(n);
    else if (char !== '%') text += char ?? '';
    else if (!isUsed) {
      text += `x${n}`;
      isUsed = true;
    }
  }
  return text;
}
