import type { Migration } from '../core/project.ts';
import { parseMigration, type ParsedStatement } from '../sql/parse.ts';

/** Where migrations show that they need something, for the report. */
export interface Evidence {
  file: string;
  line: number;
  /** What is used there: `vector`, `auth.uid()`. */
  what: string;
}

/** What migrations need of a server beyond plain PostgreSQL, with the first place that shows it. */
export interface Needs {
  /** The extension pgvector. */
  vector: Evidence | null;
  postgis: Evidence | null;
  /** Roles and schemas that Supabase gives to every database. */
  supabase: Evidence | null;
  /** Roles and functions that Neon gives to a database for row level security. */
  neon: Evidence | null;
}

export const noNeeds: Needs = { vector: null, postgis: null, supabase: null, neon: null };

/** Types, access methods and extensions that only one extension has. Operator classes and functions come with their types. */
const ofVector = new Set(['vector', 'halfvec', 'sparsevec', 'hnsw', 'ivfflat']);
const ofPostgis = new Set(['geometry', 'geography', 'box2d', 'box3d', 'raster', 'postgis', 'postgis_topology']);
const postgisFunction = /^st_[a-z0-9_]+$/;

/** Roles and functions that no other platform has. `authenticated` is Neon's too. */
const ofSupabase = /^(anon|service_role|supabase_[a-z_]+|dashboard_user|auth\.(uid|jwt|role|email)\(\))$/;
/** What Neon alone has: pg_session_jwt's functions, its role, Neon Auth's schema. */
const ofNeon = /^(anonymous|neon_auth|auth\.(user_id|session|jwt_session_init|init)\(\))$/;
const supabaseSchemas = new Set(['auth', 'storage', 'realtime', 'vault', 'graphql_public']);

/** What a file must contain for it to be worth parsing. */
const worthReading =
  /vector|halfvec|sparsevec|hnsw|ivfflat|geometry|geography|postgis|\bst_|box[23]d|raster|\bauth\b|\banon\b|authenticated|service_role|supabase|storage|realtime|vault|graphql_public|\banonymous\b|neon_auth/i;

/** Everything that one project's migrations name and make. */
interface Seen {
  vector: Evidence | null;
  postgis: Evidence | null;
  /** Names in the way of Supabase: functions, roles, schemas. */
  names: Map<string, Evidence>;
  roles: Map<string, Evidence>;
  schemas: Map<string, Evidence>;
  /** Roles and schemas that the migrations make themselves. */
  made: Set<string>;
}

/**
 * Finds out what a project's migrations need, from their parse trees; what stands in DO blocks and functions, from
 * their text. A role or a schema that they make themselves is no need.
 */
export async function needsOf(
  migrations: readonly Pick<Migration, 'name' | 'path' | 'sql' | 'chunks'>[],
): Promise<Needs> {
  const seen: Seen = {
    vector: null,
    postgis: null,
    names: new Map(),
    roles: new Map(),
    schemas: new Map(),
    made: new Set(),
  };
  for (const migration of migrations) {
    if (!worthReading.test(migration.sql)) continue;
    for (const statement of (await parseMigration(migration)).statements) readStatement(statement, seen);
  }
  return { vector: seen.vector, postgis: seen.postgis, supabase: supabaseIn(seen), neon: neonIn(seen) };
}

/** The needs of several projects that share a server. */
export function allNeeds(needs: readonly Needs[]): Needs {
  const first = (key: keyof Needs): Evidence | null => needs.map((one) => one[key]).find((one) => one !== null) ?? null;
  return { vector: first('vector'), postgis: first('postgis'), supabase: first('supabase'), neon: first('neon') };
}

function supabaseIn({ names, roles, schemas, made }: Platform): Evidence | null {
  const isNeon = neonIn({ names, roles, schemas, made }) !== null;
  const roleNeeded = [...roles].find(
    ([role]) => !made.has(role) && (ofSupabase.test(role) || (role === 'authenticated' && !isNeon)),
  );
  const nameNeeded = [...names].find(
    ([name]) => ofSupabase.test(name) && !made.has(name) && !(name === 'auth.uid()' && isNeon),
  );
  const schemaNeeded = [...schemas].find(
    ([schema]) => supabaseSchemas.has(schema) && !made.has(schema) && !(schema === 'auth' && isNeon),
  );
  return (nameNeeded ?? roleNeeded ?? schemaNeeded)?.[1] ?? null;
}

