/**
 * Entry of the child process that runs a config (see config-run.ts). It gets the config's path as its argument, and `all`
 * when every key is wanted and not only what Raincheck needs of a drizzle config. It writes what Raincheck needs of the config to file descriptor 3, as JSON; standard output belongs to the
 * config. Nothing else of the config, credentials least of all, leaves this process.
 */
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { createJiti } from 'jiti/static';

const wanted = ['dialect', 'driver', 'out', 'schema', 'migrations', 'casing', 'breakpoints'];

const [path = '', keys = ''] = process.argv.slice(2);
const jiti = createJiti(path, {
  // Never a cache in the checkout's node_modules.
  fsCache: false,
  tsconfigPaths: true,
  virtualModules: { 'drizzle-kit': { defineConfig: (config: unknown) => config }, ...missingModules(path) },
});
const loaded = await jiti.import(path, { default: true });
const configs = (Array.isArray(loaded) ? loaded : [loaded]).map(pick);
writeSync(3, JSON.stringify(Array.isArray(loaded) ? configs : configs[0]));
// A pool or a timer that the config opened must not keep the process alive.
process.exit(0);

function pick(config: unknown): Record<string, unknown> {
  if (typeof config !== 'object' || config === null) return {};
  return Object.fromEntries(Object.entries(config).filter(([name]) => keys === 'all' || wanted.includes(name)));
}

/** dotenv only feeds credentials to a config: where nothing is installed the config can do without it. */
function missingModules(from: string): Record<string, unknown> {
  const { resolve } = createRequire(from);
  const config = () => ({ parsed: {} });
  const stubs = { dotenv: { config, default: { config } }, 'dotenv/config': {} };
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
