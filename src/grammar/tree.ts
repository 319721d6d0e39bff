import type { Node } from 'libpg-query';
import { parsePlPgSQLSync, parseSync } from '../sql/grammar.ts';

/** The value of a one-key node when it is of this kind: `pick(node, 'DropStmt')`. */
export function pick<K extends KeysOfUnion<Node>>(node: Node | undefined, kind: K): NodeOf<K> | undefined {
  return node === undefined ? undefined : (node as unknown as Partial<Record<K, NodeOf<K>>>)[kind];
}

type KeysOfUnion<T> = T extends unknown ? keyof T : never;
type NodeOf<K extends KeysOfUnion<Node>> = Extract<Node, Record<K, unknown>>[K];

/** Texts of a list of String nodes: `["billing", "invoices"]`. */
export function strings(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).flatMap((node) => pick(node, 'String')?.sval ?? []);
}

/**
 * The node itself and, for a DO block in PL/pgSQL, the statements that its body spells out: static ones and EXECUTE of
 * a plain string. Which of them really ran, only facts tell; dynamic SQL is seen only by its facts.
 */
export function effectiveNodes(node: Node, sql: string): Node[] {
  return pick(node, 'DoStmt') === undefined ? [node] : [node, ...statementsInBody(sql)];
}

function statementsInBody(sql: string): Node[] {
  let body: unknown;
  try {
    body = parsePlPgSQLSync(sql);
  } catch {
    // Another language, or a body that only a server with the right objects can read.
    return [];
  }
  return queriesIn(body).flatMap((query) => {
    try {
      return (parseSync(query).stmts ?? []).flatMap((raw) => raw.stmt ?? []);
    } catch {
      return [];
    }
  });
}

function queriesIn(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(queriesIn);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key === 'PLpgSQL_stmt_execsql') return expression((value as { sqlstmt?: unknown }).sqlstmt) ?? [];
    if (key === 'PLpgSQL_stmt_dynexecute') {
      const literal = /^\s*'((?:[^']|'')*)'\s*$/.exec(expression((value as { query?: unknown }).query) ?? '');
      return literal?.[1]?.replaceAll("''", "'") ?? [];
    }
    return queriesIn(value);
  });
}

function expression(node: unknown): string | undefined {
  return (node as { PLpgSQL_expr?: { query?: string } } | undefined)?.PLpgSQL_expr?.query;
}

/** Calls `visit` on every object inside a tree that is the value of a node of this kind: all ColumnRefs of an expression. */
export function findAll<K extends KeysOfUnion<Node>>(tree: unknown, kind: K): NodeOf<K>[] {
  const found: NodeOf<K>[] = [];
  collect(tree, kind, found);
  return found;
}

function collect(tree: unknown, kind: string, found: unknown[]): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (Array.isArray(tree)) {
    for (const part of tree) collect(part, kind, found);
    return;
  }
  for (const [key, value] of Object.entries(tree)) {
    if (key === kind) found.push(value);
    collect(value, kind, found);
  }
}
