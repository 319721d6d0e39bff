import type { Client } from 'pg';
import type { Evidence, Needs } from './needs.ts';
import type { Preset } from './server-types.ts';
import { neonDatabase, neonRoles } from './neon.ts';
import { supabaseDatabase, supabaseRoles } from './supabase.ts';
import { quoteIdentifier } from '../sql/quote.ts';

/**
 * The preset that decides the image. PostGIS goes before pgvector where both are needed: no usual image has both, and a
 * stand-in for PostGIS knows less of it.
 */
export function choosePreset(wanted: Preset | 'auto', needs: Needs): { preset: Preset; because: Evidence | null } {
  if (wanted !== 'auto') return { preset: wanted, because: null };
  if (needs.postgis !== null) return { preset: 'postgis', because: needs.postgis };
  if (needs.vector !== null) return { preset: 'pgvector', because: needs.vector };
  return { preset: 'none', because: null };
}

/** The preset of one project's database: Supabase and Neon put something into every database. */
export function databasePreset(wanted: Preset | 'auto', needs: Needs): Preset {
  if (wanted !== 'auto') return wanted;
  if (needs.neon !== null) return 'neon';
  return needs.supabase === null ? 'none' : 'supabase';
}

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
  const owner = quoteIdentifier(plainRole);
  const given = { supabase: [supabaseRoles, supabaseDatabase(owner)], neon: [neonRoles, neonDatabase(owner)] };
  if (preset !== 'supabase' && preset !== 'neon') return;
  // Roles belong to the server: another project's baseline may have made them.
  for (const sql of given[preset]) await client.query(sql);
}
