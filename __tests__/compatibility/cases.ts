import type { DeployOrder } from '../../src/core/review.ts';

/**
 * One change: the table `$t` before and after in Drizzle's words, the SQL that leads from one to the other, and what may
 * go first. The test finds the true answer by running a program of each release on the other one's database.
 */
export interface OrderCase {
  name: string;
  /** Columns beside `id: serial('id').primaryKey()`; null where the table is not there. */
  old: string | null;
  new: string | null;
  /** What else each release declares: enums, other tables, views; after the table. `before` stands before it. */
  oldMore?: { before?: string; after?: string; extra?: string };
  newMore?: { before?: string; after?: string; extra?: string };
  sql: string;
  answer: DeployOrder['answer'];
  /** Properties by which the programs upsert, where the case is about that. */
  upsertsBy?: string[];
}

const role = (...labels: string[]): string =>
  `export const $t_role = pgEnum('$t_role', [${labels.map((one) => `'${one}'`).join(', ')}]);`;
const parent = `export const $t_parent = pgTable('$t_parent', { id: serial('id').primaryKey(), title: text('title') });`;
const name = `name: text('name')`;

export const columns: OrderCase[] = [
  {
    name: 'a nullable column comes',
    old: name,
    new: `${name}, age: integer('age')`,
    sql: 'ALTER TABLE $t ADD COLUMN age integer',
    answer: 'migrate-first',
  },
  {
    name: 'a column with a default comes',
    old: name,
    new: `${name}, age: integer('age').notNull().default(0)`,
    sql: 'ALTER TABLE $t ADD COLUMN age integer DEFAULT 0 NOT NULL',
    answer: 'migrate-first',
  },
  {
    name: 'a required column comes',
    old: name,
    new: `${name}, age: integer('age').notNull()`,
    sql: 'ALTER TABLE $t ADD COLUMN age integer NOT NULL',
    answer: 'neither',
  },
  {
    name: 'a required column comes whose value the new code makes',
    old: name,
    new: `${name}, token: text('token').notNull().$defaultFn(() => 'made')`,
    sql: 'ALTER TABLE $t ADD COLUMN token text NOT NULL',
    answer: 'neither',
  },
  {
    name: 'a generated column comes',
    old: `price: integer('price')`,
    new: `price: integer('price'), double: integer('double').generatedAlwaysAs(sql\`price * 2\`)`,
    sql: 'ALTER TABLE $t ADD COLUMN double integer GENERATED ALWAYS AS (price * 2) STORED',
    answer: 'migrate-first',
  },
  {
    name: 'a column goes',
    old: `${name}, code: text('code')`,
    new: name,
    sql: 'ALTER TABLE $t DROP COLUMN code',
    answer: 'code-first',
  },
  {
    name: 'a required column goes',
    old: `${name}, code: text('code').notNull()`,
    new: name,
    sql: 'ALTER TABLE $t DROP COLUMN code',
    answer: 'neither',
  },
  {
    name: 'a required column with a default goes',
    old: `${name}, code: text('code').notNull().default('')`,
    new: name,
    sql: 'ALTER TABLE $t DROP COLUMN code',
    answer: 'code-first',
  },
  {
    name: 'a generated column goes',
    old: `price: integer('price'), double: integer('double').generatedAlwaysAs(sql\`price * 2\`)`,
    new: `price: integer('price')`,
    sql: 'ALTER TABLE $t DROP COLUMN double',
    answer: 'code-first',
  },
  {
    name: 'one column goes and another comes',
    old: `${name}, code: text('code')`,
    new: `${name}, label: text('label')`,
    sql: 'ALTER TABLE $t DROP COLUMN code; ALTER TABLE $t ADD COLUMN label text',
    answer: 'neither',
  },
  {
    name: 'a column gets another name',
    old: name,
    new: `name: text('title')`,
    sql: 'ALTER TABLE $t RENAME COLUMN name TO title',
    answer: 'neither',
  },
  {
    name: 'a property gets another name, the column stays',
    old: name,
    new: `title: text('name')`,
    sql: "COMMENT ON TABLE $t IS 'same'",
    answer: 'either',
  },
  {
    name: 'a default comes',
    old: `age: integer('age').notNull()`,
    new: `age: integer('age').notNull().default(1)`,
    sql: 'ALTER TABLE $t ALTER COLUMN age SET DEFAULT 1',
    answer: 'migrate-first',
  },
  {
    name: 'a default of a required column goes',
    old: `age: integer('age').notNull().default(1)`,
    new: `age: integer('age').notNull()`,
    sql: 'ALTER TABLE $t ALTER COLUMN age DROP DEFAULT',
    answer: 'code-first',
  },
  {
    name: 'a default of a nullable column goes',
    old: `age: integer('age').default(1)`,
    new: `age: integer('age')`,
    sql: 'ALTER TABLE $t ALTER COLUMN age DROP DEFAULT',
    answer: 'either',
  },
  {
    name: 'a default changes',
    old: `age: integer('age').default(1)`,
    new: `age: integer('age').default(2)`,
    sql: 'ALTER TABLE $t ALTER COLUMN age SET DEFAULT 2',
    answer: 'either',
  },
  {
    name: 'a column becomes required',
    old: `age: integer('age')`,
    new: `age: integer('age').notNull()`,
    sql: 'ALTER TABLE $t ALTER COLUMN age SET NOT NULL',
    answer: 'code-first',
  },
  {
    name: 'a column with a default becomes required',
    old: `age: integer('age').default(1)`,
    new: `age: integer('age').notNull().default(1)`,
    sql: 'ALTER TABLE $t ALTER COLUMN age SET NOT NULL',
    answer: 'either',
  },
  {
    name: 'a column becomes optional',
    old: `age: integer('age').notNull()`,
    new: `age: integer('age')`,
    sql: 'ALTER TABLE $t ALTER COLUMN age DROP NOT NULL',
    answer: 'migrate-first',
  },
  {
    name: 'a generated column becomes an ordinary one',
    old: `price: integer('price'), double: integer('double').generatedAlwaysAs(sql\`price * 2\`)`,
    new: `price: integer('price'), double: integer('double')`,
    sql: 'ALTER TABLE $t ALTER COLUMN double DROP EXPRESSION',
    answer: 'migrate-first',
  },
  {
    name: 'an ordinary column becomes a generated one',
    old: `price: integer('price'), double: integer('double')`,
    new: `price: integer('price'), double: integer('double').generatedAlwaysAs(sql\`price * 2\`)`,
    sql: 'ALTER TABLE $t DROP COLUMN double; ALTER TABLE $t ADD COLUMN double integer GENERATED ALWAYS AS (price * 2) STORED',
    answer: 'code-first',
  },
  {
    name: 'a column becomes an identity that the database alone gives',
    old: `${name}, nr: integer('nr').notNull()`,
    new: `${name}, nr: integer('nr').notNull().generatedAlwaysAsIdentity()`,
    sql: 'ALTER TABLE $t ALTER COLUMN nr ADD GENERATED ALWAYS AS IDENTITY (START WITH 1000)',
    answer: 'neither',
  },
  {
    name: 'a column becomes an identity by default',
    old: `${name}, nr: integer('nr').notNull()`,
    new: `${name}, nr: integer('nr').notNull().generatedByDefaultAsIdentity()`,
    sql: 'ALTER TABLE $t ALTER COLUMN nr ADD GENERATED BY DEFAULT AS IDENTITY (START WITH 1000)',
    answer: 'migrate-first',
  },
];

