/**
 * Entry of the child process that loads the schema files of one release with the project's own drizzle-orm and writes
 * down what queries it builds (see load.ts). Its argument is the path of its orders; the answer goes into the file that
 * they name, because standard output belongs to the schema's code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { createJiti } from 'jiti/static';
import { placeholderFor } from '../drizzle/environment.ts';
import { buildQueries, type Exports } from './build-queries.ts';
import type { LoadOrders } from './code.ts';
import type { Orm } from './orm.ts';
import { schemaFiles } from './schema-files.ts';

const orders = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as LoadOrders;
let answer: unknown;
try {
  answer = await load().catch(loadWithPlaceholders);
} catch (error) {
  answer = { error: String(error).slice(0, 2_000) };
}
writeFileSync(orders.answer, JSON.stringify(answer));
// A pool or a timer that the schema opened must not keep the process alive.
process.exit(0);

/** Validators of the environment stand between us and the schema: once more, with a value for every name. */
async function loadWithPlaceholders(): Promise<unknown> {
  process.env = new Proxy(process.env, {
    get: (target, key) => {
      const given = target[key as string];
      const isName =
        typeof key === 'string' && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(key) && !/^(NODE|JITI)_/.test(key);
      return given ?? (isName ? placeholderFor(key, orders.server) : undefined);
    },
  });
  return load();
}

async function load(): Promise<unknown> {
  const files = schemaFiles(orders.directory, orders.schema);
  const [first] = files;
  if (first === undefined) throw new Error(`no file matches ${orders.schema.join(', ')}`);
  // A second attempt must not get the first one's half-loaded modules; and never a cache in the checkout.
  const jiti = createJiti(first, { moduleCache: false, fsCache: false, tsconfigPaths: true, jsx: true });
  const exports: Exports = {};
  for (const file of files) Object.assign(exports, await jiti.import(file));
  const orm = {
    ...(await jiti.import<object>('drizzle-orm')),
    ...(await jiti.import<object>('drizzle-orm/pg-core')),
    ...(await jiti.import<object>('drizzle-orm/pg-proxy')),
  } as Orm;
  return buildQueries(orm, exports, orders.casing);
}
