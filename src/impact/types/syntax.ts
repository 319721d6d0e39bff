import ts from 'typescript-6';

/** The syntax of a file, with the parents of its nodes. */
export function syntaxOf(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kindOf(path));
}

/** How a file is read; plain scripts may hold JSX. */
export function kindOf(path: string): ts.ScriptKind {
  if (path.endsWith('.tsx')) return ts.ScriptKind.TSX;
  if (/\.[cm]?ts$/.test(path) || /\.(svelte|vue|astro)$/.test(path)) return ts.ScriptKind.TS;
  return ts.ScriptKind.JSX;
}

/** Calls `see` with a node and all that is in it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** The text of a string that is written out; null for everything else. */
export function stringOf(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}