export const types: OrderCase[] = [
  {
    name: 'integer to bigint',
    old: `n: integer('n')`,
    new: `n: bigint('n', { mode: 'number' })`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE bigint',
    answer: 'either',
  },
  {
    name: 'text to integer',
    old: `n: text('n')`,
    new: `n: integer('n')`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE integer USING NULL',
    answer: 'code-first',
  },
  {
    name: 'integer to text',
    old: `n: integer('n')`,
    new: `n: text('n')`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE text',
    answer: 'migrate-first',
  },
  {
    name: 'varchar to text',
    old: `n: varchar('n', { length: 20 })`,
    new: `n: text('n')`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE text',
    answer: 'either',
  },
  {
    name: 'varchar becomes longer',
    old: `n: varchar('n', { length: 40 })`,
    new: `n: varchar('n', { length: 80 })`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE varchar(80)',
    answer: 'either',
  },
  {
    name: 'text to uuid',
    old: `n: text('n')`,
    new: `n: uuid('n')`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE uuid USING NULL',
    answer: 'code-first',
  },
  {
    name: 'text to jsonb',
    old: `n: text('n')`,
    new: `n: jsonb('n')`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE jsonb USING to_jsonb(n)',
    answer: 'code-first',
  },
  {
    name: 'json to jsonb',
    old: `n: json('n')`,
    new: `n: jsonb('n')`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE jsonb USING n::jsonb',
    answer: 'either',
  },
  {
    name: 'timestamp gets a zone',
    old: `at: timestamp('at')`,
    new: `at: timestamp('at', { withTimezone: true })`,
    sql: 'ALTER TABLE $t ALTER COLUMN at TYPE timestamptz',
    answer: 'either',
  },
  {
    name: 'timestamp to date',
    old: `at: timestamp('at')`,
    new: `at: date('at')`,
    sql: 'ALTER TABLE $t ALTER COLUMN at TYPE date',
    answer: 'either',
  },
  {
    name: 'integer to numeric',
    old: `n: integer('n')`,
    new: `n: numeric('n', { precision: 12, scale: 2 })`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE numeric(12, 2)',
    answer: 'migrate-first',
  },
  {
    name: 'boolean to integer',
    old: `n: boolean('n')`,
    new: `n: integer('n')`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE integer USING n::integer',
    answer: 'neither',
  },
  {
    name: 'text to text array',
    old: `n: text('n')`,
    new: `n: text('n').array()`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE text[] USING ARRAY[n]',
    answer: 'code-first',
  },
  {
    name: 'text to enum',
    old: `n: text('n')`,
    new: `n: $t_role('n')`,
    newMore: { before: role('a', 'b') },
    sql: `CREATE TYPE $t_role AS ENUM ('a', 'b'); ALTER TABLE $t ALTER COLUMN n TYPE $t_role USING NULL`,
    answer: 'code-first',
  },
  {
    name: 'enum to text',
    old: `n: $t_role('n')`,
    oldMore: { before: role('a', 'b') },
    new: `n: text('n')`,
    sql: 'ALTER TABLE $t ALTER COLUMN n TYPE text; DROP TYPE $t_role',
    answer: 'migrate-first',
  },
];

