/** PostgreSQL's major versions on this machine: npm packages in a folder of their own, installed when first asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../__tests__/servers');

/** Installs from the lock of a folder outside of the workspaces, unless what it names is there already. */
export function installOnDemand(folder: string): void {
  const dependencies = packagesOf(folder);
  const isThere = Object.entries(dependencies).every(([name, wanted]) => {
    const manifest = path.join(folder, 'node_modules', name, 'package.json');
    return existsSync(manifest) && wanted.endsWith((readJson(manifest) as { version: string }).version);
  });
  if (isThere) return;
  console.log(`npm ci in ${path.relative(process.cwd(), folder)}`);
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Folders of PostgreSQL's programs by major version, `14` first. */
export function installServers(): Map<number, string> {
  installOnDemand(folder);
  const dependencies = packagesOf(folder);
  return new Map(
    Object.keys(dependencies)
      .toSorted()
      .map((name) => {
        const home = path.join(folder, 'node_modules', name);
        makeLinks(home);
        return [Number(name.split('-')[1]), path.join(home, 'native/bin')];
      }),
  );
}

/** The links that the package's install script makes, where npm was told to run no scripts. */
function makeLinks(home: string): void {
  const listed = path.join(home, 'native/pg-symlinks.json');
  if (!existsSync(listed)) return;
  for (const { source, target } of readJson(listed) as { source: string; target: string }[]) {
    const link = path.join(home, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function packagesOf(folder: string): Record<string, string> {
  return (readJson(path.join(folder, 'package.json')) as { dependencies: Record<string, string> }).dependencies;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
