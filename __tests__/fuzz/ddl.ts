import { checkOf, columnSql, createTable, createView, defaultOf, randomColumn } from './schema.ts';
import { fuzzTypes, typeSql } from './types.ts';
import { anyTable, freshName, quoted, tableSql, type FuzzColumn, type FuzzTable, type World } from './world.ts';

/** Statements that belong together; none when the world has nothing for them. */
export type Production = (world: World) => string[];

const plain = (table: FuzzTable): FuzzColumn[] => table.columns.filter(({ name }) => !table.key.includes(name));
const list = (columns: readonly FuzzColumn[]): string => columns.map(({ name }) => quoted(name)).join(', ');
const indexable = (table: FuzzTable): FuzzColumn[] =>
  table.columns.filter(({ type }) => !['json', 'jsonb'].includes(type));

/** Calls `use` with a table and one of its columns outside of the key. */
function onColumn(use: (world: World, table: FuzzTable, column: FuzzColumn) => string[]): Production {
  return (world) => {
    const table = anyTable(world);
    const column = table === null ? null : world.random.maybe(plain(table));
    return table === null || column === null ? [] : use(world, table, column);
  };
}

function onTable(use: (world: World, table: FuzzTable) => string[]): Production {
  return (world) => {
    const table = anyTable(world);
    return table === null ? [] : use(world, table);
  };
}

const alter = (table: FuzzTable, ...actions: string[]): string =>
  `ALTER TABLE ${tableSql(table)} ${actions.join(', ')}`;

/** A new column, with what drizzle-kit writes behind it. */
export function newColumn(world: World, table: FuzzTable): string {
  const { random } = world;
  const column = randomColumn(world, freshName(world, 'extra'));
  table.columns.push(column);
  return random.weighted<() => string>([
    [6, () => columnSql(world, column)],
    [1, () => columnSql(world, column, ' UNIQUE')],
    [1, () => columnSql(world, column, checkOf(column) === null ? '' : ` CHECK (${checkOf(column) ?? ''})`)],
    [1, () => `${quoted(column.name)} serial${random.chance(0.5) ? ' NOT NULL' : ''}`],
    [1, () => `${quoted(column.name)} integer GENERATED ALWAYS AS IDENTITY`],
    [1, () => `${quoted(column.name)} integer GENERATED ALWAYS AS (${random.pick(['1', "length('a')"])}) STORED`],
    [1, () => `${quoted(column.name)} uuid DEFAULT gen_random_uuid()${random.chance(0.5) ? ' NOT NULL' : ''}`],
    [1, () => `${quoted(column.name)} timestamptz DEFAULT ${random.pick(['now()', 'clock_timestamp()'])} NOT NULL`],
    [1, () => reference(world, column)],
  ])();
}

function reference(world: World, column: FuzzColumn): string {
  const parent = world.random.pick(world.tables);
  const key = parent.columns.find(({ name }) => name === parent.key[0]);
  column.type = key?.type ?? 'integer';
  const fallback = world.random.chance(0.2) ? ' DEFAULT 1' : '';
  return `${quoted(column.name)} ${typeSql(column.type)}${fallback} REFERENCES ${tableSql(parent)} (${quoted(key?.name ?? 'id')})`;
}

const addColumn = onTable((world, table) => {
  const exists = world.random.chance(0.1) ? 'IF NOT EXISTS ' : '';
  return [alter(table, `ADD COLUMN ${exists}${newColumn(world, table)}`)];
});

const dropColumn = onColumn((world, table, column) => {
  table.columns = table.columns.filter((one) => one !== column);
  const cascade = world.random.chance(0.15) ? ' CASCADE' : '';
  return [alter(table, `DROP COLUMN ${quoted(column.name)}${cascade}`)];
});

const renameColumn = onColumn((world, table, column) => {
  const old = column.name;
  column.name = freshName(world, 'renamed');
  return [alter(table, `RENAME COLUMN ${quoted(old)} TO ${quoted(column.name)}`)];
});

const renameTable = onTable((world, table) => {
  const old = tableSql(table);
  table.name = freshName(world, 'moved');
  return [`ALTER TABLE ${old} RENAME TO ${quoted(table.name)}`];
});