const labels = (...list: string[]) => ({ columns: `role: $t_role('role')`, more: { before: role(...list) } });

export const enums: OrderCase[] = [
  {
    name: 'an enum gets a value',
    old: labels('a', 'b').columns,
    oldMore: labels('a', 'b').more,
    new: labels('a', 'b', 'c').columns,
    newMore: labels('a', 'b', 'c').more,
    sql: `ALTER TYPE $t_role ADD VALUE 'c'`,
    answer: 'migrate-first',
  },
  {
    name: 'an enum gets a value in the middle',
    old: labels('a', 'b').columns,
    oldMore: labels('a', 'b').more,
    new: labels('a', 'ab', 'b').columns,
    newMore: labels('a', 'ab', 'b').more,
    sql: `ALTER TYPE $t_role ADD VALUE 'ab' BEFORE 'b'`,
    answer: 'migrate-first',
  },
  {
    name: 'an enum loses a value',
    old: labels('a', 'b', 'c').columns,
    oldMore: labels('a', 'b', 'c').more,
    new: labels('a', 'b').columns,
    newMore: labels('a', 'b').more,
    sql: `ALTER TABLE $t ALTER COLUMN role TYPE text; DROP TYPE $t_role; CREATE TYPE $t_role AS ENUM ('a', 'b'); ALTER TABLE $t ALTER COLUMN role TYPE $t_role USING CASE role WHEN 'c' THEN 'b' ELSE role END::$t_role`,
    answer: 'code-first',
  },
  {
    name: 'a value of an enum gets another name',
    old: labels('a', 'b').columns,
    oldMore: labels('a', 'b').more,
    new: labels('a', 'z').columns,
    newMore: labels('a', 'z').more,
    sql: `ALTER TYPE $t_role RENAME VALUE 'b' TO 'z'`,
    answer: 'neither',
  },
  {
    name: 'an enum that no column has gets a value',
    old: name,
    oldMore: { before: role('a') },
    new: name,
    newMore: { before: role('a', 'b') },
    sql: `ALTER TYPE $t_role ADD VALUE 'b'`,
    answer: 'either',
  },
  {
    name: 'an enum comes with its column',
    old: name,
    new: `${name}, ${labels('a').columns}`,
    newMore: { before: role('a') },
    sql: `CREATE TYPE $t_role AS ENUM ('a'); ALTER TABLE $t ADD COLUMN role $t_role`,
    answer: 'migrate-first',
  },
  {
    name: 'an enum type gets another name',
    old: labels('a').columns,
    oldMore: labels('a').more,
    new: `role: $t_kind('role')`,
    newMore: { before: `export const $t_kind = pgEnum('$t_kind', ['a']);` },
    sql: 'ALTER TYPE $t_role RENAME TO $t_kind',
    answer: 'either',
  },
];

