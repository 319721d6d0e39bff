import type { Parser } from './by-parser.ts';

/**
 * Loads node-sql-parser, one dialect of it alone (the package has 89 MB, this file 0.3). It makes `window` and
 * `NodeSQLParser` global, by which others would take this process for a browser: they are taken away again.
 */
export async function loadParser(): Promise<Parser> {
  const had = 'window' in globalThis;
  const loaded = (await import('node-sql-parser/build/postgresql.js')) as unknown as {
    default: { Parser: new () => Parser };
  };
  if (!had) Reflect.deleteProperty(globalThis, 'window');
  Reflect.deleteProperty(globalThis, 'NodeSQLParser');
  return new loaded.default.Parser();
}
