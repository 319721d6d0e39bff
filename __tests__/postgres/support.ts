import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startServer, type Server, type ServerOptions } from '../../src/postgres/server.ts';

/** Starts a server with the defaults of the settings; embedded, because it is there on every machine. */
export async function start(changes: Partial<ServerOptions> = {}): Promise<Server> {
  return startServer({
    database: 'embedded',
    image: null,
    version: null,
    preset: 'none',
    allowNonEmpty: false,
    binaries: null,
    log: () => undefined,
    ...changes,
  });
}

/** Folder of Debian's PostgreSQL 15, the second version that tests run on where it is installed. */
export const debian15 = existsSync('/usr/lib/postgresql/15/bin/postgres') ? '/usr/lib/postgresql/15/bin' : null;

/** Raincheck's directories and server processes on this machine: to compare before and after. */
export function traces(): string[] {
  const directories = ['/dev/shm', tmpdir()].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((name) => (/^raincheck-(data|postgres)-/.test(name) ? [`${folder}/${name}`] : []))
      : [],
  );
  const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => /raincheck-data-/.test(line));
  return [...directories, ...processes].sort();
}
