import type { RangeVar } from 'libpg-query';
import type { Client } from 'pg';
import { parseFile, type Node } from '../sql/parse.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { listName, rangeName, type QualifiedName } from '../grammar/name.ts';
import { messageOf } from '../core/errors.ts';
import type { Scope } from './compare.ts';
import { execute } from '../postgres/client.ts';

/** What came of building the schema. */
export interface BuiltSchema {
  scope: Scope;
  /** Statements that PostgreSQL refused, with its message. */
  refused: { sql: string; message: string }[];
}

/** What a statement of the schema creates, or works on. */
type Target =
  | { creates: 'table' | 'view' | 'sequence' | 'type'; target: QualifiedName }
  | { creates: 'schema'; target: QualifiedName }
  | { creates: null; target: QualifiedName };

/**
 * Rebuilds the schema's objects from its SQL, inside a copy of the migrated database: the objects that the SQL creates
 * are dropped and made anew. Why not in an empty database: what a Drizzle schema leans on without describing it
 * (extensions, functions in defaults, domains, roles' rights) is then there, and the same on both sides.
 *
 * @param client owner's session on a copy that nobody else uses
 * @param statements the whole schema as SQL, from `generateSchema`
 */
export async function buildSchema(client: Client, statements: string[]): Promise<BuiltSchema> {
  const planned = await plan(statements);
  const scope: Scope = {
    relations: new Set(),
    types: new Set(),
    schemas: new Set(),
    excluded: new Set(),
    partly: new Set(),
  };
  for (const { created } of planned) {
    if (created?.creates === 'schema') scope.schemas.add(created.target.name);
    else if (created?.creates === 'type') scope.types.add(nameOf(created.target));
    else if (created !== null && created.creates !== null) scope.relations.add(nameOf(created.target));
  }
  await dropExisting(client, planned, scope);
  const refused: BuiltSchema['refused'] = [];
  for (const { sql, created } of planned) {
    if (created === null || (created.creates !== 'schema' && scope.excluded.has(nameOf(created.target)))) continue;
    if (created.creates === 'schema' && (await schemaExists(client, created.target.name))) continue;
    try {
      await runLimited(client, sql);
    } catch (error) {
      refused.push({ sql, message: messageOf(error) });
      (created.creates === null ? scope.partly : scope.excluded).add(nameOf(created.target));
    }
  }
  return { scope, refused };
}

/** As drizzle-kit's snapshots key it. */
function nameOf({ schema, name }: QualifiedName): string {
  return `${schema ?? 'public'}.${name}`;
}

async function plan(statements: string[]): Promise<{ sql: string; created: Target | null }[]> {
  const planned: { sql: string; created: Target | null }[] = [];
  for (const statement of statements) {
    // drizzle-kit up to 0.29 wraps what has no IF NOT EXISTS.
    const sql =
      /^DO \$\$ BEGIN\s+(.*?);\s*EXCEPTION\s+WHEN duplicate_object THEN null;\s*END \$\$$/s.exec(statement)?.[1] ??
      statement;
    const parsed = await parseFile({ sql, file: 'schema', migration: 'schema' });
    if (!parsed.ok) continue;
    for (const { statement, node } of parsed.statements) planned.push({ sql: statement.sql, created: targetOf(node) });
  }
  return planned;
}

/** Null for statements that have no place here, such as CREATE ROLE, which would reach beyond the database. */
function targetOf(node: Node): Target | null {
  if ('CreateStmt' in node) return relation('table', node.CreateStmt.relation);
  if ('ViewStmt' in node) return relation('view', node.ViewStmt.view);
  if ('CreateTableAsStmt' in node) return relation('view', node.CreateTableAsStmt.into?.rel);
  if ('CreateSeqStmt' in node) return relation('sequence', node.CreateSeqStmt.sequence);
  if ('IndexStmt' in node) return relation(null, node.IndexStmt.relation);
  if ('AlterTableStmt' in node) return relation(null, node.AlterTableStmt.relation);
  if ('CreatePolicyStmt' in node) return relation(null, node.CreatePolicyStmt.table);
  if ('CreateSchemaStmt' in node) {
    const name = node.CreateSchemaStmt.schemaname;
    return name === undefined ? null : { creates: 'schema', target: { schema: null, name } };
  }
  if ('CreateEnumStmt' in node) {
    const target = listName(node.CreateEnumStmt.typeName);
    return target === null ? null : { creates: 'type', target };
  }
  return null;
}

function relation(creates: 'table' | 'view' | 'sequence' | null, range: RangeVar | undefined): Target | null {
  const target = rangeName(range);
  return target === null ? null : { creates, target };
}

const dropWords: Readonly<Record<string, string>> = {
  r: 'TABLE',
  p: 'TABLE',
  v: 'VIEW',
  m: 'MATERIALIZED VIEW',
  S: 'SEQUENCE',
  f: 'FOREIGN TABLE',
};
const usualKinds: Readonly<Record<string, string>> = { table: 'rp', view: 'vm', sequence: 'S' };

/**
 * Drops what stands in the way. What is of another kind there (a "table" of the schema that is a view in truth, which is
 * how views are queried without declaring them), or belongs to someone else (`auth.users` of Supabase), is excluded.
 */
async function dropExisting(client: Client, planned: { created: Target | null }[], scope: Scope): Promise<void> {
  const kinds = await relationKinds(client);
  for (const { created } of planned) {
    if (created === null || created.creates === null || created.creates === 'schema') continue;
    const name = nameOf(created.target);
    const quoted = `${quoteIdentifier(created.target.schema ?? 'public')}.${quoteIdentifier(created.target.name)}`;
    const kind = kinds.get(name);
    if (created.creates === 'type') {
      await drop(client, `DROP TYPE IF EXISTS ${quoted} CASCADE`, name, scope);
    } else if (kind !== undefined) {
      const usual = usualKinds[created.creates]?.includes(kind) === true;
      if (!usual) scope.excluded.add(name);
      else await drop(client, `DROP ${dropWords[kind] ?? 'TABLE'} IF EXISTS ${quoted} CASCADE`, name, scope);
    }
  }
}

async function drop(client: Client, sql: string, name: string, scope: Scope): Promise<void> {
  try {
    await runLimited(client, sql);
  } catch {
    scope.excluded.add(name);
  }
}

/**
 * Runs one statement for at most 20 seconds: a materialized view may hold an endless query. The limit is set each time,
 * because the statement before could have lifted it.
 */
export async function runLimited(client: Client, sql: string): Promise<void> {
  await client.query(`SET statement_timeout = '20s'; SET lock_timeout = '5s'; SET client_min_messages = error`);
  await execute(client, sql);
}

async function relationKinds(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; kind: string }>(
    `SELECT n.nspname || '.' || c.relname AS name, c.relkind::text AS kind
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')`,
  );
  return new Map(rows.map(({ name, kind }) => [name, kind]));
}

async function schemaExists(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_catalog.pg_namespace WHERE nspname = $1', [name]);
  return rowCount === 1;
}