export const tables: OrderCase[] = [
  {
    name: 'a table comes',
    old: null,
    new: name,
    sql: 'CREATE TABLE $t (id serial PRIMARY KEY, name text)',
    answer: 'migrate-first',
  },
  { name: 'a table goes', old: name, new: null, sql: 'DROP TABLE $t', answer: 'code-first' },
  {
    name: 'a table gets another name',
    old: name,
    new: null,
    newMore: { after: `export const $t_new = pgTable('$t_new', { id: serial('id').primaryKey(), ${name} });` },
    sql: 'ALTER TABLE $t RENAME TO $t_new',
    answer: 'neither',
  },
  {
    name: 'a table goes and another comes',
    old: name,
    new: null,
    newMore: { after: parent },
    sql: 'DROP TABLE $t; CREATE TABLE $t_parent (id serial PRIMARY KEY, title text)',
    answer: 'neither',
  },
  {
    name: 'a table moves to another schema',
    old: name,
    new: null,
    newMore: {
      before: `export const $t_space = pgSchema('$t_space');`,
      after: `export const $t_moved = $t_space.table('$t', { id: serial('id').primaryKey(), ${name} });`,
    },
    sql: 'CREATE SCHEMA $t_space; ALTER TABLE $t SET SCHEMA $t_space',
    answer: 'neither',
  },
  {
    name: 'a column moves to a table of its own',
    old: `${name}, street: text('street')`,
    new: name,
    newMore: {
      after: `export const $t_address = pgTable('$t_address', { id: serial('id').primaryKey(), street: text('street') });`,
    },
    sql: 'CREATE TABLE $t_address (id serial PRIMARY KEY, street text); INSERT INTO $t_address (street) SELECT street FROM $t; ALTER TABLE $t DROP COLUMN street',
    answer: 'neither',
  },
  {
    name: 'a view comes',
    old: name,
    new: name,
    newMore: { after: `export const $t_view = pgView('$t_view', { id: integer('id') }).as(sql\`SELECT id FROM $t\`);` },
    sql: 'CREATE VIEW $t_view AS SELECT id FROM $t',
    answer: 'migrate-first',
  },
  {
    name: 'a view goes',
    old: name,
    oldMore: { after: `export const $t_view = pgView('$t_view', { id: integer('id') }).as(sql\`SELECT id FROM $t\`);` },
    new: name,
    sql: 'DROP VIEW $t_view',
    answer: 'code-first',
  },
  {
    name: 'a view loses a column',
    old: name,
    oldMore: {
      after: `export const $t_view = pgView('$t_view', { id: integer('id'), name: text('name') }).as(sql\`SELECT id, name FROM $t\`);`,
    },
    new: name,
    newMore: { after: `export const $t_view = pgView('$t_view', { id: integer('id') }).as(sql\`SELECT id FROM $t\`);` },
    sql: 'DROP VIEW $t_view; CREATE VIEW $t_view AS SELECT id FROM $t',
    answer: 'code-first',
  },
  {
    name: 'a materialized view comes',
    old: name,
    new: name,
    newMore: {
      after: `export const $t_view = pgMaterializedView('$t_view', { id: integer('id') }).as(sql\`SELECT id FROM $t\`);`,
    },
    sql: 'CREATE MATERIALIZED VIEW $t_view AS SELECT id FROM $t',
    answer: 'migrate-first',
  },
  {
    name: 'nothing that code sees: a comment',
    old: name,
    new: name,
    sql: `COMMENT ON TABLE $t IS 'people'`,
    answer: 'either',
  },
  {
    name: 'nothing that code sees: rows are filled',
    old: name,
    new: name,
    sql: `UPDATE $t SET name = 'x' WHERE name IS NULL`,
    answer: 'either',
  },
];

