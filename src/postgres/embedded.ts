import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, cp, mkdtemp, readdir, rm, statfs, symlink, writeFile } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import type { Keeper } from './keeper.ts';
import { adminName } from './own.ts';
import { lastLines, serverEnvironment, startPostmaster } from './postmaster.ts';
import { canReach, serverUser, type User } from './user.ts';

/** Room that a file system in memory must have: data, write-ahead log and copies of a trial. */
const roomInMemory = 4 * 1024 ** 3;

/** A server process that runs. */
export interface Cluster {
  /** Connection string of the superuser, database `postgres`. */
  adminUrl: string;
  /** What the report calls it. */
  description: string;
  /** The last lines that the server wrote to its log. */
  log(): string;
  /** Stops the process and removes its files. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL of this machine on a fresh data directory, listening on 127.0.0.1 alone with a random password.
 * TCP and no socket: every client of a project (node-postgres, postgres.js, drizzle-kit) reads such an URL.
 *
 * @param from folders from which the npm package is resolved, beside Raincheck's own
 */
export async function startEmbedded(
  options: { binaries: string | null; version: string | null; from?: string[]; path?: string | null },
  keeper: Keeper,
): Promise<Cluster> {
  const user = await serverUser();
  const directories: string[] = [];
  const keep = (directory: string): string => {
    directories.push(directory);
    keeper.add('directories', directory);
    return directory;
  };
  const removeAll = async (): Promise<void> => {
    for (const directory of directories) {
      await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
      keeper.remove('directories', directory);
    }
  };
  try {
    const found = await findBinaries({
      folder: options.binaries,
      version: options.version,
      ...(options.from === undefined ? {} : { from: options.from }),
      ...(options.path === undefined ? {} : { path: options.path }),
    });
    const binaries = await usable(found, user, keep);
    const home = keep(await makeHome(user));
    const password = randomBytes(24).toString('base64url');
    await initialise(binaries.bin, home, password, user, keeper);
    const server = await startPostmaster(binaries.bin, home, user, keeper);
    return {
      adminUrl: `postgres://${adminName}:${password}@127.0.0.1:${server.port}/postgres`,
      description: found.origin === 'npm package' ? 'embedded' : `embedded, from ${found.bin}`,
      log: server.log,
      stop: async () => {
        await server.stop();
        await removeAll();
      },
    };
  } catch (error) {
    await removeAll();
    throw error;
  }
}

/**
 * Makes the programs runnable by the server's user: copies them where that user can't reach them (node_modules below
 * /root), where they lost their x bit, or where the package's links are missing.
 */
async function usable(found: Binaries, user: User | null, keep: (directory: string) => string): Promise<Binaries> {
  const postgres = path.join(found.bin, 'postgres');
  const reachable = user === null || (await canReach(user, postgres));
  if (reachable && found.missingLinks.length === 0 && found.version !== null && (await runs(postgres, user)))
    return found;
  const root = path.dirname(found.bin);
  const parts = await readdir(root);
  if (
    found.origin === 'installed' &&
    !(parts.includes('lib') && parts.includes('share') && root.split('/').length > 2)
  ) {
    throw new KnownError(`The server programs in ${found.bin} cannot be run.`, {
      next: 'Check that the folder and the programs in it are readable and executable for every user.',
    });
  }
  const copy = keep(await mkdtemp(path.join(await reachableTemp(user), 'raincheck-postgres-')));
  await chmod(copy, 0o755);
  for (const part of ['bin', 'lib', 'share']) {
    await cp(path.join(root, part), path.join(copy, part), { recursive: true, verbatimSymlinks: true });
  }
  for (const { link, target } of found.missingLinks) await symlink(target, path.join(copy, link));
  const bin = path.join(copy, 'bin');
  for (const program of await readdir(bin)) await chmod(path.join(bin, program), 0o755);
  return { ...found, bin, missingLinks: [] };
}

async function runs(program: string, user: User | null): Promise<boolean> {
  const child = spawn(program, ['--version'], { stdio: 'ignore', env: serverEnvironment, ...user });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
  });
}

/** Memory where there is room, because creating files is what takes time otherwise; else the temp folder. */
async function makeHome(user: User | null): Promise<string> {
  const inMemory = await statfs('/dev/shm').then(
    ({ bavail, bsize }) => Math.min(bavail * bsize, freemem()) >= roomInMemory,
    () => false,
  );
  const parent = inMemory ? '/dev/shm' : await reachableTemp(user);
  const home = await mkdtemp(path.join(parent, 'raincheck-data-')).catch(async () =>
    mkdtemp(path.join(await reachableTemp(user), 'raincheck-data-')),
  );
  if (user !== null) await chown(home, user.uid, user.gid);
  return home;
}

async function reachableTemp(user: User | null): Promise<string> {
  for (const folder of [tmpdir(), '/tmp', '/var/tmp']) {
    if (user === null || (await canReach(user, path.join(folder, 'x')).catch(() => false))) return folder;
  }
  return tmpdir();
}

async function initialise(
  bin: string,
  home: string,
  password: string,
  user: User | null,
  keeper: Keeper,
): Promise<void> {
  const data = path.join(home, 'data');
  const passwordFile = path.join(home, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user !== null) await chown(passwordFile, user.uid, user.gid);
  let output = '';
  // C.UTF-8 is not known everywhere (old macOS); C orders the same way and differs only in what is a letter.
  for (const locale of ['C.UTF-8', 'C']) {
    const child = spawn(
      path.join(bin, 'initdb'),
      [
        `--pgdata=${data}`,
        `--username=${adminName}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        `--locale=${locale}`,
        '--no-sync',
        '--no-instructions',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment, cwd: home, detached: true, ...user },
    );
    const entry = { pid: child.pid ?? 0, data };
    keeper.add('processes', entry);
    output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    const code = await new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message)).once('close', resolve);
    });
    keeper.remove('processes', entry);
    if (code === 0) return rm(passwordFile);
    await rm(data, { recursive: true, force: true });
    if (!output.includes('locale')) break;
  }
  throw new KnownError(`A data directory for PostgreSQL could not be made: ${lastLines(output)}`, {
    next: 'Check free space and rights of the temp folder, or use another database (container or an URL).',
    where: bin,
  });
}