/** ALTER COLUMN TYPE, with and without USING. */
export function typeChange(world: World, column: FuzzColumn): string {
  const { random } = world;
  const wanted = random.maybe(fuzzTypes[column.type]?.to ?? ['text']) ?? 'text';
  const to = wanted === 'enum' ? quoted(random.maybe(world.enums)?.name ?? 'status') : wanted;
  column.type = to;
  const type = typeSql(to);
  const name = quoted(column.name);
  const using = random.weighted([
    [4, ''],
    [5, ` USING ${name}::${type}`],
    [0.5, ` USING ${name}::text::${type}`],
    [0.5, ` USING NULLIF(${name}::text, '')::${type}`],
  ]);
  return `ALTER COLUMN ${name} ${random.chance(0.7) ? 'SET DATA TYPE' : 'TYPE'} ${type}${using}`;
}

const changeType = onColumn((world, table, column) => {
  const drop =
    column.hasDefault && world.random.chance(0.5)
      ? [alter(table, `ALTER COLUMN ${quoted(column.name)} DROP DEFAULT`)]
      : [];
  return [...drop, alter(table, typeChange(world, column))];
});

function columnAction(world: World, column: FuzzColumn): string {
  const { random } = world;
  const name = `ALTER COLUMN ${quoted(column.name)}`;
  return random.weighted<() => string>([
    [3, () => `${name} SET NOT NULL`],
    [2, () => `${name} DROP NOT NULL`],
    [2, () => `${name} SET DEFAULT ${defaultOf(world, column)}`],
    [2, () => `${name} DROP DEFAULT`],
    [0.5, () => `${name} SET STATISTICS 200`],
    [0.5, () => `${name} DROP EXPRESSION IF EXISTS`],
    [0.5, () => `${name} SET STORAGE EXTERNAL`],
    [0.5, () => `${name} ADD GENERATED BY DEFAULT AS IDENTITY`],
  ])();
}

const alterColumn = onColumn((world, table, column) => [alter(table, columnAction(world, column))]);

const severalActions = onTable((world, table) => {
  const { random } = world;
  const actions = random.some([1, 2, 3, 4], 3).map(() => {
    const column = random.maybe(plain(table));
    if (column === null || random.chance(0.4)) return `ADD COLUMN ${newColumn(world, table)}`;
    return random.chance(0.5) ? columnAction(world, column) : typeChange(world, column);
  });
  return [alter(table, ...actions)];
});

const addConstraint = onTable((world, table) => {
  const { random } = world;
  const name = freshName(world, 'rule');
  const notValid = random.chance(0.2) ? ' NOT VALID' : '';
  const kind = random.pick(['unique', 'check', 'foreign key', 'foreign key', 'using index', 'exclude'] as const);
  const validate = notValid !== '' && random.chance(0.5) ? [alter(table, `VALIDATE CONSTRAINT ${quoted(name)}`)] : [];
  const add = (definition: string): string => alter(table, `ADD CONSTRAINT ${quoted(name)} ${definition}`);
  const columns = random.some(indexable(table), 2);
  switch (kind) {
    case 'unique':
      table.constraints.push({ name, kind });
      return [add(`UNIQUE${random.chance(0.1) ? ' NULLS NOT DISTINCT' : ''} (${list(columns)})`)];
    case 'check': {
      const check = checkOf(random.pick(table.columns)) ?? `${quoted(random.pick(table.columns).name)} IS NOT NULL`;
      table.constraints.push({ name, kind });
      return [add(`CHECK (${check})${notValid}`), ...validate];
    }
    case 'foreign key': {
      const parent = random.pick(world.tables);
      const type = parent.columns.find((one) => one.name === parent.key[0])?.type;
      const column = random.maybe(table.columns.filter((one) => one.type === type)) ?? random.pick(table.columns);
      table.constraints.push({ name, kind });
      const action = random.pick(['', ' ON DELETE cascade ON UPDATE no action', ' ON DELETE set null']);
      return [
        add(
          `FOREIGN KEY (${quoted(column.name)}) REFERENCES ${tableSql(parent)}(${quoted(parent.key[0] ?? 'id')})${action}${notValid}`,
        ),
        ...validate,
      ];
    }
    case 'using index':
      table.constraints.push({ name, kind: 'unique' });
      return [
        `CREATE UNIQUE INDEX ${quoted(`${name}_index`)} ON ${tableSql(table)} (${list(columns)})`,
        add(`UNIQUE USING INDEX ${quoted(`${name}_index`)}`),
      ];
    default:
      return [add(`EXCLUDE (${list(columns.slice(0, 1))} WITH =)`)];
  }
});

