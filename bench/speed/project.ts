import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/** A generated Drizzle project in a git repository of its own. */
export interface BigProject {
  root: string;
  /** Its migrations folder. */
  out: string;
}

interface Snapshot {
  id: string;
  prevId: string;
  tables: Record<string, { columns: Record<string, unknown> }>;
}

interface Step {
  sql: string;
  table: number;
  columns: number;
}

/** 2024-01-01, the first journal entry's `when`. */
const firstWhen = 1_704_067_200_000;

const repository = path.resolve(import.meta.dirname, '../..');

/**
 * Makes a project of `base` committed migrations and `pending` uncommitted ones: tables of two columns first, then a
 * column for each further migration. Its last snapshot is drizzle-kit's own; the earlier ones are cut from it, so that
 * the chain is whole and `drizzle-kit generate` sees nothing to do.
 */
export function makeProject(root: string, base: number, pending: number): BigProject {
  const steps = stepsOf(base + pending);
  mkdirSync(path.join(root, 'src'), { recursive: true });
  mkdirSync(path.join(root, 'drizzle/meta'), { recursive: true });
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  write(root, 'package.json', JSON.stringify({ name: 'big', private: true, type: 'module' }));
  write(root, '.gitignore', 'node_modules\n');
  write(
    root,
    'drizzle.config.json',
    JSON.stringify({ dialect: 'postgresql', schema: './src/schema.ts', out: './drizzle' }),
  );
  write(root, 'src/schema.ts', schemaAfter(steps));
  const last = lastSnapshot(root);
  writeMigrations(root, steps.slice(0, base), last);
  write(root, 'src/schema.ts', schemaAfter(steps.slice(0, base)));
  run(root, 'git', 'init', '--quiet', '--initial-branch', 'main');
  run(root, 'git', 'add', '-A');
  run(root, 'git', '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '-m', 'base');
  writeMigrations(root, steps, last);
  write(root, 'src/schema.ts', schemaAfter(steps));
  return { root, out: path.join(root, 'drizzle') };
}

/** Runs a command and gives its output; an error names the command and what it said. */
export function run(cwd: string, command: string, ...args: string[]): string {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stderr}${result.stdout}`);
  return result.stdout;
}

/** drizzle-kit as the project has it. */
export function drizzleKit(root: string, ...args: string[]): string {
  return run(root, process.execPath, path.join(root, 'node_modules/drizzle-kit/bin.cjs'), ...args);
}

function stepsOf(count: number): Step[] {
  const tables = Math.max(1, Math.round(count / 5));
  return Array.from({ length: count }, (_, index) => {
    const table = index % tables;
    const column = Math.floor(index / tables);
    const sql =
      column === 0
        ? `CREATE TABLE "table_${table}" (\n\t"id" serial PRIMARY KEY NOT NULL,\n\t"name" text NOT NULL\n);\n`
        : `ALTER TABLE "table_${table}" ADD COLUMN "extra_${column}" integer;\n`;
    return { sql, table, columns: column };
  });
}

/** How many extra columns each table has after these steps. */
function columnsAfter(steps: readonly Step[]): Map<number, number> {
  return new Map(steps.map(({ table, columns }) => [table, columns]));
}

function schemaAfter(steps: readonly Step[]): string {
  const tables = [...columnsAfter(steps)].map(([table, columns]) => {
    const extra = Array.from({ length: columns }, (_, index) => `, extra_${index + 1}: integer('extra_${index + 1}')`);
    const own = `id: serial('id').primaryKey(), name: text('name').notNull()${extra.join('')}`;
    return `export const table_${table} = pgTable('table_${table}', { ${own} });`;
  });
  return `import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';\n${tables.join('\n')}\n`;
}

function lastSnapshot(root: string): Snapshot {
  drizzleKit(root, 'generate', '--dialect', 'postgresql', '--schema', './src/schema.ts', '--out', './first');
  const text = run(root, 'cat', 'first/meta/0000_snapshot.json');
  run(root, 'rm', '-r', 'first');
  return JSON.parse(text) as Snapshot;
}

/** Writes the migrations folder: one file, journal entry and snapshot per step. */
function writeMigrations(root: string, steps: readonly Step[], last: Snapshot): void {
  const entries = steps.map((_, idx) => ({
    idx,
    version: '7',
    when: firstWhen + idx,
    tag: tag(idx),
    breakpoints: true,
  }));
  write(root, 'drizzle/meta/_journal.json', JSON.stringify({ version: '7', dialect: 'postgresql', entries }));
  for (const [index, step] of steps.entries()) {
    write(root, `drizzle/${tag(index)}.sql`, step.sql);
    const snapshot = snapshotAfter(last, steps.slice(0, index + 1), index);
    write(root, `drizzle/meta/${String(index).padStart(4, '0')}_snapshot.json`, JSON.stringify(snapshot));
  }
}

function snapshotAfter(last: Snapshot, steps: readonly Step[], index: number): Snapshot {
  const tables = [...columnsAfter(steps)].map(([table, columns]) => {
    const name = `public.table_${table}`;
    const whole = last.tables[name];
    if (whole === undefined) throw new Error(`drizzle-kit's snapshot has no table ${name}`);
    const kept = Object.entries(whole.columns).filter(([column]) => Number(column.match(/\d+$/)?.[0] ?? 0) <= columns);
    return [name, { ...whole, columns: Object.fromEntries(kept) }] as const;
  });
  return { ...last, id: idOf(index), prevId: idOf(index - 1), tables: Object.fromEntries(tables) };
}

/** A snapshot's id; the first one's parent is the id of no snapshot, as drizzle-kit writes it. */
function idOf(index: number): string {
  return `00000000-0000-0000-0000-${String(index + 1).padStart(12, '0')}`;
}

function tag(index: number): string {
  return `${String(index).padStart(4, '0')}_step`;
}

function write(root: string, file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
}
