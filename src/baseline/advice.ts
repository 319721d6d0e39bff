import { extensionBehind, unavailableExtension, whereToGet } from './extensions.ts';
import type { Preset } from '../postgres/server.ts';

/** What is known of the server on which the SQL failed. */
export interface Circumstances {
  /** Major version. */
  major: number;
  preset: Preset;
  /** Extensions that were left out, because the server does not have them. */
  absent?: string[];
}

const supabaseRoles = new Set(
  'anon authenticated service_role authenticator supabase_admin supabase_auth_admin supabase_storage_admin supabase_realtime_admin supabase_functions_admin dashboard_user pgbouncer'.split(
    ' ',
  ),
);
const supabaseSchemas = new Set(
  'auth storage realtime vault extensions graphql graphql_public pgsodium supabase_functions'.split(' '),
);

/**
 * What to do about SQL that failed for want of something that a plain PostgreSQL has not: an extension, a role, a
 * schema. Null when the error is of another kind.
 */
export function adviceFor(error: { code: string | null; message: string }, at: Circumstances): string | null {
  const missing = unavailableExtension(error) ?? extensionBehind(error);
  if (missing !== null) return whereToGet(missing);
  const { message } = error;
  const [absent] = at.absent ?? [];
  if (absent !== undefined && ['42704', '42883', '42P01', '3F000'].includes(error.code ?? '')) {
    return `The extension ${absent} was left out, because this server does not have it. ${whereToGet(absent)}`;
  }
  const role = /^role "([^"]+)" does not exist/.exec(message)?.[1];
  const schema =
    /^schema "([^"]+)" does not exist/.exec(message)?.[1] ??
    /^(?:relation|function|type|table) "?(\w+)"?\.\S+ does not exist/.exec(message)?.[1];
  if (isOfNeon(message) && at.preset !== 'neon') return 'This is part of Neon: set database-preset: neon.';
  if (
    ((role !== undefined && supabaseRoles.has(role)) || (schema !== undefined && supabaseSchemas.has(schema))) &&
    at.preset !== 'supabase'
  ) {
    return 'This is part of Supabase: set database-preset: supabase.';
  }
  if (role !== undefined) return `Let a before-baseline file make it: CREATE ROLE "${role}";`;
  if (schema !== undefined && error.code === '3F000')
    return `Let a before-baseline file make it: CREATE SCHEMA "${schema}";`;
  if (error.code === '42601' || error.code === '42883') {
    return `If production runs a newer PostgreSQL than ${at.major}, set version to production's.`;
  }
  return null;
}

/** `auth.user_id()` and the role `anonymous` are Neon's; `auth` and `authenticated` alone are Supabase's as well. */
function isOfNeon(message: string): boolean {
  return /^(role "anonymous"|function auth\.(user_id|session)\(|schema "neon_auth"|relation "neon_auth\.)/.test(
    message,
  );
}
