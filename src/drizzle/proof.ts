import type { Client } from 'pg';
import { parseFile } from '../sql/parse.ts';
import { runLimited } from './schema-database.ts';

/** What running the generated SQL on the migrations' result showed. */
export interface Proof {
  /** Statements that did something there that was not done yet, in order. */
  needed: string[];
  /** Statements that found their work done already: the snapshots lag behind the migrations. */
  alreadyThere: string[];
  /** A statement that fails for another reason, as it will in a deploy; nothing after it was run. */
  failed: { sql: string; message: string } | null;
}

/**
 * SQLSTATEs of "it is there already" and "there is no such thing": duplicate schema, table, column, object, function;
 * undefined table, column, object, schema (PostgreSQL manual, appendix A).
 */
const alreadyDone = new Set(['42P06', '42P07', '42701', '42710', '42723', '42P01', '42703', '42704', '3F000', '42P16']);

/** Runs the statements one by one on a copy of the migrations' result. */
export async function prove(client: Client, statements: string[]): Promise<Proof> {
  const proof: Proof = { needed: [], alreadyThere: [], failed: null };
  for (const sql of statements) {
    const role = await roleOf(sql);
    if (role !== null) {
      // Roles belong to the whole server, and the owner of a database may not make any.
      const wanted = (await roleExists(client, role.name)) === (role.action === 'drop');
      (wanted ? proof.needed : proof.alreadyThere).push(sql);
      continue;
    }
    try {
      await runLimited(client, sql);
      proof.needed.push(sql);
    } catch (error) {
      if (alreadyDone.has(sqlstateOf(error))) proof.alreadyThere.push(sql);
      else return { ...proof, failed: { sql, message: error instanceof Error ? error.message : String(error) } };
    }
  }
  return proof;
}

function sqlstateOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

async function roleOf(sql: string): Promise<{ action: 'create' | 'drop'; name: string } | null> {
  const parsed = await parseFile({ sql, file: 'missing migration', migration: 'missing migration' });
  const node = parsed.ok ? parsed.statements[0]?.node : undefined;
  if (node === undefined) return null;
  if ('CreateRoleStmt' in node) return { action: 'create', name: node.CreateRoleStmt.role ?? '' };
  if (!('DropRoleStmt' in node)) return null;
  const first = node.DropRoleStmt.roles?.[0];
  return { action: 'drop', name: first !== undefined && 'RoleSpec' in first ? (first.RoleSpec.rolename ?? '') : '' };
}

async function roleExists(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_catalog.pg_roles WHERE rolname = $1', [name]);
  return rowCount === 1;
}
