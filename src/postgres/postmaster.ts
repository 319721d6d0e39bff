import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import type { Keeper } from './keeper.ts';
import { parameterArguments } from './parameters.ts';
import type { User } from './user.ts';

/** Nothing of this process's environment, which may hold tokens, reaches the server. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C' };

/** A running `postgres`. */
export interface Postmaster {
  port: number;
  /** The last lines of its log. */
  log: () => string;
  stop(): Promise<void>;
}

/** Starts `postgres` on a data directory (`<home>/data`) and a free port of 127.0.0.1, and waits until it is ready. */
export async function startPostmaster(
  bin: string,
  home: string,
  user: User | null,
  keeper: Keeper,
): Promise<Postmaster> {
  const data = path.join(home, 'data');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = spawn(
      path.join(bin, 'postgres'),
      [
        '-D',
        data,
        ...parameterArguments({ listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' }),
      ],
      // A session of its own: Ctrl-C at the terminal must not stop it before we have looked.
      { stdio: ['ignore', 'ignore', 'pipe'], env: serverEnvironment, cwd: home, detached: true, ...user },
    );
    const entry = { pid: child.pid ?? 0, data };
    keeper.add('processes', entry);
    const log = collect(child);
    if (await ready(child, log)) {
      child.unref();
      (child.stderr as unknown as { unref(): void }).unref();
      return { port, log: () => lastLines(log.text), stop: async () => stopProcess(child, entry, keeper) };
    }
    keeper.remove('processes', entry);
    // Somebody else took the port between our look and the start.
    if (attempt < 5 && log.text.includes('could not create any TCP/IP sockets')) continue;
    throw new KnownError(`PostgreSQL did not start: ${lastLines(log.text)}`, {
      next: 'Check the message of the server, or use another database (container or an URL).',
      where: bin,
    });
  }
}

/** Waits for the log line: 80 ms faster than pg_ctl, which looks every 100 ms. */
async function ready(child: ChildProcess, log: { text: string; changed: () => void }): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (log.text.includes('ready to accept connections')) resolve(true);
    };
    log.changed = look;
    child.once('error', (error) => {
      log.text += error.message;
      resolve(false);
    });
    child.once('close', () => resolve(false));
    look();
  });
}

function collect(child: ChildProcess): { text: string; changed: () => void } {
  const log = { text: '', changed: (): void => undefined };
  child.stderr?.on('data', (part: Buffer) => {
    log.text = (log.text + part.toString()).slice(-20_000);
    log.changed();
  });
  return log;
}

async function stopProcess(child: ChildProcess, entry: { pid: number; data: string }, keeper: Keeper): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.ref();
    const gone = once(child, 'close');
    // Immediate shutdown: the data is thrown away, so nothing needs to be written down. The postmaster kills a child
    // that does not answer after five seconds.
    child.kill('SIGQUIT');
    const hard = setTimeout(() => child.kill('SIGKILL'), 8000);
    await gone;
    clearTimeout(hard);
  }
  keeper.remove('processes', entry);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export function lastLines(text: string): string {
  return text.trim().split('\n').slice(-8).join('\n');
}
