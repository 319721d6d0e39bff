import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { containersOf, dockerAnswers, ownImage, removeImage, testInDocker } from '../docker.ts';
import { start } from './support.ts';

const fixture = path.join(import.meta.dirname, 'fixtures', 'hold-server.ts');

/** Ways in which a process ends that has no chance, or takes none, to stop its server. */
const ends: [name: string, (child: ChildProcess) => void][] = [
  ['SIGINT', (child) => child.kill('SIGINT')],
  ['SIGTERM', (child) => child.kill('SIGTERM')],
  ['SIGKILL', (child) => child.kill('SIGKILL')],
  ['process.exit()', (child) => child.stdin?.write('exit\n')],
  ['an error that nobody caught', (child) => child.stdin?.write('throw\n')],
];

async function hold(...args: string[]): Promise<{ child: ChildProcess; folder: string }> {
  const child = spawn(process.execPath, [fixture, ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
  let text = '';
  for await (const part of child.stdout as AsyncIterable<Buffer>) {
    text += part.toString();
    if (text.includes('\n')) break;
  }
  return { child, folder: text.trim() };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('nothing of an embedded server stays', () => {
  test.each(ends)('after %s', async (_name, end) => {
    const { child, folder } = await hold('embedded');
    const pid = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
    expect(isAlive(pid)).toBe(true);
    end(child);
    await once(child, 'exit');
    await until(() => !isAlive(pid) && !existsSync(path.dirname(folder)));
  });

  test('after stop(), twice, and after kill()', async () => {
    for (const end of ['stop', 'kill'] as const) {
      const server = await start();
      const admin = await server.connectAdmin();
      const shown = await admin.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
      const folder = shown.rows[0]?.folder ?? '';
      const pid = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
      await admin.end();
      if (end === 'stop') await Promise.all([server.stop(), server.stop()]);
      else server.kill();
      expect(existsSync(path.dirname(folder))).toBe(false);
      await until(() => !isAlive(pid));
      await server.stop();
    }
  });

  test('after a start that was called off', async () => {
    const controller = new AbortController();
    const starting = start({ signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(starting).rejects.toThrow('enough');
  });
});

describe('nothing of a container stays', () => {
  let image = '';
  beforeAll(() => {
    if (dockerAnswers) image = ownImage();
  });
  afterAll(() => {
    if (dockerAnswers) removeImage(image);
  });

  for (const [name, end] of ends.slice(0, 3)) {
    testInDocker(`after ${name}`, async () => {
      const { child } = await hold('container', image);
      expect(containersOf(image)).toHaveLength(1);
      end(child);
      await once(child, 'exit');
      await until(() => containersOf(image).length === 0);
    });
  }
});
