import { posix } from 'node:path';
import type { ConfigRunner } from './config-run.ts';
import { virtualRoot } from './config/evaluate.ts';
import type { Exports } from './config/bindings.ts';
import { readModule } from './config/module.ts';
import { fromPlain, isObject, propertyOf, unknown, type StaticObject, type StaticValue } from './config/values.ts';
import type { Tree } from './tree.ts';

/** What Raincheck needs of a drizzle config; drizzle-kit's defaults are filled in. */
export interface ConfigValues {
  /** `dialect` as written, or the dialect of drizzle-kit 0.20's `driver`; null when the config names neither. */
  dialect: string | null;
  driver: string | null;
  /** The migrations folder, relative to the folder that drizzle-kit is started in; null when it is outside the repository. */
  out: string | null;
  /** Empty when only running the config would tell. */
  schema: string[];
  /** Why `schema` is not known, as the end of a sentence; null when it is. */
  schemaProblem: string | null;
  migrationsSchema: string;
  migrationsTable: string;
  casing: 'snake_case' | 'camelCase' | null;
  breakpoints: boolean;
}

/**
 * What a file turned out to be: a drizzle-kit config (one, or a list of them), something else, or a config that could
 * not be read, with the reason and what could be read (`out` is then null where it is unknown).
 */
export type ConfigReading =
  | { kind: 'config'; configs: ConfigValues[] }
  | { kind: 'other' }
  | { kind: 'unreadable'; reason: string; known: ConfigValues | null };

/** Drivers of drizzle-kit 0.20 and before, which had no `dialect`. */
const oldDrivers: Record<string, string> = {
  pg: 'postgresql',
  mysql2: 'mysql',
  'better-sqlite': 'sqlite',
  libsql: 'sqlite',
  turso: 'turso',
  d1: 'sqlite',
  expo: 'sqlite',
};

/** Without these a project cannot be reviewed; `schema` alone is not worth a failure. */
const essential = ['dialect', 'out', 'migrations'];

/**
 * Reads a drizzle config: statically where that tells enough, else by running it.
 *
 * @param cwd folder that drizzle-kit is started in, relative to the repository
 * @param run null where the tree's files are not those of the checkout
 */
export async function readConfig(
  tree: Tree,
  path: string,
  cwd: string,
  run: ConfigRunner | null,
): Promise<ConfigReading> {
  const text = await tree.read(path);
  if (text === null) return { kind: 'unreadable', reason: 'there is no such file', known: null };
  const exports = path.endsWith('.json') ? null : await readModule(tree, path, cwd);
  const value = path.endsWith('.json') ? jsonValue(text) : evaluated(exports);
  const objects = objectsOf(value);
  const mentioned = /["']drizzle-kit["']/.test(text) && /\bexport\s*(default|=)|\bdefault\s*\}|\bexports\b/.test(text);
  if (!mentioned && !(objects?.length && objects.every(looksLikeConfig))) return { kind: 'other' };
  const unknowns = objects === null ? ['everything'] : [...new Set(objects.flatMap(unknownKeys))];
  if (unknowns.length === 0 && objects !== null)
    return { kind: 'config', configs: objects.map((object) => valuesOf(object, cwd)) };
  const ran = run === null ? null : await run(path);
  if (ran?.ok === true) {
    const found = objectsOf(fromPlain(ran.config));
    if (found?.length && found.every(looksLikeConfig))
      return { kind: 'config', configs: found.map((object) => valuesOf(object, cwd)) };
    return mentioned && found?.length !== 0
      ? { kind: 'unreadable', reason: 'its default export is no drizzle-kit config', known: null }
      : { kind: 'other' };
  }
  const why = ran === null ? 'only running it would tell' : `running it failed: ${ran.reason}`;
  if (objects !== null && !unknowns.some((key) => essential.includes(key))) {
    return { kind: 'config', configs: objects.map((object) => valuesOf(object, cwd, why)) };
  }
  const [only] = objects?.length === 1 ? objects : [];
  return {
    kind: 'unreadable',
    reason: `its ${unknowns.join(', ')} cannot be read from the text, and ${why}`,
    known: only === undefined ? null : valuesOf(only, cwd),
  };
}

/** The default export; unknown too where expressions are nested so deeply that evaluating them overflows the stack. */
function evaluated(exports: Exports | null): StaticValue {
  try {
    return exports === null ? unknown : exports('default');
  } catch (error) {
    if (error instanceof RangeError) return unknown;
    throw error;
  }
}

function jsonValue(text: string): StaticValue {
  try {
    return fromPlain(JSON.parse(text));
  } catch {
    return unknown;
  }
}

function objectsOf(value: StaticValue): StaticObject[] | null {
  if (isObject(value)) return [value];
  return Array.isArray(value) && value.every(isObject) ? value : null;
}

/** True for an object that has what only a drizzle-kit config has. */
function looksLikeConfig(object: StaticObject): boolean {
  const has = (name: string) => object.properties.has(name);
  return (has('schema') && (has('dialect') || has('driver') || has('out'))) || (has('dialect') && has('out'));
}

function unknownKeys(object: StaticObject): string[] {
  const keys = ['out', 'schema', 'migrations', 'casing', 'breakpoints'].filter((key) =>
    holdsUnknown(propertyOf(object, key)),
  );
  const dialect = propertyOf(object, 'dialect');
  const driver = propertyOf(object, 'driver');
  const known = typeof dialect === 'string' || (dialect === undefined && driver !== unknown);
  return known ? keys : ['dialect', ...keys];
}

function holdsUnknown(value: StaticValue): boolean {
  if (Array.isArray(value)) return value.some(holdsUnknown);
  if (isObject(value)) return value.open || [...value.properties.values()].some(holdsUnknown);
  return value === unknown;
}

function valuesOf(object: StaticObject, cwd: string, why: string | null = null): ConfigValues {
  const text = (name: string, from: StaticObject = object) => textOf(propertyOf(from, name));
  const driver = text('driver');
  const migrations = propertyOf(object, 'migrations');
  const casing = text('casing');
  const schema = propertyOf(object, 'schema');
  return {
    dialect: text('dialect') ?? (driver === null ? null : (oldDrivers[driver] ?? null)),
    driver,
    out: propertyOf(object, 'out') === unknown ? null : relativePath(text('out') ?? 'drizzle', cwd),
    schema: (Array.isArray(schema) ? schema : [schema]).flatMap((path) => {
      const relative = typeof path === 'string' ? relativePath(path, cwd) : null;
      return relative ?? [];
    }),
    schemaProblem: holdsUnknown(schema) ? why : null,
    migrationsSchema: (isObject(migrations) ? text('schema', migrations) : null) ?? 'drizzle',
    migrationsTable: (isObject(migrations) ? text('table', migrations) : null) ?? '__drizzle_migrations',
    casing: casing === 'snake_case' || casing === 'camelCase' ? casing : null,
    breakpoints: propertyOf(object, 'breakpoints') !== false,
  };
}

function textOf(value: StaticValue): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A path as drizzle-kit reads it, from the folder it is started in; null for an absolute path outside the repository. */
function relativePath(path: string, cwd: string): string | null {
  if (path === virtualRoot || path.startsWith(`${virtualRoot}/`)) {
    return posix.relative(posix.join(virtualRoot, cwd), path) || '.';
  }
  return path.startsWith('/') || path.includes('\0') ? null : path.replaceAll('\\', '/');
}
