import { parseName } from '../grammar/name.ts';
/** Types, functions, operator classes and access methods that tell which extension a migration silently relies on. */
const providers: Record<string, string[]> = {
  vector: [
    'vector',
    'halfvec',
    'sparsevec',
    'hnsw',
    'ivfflat',
    'vector_l2_ops',
    'vector_ip_ops',
    'vector_cosine_ops',
    'vector_l1_ops',
    'halfvec_l2_ops',
    'halfvec_ip_ops',
    'halfvec_cosine_ops',
    'sparsevec_l2_ops',
    'cosine_distance',
    'l2_distance',
    'inner_product',
  ],
  postgis: [
    'geometry',
    'geography',
    'box2d',
    'box3d',
    'raster',
    'st_makepoint',
    'st_setsrid',
    'st_point',
    'st_dwithin',
    'st_distance',
    'st_geomfromtext',
    'st_geogfromtext',
    'st_transform',
    'st_x',
    'st_y',
    'gist_geometry_ops_2d',
    'gist_geography_ops',
  ],
  citext: ['citext'],
  hstore: ['hstore'],
  ltree: ['ltree', 'lquery', 'gist_ltree_ops'],
  cube: ['cube'],
  isn: ['isbn', 'isbn13', 'issn', 'ean13', 'upc'],
  pg_trgm: ['gin_trgm_ops', 'gist_trgm_ops', 'similarity', 'word_similarity', 'show_trgm'],
  unaccent: ['unaccent'],
  'uuid-ossp': [
    'uuid_generate_v1',
    'uuid_generate_v1mc',
    'uuid_generate_v3',
    'uuid_generate_v4',
    'uuid_generate_v5',
    'uuid_nil',
  ],
  pgcrypto: ['crypt', 'gen_salt', 'digest', 'hmac', 'gen_random_bytes', 'pgp_sym_encrypt', 'pgp_sym_decrypt', 'armor'],
  fuzzystrmatch: ['levenshtein', 'soundex', 'metaphone', 'dmetaphone'],
  intarray: ['gin__int_ops', 'gist__int_ops', 'query_int', 'idx', 'uniq'],
  btree_gin: ['gin_btree_ops'],
  btree_gist: ['gist_int4_ops', 'gist_text_ops', 'gist_uuid_ops'],
  tablefunc: ['crosstab', 'connectby'],
  earthdistance: ['ll_to_earth', 'earth_distance', 'earth_box'],
  moddatetime: ['moddatetime'],
};

const extensionBySymbol = new Map(
  Object.entries(providers).flatMap(([extension, symbols]) => symbols.map((symbol) => [symbol, extension] as const)),
);

/** What the reader can do about an extension that the server does not have. */
export function whereToGet(extension: string): string {
  const preset = presetOf.get(extension);
  if (preset !== undefined) return `Set database-preset: ${preset} (a container image that has it; needs Docker).`;
  const image = imageOf.get(extension);
  const how = image === undefined ? 'an image that contains it' : `an image that contains it, such as ${image}`;
  return `Use ${how} (needs Docker), or a server by URL that has it.`;
}

const presetOf = new Map([
  ['vector', 'pgvector'],
  ...[
    'postgis',
    'postgis_raster',
    'postgis_topology',
    'postgis_sfcgal',
    'postgis_tiger_geocoder',
    'address_standardizer',
  ].map((name) => [name, 'postgis'] as [string, string]),
]);

const imageOf = new Map([
  ...[
    'pg_cron',
    'pg_net',
    'pgsodium',
    'pg_graphql',
    'pgjwt',
    'supabase_vault',
    'pgmq',
    'pg_jsonschema',
    'wrappers',
    'rum',
    'hypopg',
    'index_advisor',
    'pg_hashids',
    'pgroonga',
  ].map((name) => [name, 'supabase/postgres'] as [string, string]),
  ['timescaledb', 'timescale/timescaledb'],
  ['timescaledb_toolkit', 'timescale/timescaledb-ha'],
  ['pg_search', 'paradedb/paradedb'],
  ['vchord', 'tensorchord/vchord-postgres'],
  ['vectors', 'tensorchord/pgvecto-rs'],
  ['age', 'apache/age'],
  ['pgrouting', 'pgrouting/pgrouting'],
]);

/**
 * The extension that an error of PostgreSQL asks for without saying so: `type "vector" does not exist`. Null when none is
 * known.
 */
export function extensionBehind(error: { code: string | null; message: string }): string | null {
  const patterns =
    error.code === '42704'
      ? [
          /^type "([^"]+)" does not exist/,
          /^operator class "([^"]+)" does not exist/,
          /^access method "([^"]+)" does not exist/,
          /^text search (?:dictionary|template) "([^"]+)" does not exist/,
        ]
      : error.code === '42883'
        ? [/^function ([\w."]+)\(/]
        : [];
  for (const pattern of patterns) {
    const symbol = pattern.exec(error.message)?.[1];
    if (symbol === undefined) continue;
    const bare = parseName(symbol.replace(/\[\]$/, ''))?.name ?? symbol;
    const found = extensionBySymbol.get(bare.toLowerCase());
    if (found !== undefined) return found;
  }
  // A GiST index or exclusion constraint over a plain type.
  if (/^data type \S.* has no default operator class for access method "gist"/.test(error.message)) return 'btree_gist';
  if (/^data type \S.* has no default operator class for access method "gin"/.test(error.message)) return 'btree_gin';
  return null;
}

/** The extension that `CREATE EXTENSION` did not find on the server. Null for other errors. */
export function unavailableExtension(error: { code: string | null; message: string }): string | null {
  const match =
    /^extension "([^"]+)" is not available/.exec(error.message) ??
    /^could not open extension control file ".*\/([^/]+)\.control"/.exec(error.message);
  return match?.[1] ?? null;
}
