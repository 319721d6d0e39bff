import { goesByName, toolOf } from '../layouts/traits.ts';
import { posix } from 'node:path';
import type { RuleInfo } from '../../core/finding.ts';
import type { Project } from '../../core/project.ts';
import type { Finding } from '../../core/review.ts';
import type { Entry } from '../layouts/history.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { normalise, type Tree } from '../tree.ts';
import type { Change } from './change.ts';
import { historyFinding, listed } from './check.ts';
import { weighEdit } from './weigh.ts';

export const firstMigration: RuleInfo = {
  name: 'first-migration',
  hazard: 'history',
  severity: 'warning',
  title: 'The first migration creates what a pushed database has',
  why: 'A database that `drizzle-kit push` made has the tables and no record of a migration. The migrator runs the first migration there, which fails with 42P07 (relation already exists), and with it the deploy.',
  harm: 'has a first migration that fails on a database made with `drizzle-kit push`',
};

/** More files of a schema are not read. */
const mostFiles = 500;

/**
 * A first migration for tables that the schema of the base branch declares already: who works like that used
 * `drizzle-kit push` so far.
 */
export async function checkFirstMigration(change: Change, project: Project, base: Tree): Promise<Finding[]> {
  if (toolOf(change.head) !== null) return [];
  const [first] = change.fresh;
  if (change.base.entries.length > 0 || first === undefined || first.migration === null) return [];
  const { adds } = await weighEdit({ ...first.migration, sql: '', chunks: [] }, first.migration);
  const created = adds.flatMap((object) => (object.startsWith('table ') ? [object.slice('table '.length)] : []));
  if (created.length === 0) return [];
  const declared = await declaredTables(project, base);
  const there = created.filter((table) => declared.has(table.replaceAll('"', '').split('.').at(-1) ?? ''));
  return there.length === 0 ? [] : [finding(first, there, change)];
}

function finding(first: Entry, tables: string[], { head, project }: Change): Finding {
  const { hash = '', when = null } = first.migration ?? {};
  const schema = quoteIdentifier(project.migrationsSchema);
  const table = `${schema}.${quoteIdentifier(project.migrationsTable)}`;
  const baseline = [
    `CREATE SCHEMA IF NOT EXISTS ${schema};`,
    `CREATE TABLE IF NOT EXISTS ${table} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint);`,
    `INSERT INTO ${table} (hash, created_at) VALUES ('${hash}', ${when ?? first.when ?? 0});`,
  ].join('\n');
  return historyFinding(firstMigration, {
    subject: first.name,
    message: `${first.name} creates ${listed(tables)}, which the base branch’s schema declares already: a database made with \`drizzle-kit push\` has ${tables.length === 1 ? 'it' : 'them'}, and the migrator fails there (42P07, relation already exists).`,
    file: first.sqlPath,
    line: 1,
    action: {
      text: goesByName(head)
        ? 'Record it as applied on every database that was pushed, before the deploy: `drizzle-kit pull --init` does that. Where no database was pushed, nothing has to be done.'
        : 'Record it as applied on every database that was pushed, before the deploy. Where no database was pushed, nothing has to be done.',
      steps: goesByName(head)
        ? []
        : [{ title: 'Once on each pushed database, when its schema is what the migration builds', sql: baseline }],
    },
  });
}

/** Names of the tables that the schema files of a tree declare, as far as their text shows. */
async function declaredTables({ schema, directory }: Project, tree: Tree): Promise<Set<string>> {
  const fixed = schema.flatMap((path) => normalise(posix.join(directory, path.split(/[*?{[]/, 1)[0] ?? '')) ?? []);
  const places = fixed.length > 0 ? fixed : [directory];
  const files = (await tree.list('')).filter(
    (file) =>
      /\.[cm]?[jt]sx?$/.test(file) &&
      !file.includes('node_modules/') &&
      places.some(
        (place) =>
          place === '' || file === place || file.startsWith(place.replace(/\/?$/, '/')) || file.startsWith(`${place}.`),
      ),
  );
  const names = new Set<string>();
  for (const file of files.slice(0, mostFiles)) {
    const text = (await tree.read(file)) ?? '';
    if (!text.includes('drizzle-orm/pg-core') && !/\b(pgTable|\w*[tT]able)\s*\(/.test(text)) continue;
    for (const [, , name = ''] of text.matchAll(/\b\w*[tT]able\s*\(\s*(['"`])([^'"`]+)\1/g)) names.add(name);
  }
  return names;
}
