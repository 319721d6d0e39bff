/**
 * Entry of the child process that runs a config (see config-run.ts). Its arguments are the config's path and, where
 * every key is wanted and not only what Raincheck needs of a drizzle config, `all`. It writes the config, or the error,
 * to file descriptor 3, as JSON; standard output belongs to the config. Nothing else of the config, credentials least
 * of all, leaves this process.
 */
import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { createJiti } from 'jiti/static';

const wanted = ['dialect', 'driver', 'out', 'schema', 'migrations', 'casing', 'breakpoints'];

const [path = '', keys = ''] = process.argv.slice(2);
try {
  answer({ config: await load().catch(loadWithPlaceholders) });
} catch (error) {
  answer({ error: String(error) });
}
// A pool or a timer that the config opened must not keep the process alive.
process.exit(0);

function answer(value: unknown): void {
  const bytes = Buffer.from(JSON.stringify(value));
  for (let at = 0; at < bytes.length;) at += writeSync(3, bytes, at);
}

/** Configs check what they connect with before they say anything: once more, with an address for every such name. */
async function loadWithPlaceholders(): Promise<unknown> {
  const dummy = process.env['DATABASE_URL'];
  process.env = new Proxy(process.env, {
    get: (target, name) =>
      target[name as string] ?? (/(URL|URI|DSN|CONNECTION|CONNECTION_STRING)$/.test(String(name)) ? dummy : undefined),
  });
  return load();
}

async function load(): Promise<unknown> {
  const jiti = createJiti(path, {
    // A second attempt must not get the first one's half-loaded modules.
    moduleCache: false,
    // Never a cache in the checkout's node_modules.
    fsCache: false,
    tsconfigPaths: true,
    virtualModules: { 'drizzle-kit': { defineConfig }, raincheck: { defineConfig }, ...missingModules(path) },
  });
  const loaded = await jiti.import(path, { default: true });
  return Array.isArray(loaded) ? loaded.map(pick) : pick(loaded);
}

function defineConfig(config: unknown): unknown {
  return config;
}

function pick(config: unknown): Record<string, unknown> {
  if (typeof config !== 'object' || config === null) return {};
  return Object.fromEntries(Object.entries(config).filter(([name]) => keys === 'all' || wanted.includes(name)));
}

/**
 * dotenv only feeds credentials to a config, and so does what is imported for its effect alone: where nothing is
 * installed, or a workspace isn't built, the config can do without it.
 */
function missingModules(from: string): Record<string, unknown> {
  const { resolve } = createRequire(from);
  const config = () => ({ parsed: {} });
  const effects = readFileSync(from, 'utf8').matchAll(/^\s*(?:import|require\()\s*(['"])([@a-z][^'"]*)\1/gm);
  const stubs = {
    ...Object.fromEntries([...effects].map(([, , name = '']) => [name, {}])),
    dotenv: { config, default: { config } },
    'dotenv/config': {},
  };
  return Object.fromEntries(
    Object.entries(stubs).filter(([name]) => {
      try {
        resolve(name);
        return false;
      } catch {
        return true;
      }
    }),
  );
}
