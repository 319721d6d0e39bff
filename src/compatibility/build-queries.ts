import { printName } from '../grammar/name.ts';
import type { CodeQuery, CodeTable, Parameter, Release } from './code.ts';
import type { Built, Orm, OrmColumn, OrmDatabase, OrmRelations, OrmTable } from './orm.ts';

/** What the schema files export, under their names. */
export type Exports = Record<string, unknown>;

/** What the queries of one release are built with. */
interface Tools {
  orm: Orm;
  db: OrmDatabase;
  notes: string[];
}

/**
 * Builds the everyday queries of a release with its own drizzle-orm. Runs in the child process.
 *
 * @param casing the `casing` of drizzle-orm 0.x, as the config gives it
 */
export function buildQueries(orm: Orm, exports: Exports, casing: string | null): Pick<Release, 'tables' | 'notes'> {
  const relations = Object.values(exports).find(isRelations);
  const config = { schema: exports, ...(relations === undefined ? {} : { relations }), ...(casing ? { casing } : {}) };
  const tools: Tools = { orm, db: orm.drizzle(() => Promise.resolve({ rows: [] }), config), notes: [] };
  const tables = [...new Set(Object.values(exports))].flatMap((value) => {
    if (orm.is(value, orm.PgTable)) return [tableOf(tools, value)];
    return orm.is(value, orm.PgView) || orm.is(value, orm.PgMaterializedView) ? [viewOf(tools, value)] : [];
  });
  for (const query of relationalQueries(tools, exports, relations)) {
    tables.find(({ schema, name }) => printName({ schema, name }) === query.tables[0])?.queries.push(query);
  }
  return { tables, notes: tools.notes };
}

function tableOf(tools: Tools, table: unknown): CodeTable {
  const { orm, db } = tools;
  const config = orm.getTableConfig(table);
  const properties = new Map(Object.entries(orm.getTableColumns(table)).map(([key, column]) => [column, key]));
  const columns = [...properties.keys()];
  const nameOf = (column: OrmColumn): string => db.dialect?.casing?.getColumnCasing?.(column) ?? column.name;
  const keyOf = (column: OrmColumn): string => properties.get(column) ?? column.name;
  const valueOf = (column: OrmColumn, of: 'new' | 'row'): unknown => orm.sql.placeholder(`${of} ${nameOf(column)}`);
  const row = (of: readonly OrmColumn[], from: 'new' | 'row'): Record<string, unknown> =>
    Object.fromEntries(of.map((column) => [keyOf(column), valueOf(column, from)]));
  const written = columns.filter(isWritten);
  const ids = primaryKeyOf(config);
  const changed = written.filter((column) => !ids.includes(column));
  const whole = row(written, 'new');
  const one = orm.and(...ids.map((column) => orm.eq(column, valueOf(column, 'row'))));
  const self = printedOf(config);
  const build = (what: string, make: () => Built): CodeQuery[] => queryOf(tools, what, make, [self]);
  const required = written.filter((column) => column.notNull && !column.hasDefault);
  return {
    schema: config.schema ?? null,
    name: config.name,
    kind: 'table',
    columns: columns.map((column) => ({ name: nameOf(column), values: column.enumValues ?? null })),
    queries: [
      ...build('select()', () => db.select().from(table)),
      ...build('insert().values(), required columns only', () => db.insert(table).values(row(required, 'new'))),
      ...build('insert().values()', () => db.insert(table).values(whole)),
      ...build('insert().returning()', () => db.insert(table).values(whole).returning()),
      ...(changed.length > 0
        ? build('update().set()', () => db.update(table).set(row(changed, 'row')).where(one))
        : []),
      ...build('delete()', () => db.delete(table).where(one)),
      ...uniqueKeysOf(config).flatMap((target) =>
        build(`insert().onConflictDoNothing({ target: [${target.map(keyOf).join(', ')}] })`, () =>
          db.insert(table).values(whole).onConflictDoNothing({ target }),
        ),
      ),
    ],
  };
}

function viewOf(tools: Tools, view: unknown): CodeTable {
  const { orm, db } = tools;
  const config = orm.is(view, orm.PgView) ? orm.getViewConfig(view) : orm.getMaterializedViewConfig(view);
  const queries = queryOf(tools, 'select()', () => db.select().from(view), [printedOf(config)]);
  return { schema: config.schema ?? null, name: config.name, kind: 'view', columns: [], queries };
}

