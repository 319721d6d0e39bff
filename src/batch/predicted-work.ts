import type { ColumnDef, Constraint, IndexStmt, Node } from 'libpg-query';
import type { Catalog, Table } from '../core/catalog.ts';
import type { RuleContext } from './batch.ts';
import { hasConstraint, isIndexed } from './fit.ts';
import type { Request } from '../grammar/requests.ts';
import { dependsOnMore, isMetadataOnlyTypeChange } from '../grammar/type-change.ts';
import { isSerial, printType } from '../grammar/type.ts';
import type { Effect } from './effect.ts';
import { functionName } from '../grammar/identity.ts';
import { listName } from '../grammar/name.ts';
import { findTable, isRead, relationName, hasIndex } from '../grammar/relations.ts';
import { checkExpression, notNullColumn } from '../grammar/definition.ts';
import { madeBy } from '../prediction/model.ts';
import { pick, findAll } from '../grammar/tree.ts';

/**
 * What a statement that was not run would do to existing tables, from its text and the catalog. Only for statements
 * without facts: a prediction never overrules a measurement.
 */
export function predictedEffects(context: RuleContext, requests: readonly Request[]): Effect[] {
  const effects = new Map<string, Effect>();
  // A block can make a table and work on it.
  const own = new Set(madeBy(context.nodes, context.before));
  for (const request of requests) {
    // A table of this batch has no rows to check, and neither has what it refers to.
    if (request.table !== null && (context.created.tables.has(request.table) || own.has(request.table))) continue;
    for (const effect of effectsOf(request, context.before)) {
      const known = effects.get(effect.relation);
      effects.set(effect.relation, known === undefined ? effect : merged(known, effect));
    }
  }
  return [...effects.values()].filter(({ relation }) => exists(context.before, relation));
}

/** What a request alone would make PostgreSQL do, as far as its text tells: 2 for a rewrite, 1 for other work, 0 for none. */
export function predictedWork(request: Request, catalog: Catalog): number {
  const effects = effectsOf(request, catalog);
  return effects.some(({ rewrite }) => rewrite !== null) ? 2 : Math.min(effects.length, 1);
}

/** What a request alone would make PostgreSQL do to tables, from its text and the catalog before it. */
// oxlint-disable-next-line max-lines-per-function -- one case for each kind of request
export function effectsOf(request: Request, catalog: Catalog): Effect[] {
  const relation = request.table;
  const table = relation === null ? undefined : catalog.tables[relation];
  const none = { rewrite: null, builds: [], scanned: false, rows: null };
  const scan = (one: string): Effect => ({ ...none, relation: one, scanned: true });
  const rewrite = (reason: string): Effect[] =>
    relation === null ? [] : [{ ...none, relation, rewrite: { relation, reason } }];
  const build = (index: string | null): Effect[] =>
    relation === null ? [] : [{ ...none, relation, builds: [{ index: index ?? '', relation, rebuild: false }] }];
  switch (request.kind) {
    case 'create index': {
      const { index } = request;
      // PostgreSQL refuses a name that a relation of the schema has, or finds nothing to do.
      const isTaken = table !== undefined && hasRelation(catalog, table.schema, index.idxname);
      const isEmptyParent = index.relation?.inh !== true && table?.kind === 'partitioned table';
      return index.concurrent === true || isTaken || isEmptyParent ? [] : build(indexName(index));
    }
    case 'reindex': {
      if (request.concurrently) return [];
      const { name: wanted } = request;
      if (wanted === null) return [];
      const whole = findTable(catalog, wanted);
      const owner = whole ?? Object.values(catalog.tables).find((one) => hasIndex(one, wanted));
      if (owner === undefined) return [];
      const builds = owner.indexes
        .filter(({ name }) => whole !== undefined || name === wanted.name)
        .map(({ name }) => ({ index: name, relation: owner.name, rebuild: true }));
      return [{ relation: owner.name, rewrite: null, builds, scanned: false, rows: null }];
    }
    case 'constraint':
      return ofConstraint(request.constraint, table).flatMap((what) =>
        what === 'build'
          ? build(request.constraint.conname ?? null)
          : [request.table, ...referenced(request.constraint, catalog)].map(scan),
      );
    case 'validate':
      return [scan(request.table)];
    case 'attach partition': {
      const partition = catalog.tables[request.partition];
      const mayBeProven = partition?.constraints.some(({ type, validated }) => type === 'check' && validated) !== false;
      return [{ ...scan(request.partition), unsure: mayBeProven }];
    }
    case 'set not null': {
      if (isProvenNotNull(table, request.column)) return [];
      // PostgreSQL refuses a column that is not there.
      if (table !== undefined && table.columns.length > 0 && !hasColumn(table, request.column)) return [];
      const mayBeProven = table?.constraints.some(
        ({ type, validated, columns }) => type === 'check' && validated && columns.includes(request.column),
      );
      return [{ ...scan(request.table), unsure: mayBeProven !== false }];
    }
    case 'add column':
      if (table?.columns.some(({ name }) => name === request.column.colname) === true) return [];
      if (needsRewrite(request.column, catalog)) return rewrite('column default');
      if (hasConstraint(request.column, isIndexed)) return build(null);
      return hasConstraint(request.column, (type) => type === 'CONSTR_CHECK') ? [scan(request.table)] : [];
    case 'column type': {
      const old = table?.columns.find(({ name }) => name === request.column)?.type;
      if (request.definition === null) return rewrite('column type');
      if (old !== undefined && isMetadataOnlyTypeChange(old, request.definition)) return [];
      const unsure = old === undefined || dependsOnMore(old, request.definition, catalog);
      return rewrite('column type').map((effect) => ({ ...effect, unsure }));
    }
    case 'refresh':
      return request.withData && !request.concurrently ? rewrite('refresh') : [];
    case 'storage':
      return rewrite(request.kind).map((effect) => ({ ...effect, unsure: request.what !== 'SET UNLOGGED' }));
    case 'cluster':
    case 'vacuum full':
      return rewrite(request.kind);
    case 'domain':
      return Object.values(catalog.tables)
        .filter(({ columns }) => columns.some(({ type }) => type === request.domain))
        .map(({ name }) => scan(name));
    default:
      return [];
  }
}

