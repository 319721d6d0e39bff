import type { Node, RangeVar } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import type { ErrorFact, StatementFacts } from '../core/facts.ts';
import { noFacts } from '../core/no-facts.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { printName, listName } from '../grammar/name.ts';
import { tableOf, bareNameOf } from '../grammar/relations.ts';
import { pick, strings, findAll } from '../grammar/tree.ts';
import { refusedInBlock } from '../grammar/command.ts';
import { predictedLocks } from './locks.ts';

/**
 * What a statement that nobody ran would show, as far as its text tells: its locks, and the one failure that is certain.
 * Nothing of it counts as measured.
 *
 * @param inside true when a transaction is around the statement
 * @param created tables that the batch made before
 */
export function predictedFacts(
  { statement, node }: ParsedStatement,
  nodes: readonly Node[],
  about: { before: Catalog; created: ReadonlySet<string>; inside: boolean; newValues: readonly NewValue[] },
): StatementFacts {
  return {
    ...noFacts(statement.index),
    ran: 'batch',
    locks: predictedLocks(nodes, about.before, about.created),
    error: about.inside ? (refusal(node) ?? tooEarly(nodes, about)) : null,
  };
}

/** A value that an earlier statement of the transaction gave to an enum that was there before. */
export interface NewValue {
  type: string;
  value: string;
}

/** The values that a statement adds to enums which the batch did not make. */
export function newValues(nodes: readonly Node[], before: Catalog, made: ReadonlySet<string>): NewValue[] {
  return nodes.flatMap((node) => {
    const alter = pick(node, 'AlterEnumStmt');
    if (alter?.newVal === undefined || alter.oldVal !== undefined) return [];
    const name = listName(alter.typeName);
    if (name === null) return [];
    const type = printName(name);
    if (made.has(type) || before.enums[type]?.labels.includes(alter.newVal) === true) return [];
    return [{ type, value: alter.newVal }];
  });
}

/** A new enum value must be committed before it is used: a literal where the enum is cast to, or a column has it. */
function tooEarly(
  nodes: readonly Node[],
  about: { before: Catalog; newValues: readonly NewValue[] },
): ErrorFact | null {
  const others = nodes.filter((node) => pick(node, 'AlterEnumStmt') === undefined);
  const used = about.newValues.find(({ type, value }) => {
    if (!findAll(others, 'A_Const').some(({ sval }) => sval?.sval === value)) return false;
    const bare = bareNameOf(type);
    const typed = [...findAll(others, 'TypeCast'), ...findAll(others, 'ColumnDef')];
    if (typed.some(({ typeName }) => strings(typeName?.names).at(-1) === bare)) return true;
    const tables = [...findAll(others, 'RangeVar'), ...relationsOf(others)].map((one) => tableOf(about.before, one));
    const said = mentionedColumns(others);
    return tables.some((table) => table?.columns.some((column) => column.type === type && said.has(column.name)));
  });
  if (used === undefined) return null;
  const message = `unsafe use of new value "${used.value}" of enum type ${used.type}`;
  return { sqlstate: '55P04', message, detail: null, hint: null, position: null };
}

function mentionedColumns(nodes: readonly Node[]): Set<string> {
  return new Set([
    ...findAll(nodes, 'ColumnRef').flatMap(({ fields }) => strings(fields).slice(-1)),
    ...findAll(nodes, 'ResTarget').flatMap(({ name }) => name ?? []),
    ...findAll(nodes, 'AlterTableCmd').flatMap(({ name }) => name ?? []),
  ]);
}

/** The table of UPDATE, INSERT, ALTER TABLE…: the parser holds it under `relation`, not as a RangeVar node. */
function relationsOf(nodes: readonly Node[]): RangeVar[] {
  return nodes.flatMap((node) =>
    Object.values(node).flatMap((statement) => (statement as { relation?: RangeVar }).relation ?? []),
  );
}

/** Statements that PostgreSQL refuses inside a transaction (PreventInTransactionBlock), with its words. */
function refusal(node: Node): ErrorFact | null {
  const what = refusedInBlock(node);
  if (what === null) return null;
  const message = `${what} cannot run inside a transaction block`;
  return { sqlstate: '25001', message, detail: null, hint: null, position: null };
}
