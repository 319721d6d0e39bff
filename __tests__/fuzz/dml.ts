import type { Production } from './ddl.ts';
import { valueOf } from './types.ts';
import { anyTable, freshName, quoted, tableSql, type FuzzColumn, type FuzzTable, type World } from './world.ts';

const writable = (table: FuzzTable): FuzzColumn[] =>
  table.columns.filter(({ name, isMade }) => !isMade && !table.key.includes(name));

/** A condition on a table's rows. */
function condition(world: World, table: FuzzTable): string {
  const { random } = world;
  const column = random.pick(table.columns);
  const name = quoted(column.name);
  const child = random.maybe(
    world.tables.flatMap((one) =>
      one.columns.filter((ref) => ref.name.startsWith(`${table.name}_ref`)).map((ref) => ({ one, ref })),
    ),
  );
  return random.weighted<string>([
    [3, `${name} IS NULL`],
    [2, `${name} IS NOT NULL`],
    [3, `${name}::text = ${valueOf(world, 'text', random.int(1, 5))}`],
    [2, `${quoted(table.key[0] ?? column.name)}::text < '5'`],
    [1, `${quoted(table.key[0] ?? column.name)}::text IN ('1', '2')`],
    [
      1,
      child === null
        ? 'true'
        : `${quoted(table.key[0] ?? 'id')} NOT IN (SELECT ${quoted(child.ref.name)} FROM ${tableSql(child.one)} WHERE ${quoted(child.ref.name)} IS NOT NULL)`,
    ],
    [
      1,
      child === null
        ? 'false'
        : `NOT EXISTS (SELECT 1 FROM ${tableSql(child.one)} c WHERE c.${quoted(child.ref.name)} = ${tableSql(table)}.${quoted(table.key[0] ?? 'id')})`,
    ],
  ]);
}

function onTable(use: (world: World, table: FuzzTable) => string[]): Production {
  return (world) => {
    const table = anyTable(world);
    return table === null ? [] : use(world, table);
  };
}

/** The value that an UPDATE gives. */
function newValue(world: World, { name, type }: FuzzColumn): string {
  const { random } = world;
  const own = quoted(name);
  const change: Record<string, string> = {
    text: `lower(${own})`,
    varchar: `trim(${own})`,
    integer: `${own} + 1`,
    numeric: `round(${own})`,
    bigint: `${own} * 2`,
  };
  return random.weighted([
    [4, valueOf(world, type, random.int(1, 9))],
    [3, change[type] ?? `coalesce(${own}, ${valueOf(world, type, 3)})`],
    [1, 'NULL'],
    [1, 'DEFAULT'],
  ]);
}

const update = onTable((world, table) => {
  const { random } = world;
  const column = random.maybe(writable(table));
  if (column === null) return [];
  const where = random.chance(0.65) ? ` WHERE ${condition(world, table)}` : '';
  return [`UPDATE ${tableSql(table)} SET ${quoted(column.name)} = ${newValue(world, column)}${where}`];
});

const updateFrom = onTable((world, table) => {
  const { random } = world;
  const column = random.maybe(writable(table));
  const other = random.pick(world.tables);
  const from = random.maybe(other.columns.filter(({ type }) => type === column?.type));
  if (column === null || from === null || other === table) return [];
  return [
    `UPDATE ${tableSql(table)} AS t SET ${quoted(column.name)} = o.${quoted(from.name)} FROM ${tableSql(other)} AS o WHERE o.${quoted(other.key[0] ?? 'id')}::text = t.${quoted(table.key[0] ?? 'id')}::text`,
  ];
});

const remove = onTable((world, table) => {
  const { random } = world;
  const where = random.chance(0.8) ? ` WHERE ${condition(world, table)}` : '';
  return [`DELETE FROM ${tableSql(table)}${where}`];
});

