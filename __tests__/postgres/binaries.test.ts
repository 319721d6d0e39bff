import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { embeddedPackage, findBinaries } from '../../src/postgres/binaries.ts';
import { start } from './support.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'binaries-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The npm package's programs again, as hard links: 58 MB need not be copied. Symbolic links are left out if so wished. */
function linkNative(target: string, keepLinks: boolean, source = ''): void {
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [path.join(source, entry.name), path.join(target, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(to, { recursive: true });
      linkNative(to, keepLinks, from);
    } else if (entry.isSymbolicLink()) {
      if (keepLinks) cpSync(from, to, { verbatimSymlinks: true });
    } else {
      try {
        linkSync(from, to);
      } catch {
        cpSync(from, to);
      }
    }
  }
}

async function native(): Promise<string> {
  return path.dirname((await findBinaries({ folder: null, version: null })).bin);
}

function asRoot(name: string, fn: () => Promise<void>): void {
  if (process.getuid?.() === 0) test(name, fn);
  else test.skip(`left out: this is not root: ${name}`, fn);
}

describe('the programs of an embedded server', () => {
  test('are those of the npm package', async () => {
    const found = await findBinaries({ folder: null, version: null });
    expect(found).toMatchObject({
      origin: 'npm package',
      missingLinks: [],
      version: expect.stringMatching(/^17\.\d+$/),
    });
    expect(found.bin).toContain(embeddedPackage());
  });

  test('are not in a folder without them', async () => {
    await expect(start({ binaries: folder })).rejects.toMatchObject({
      name: 'KnownError',
      message: `There is no PostgreSQL server in ${folder}.`,
    });
  });

  test('of a version that is not there: which are, and what to install', async () => {
    await expect(start({ version: '9' })).rejects.toMatchObject({
      message: expect.stringMatching(/^PostgreSQL 9 is not on this machine, only 17\.\d+ in /),
      next: expect.stringContaining(`npm install --save-dev ${embeddedPackage()}@9`),
    });
  });

  asRoot('are copied when the server’s user cannot reach them', async () => {
    mkdirSync(path.join(folder, 'native'));
    linkNative(path.join(folder, 'native'), true, await native());
    chmodSync(folder, 0o700);
    const server = await start({ binaries: path.join(folder, 'native', 'bin') });
    expect(server.version).toMatch(/^17\./);
    await server.stop();
    expect(existsSync(folder)).toBe(true);
  });

  test('work although npm ran no install scripts, so that their links are missing', async () => {
    const root = path.join(folder, 'node_modules', ...embeddedPackage().split('/'));
    mkdirSync(path.join(root, 'dist'), { recursive: true });
    mkdirSync(path.join(root, 'native'));
    // A version that no other package here has, so that this one is taken.
    writeFileSync(
      path.join(root, 'package.json'),
      JSON.stringify({ name: embeddedPackage(), version: '99.1.0-beta.1', type: 'module', exports: './dist/index.js' }),
    );
    writeFileSync(path.join(root, 'dist', 'index.js'), '');
    linkNative(path.join(root, 'native'), false, await native());
    const found = await findBinaries({ folder: null, version: '99', from: [folder] });
    expect(found.missingLinks.length).toBeGreaterThan(0);
    // It starts, and then it is found out that it is not what its package says.
    await expect(start({ version: '99', from: [folder] })).rejects.toThrow(
      /^PostgreSQL 99 was asked for, and embedded is 17\./,
    );
    expect(found.missingLinks.every(({ link }) => !exists(path.join(root, 'native', link)))).toBe(true);
  });

  asRoot(
    'run as they are for a user that is not root; auto takes them where Docker does not let that user in',
    async () => {
      const fixture = path.join(import.meta.dirname, 'fixtures', 'hold-server.ts');
      const child = spawn(process.execPath, [fixture, 'auto'], {
        stdio: ['pipe', 'pipe', 'inherit'],
        uid: 65_534,
        gid: 65_534,
        env: { TMPDIR: '/tmp' },
      });
      let text = '';
      for await (const part of child.stdout as AsyncIterable<Buffer>) {
        text += part.toString();
        if (text.includes('\n')) break;
      }
      expect(lstatSync(text.trim()).uid).toBe(65_534);
      child.kill();
      while (existsSync(text.trim())) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  );
});

function exists(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}
