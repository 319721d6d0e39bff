import type { Node, RangeVar } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import { printName, rangeName, listName } from '../grammar/name.ts';
import { findTable, tableOf, relationName, shownName } from '../grammar/relations.ts';
import { alterTableCommands, droppedNames } from '../grammar/targets.ts';
import { pick, strings, findAll } from '../grammar/tree.ts';
import { printType } from '../grammar/type.ts';
import { alterTable, createIndex, createTable, rename, withTable } from './tables.ts';

/**
 * The catalog after a statement, as far as its text tells: what there is where no server can be asked. It stays a catalog
 * that nobody has read (`isRead` is false): what it lacks may exist all the same.
 */
export function afterStatement(catalog: Catalog, nodes: readonly Node[]): Catalog {
  return nodes.reduce(afterNode, catalog);
}

/** Tables and views that a statement makes; a renamed one is made where the old one was. */
export function madeBy(nodes: readonly Node[], before: Catalog): string[] {
  const after = afterStatement(before, nodes);
  return [...Object.keys(after.tables), ...Object.keys(after.views)].filter(
    (name) => before.tables[name] === undefined && before.views[name] === undefined,
  );
}

function afterNode(catalog: Catalog, node: Node): Catalog {
  const create = pick(node, 'CreateStmt');
  if (create !== undefined) return createTable(catalog, create);
  const index = pick(node, 'IndexStmt');
  if (index !== undefined) return createIndex(catalog, index);
  const renaming = pick(node, 'RenameStmt');
  if (renaming !== undefined) return rename(catalog, renaming);
  if (pick(node, 'AlterTableStmt') !== undefined) return afterAlter(catalog, node);
  if (pick(node, 'DropStmt') !== undefined) return afterDrop(catalog, node);
  return afterCreate(catalog, node);
}

function afterAlter(catalog: Catalog, node: Node): Catalog {
  return alterTableCommands([node]).reduce((now, { target, command }) => {
    const table = findTable(now, target);
    return table === undefined ? now : alterTable(now, table, command);
  }, catalog);
}

function afterDrop(catalog: Catalog, node: Node): Catalog {
  let next = catalog;
  for (const name of droppedNames([node], 'OBJECT_TABLE')) next = withTable(next, shownName(next, name), null);
  for (const name of droppedNames([node], 'OBJECT_VIEW', 'OBJECT_MATVIEW'))
    next = { ...next, views: without(next.views, printName(name)) };
  for (const name of droppedNames([node], 'OBJECT_TYPE'))
    next = { ...next, enums: without(next.enums, printName(name)) };
  const indexes = new Set(droppedNames([node], 'OBJECT_INDEX').map(({ name }) => name));
  for (const table of indexes.size === 0 ? [] : Object.values(next.tables)) {
    const kept = table.indexes.filter(({ name }) => !indexes.has(name));
    if (kept.length < table.indexes.length) next = withTable(next, table.name, { ...table, indexes: kept });
  }
  return next;
}

function afterCreate(catalog: Catalog, node: Node): Catalog {
  const view = pick(node, 'ViewStmt');
  if (view !== undefined) return withView(catalog, view.view, 'view', view.query);
  const made = pick(node, 'CreateTableAsStmt');
  if (made !== undefined) {
    if (made.objtype === 'OBJECT_MATVIEW') return withView(catalog, made.into?.rel, 'materialized view', made.query);
    return made.into?.rel === undefined ? catalog : createTable(catalog, { relation: made.into.rel });
  }
  const enumeration = pick(node, 'CreateEnumStmt');
  const enumName = typeName(enumeration?.typeName);
  if (enumName !== null) {
    return { ...catalog, enums: { ...catalog.enums, [enumName]: { labels: strings(enumeration?.vals) } } };
  }
  const grown = pick(node, 'AlterEnumStmt');
  const grownName = typeName(grown?.typeName);
  const labels = grownName === null ? undefined : catalog.enums[grownName]?.labels;
  if (grownName !== null && labels !== undefined && grown?.newVal !== undefined) {
    const { newVal: value, oldVal: old } = grown;
    const now = old === undefined ? [...new Set([...labels, value])] : labels.map((one) => (one === old ? value : one));
    return { ...catalog, enums: { ...catalog.enums, [grownName]: { labels: now } } };
  }
  const domain = pick(node, 'CreateDomainStmt');
  const domainName = typeName(domain?.domainname);
  if (domain !== undefined && domainName !== null) {
    const kinds = (domain.constraints ?? []).flatMap((one) => pick(one, 'Constraint')?.contype ?? []);
    const made = {
      type: printType(domain.typeName) ?? 'unknown',
      notNull: kinds.includes('CONSTR_NOTNULL'),
      constraints: kinds.filter((kind) => kind === 'CONSTR_CHECK').map(() => 'CHECK (…)'),
    };
    return { ...catalog, domains: { ...catalog.domains, [domainName]: made } };
  }
  const written = pick(node, 'CreateFunctionStmt');
  if (written !== undefined) {
    const volatility = (written.options ?? []).flatMap((option) => {
      const element = pick(option, 'DefElem');
      return element?.defname === 'volatility' ? (pick(element.arg, 'String')?.sval ?? []) : [];
    })[0];
    // Rules take a function of the catalog for a volatile one.
    if (volatility === 'immutable' || volatility === 'stable') return catalog;
    const name = listName(written.funcname);
    return name === null ? catalog : { ...catalog, functions: [...catalog.functions, `${printName(name)}(…)`] };
  }
  const sequence = relationName(catalog, pick(node, 'CreateSeqStmt')?.sequence);
  if (sequence !== null) return { ...catalog, sequences: [...catalog.sequences, sequence] };
  const moved = pick(node, 'AlterObjectSchemaStmt');
  const table = moved?.objectType === 'OBJECT_TABLE' ? tableOf(catalog, moved.relation) : undefined;
  if (table !== undefined && moved?.newschema !== undefined) {
    const name = printName({ schema: moved.newschema, name: table.bareName });
    return withTable(catalog, table.name, { ...table, schema: moved.newschema, name });
  }
  return catalog;
}

function withView(
  catalog: Catalog,
  relation: RangeVar | undefined,
  kind: 'view' | 'materialized view',
  query: Node | undefined,
): Catalog {
  const made = rangeName(relation);
  if (made === null) return catalog;
  const name = printName(made);
  const reads = [...new Set(findAll(query, 'RangeVar').flatMap((read) => relationName(catalog, read) ?? []))];
  return { ...catalog, views: { ...catalog.views, [name]: { name, kind, definition: '', reads } } };
}

function typeName(nodes: readonly Node[] | undefined): string | null {
  const name = listName(nodes);
  return name === null ? null : printName(name);
}

function without<T>(all: Record<string, T>, name: string): Record<string, T> {
  const { [name]: old, ...others } = all;
  void old;
  return others;
}