/** The name that PostgreSQL gives to an index without one (ChooseIndexName): table, columns and `idx`; null where it is cut. */
function indexName({ idxname, relation, indexParams = [] }: IndexStmt): string | null {
  if (idxname !== undefined) return idxname;
  const columns = indexParams.map((one) => pick(one, 'IndexElem')?.name ?? 'expr');
  const name = [relation?.relname, ...columns, 'idx'].join('_');
  return Buffer.byteLength(name, 'utf8') > 63 ? null : name;
}

function hasColumn({ columns }: Table, wanted: string): boolean {
  return columns.some(({ name }) => name === wanted);
}

function hasRelation(catalog: Catalog, schema: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  return Object.values(catalog.tables).some(
    (table) => table.schema === schema && (table.bareName === name || table.indexes.some((one) => one.name === name)),
  );
}

function ofConstraint(constraint: Constraint, table: Table | undefined): ('build' | 'scan')[] {
  if (isIndexed(constraint.contype)) {
    if (constraint.indexname === undefined) return ['build'];
    if (constraint.contype !== 'CONSTR_PRIMARY') return [];
    const index = table?.indexes.find(({ name }) => name === constraint.indexname);
    return index?.columns.some((column) => column !== null && !isProvenNotNull(table, column)) === true ? ['scan'] : [];
  }
  return constraint.skip_validation === true ? [] : ['scan'];
}

function referenced(constraint: Constraint, catalog: Catalog): string[] {
  const name = relationName(catalog, constraint.pktable);
  return name === null ? [] : [name];
}

function isProvenNotNull(table: Table | undefined, column: string): boolean {
  if (table?.columns.find(({ name }) => name === column)?.notNull === true) return true;
  return (
    table?.constraints.some(
      ({ type, validated, columns, definition }) =>
        type === 'check' &&
        validated &&
        columns.includes(column) &&
        notNullColumn(checkExpression(definition) ?? '') === column,
    ) === true
  );
}

function needsRewrite(column: ColumnDef, catalog: Catalog): boolean {
  if (hasConstraint(column, (type) => type === 'CONSTR_IDENTITY')) return true;
  const constraints = (column.constraints ?? []).flatMap((node) => pick(node, 'Constraint') ?? []);
  if (constraints.some(({ contype, generated_kind: kind }) => contype === 'CONSTR_GENERATED' && kind !== 'v'))
    return true;
  if (isSerial(column.typeName)) return true;
  const type = printType(column.typeName);
  if (type !== null && (catalog.domains[type]?.constraints.length ?? 0) > 0) return true;
  return constraints.some(({ contype, raw_expr: value }) => contype === 'CONSTR_DEFAULT' && isVolatile(value, catalog));
}

/** Built-in functions that give every row its own value (pg_proc.provolatile = 'v'). */
const volatileFunctions =
  /^(gen_random_uuid|uuidv[47]|uuid_generate_v\w+|random|random_normal|clock_timestamp|timeofday|nextval|currval|lastval|setval|gen_random_bytes|gen_salt|txid_current|pg_current_xact_id)$/;

function isVolatile(expression: Node | undefined, catalog: Catalog): boolean {
  return findAll(expression, 'FuncCall').some((call) => {
    const name = listName(call.funcname)?.name;
    if (name === undefined) return false;
    return volatileFunctions.test(name) || catalog.functions.some((known) => functionName(known) === name);
  });
}

function exists(catalog: Catalog, relation: string): boolean {
  return !isRead(catalog) || catalog.tables[relation] !== undefined || catalog.views[relation] !== undefined;
}

function merged(left: Effect, right: Effect): Effect {
  return {
    relation: left.relation,
    rewrite: left.rewrite ?? right.rewrite,
    builds: [...left.builds, ...right.builds],
    scanned: left.scanned || right.scanned,
    rows: null,
    unsure: left.unsure === true && right.unsure === true,
  };
}
