import type { Node } from '../../sql/parse.ts';
import { hasStandIn } from './install.ts';

/** What a statement does to an extension that a stand-in can take the place of. */
export interface ExtensionStatement {
  extension: string;
  /** `update`: ALTER EXTENSION … UPDATE, which would want a file of the real one. */
  does: 'create' | 'update';
  /** `WITH SCHEMA`; null when not given. */
  schema: string | null;
}

/** Reads CREATE EXTENSION and ALTER EXTENSION … UPDATE of an extension that has a stand-in; null for all else. */
export function extensionStatement(node: Node): ExtensionStatement | null {
  if ('AlterExtensionStmt' in node) {
    const extension = node.AlterExtensionStmt.extname ?? '';
    return hasStandIn(extension) ? { extension, does: 'update', schema: null } : null;
  }
  if (!('CreateExtensionStmt' in node)) return null;
  const extension = node.CreateExtensionStmt.extname ?? '';
  if (!hasStandIn(extension)) return null;
  for (const option of node.CreateExtensionStmt.options ?? []) {
    if (!('DefElem' in option) || option.DefElem.defname !== 'schema') continue;
    const { arg } = option.DefElem;
    if (arg !== undefined && 'String' in arg) return { extension, does: 'create', schema: arg.String.sval ?? null };
  }
  return { extension, does: 'create', schema: null };
}

/**
 * The statement without the storage options of pgvector's indexes (`WITH (m = 16)`), which the stand-in's index methods
 * do not know. Blanks take their place, so that positions in errors stay true. Also inside DO blocks and functions.
 */
export function withoutVectorOptions(sql: string): string {
  if (!/\b(hnsw|ivfflat)\b/i.test(sql)) return sql;
  let result = sql;
  for (const match of sql.matchAll(/\busing\s+"?(?:hnsw|ivfflat)"?\s*\(/gi)) {
    const end = closing(sql, match.index + match[0].length - 1);
    const options = /^\s*with\s*\([^()]*\)/i.exec(sql.slice(end + 1));
    if (end === -1 || options === null) continue;
    const from = end + 1;
    const to = from + options[0].length;
    result = result.slice(0, from) + options[0].replaceAll(/[^\n]/g, ' ') + result.slice(to);
  }
  return result;
}

/** Where the bracket that is open at `open` closes; -1 when it does not. */
function closing(sql: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sql.length; at++) {
    if (sql[at] === '(') depth++;
    if (sql[at] === ')' && --depth === 0) return at;
  }
  return -1;
}