/** What an application gives values for: `GENERATED ALWAYS` refuses them. */
function isWritten({ generated, generatedIdentity }: OrmColumn): boolean {
  return (generated ?? null) === null && generatedIdentity?.type !== 'always';
}

function primaryKeyOf({ primaryKeys, columns }: OrmTable): OrmColumn[] {
  return primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
}

/** What `onConflict` can name. A partial index needs its condition beside it. */
function uniqueKeysOf(table: OrmTable): OrmColumn[][] {
  const { columns, uniqueConstraints, indexes } = table;
  const byIndex = indexes
    .filter(({ config }) => config.unique === true && config.where === undefined)
    .map(({ config }) => config.columns.map((part) => columns.find(({ name }) => name === part.name)))
    .filter((parts): parts is OrmColumn[] => parts.length > 0 && parts.every((part) => part !== undefined));
  const ids = primaryKeyOf(table);
  const single = columns.filter(({ isUnique }) => isUnique).map((column) => [column]);
  return [...(ids.length > 0 ? [ids] : []), ...uniqueConstraints.map((one) => one.columns), ...single, ...byIndex];
}

/** `db.query.users.findMany({ with: { posts: true } })`, for every relation of every table. */
function relationalQueries(tools: Tools, exports: Exports, relations: OrmRelations | undefined): CodeQuery[] {
  const { orm, db } = tools;
  return Object.entries(db.query ?? {}).flatMap(([key, builder]) => {
    const table = relations?.[key]?.table ?? exports[key];
    if (builder === undefined || !orm.is(table, orm.PgTable)) return [];
    const self = printedOf(orm.getTableConfig(table));
    return relatedTo(builder, relations?.[key]).flatMap(([relation, other]) => {
      const tables = [self, ...(orm.is(other, orm.PgTable) ? [printedOf(orm.getTableConfig(other))] : [])];
      const what = `query.${key}.findMany({ with: { ${relation}: true } })`;
      return queryOf(tools, what, () => builder.findMany({ with: { [relation]: true } }), tables);
    });
  });
}

/** An object of `{ table, name, relations }`. */
function isRelations(value: unknown): value is OrmRelations {
  if (typeof value !== 'object' || value === null) return false;
  const parts = Object.values(value as Record<string, unknown>);
  const isPart = (part: unknown): boolean =>
    typeof part === 'object' && part !== null && 'table' in part && 'relations' in part && 'name' in part;
  return parts.length > 0 && parts.every(isPart);
}

/** The relations of one table: 1.0 keeps them apart, 0.x in the query builder's `tableConfig`. */
function relatedTo(builder: object, of: OrmRelations[string]): [string, unknown][] {
  const inside = of?.relations ?? (builder as { tableConfig?: { relations?: object } }).tableConfig?.relations ?? {};
  return Object.entries(inside as Record<string, { targetTable?: unknown; referencedTable?: unknown }>).map(
    ([name, relation]) => [name, relation.targetTable ?? relation.referencedTable],
  );
}

/** Notes are for people: more than this nobody reads. */
const mostNotes = 50;

function queryOf({ notes }: Tools, what: string, make: () => Built, tables: string[]): CodeQuery[] {
  try {
    const { sql, params } = make().toSQL();
    return [{ what, sql, parameters: params.map(parameterOf), tables }];
  } catch (error) {
    if (notes.length < mostNotes) notes.push(`${what} of ${tables[0] ?? ''} could not be built: ${shortReason(error)}`);
    return [];
  }
}

function shortReason(error: unknown): string {
  return String(error).split('\n', 1).join('').slice(0, 300);
}

/** A value, one of our placeholders, or one inside drizzle's `Param`. */
function parameterOf(given: unknown): Parameter {
  const isParam = typeof given === 'object' && given !== null && 'encoder' in given && 'value' in given;
  const inner = isParam ? given.value : given;
  if (typeof inner === 'object' && inner !== null && 'name' in inner && typeof inner.name === 'string') {
    const isOfRow = inner.name.startsWith('row ');
    return { column: inner.name.slice(4), of: isOfRow ? 'row' : 'new' };
  }
  if (inner instanceof Uint8Array) return { value: `\\x${Buffer.from(inner).toString('hex')}` };
  if (typeof inner === 'bigint') return { value: inner.toString() };
  // What a driver would send as text is sent as text.
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return { value: JSON.stringify(inner) };
  return { value: JSON.parse(JSON.stringify(inner ?? null)) as string | number | boolean | null | string[] };
}

function printedOf({ schema, name }: { schema: string | undefined; name: string }): string {
  return printName({ schema: schema ?? null, name });
}
