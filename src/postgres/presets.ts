import type { Client } from 'pg';
import type { Preset } from './server.ts';
import { supabaseDatabase, supabaseRoles } from './supabase.ts';
import { quoteIdentifier } from '../sql/quote.ts';

/** The image of the container provider for a preset and a major version. */
export function imageFor(preset: Preset, major: string | null): string {
  const version = major ?? '17';
  if (preset === 'pgvector') return `pgvector/pgvector:pg${version}`;
  // PostGIS tags name its own version too: 3.6 is the first for PostgreSQL 18.
  if (preset === 'postgis') return `postgis/postgis:${version}-${Number(version) >= 18 ? '3.6' : '3.5'}`;
  return `postgres:${version}-alpine`;
}

/**
 * Extension that a preset promises and that its image provides. It is available, not created: that is the migrations'
 * or the before-baseline file's work, as in production.
 */
export function extensionOf(preset: Preset): string | null {
  return preset === 'pgvector' ? 'vector' : preset === 'postgis' ? 'postgis' : null;
}

/** Makes in a fresh database, as superuser, what the preset's platform gives to every database. */
export async function preparePreset(client: Client, preset: Preset, plainRole: string): Promise<void> {
  if (preset !== 'supabase') return;
  // Roles belong to the server: another project's baseline may have made them.
  await client.query(supabaseRoles);
  await client.query(supabaseDatabase(quoteIdentifier(plainRole)));
}
