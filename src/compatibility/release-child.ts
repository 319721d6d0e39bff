/**
 * Entry of the child process that loads the schema files of one release with the project's own drizzle-orm and writes
 * down what queries it builds (see load.ts). Its argument is the path of its orders; the answer goes into the file that
 * they name, because standard output belongs to the schema's code.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { createJiti } from 'jiti/static';
import { placeholderFor } from '../drizzle/environment.ts';
import { wantedVariables } from '../drizzle/wanted-variables.ts';
import { buildQueries, type Exports } from './build-queries.ts';
import type { LoadOrders } from './code.ts';
import { pathsOfItsOwn, sourceOfUnbuilt } from './module-paths.ts';
import type { Orm } from './orm.ts';
import { schemaFiles } from './schema-files.ts';

const orders = JSON.parse(fs.readFileSync(process.argv[2] ?? '', 'utf8')) as LoadOrders;
const sources = recordSources();
let answer: unknown;
try {
  answer = await load().catch(loadWithPlaceholders);
} catch (error) {
  answer = { error: String(error).slice(0, 2_000) };
}
fs.writeFileSync(orders.answer, JSON.stringify(answer));
// A pool or a timer that the schema opened must not keep the process alive.
process.exit(0);

/** The texts of the project's own files by their paths, as they are read. */
function recordSources(): Map<string, string> {
  const texts = new Map<string, string>();
  const read = fs.readFileSync;
  const recording = (...given: Parameters<typeof read>): ReturnType<typeof read> => {
    const text = read(...given);
    const file = String(given[0]);
    if (/\.[cm]?[jt]sx?$/.test(file) && !/[\\/]node_modules[\\/]/.test(file)) texts.set(file, String(text));
    return text;
  };
  fs.readFileSync = recording as typeof read;
  syncBuiltinESMExports();
  return texts;
}

/** Checks of the environment stand between us and the schema: once more, with a value for what they ask for. */
async function loadWithPlaceholders(error: unknown): Promise<unknown> {
  const names = wantedVariables(String(error), [...sources.values()]).filter((name) => process.env[name] === undefined);
  if (names.length === 0) throw error;
  for (const name of names) process.env[name] = placeholderFor(name, orders.server);
  process.env['SKIP_ENV_VALIDATION'] = 'true';
  return load();
}

/** How modules are found beside what Node.js does. */
interface Ways {
  tsconfigPaths: boolean;
  alias: Record<string, string>;
}

async function load(): Promise<unknown> {
  const files = schemaFiles(orders.directory, orders.schema);
  const [first] = files;
  if (first === undefined) throw new Error(`no file matches ${orders.schema.join(', ')}`);
  let found: Ways = { tsconfigPaths: true, alias: {} };
  for (;;) {
    try {
      return await loadFiles(first, files, found);
    } catch (error) {
      const next = otherWay(String(error), found);
      if (next === null) throw error;
      found = next;
    }
  }
}

/** Another way to find what a failure did not find; null where there is none, or it was tried. */
function otherWay(message: string, { tsconfigPaths, alias }: Ways): Ways | null {
  // get-tsconfig, of a file that tsconfig.json extends.
  if (tsconfigPaths && /^Error: File '.*' not found\.$/.test(message))
    return { tsconfigPaths: false, alias: { ...pathsOfItsOwn(orders.directory), ...alias } };
  const unbuilt = sourceOfUnbuilt(message);
  if (unbuilt === null || alias[unbuilt.name] !== undefined) return null;
  return { tsconfigPaths, alias: { ...alias, [unbuilt.name]: unbuilt.source } };
}

async function loadFiles(first: string, files: readonly string[], found: Ways): Promise<unknown> {
  // A second attempt must not get the first one's half-loaded modules; and never a cache in the checkout.
  const jiti = createJiti(first, { moduleCache: false, fsCache: false, jsx: true, ...found });
  const exports: Exports = {};
  for (const file of files) Object.assign(exports, await jiti.import(file));
  const orm = {
    ...(await jiti.import<object>('drizzle-orm')),
    ...(await jiti.import<object>('drizzle-orm/pg-core')),
    ...(await jiti.import<object>('drizzle-orm/pg-proxy')),
  } as Orm;
  return { ...buildQueries(orm, exports, orders.casing), files: [...sources.keys()] };
}
