import type { Node } from 'libpg-query';
import type { Client } from 'pg';
import type { BrokenReason } from '../core/review.ts';
import type { Statement } from '../core/statement.ts';
import { findAll } from '../grammar/tree.ts';
import { execute, sqlstateOf } from '../postgres/client.ts';
import type { Server } from '../postgres/server-types.ts';
import { readDump } from '../sql/dump.ts';
import { oneChunk, parseMigration, type ParsedStatement, type SyntaxProblem } from '../sql/parse.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { createBookkeeping, recordOf } from './bookkeeping.ts';
import type { ParsedMigration } from './attempt.ts';
import type { BaselineOptions, SchemaFile } from './options.ts';

/** A dump in the place of the migrations that made it. */
export async function parseSchemaFile({
  path,
  sql: text,
}: SchemaFile): Promise<{ parsed: ParsedMigration; problem: SyntaxProblem | null; notes: string[] }> {
  const { sql, hasRows } = readDump(text);
  const migration = { name: path, path, sql, chunks: oneChunk(sql), hash: '', when: null };
  const { statements, problems } = await parseMigration(migration);
  return {
    parsed: { migration, statements },
    problem: problems[0] ?? null,
    notes: [
      `The base migrations were not run: ${path} stands for what they have made, and they count as applied.`,
      ...(hasRows ? [`The rows in ${path} (COPY) were left out: give the project’s own rows as \`seed\`.`] : []),
    ],
  };
}

/** Makes the roles that a dump names and the server has not: owners, grantees, the roles of policies. They may do nothing. */
export async function makeNamedRoles(
  client: Client,
  server: Server,
  statements: readonly ParsedStatement[],
): Promise<void> {
  if (!server.superuser) return;
  const named = new Set(
    statements.flatMap(({ node }) =>
      findAll(node, 'RoleSpec').flatMap(({ roletype, rolename }) =>
        roletype === 'ROLESPEC_CSTRING' && rolename !== undefined ? [rolename] : [],
      ),
    ),
  );
  for (const role of named) {
    await client.query(`CREATE ROLE ${quoteIdentifier(role)}`).catch((error: unknown) => {
      // 42710: it is there. 42939: a name that PostgreSQL keeps for itself.
      if (!['42710', '42939'].includes(sqlstateOf(error) ?? '')) throw error;
    });
  }
}

/** What gives an object to another owner: here everything belongs to the plain role, which runs what is pending. */
export function ownerStatements(parsed: readonly ParsedMigration[]): Set<Statement> {
  const changesOwner = (node: Node): boolean =>
    'AlterOwnerStmt' in node || findAll(node, 'AlterTableCmd').some(({ subtype }) => subtype === 'AT_ChangeOwner');
  return new Set(
    parsed.flatMap(({ statements }) =>
      statements.flatMap(({ node, statement }) => (changesOwner(node) ? statement : [])),
    ),
  );
}

/** Writes down that the migrations behind a dump were applied, as the migrator would have. */
export async function recordAll(client: Client, { project, migrations }: BaselineOptions): Promise<void> {
  // A dump ends with an empty search_path.
  await client.query('RESET ALL');
  await createBookkeeping(client, project);
  for (const migration of migrations) {
    const record = recordOf(project, migration);
    if (record !== '') await execute(client, record);
  }
}

/** The reason why a dump cannot be restored, in its own words. */
export function brokenSchemaFile(broken: BrokenReason): BrokenReason {
  return {
    ...broken,
    message: broken.message.replace('The base migrations do not apply', 'The file of baselineSchema does not apply'),
    next: 'Write it anew with `pg_dump --schema-only --no-owner --no-privileges`, or make what it needs in a before-baseline file.',
  };
}
