/** Variables that a program needs to run at all. Everything else stays outside: tokens have no common name. */
const allowed = ['PATH', 'Path', 'SystemRoot', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'CI', 'NODE_EXTRA_CA_CERTS'];

/** Names under which configs and schemas look for a connection string. */
const connectionNames = [
  'DATABASE_URL',
  'DATABASE_URI',
  'DATABASE_URL_UNPOOLED',
  'DATABASE_DIRECT_URL',
  'DIRECT_DATABASE_URL',
  'DIRECT_URL',
  'DB_URL',
  'PG_URL',
  'POSTGRES_URL',
  'POSTGRES_PRISMA_URL',
  'POSTGRES_URL_NON_POOLING',
  'POSTGRESQL_URL',
  'DRIZZLE_DATABASE_URL',
];

/**
 * The environment of drizzle-kit: an allow-list of ours without any secret, an empty home, and the connection string
 * of our own server under the usual names.
 *
 * @param own the environment that Raincheck was started with
 * @param server connection string of a throw-away database
 * @param temporary absolute path of the run's temporary folder: it holds caches, so that none is left in the checkout
 */
export function environmentFor(
  own: Readonly<Record<string, string | undefined>>,
  server: string,
  temporary: string,
): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of allowed) {
    const value = own[name];
    if (value !== undefined) environment[name] = value;
  }
  for (const name of connectionNames) environment[name] = server;
  const parts = partsOf(server);
  return {
    ...environment,
    ...parts,
    HOME: temporary,
    USERPROFILE: temporary,
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    NO_COLOR: '1',
    // jiti (drizzle-kit 1.x) would otherwise write into node_modules/.cache.
    JITI_FS_CACHE: 'false',
    NODE_NO_WARNINGS: '1',
  };
}

function partsOf(server: string): Record<string, string> {
  if (!URL.canParse(server)) return {};
  const url = new URL(server);
  const parts = {
    HOST: decodeURIComponent(url.hostname),
    PORT: url.port || '5432',
    USER: decodeURIComponent(url.username),
    PASSWORD: decodeURIComponent(url.password),
  };
  const database = decodeURIComponent(url.pathname.slice(1));
  return {
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([name, value]) =>
        ['DB', 'POSTGRES'].map((prefix) => [`${prefix}_${name}`, value]),
      ),
    ),
    DB_NAME: database,
    DB_DATABASE: database,
    POSTGRES_DB: database,
    POSTGRES_DATABASE: database,
    PGHOST: parts.HOST,
    PGPORT: parts.PORT,
    PGUSER: parts.USER,
    PGPASSWORD: parts.PASSWORD,
    PGDATABASE: database,
  };
}

/** Shows in a name or a literal that a placeholder went into the schema. */
export const placeholderMark = 'raincheck-placeholder';

/**
 * A value for a variable that the config or the schema insists on. It is shaped after the name: validators such as
 * zod's `url()`, `min(32)` or `coerce.number()` stand between us and the schema.
 */
export function placeholderFor(name: string, server: string): string {
  if (name === 'NODE_ENV') return 'test';
  if (/(^|_)(SKIP|DISABLE|ENABLE|IS|USE)_|_(ENABLED|DISABLED)$|VALIDATION/.test(name)) return 'true';
  if (/(URL|URI|DSN|CONNECTION(_STRING)?)(_|$)/.test(name)) {
    return /(DATABASE|DB|POSTGRES|PG|NEON|DRIZZLE|DIRECT|POOL|CONNECTION)/.test(name)
      ? server
      : 'http://localhost:3000';
  }
  if (/(ORIGIN|ENDPOINT|DOMAIN)(_|$)/.test(name)) return 'http://localhost:3000';
  if (/(^|_)PORT$|_(MS|SECONDS|TIMEOUT|LIMIT|SIZE|COUNT|MAX|MIN)$/.test(name)) return '5432';
  if (/EMAIL|MAIL_FROM/.test(name)) return `${placeholderMark}@example.com`;
  return `${placeholderMark}-${'0'.repeat(32)}`;
}