export const keys: OrderCase[] = [
  {
    name: 'an index comes',
    old: name,
    new: name,
    newMore: { extra: `(t) => [index('$t_name_idx').on(t.name)]` },
    sql: 'CREATE INDEX $t_name_idx ON $t (name)',
    answer: 'either',
  },
  {
    name: 'an index goes',
    old: name,
    oldMore: { extra: `(t) => [index('$t_name_idx').on(t.name)]` },
    new: name,
    sql: 'DROP INDEX $t_name_idx',
    answer: 'either',
  },
  {
    name: 'a unique constraint comes, and the new code upserts by it',
    old: name,
    new: `name: text('name').unique()`,
    sql: 'ALTER TABLE $t ADD CONSTRAINT $t_name_unique UNIQUE (name)',
    answer: 'migrate-first',
    upsertsBy: ['name'],
  },
  {
    name: 'a unique index comes, and the new code upserts by it',
    old: name,
    new: name,
    newMore: { extra: `(t) => [uniqueIndex('$t_name_idx').on(t.name)]` },
    sql: 'CREATE UNIQUE INDEX $t_name_idx ON $t (name)',
    answer: 'migrate-first',
    upsertsBy: ['name'],
  },
  {
    name: 'a unique constraint goes, by which the old code upserts',
    old: `name: text('name').unique()`,
    new: name,
    sql: 'ALTER TABLE $t DROP CONSTRAINT $t_name_unique',
    answer: 'code-first',
    upsertsBy: ['name'],
  },
  {
    name: 'a partial unique index comes',
    old: `${name}, gone: boolean('gone')`,
    new: `${name}, gone: boolean('gone')`,
    newMore: { extra: `(t) => [uniqueIndex('$t_name_idx').on(t.name).where(sql\`gone\`)]` },
    sql: 'CREATE UNIQUE INDEX $t_name_idx ON $t (name) WHERE gone',
    answer: 'either',
  },
  {
    name: 'a unique constraint gets another name',
    old: `name: text('name').unique('$t_a')`,
    new: `name: text('name').unique('$t_b')`,
    sql: 'ALTER TABLE $t RENAME CONSTRAINT $t_a TO $t_b',
    answer: 'either',
    upsertsBy: ['name'],
  },
  {
    name: 'a foreign key comes',
    old: `parentId: integer('parent_id')`,
    oldMore: { before: parent },
    new: `parentId: integer('parent_id').references(() => $t_parent.id)`,
    newMore: { before: parent },
    sql: 'UPDATE $t SET parent_id = (SELECT min(id) FROM $t_parent); ALTER TABLE $t ADD CONSTRAINT $t_fk FOREIGN KEY (parent_id) REFERENCES $t_parent (id)',
    answer: 'either',
  },
  {
    name: 'a foreign key goes',
    old: `parentId: integer('parent_id').references(() => $t_parent.id)`,
    oldMore: { before: parent },
    new: `parentId: integer('parent_id')`,
    newMore: { before: parent },
    sql: 'ALTER TABLE $t DROP CONSTRAINT $t_parent_id_$t_parent_id_fk',
    answer: 'either',
  },
  {
    name: 'a column with a foreign key comes',
    old: name,
    oldMore: { before: parent },
    new: `${name}, parentId: integer('parent_id').references(() => $t_parent.id)`,
    newMore: { before: parent },
    sql: 'ALTER TABLE $t ADD COLUMN parent_id integer REFERENCES $t_parent (id)',
    answer: 'migrate-first',
  },
  {
    name: 'a check comes that ordinary rows meet',
    old: `n: integer('n')`,
    new: `n: integer('n')`,
    newMore: { extra: `(t) => [check('$t_check', sql\`n > 0\`)]` },
    sql: 'ALTER TABLE $t ADD CONSTRAINT $t_check CHECK (n > 0)',
    answer: 'either',
  },
  {
    name: 'a check goes',
    old: `n: integer('n')`,
    oldMore: { extra: `(t) => [check('$t_check', sql\`n > 0\`)]` },
    new: `n: integer('n')`,
    sql: 'ALTER TABLE $t DROP CONSTRAINT $t_check',
    answer: 'either',
  },
  {
    name: 'the primary key becomes two columns',
    old: `other: integer('other').notNull()`,
    new: `other: integer('other').notNull()`,
    newMore: { extra: `(t) => [unique('$t_both').on(t.id, t.other)]` },
    sql: 'ALTER TABLE $t ADD CONSTRAINT $t_both UNIQUE (id, other)',
    answer: 'migrate-first',
    upsertsBy: ['id', 'other'],
  },
  {
    name: 'row security for other roles than the owner',
    old: name,
    new: name,
    sql: 'ALTER TABLE $t ENABLE ROW LEVEL SECURITY',
    answer: 'either',
  },
  {
    name: 'a sequence goes on elsewhere',
    old: name,
    new: name,
    sql: 'ALTER SEQUENCE $t_id_seq INCREMENT BY 2',
    answer: 'either',
  },
];

