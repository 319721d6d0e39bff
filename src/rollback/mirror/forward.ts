import type { Catalog, Table } from '../../core/catalog.ts';
import { printName, type QualifiedName } from '../../grammar/name.ts';
import type { Node } from '../../sql/parse.ts';

/** One statement of the batch, between the catalogs that it found and left. */
export interface Forward {
  node: Node;
  before: Catalog;
  after: Catalog;
  /** The catalog at the end of the batch. */
  final: Catalog;
  /** Everything that made up the schema before the batch, see readDefinitions. */
  definitions: ReadonlyMap<string, string>;
}

/**
 * One inverse: ways to undo a part of a statement, each a list of SQL. The first that runs is taken; where none does, the
 * catalogs are compared.
 */
export interface Inverse {
  ways: readonly (readonly string[])[];
  /**
   * What it sets, `type users.email`: of several statements that set the same, only the first one's inverse counts. A
   * detour over what was there in between could be refused for rows that beginning and end allow.
   */
  sets?: string;
}

/** The inverse that can be written in one way only. */
export function oneWay(...sql: string[]): Inverse {
  return { ways: [sql] };
}

/** A table of a catalog by a name that a statement has. */
export function tableIn(catalog: Catalog, name: QualifiedName): Table | undefined {
  return catalog.tables[printName(name)];
}
