import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { requireOwnBinaries } from '../../src/review/own-binaries.ts';
import { temporaryFolder } from '../project/repo.ts';

function checkout(): string {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'tools/postgres'), { recursive: true });
  symlinkSync(path.join(root, 'tools/postgres'), path.join(root, 'link'));
  return root;
}

describe('programs of PostgreSQL in the repository', () => {
  test.each([
    ['a file of theirs', './tools/postgres', ['tools/postgres/initdb']],
    ['the folder itself, now a link', 'tools/postgres', ['tools/postgres']],
    ['a folder above, now a link', 'tools/postgres', ['tools']],
    ['what a link leads to', 'link', ['tools/postgres/postgres']],
    ['the link', 'link', ['link']],
  ])('the pull request changes %s: refused', async (_, folder, changed) => {
    await expect(requireOwnBinaries(folder, checkout(), changed)).rejects.toThrow(
      'The pull request changes the programs of PostgreSQL that would judge it.',
    );
  });

  test('what is changed is not known: refused', async () => {
    await expect(requireOwnBinaries('tools/postgres', checkout(), null)).rejects.toThrow('would judge it');
  });

  test.each([
    ['none are given', null, ['tools/postgres/initdb']],
    ['they lie elsewhere', '/usr/lib/postgresql/17/bin', ['tools/postgres/initdb']],
    ['they stay as they are', 'tools/postgres', ['src/schema.ts', 'tools/postgres-notes.md']],
  ])('%s: fine', async (_, folder, changed) => {
    await expect(requireOwnBinaries(folder, checkout(), changed)).resolves.toBeUndefined();
  });
});
