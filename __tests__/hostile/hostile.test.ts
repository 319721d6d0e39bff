import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from '@jest/globals';

const script = path.resolve(import.meta.dirname, '../../scripts/test-hostile.ts');

/** Folders and processes that are left behind are only known in a process whose temporary folder nobody shares. */
test('one of each family of hostile inputs: not green, no defect, nothing left behind', async () => {
  const child = spawn(process.execPath, [script, '--one-of-each'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  expect({ code, printed }).toEqual({ code: 0, printed: expect.stringMatching(/^\d\d+ passed, 0 failed\n$/) });
}, 1_200_000);
