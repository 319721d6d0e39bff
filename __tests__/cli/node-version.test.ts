import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { tooOld } from '../../src/cli/node-version.ts';

test('an older Node.js is told what is needed, as package.json says it', () => {
  const manifest = path.resolve(import.meta.dirname, '../../package.json');
  const { engines } = JSON.parse(readFileSync(manifest, 'utf8')) as { engines: { node: string } };
  expect(engines.node).toBe('>=22.22');
  expect(tooOld('20.20.2')).toBe('Raincheck needs Node.js 22.22 or newer; this is 20.20.2.');
  expect(tooOld('22.21.9')).not.toBeNull();
  expect([tooOld('22.22.0'), tooOld('24.1.0')]).toEqual([null, null]);
});