const dropConstraint = onTable((world, table) => {
  const found = world.random.maybe(table.constraints);
  if (found === null) return [];
  table.constraints = table.constraints.filter((one) => one !== found);
  const cascade = world.random.chance(0.2) ? ' CASCADE' : '';
  const exists = world.random.chance(0.2) ? 'IF EXISTS ' : '';
  return [alter(table, `DROP CONSTRAINT ${exists}${quoted(found.name)}${cascade}`)];
});

const createIndex = onTable((world, table) => {
  const { random } = world;
  const name = freshName(world, 'idx');
  const columns = random.some(indexable(table), 2);
  table.indexes.push(name);
  const texts = table.columns.filter(({ type }) => type === 'text' || type === 'varchar');
  const lower = random.maybe(texts);
  const what = random.chance(0.15) && lower !== null ? `lower(${quoted(lower.name)})` : list(columns);
  const where = random.chance(0.15) ? ` WHERE ${quoted(random.pick(table.columns).name)} IS NOT NULL` : '';
  const method = random.pick(['', '', 'USING btree ', 'USING btree ', 'USING hash ']);
  const concurrently = random.chance(0.15) ? 'CONCURRENTLY ' : '';
  const exists = random.chance(0.15) ? 'IF NOT EXISTS ' : '';
  const unique = random.chance(0.3) && method !== 'USING hash ' ? 'UNIQUE ' : '';
  return [
    `CREATE ${unique}INDEX ${concurrently}${exists}${quoted(name)} ON ${tableSql(table)} ${method}(${what})${where}`,
  ];
});

const dropIndex = onTable((world, table) => {
  const name = world.random.maybe([...table.indexes, ...table.constraints.map((one) => one.name)]);
  if (name === null) return [];
  table.indexes = table.indexes.filter((one) => one !== name);
  const schema = table.schema === 'public' ? '' : `${quoted(table.schema)}.`;
  return [`DROP INDEX ${world.random.chance(0.1) ? 'CONCURRENTLY ' : ''}${schema}${quoted(name)}`];
});

const dropTable = onTable((world, table) => {
  world.tables = world.tables.filter((one) => one !== table);
  return [`DROP TABLE ${tableSql(table)}${world.random.chance(0.4) ? ' CASCADE' : ''}`];
});

const newTable: Production = (world) => createTable(world, freshName(world, 'fresh'), true);

const changeKey = onTable((world, table) => {
  const { random } = world;
  const old = table.constraints.find(({ kind }) => kind === 'primary key');
  const columns = random.some(table.columns, 2);
  const name = freshName(world, 'pk');
  const drop =
    old === undefined
      ? []
      : [alter(table, `DROP CONSTRAINT ${quoted(old.name)}${random.chance(0.3) ? ' CASCADE' : ''}`)];
  table.key = columns.map((one) => one.name);
  table.constraints = [...table.constraints.filter((one) => one !== old), { name, kind: 'primary key' }];
  return [...drop, alter(table, `ADD CONSTRAINT ${quoted(name)} PRIMARY KEY (${list(columns)})`)];
});