const deduplicate = onTable((world, table) => {
  const column = world.random.maybe(writable(table));
  const key = table.key[0];
  if (column === null || key === undefined) return [];
  return [
    `DELETE FROM ${tableSql(table)} a USING ${tableSql(table)} b WHERE a.${quoted(key)} > b.${quoted(key)} AND a.${quoted(column.name)}::text = b.${quoted(column.name)}::text`,
  ];
});

const truncate = onTable((world, table) => [
  `TRUNCATE ${world.random.chance(0.5) ? 'TABLE ' : ''}${tableSql(table)}${world.random.pick(['', ' CASCADE', ' RESTART IDENTITY'])}`,
]);

const insert = onTable((world, table) => {
  const { random } = world;
  const columns = table.columns.filter(
    ({ isMade, notNull, hasDefault }) => !isMade && ((notNull && !hasDefault) || random.chance(0.6)),
  );
  if (columns.length === 0) return [];
  const n = random.int(1, 30);
  const values = columns.map((column) =>
    valueOf(world, column.type, column.name.includes('_ref') ? random.int(1, 4) : n),
  );
  const conflict = random.weighted([
    [5, ''],
    [3, ' ON CONFLICT DO NOTHING'],
    [1, ` ON CONFLICT (${quoted(table.key[0] ?? 'id')}) DO NOTHING`],
  ]);
  return [
    `INSERT INTO ${tableSql(table)} (${columns.map(({ name }) => quoted(name)).join(', ')}) VALUES (${values.join(', ')})${conflict}`,
  ];
});

const copyTable = onTable((world, table) => {
  const name = freshName(world, 'copy');
  return [
    `CREATE TABLE ${quoted(name)} AS SELECT * FROM ${tableSql(table)}`,
    ...(world.random.chance(0.3) ? [`DELETE FROM ${tableSql(table)} WHERE ${condition(world, table)}`] : []),
  ];
});

const moveRows = onTable((world, table) => {
  const name = freshName(world, 'archive');
  return [
    `CREATE TABLE ${quoted(name)} (LIKE ${tableSql(table)})`,
    `WITH gone AS (DELETE FROM ${tableSql(table)} WHERE ${condition(world, table)} RETURNING *) INSERT INTO ${quoted(name)} SELECT * FROM gone`,
  ];
});

/** A column filled and then required, as people write it. */
const backfill = onTable((world, table) => {
  const column = world.random.maybe(writable(table).filter(({ notNull }) => !notNull));
  if (column === null) return [];
  const name = quoted(column.name);
  return [
    `UPDATE ${tableSql(table)} SET ${name} = ${valueOf(world, column.type, 3)} WHERE ${name} IS NULL`,
    `ALTER TABLE ${tableSql(table)} ALTER COLUMN ${name} SET NOT NULL`,
  ];
});

/** A column that takes over another one's values. */
const splitColumn = onTable((world, table) => {
  const column = world.random.maybe(writable(table).filter(({ type }) => type === 'text' || type === 'integer'));
  if (column === null) return [];
  const name = freshName(world, 'took');
  table.columns.push({ ...column, name, notNull: false, hasDefault: false });
  const drop = world.random.chance(0.6) ? [`ALTER TABLE ${tableSql(table)} DROP COLUMN ${quoted(column.name)}`] : [];
  if (drop.length > 0) table.columns = table.columns.filter((one) => one !== column);
  return [
    `ALTER TABLE ${tableSql(table)} ADD COLUMN ${quoted(name)} ${column.type}`,
    `UPDATE ${tableSql(table)} SET ${quoted(name)} = ${quoted(column.name)}`,
    ...drop,
  ];
});

/** DML by how often it is met in migrations. */
export const dml: readonly (readonly [weight: number, production: Production])[] = [
  [5, update],
  [1, updateFrom],
  [4, remove],
  [1, deduplicate],
  [1, truncate],
  [3, insert],
  [1, copyTable],
  [1, moveRows],
  [3, backfill],
  [2, splitColumn],
];