const many = (property: string) =>
  `export const $t_child = pgTable('$t_child', { id: serial('id').primaryKey(), parentId: integer('parent_id').references(() => $t.id)${property} });
export const $t_relations = relations($t, ({ many }) => ({ children: many($t_child) }));
export const $t_child_relations = relations($t_child, ({ one }) => ({ parent: one($t, { fields: [$t_child.parentId], references: [$t.id] }) }));`;

export const others: OrderCase[] = [
  {
    name: 'a related table gets a column',
    old: name,
    oldMore: { after: many('') },
    new: name,
    newMore: { after: many(`, note: text('note')`) },
    sql: 'ALTER TABLE $t_child ADD COLUMN note text',
    answer: 'migrate-first',
  },
  {
    name: 'a related table loses a column',
    old: name,
    oldMore: { after: many(`, note: text('note')`) },
    new: name,
    newMore: { after: many('') },
    sql: 'ALTER TABLE $t_child DROP COLUMN note',
    answer: 'code-first',
  },
  {
    name: 'a key word for a name goes',
    old: `order: integer('order'), user: text('user')`,
    new: `user: text('user')`,
    sql: 'ALTER TABLE $t DROP COLUMN "order"',
    answer: 'code-first',
  },
  {
    name: 'a name in mixed case comes',
    old: name,
    new: `${name}, fullName: text('fullName')`,
    sql: 'ALTER TABLE $t ADD COLUMN "fullName" text',
    answer: 'migrate-first',
  },
  {
    name: 'a trigger fills a required column for old code',
    old: name,
    new: `${name}, slug: text('slug').notNull()`,
    sql: `ALTER TABLE $t ADD COLUMN slug text; UPDATE $t SET slug = 'x'; CREATE FUNCTION $t_fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.slug := coalesce(NEW.slug, 'x'); RETURN NEW; END $$; CREATE TRIGGER $t_fill BEFORE INSERT OR UPDATE ON $t FOR EACH ROW EXECUTE FUNCTION $t_fill(); ALTER TABLE $t ALTER COLUMN slug SET NOT NULL`,
    answer: 'migrate-first',
  },
  {
    name: 'a trigger refuses what old code writes',
    old: name,
    new: `${name}, source: text('source').notNull()`,
    sql: `ALTER TABLE $t ADD COLUMN source text NOT NULL DEFAULT ''; CREATE FUNCTION $t_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.source = '' THEN RAISE EXCEPTION 'where from?'; END IF; RETURN NEW; END $$; CREATE TRIGGER $t_refuse BEFORE INSERT ON $t FOR EACH ROW EXECUTE FUNCTION $t_refuse()`,
    answer: 'neither',
  },
  {
    name: 'an array column comes',
    old: name,
    new: `${name}, tags: text('tags').array().notNull().default(sql\`'{}'\`)`,
    sql: `ALTER TABLE $t ADD COLUMN tags text[] DEFAULT '{}' NOT NULL`,
    answer: 'migrate-first',
  },
  {
    name: 'a soft delete comes and a hard flag goes',
    old: `${name}, active: boolean('active').notNull().default(true)`,
    new: `${name}, deletedAt: timestamp('deleted_at')`,
    sql: 'ALTER TABLE $t ADD COLUMN deleted_at timestamp; ALTER TABLE $t DROP COLUMN active',
    answer: 'neither',
  },
];