/** What names and roles say of the platform. */
type Platform = Pick<Seen, 'names' | 'roles' | 'schemas' | 'made'>;

function neonIn({ names, roles, schemas, made }: Platform): Evidence | null {
  const found = [...names, ...roles, ...schemas].find(([name]) => ofNeon.test(name) && !made.has(name));
  return found?.[1] ?? null;
}

function readStatement({ statement, node }: ParsedStatement, seen: Seen): void {
  const at = (what: string): Evidence => ({ file: statement.file, line: statement.line, what });
  const note = (map: Map<string, Evidence>, key: string): void => {
    if (!map.has(key)) map.set(key, at(key));
  };
  const symbol = (name: string): void => {
    if (ofVector.has(name)) seen.vector ??= at(name);
    if (ofPostgis.has(name) || postgisFunction.test(name)) seen.postgis ??= at(name);
  };
  visit(node, {
    type: symbol,
    symbol,
    function: ([schema, name]) => {
      if (schema !== '') note(seen.names, `${schema}.${name}()`);
      if (postgisFunction.test(name)) symbol(name);
    },
    role: (name) => note(seen.roles, name),
    schema: (name) => note(seen.schemas, name),
    made: (name) => seen.made.add(name),
    code: (text) => {
      for (const [name] of text.matchAll(/\bauth\.(?:uid|jwt|role|email|user_id|session)\(\)/g)) note(seen.names, name);
      const created = /create\s+extension\s+(?:if\s+not\s+exists\s+)?"?(vector|postgis)\b/i.exec(text)?.[1];
      if (created !== undefined) symbol(created.toLowerCase());
    },
  });
}

interface Visitor {
  type(name: string): void;
  symbol(name: string): void;
  function(name: [schema: string, name: string]): void;
  role(name: string): void;
  schema(name: string): void;
  made(name: string): void;
  code(text: string): void;
}

/** Goes through a parse tree. Fields are as libpg-query writes them (pg_query.proto): a type is `{ names, typemod }`. */
function visit(value: unknown, to: Visitor): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, to);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Record<string, unknown>;
  if (Array.isArray(node['names']) && 'typemod' in node) to.type(strings(node['names']).at(-1) ?? '');
  if (Array.isArray(node['funcname'])) {
    const parts = strings(node['funcname']);
    // CREATE FUNCTION has the same field.
    const name = parts.at(-1) ?? '';
    if ('is_procedure' in node || 'replace' in node || 'returnType' in node) to.made(`${parts.at(-2)}.${name}()`);
    else to.function([parts.at(-2) ?? '', name]);
  }
  if (typeof node['accessMethod'] === 'string') to.symbol(node['accessMethod']);
  if (typeof node['extname'] === 'string') to.symbol(node['extname']);
  if (node['roletype'] === 'ROLESPEC_CSTRING' && typeof node['rolename'] === 'string') to.role(node['rolename']);
  if (typeof node['relname'] === 'string' && typeof node['schemaname'] === 'string') to.schema(node['schemaname']);
  if (node['objtype'] === 'OBJECT_SCHEMA') for (const name of strings(node['objects'])) to.schema(name);
  const made = (node['CreateSchemaStmt'] ?? {}) as { schemaname?: string };
  if (made.schemaname !== undefined) to.made(made.schemaname);
  const role = (node['CreateRoleStmt'] ?? {}) as { role?: string };
  if (role.role !== undefined) to.made(role.role);
  if (typeof node['sval'] === 'string') to.code(node['sval']);
  for (const inner of Object.values(node)) visit(inner, to);
}

function strings(nodes: unknown): string[] {
  if (!Array.isArray(nodes)) return [];
  return (nodes as { String?: { sval?: string } }[]).map((one) => one.String?.sval ?? '');
}
