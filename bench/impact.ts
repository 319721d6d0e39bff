/**
 * What the search for code that uses a dropped column costs on a large project: `node bench/impact.ts [files] [lines]`.
 * Prints seconds of wall and processor time and the most memory of the compiler's process, with what was found and left
 * out. The project is made up: modules that import each other, a third of which read rows.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compilerIn } from '../src/impact/ask.ts';
import { findImpact } from '../src/impact/find.ts';
import { emptyCatalog } from '../src/core/catalog.ts';
import { folderTree } from '../src/project/folder-tree.ts';

const [files = 2000, lines = 250] = process.argv.slice(2).map(Number);
const tables = 60;
const folder = mkdtempSync(path.join(tmpdir(), 'raincheck-bench-impact-'));
const [base, head] = [path.join(folder, 'base'), path.join(folder, 'head')];

function schema(dropped: boolean): string {
  const table = (at: number): string => {
    const columns = Array.from({ length: 12 }, (_, column) => `  field${column}: text('field_${column}'),`);
    const legacy = at === 0 && dropped ? [] : ["  status: text('status').notNull(),"];
    return [
      `export const table${at} = pgTable('table_${at}', {`,
      "  id: serial('id').primaryKey(),",
      ...legacy,
      ...columns,
      '});',
    ].join('\n');
  };
  return [
    "import { pgTable, serial, text } from 'drizzle-orm/pg-core';",
    ...Array.from({ length: tables }, (_, at) => table(at)),
  ].join('\n\n');
}

/** A module: a third of them query, the others only compute with what the ones before them give. */
function module(at: number): string {
  const table = at % tables;
  const queries = at % 3 === 0;
  const head = queries
    ? [
        "import { drizzle } from 'drizzle-orm/node-postgres';",
        "import { and, eq } from 'drizzle-orm';",
        `import { table${table} } from './schema';`,
        "const db = drizzle('postgres://localhost/bench');",
      ]
    : [`import { compute0_${Math.max(0, at - 1)} as before } from './module${Math.max(0, at - 1)}';`];
  const body = Array.from({ length: Math.ceil(lines / 10) }, (_, part) =>
    queries && part < 4
      ? `export const query${part}_${at} = async (id: number) => {
  const rows = await db.select().from(table${table}).where(and(eq(table${table}.id, id), eq(table${table}.field${part}, 'a')));
  return rows.map((row) => ({ id: row.id, status: row.status, field: row.field${part} }));
};`
      : `export function compute${part}_${at}(input: { status: string; values: number[] }) {
  const sorted = [...input.values].sort((a, b) => a - b);
  const sums = new Map<string, number>();
  for (const value of sorted) {
    const key = value % 2 === 0 ? 'even' : 'odd';
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  const label = input.status === 'open' ? 'Open' : input.status.toUpperCase();
  return { label, even: sums.get('even') ?? 0, odd: sums.get('odd') ?? 0, count: sorted.length };
}`,
  );
  if (queries) body.unshift(`export const compute0_${at} = (input: { status: string }) => input.status;`);
  const used = queries ? [] : ["export const after = before({ status: 'open', values: [1] });"];
  return [...head, ...body, ...used].join('\n');
}

function write(root: string, dropped: boolean): void {
  mkdirSync(path.join(root, 'src'), { recursive: true });
  writeFileSync(path.join(root, 'src/schema.ts'), schema(dropped));
  for (let at = 0; at < files; at++) writeFileSync(path.join(root, `src/module${at}.ts`), module(at));
}

write(base, false);
write(head, true);
symlinkSync(path.resolve(import.meta.dirname, '../node_modules'), path.join(head, 'node_modules'));
const column = {
  name: 'table_0.status',
  change: 'removed',
  kind: 'column',
  schema: 'public',
  relation: 'table_0',
  column: 'status',
  value: null,
  to: null,
} as const;
const ask = compilerIn({ env: process.env });
const start = performance.now();
const impact = await findImpact(
  {
    project: {
      name: 'bench',
      configPath: null,
      directory: '',
      out: 'drizzle',
      schema: ['src/schema.ts'],
      layout: 'journal',
      migrationsSchema: 'drizzle',
      migrationsTable: '__drizzle_migrations',
      casing: null,
      breakpoints: true,
    },
    subjects: [column],
    catalog: emptyCatalog,
    base: folderTree(base),
    head: folderTree(head),
    changed: ['src/schema.ts'],
    root: head,
    signal: new AbortController().signal,
  },
  async (question, signal) => {
    const answered = await ask(question, signal);
    const done = answered.answers.find((one) => one.say === 'done');
    if (done !== undefined) console.log(`compiler: ${done.seconds.toFixed(1)} s processor, ${done.megabytes} MB`);
    return answered;
  },
);
console.log(`${files} files, ${files * lines} lines: ${((performance.now() - start) / 1000).toFixed(1)} s`);
console.log(`${impact.total} places, ${impact.files} files looked at`);
for (const note of impact.notResolved) console.log(`- ${note}`);
rmSync(folder, { recursive: true });