const storage = onTable((world, table) => [
  world.random.weighted<string>([
    [2, alter(table, 'ENABLE ROW LEVEL SECURITY')],
    [1, alter(table, 'SET UNLOGGED')],
    [1, alter(table, 'SET (fillfactor = 80)')],
    [1, alter(table, 'REPLICA IDENTITY FULL')],
    [1, alter(table, 'DISABLE TRIGGER ALL')],
    [1, alter(table, 'DISABLE TRIGGER USER')],
    [
      1,
      `LOCK TABLE ${tableSql(table)} IN ${world.random.pick(['SHARE', 'EXCLUSIVE', 'ACCESS EXCLUSIVE', 'ROW EXCLUSIVE'])} MODE`,
    ],
    [1, `CLUSTER ${tableSql(table)} USING ${quoted(`${table.name}_pkey`)}`],
    [1, `REINDEX TABLE ${tableSql(table)}`],
    [1, `ANALYZE ${tableSql(table)}`],
    [1, `COMMENT ON TABLE ${tableSql(table)} IS 'about'`],
    [1, `ALTER TABLE ${tableSql(table)} SET SCHEMA ${quoted(table.schema === 'app' ? 'public' : 'app')}`],
    [
      1,
      `CREATE STATISTICS ${quoted(freshName(world, 'stats'))} ON ${list(table.columns.slice(0, 2))} FROM ${tableSql(table)}`,
    ],
  ]),
]);

/** Views: made, replaced, dropped, renamed, filled. */
const views: Production = (world) => {
  const { random } = world;
  const view = random.maybe(world.views);
  if (view === null || random.chance(0.3)) return createView(world, random.chance(0.3));
  const kind = view.materialized ? 'MATERIALIZED VIEW' : 'VIEW';
  const column = quoted(view.of.columns[0]?.name ?? 'id');
  return [
    random.weighted<string>([
      [3, `DROP ${kind} ${quoted(view.name)}`],
      [
        2,
        view.materialized
          ? `REFRESH MATERIALIZED VIEW ${quoted(view.name)}`
          : `CREATE OR REPLACE VIEW ${quoted(view.name)} AS SELECT ${column} FROM ${tableSql(view.of)}`,
      ],
      [1, `ALTER ${kind} ${quoted(view.name)} RENAME TO ${quoted(freshName(world, 'shown'))}`],
    ]),
  ];
};

/** Triggers and partitions, where there are some. */
const parts: Production = (world) => {
  const { random } = world;
  const trigger = random.maybe(world.triggers);
  const partition = random.maybe(world.partitions);
  if (trigger !== null && random.chance(0.5)) {
    return [
      random.pick([
        `DROP TRIGGER ${quoted(trigger.name)} ON ${tableSql(trigger.table)}`,
        `DROP FUNCTION ${quoted(trigger.name)}()`,
        `DROP FUNCTION ${quoted(trigger.name)}() CASCADE`,
      ]),
    ];
  }
  if (partition === null) return [];
  const parent = tableSql(partition.parent);
  return random.pick([
    [`ALTER TABLE ${parent} DETACH PARTITION ${quoted(partition.name)}`],
    [`DROP TABLE ${quoted(partition.name)}`],
    [`CREATE TABLE "events_2025" PARTITION OF ${parent} FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')`],
    [
      `CREATE TABLE "events_2026" (LIKE ${parent})`,
      `ALTER TABLE ${parent} ATTACH PARTITION "events_2026" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')`,
    ],
    [`CREATE INDEX ON ${parent} ("at")`],
    [`TRUNCATE ${quoted(partition.name)}`],
  ]);
};

const schemas: Production = (world) => {
  const inside = world.tables.some(({ schema }) => schema === 'app');
  return world.random.chance(0.5) && !inside
    ? ['DROP SCHEMA "app"']
    : [
        world.random.pick([
          'DROP SCHEMA "app" CASCADE',
          'CREATE SCHEMA "sales"',
          'ALTER SCHEMA "app" RENAME TO "application"',
        ]),
      ];
};

/** DDL by how often it is met in migrations. */
export const ddl: readonly (readonly [weight: number, production: Production])[] = [
  [9, addColumn],
  [5, dropColumn],
  [3, renameColumn],
  [2, renameTable],
  [7, changeType],
  [6, alterColumn],
  [4, severalActions],
  [6, addConstraint],
  [4, dropConstraint],
  [5, createIndex],
  [2, dropIndex],
  [3, dropTable],
  [3, newTable],
  [2, changeKey],
  [4, storage],
  [3, views],
  [3, parts],
  [1, schemas],
];
