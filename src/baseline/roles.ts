import type { BaselineOptions } from './options.ts';
import { grantHarmlessRoles, ownershipStatements, readRoles } from '../postgres/roles.ts';
import type { Server } from '../postgres/server.ts';
import { neonRoles } from '../postgres/neon.ts';
import { supabaseRoles } from '../postgres/supabase.ts';

/**
 * Baselines of one server are built one after the other: roles are common to all databases, and only so it can be told
 * whose they are. An advisory lock, because a server by URL may serve two reviews.
 */
export async function oneAtATime<Value>(server: Server, fn: () => Promise<Value>): Promise<Value> {
  const admin = await server.connectAdmin();
  try {
    await admin.query(`SELECT pg_catalog.pg_advisory_lock(pg_catalog.hashtext('raincheck baseline'))`);
    return await fn();
  } finally {
    await admin.end().catch(() => undefined);
  }
}

/** Gives everything to the plain role, and the roles that were made. */
export async function handOver(server: Server, database: string): Promise<void> {
  const admin = await server.connectAdmin(database);
  try {
    await grantHarmlessRoles(admin, server.plainRole, server.madeRoles);
    for (const statement of await ownershipStatements(admin, server.plainRole)) await admin.query(statement);
  } finally {
    await admin.end();
  }
}

/**
 * Keeps in mind which roles this SQL made. On a server that others use too, a new role may be theirs: it counts only
 * when the SQL names it.
 */
export async function noteRoles(
  server: Server,
  options: BaselineOptions,
  rolesBefore: ReadonlySet<string>,
): Promise<void> {
  const text = [options.beforeBaseline ?? '', ...options.migrations.map(({ sql }) => sql)].join('\n').toLowerCase();
  const preset = { supabase: supabaseRoles, neon: neonRoles, none: '', pgvector: '', postgis: '' }[options.preset];
  const admin = await server.connectAdmin();
  try {
    for (const role of await readRoles(admin)) {
      if (!rolesBefore.has(role) && (text.includes(role.toLowerCase()) || preset.includes(`'${role}'`))) {
        server.madeRoles.add(role);
      }
    }
  } finally {
    await admin.end();
  }
}
