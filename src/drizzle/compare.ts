import { labelOf, labelsOf, type SchemaObject } from './objects.ts';

/** One object in which the migrations' result and the schema differ. */
export interface Difference {
  /** `column users.email`. */
  label: string;
  /** What the migrations build; null when they lack it. */
  migrations: SchemaObject | null;
  /** What the schema says; null when it does not mention it. */
  schema: SchemaObject | null;
  /**
   * `breaks`: statements that Drizzle builds from the schema fail. `differs`: the schema has something that the
   * migrations don't build, and statements still run. `extra`: only the migrations have it, or a trait that asks for
   * nothing.
   */
  weight: 'breaks' | 'differs' | 'extra';
}

/** What the schema's SQL creates: only that is compared. Names are `schema.name`. */
export interface Scope {
  relations: Set<string>;
  types: Set<string>;
  schemas: Set<string>;
  /** What could not be built from the schema, and is therefore not compared; tables by name. */
  excluded: Set<string>;
  /** Tables of which a constraint, an index or a policy could not be built: only their columns are compared. */
  partly: Set<string>;
}

/** Compares what the migrations built with what the schema's SQL built, on the same server. */
export function compareObjects(migrations: SchemaObject[], schema: SchemaObject[], scope: Scope): Difference[] {
  const all = [...migrations, ...schema];
  const counts = (object: SchemaObject) => !isExcluded(object, scope) && !isBesidePrimaryKey(object, all);
  const left = migrations.filter(counts);
  const right = schema.filter((object) => counts(object) && isInScope(object, scope));
  const differences: Difference[] = [];
  const rest = new Set(left.filter((object) => isInScope(object, scope)));
  const unmatched = right.filter((object) => {
    const twin = [...rest].find((it) => sameObject(it, object) && it.canonical === object.canonical);
    if (twin !== undefined) rest.delete(twin);
    return twin === undefined;
  });
  for (const object of unmatched) {
    const namesake =
      [...rest].find((it) => it.kind === object.kind && it.table === object.table && it.name === object.name) ?? null;
    if (namesake !== null) rest.delete(namesake);
    differences.push({ label: labelOf(object), migrations: namesake, schema: object, weight: weigh(namesake, object) });
  }
  const missing = new Set(
    differences
      .filter(({ schema: it, migrations: its }) => it?.kind === 'table' && its === null)
      .map(({ schema: it }) => it?.table),
  );
  const outside = left.filter((object) => !isInScope(object, scope) && isOnItsOwn(object));
  for (const object of [...rest, ...outside]) {
    differences.push({ label: labelOf(object), migrations: object, schema: null, weight: weighExtra(object) });
  }
  // A missing table says all about its columns and constraints.
  return differences
    .filter(({ schema: object }) => object === null || object.kind === 'table' || !missing.has(object.table))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

/** Names of constraints and indexes don't count: drizzle-kit's versions choose them differently. */
function sameObject(a: SchemaObject, b: SchemaObject): boolean {
  if (a.kind !== b.kind || a.table !== b.table) return false;
  return nameless.has(a.kind) || a.name === b.name;
}

/** UNIQUE on the columns of the primary key asks for nothing more; PostgreSQL leaves it out where both stand in one CREATE TABLE. */
function isBesidePrimaryKey({ kind, table, canonical }: SchemaObject, all: readonly SchemaObject[]): boolean {
  if (kind !== 'unique') return false;
  const keys = all.filter((other) => other.kind === 'primary key' && other.table === table);
  return keys.some(({ text }) => canonical === `USING btree ${text.replace(/^PRIMARY KEY /, '')}`);
}

const nameless = new Set(['primary key', 'unique', 'foreign key', 'check', 'index']);

function isExcluded({ kind, table, name }: SchemaObject, { excluded, partly }: Scope): boolean {
  if (excluded.has(table ?? name)) return true;
  return table !== null && partly.has(table) && kind !== 'table' && kind !== 'column';
}

function isInScope({ kind, table, name }: SchemaObject, scope: Scope): boolean {
  if (kind === 'schema') return scope.schemas.has(name);
  if (kind === 'enum') return scope.types.has(name);
  return scope.relations.has(table ?? name);
}

/** Only whole objects are reported when the schema does not mention them; their columns come with them. */
function isOnItsOwn({ kind }: SchemaObject): boolean {
  return kind === 'table' || kind === 'view' || kind === 'materialized view' || kind === 'enum' || kind === 'sequence';
}

function weigh(migrations: SchemaObject | null, schema: SchemaObject): Difference['weight'] {
  switch (schema.kind) {
    case 'column':
      return migrations === null
        ? 'breaks'
        : weighColumn(migrations.canonical.split('\n'), schema.canonical.split('\n'));
    case 'enum':
      return migrations === null ? 'breaks' : weighLabels(migrations.canonical, schema.canonical);
    case 'table':
    case 'schema':
    case 'sequence':
      return migrations === null ? 'breaks' : 'differs';
    case 'index':
    case 'unique':
      return migrations !== null && untuned(migrations.canonical) === untuned(schema.canonical) ? 'extra' : 'differs';
    case 'view':
    case 'materialized view':
      return migrations === null ? 'breaks' : 'differs';
    default:
      return 'differs';
  }
}

/**
 * An index without its order, operator classes and storage parameters: people tune those by hand, and drizzle-kit 0.31
 * loses DESC where the schema names an operator class.
 */
function untuned(canonical: string): string {
  return canonical
    .replaceAll(/ (ASC|DESC|NULLS (FIRST|LAST))\b/g, '')
    .replaceAll(/(?<=[\w")]) (\w+\.)?\w+_ops\b/g, '')
    .replace(/ WITH \([^)]*\)/, '');
}

const madeByServer = /^(default|generated|identity) /;

function weighColumn(migrations: string[], schema: string[]): Difference['weight'] {
  const wanted = schema.find((line) => madeByServer.test(line)) ?? null;
  const given = migrations.find((line) => madeByServer.test(line)) ?? null;
  const filled = given !== null;
  const required = migrations.includes('not null');
  // A value that the schema leaves to the server, or leaves out, is NULL there: the insert fails.
  if (required && !filled && (wanted !== null || !schema.includes('not null'))) return 'breaks';
  const otherType = migrations[0] !== schema[0];
  const looser = !required && schema.includes('not null');
  return otherType || looser || (wanted !== null && wanted !== given) ? 'differs' : 'extra';
}

function weighLabels(migrations: string, schema: string): Difference['weight'] {
  const given = new Set(labelsOf(migrations));
  return labelsOf(schema).every((label) => given.has(label)) ? 'extra' : 'breaks';
}

/** A column that the schema does not know and that must have a value: every insert of the head's code fails. */
function weighExtra(object: SchemaObject): Difference['weight'] {
  if (object.kind !== 'column') return 'extra';
  const lines = object.canonical.split('\n');
  return lines.includes('not null') && !lines.some((line) => madeByServer.test(line)) ? 'breaks' : 'extra';
}
