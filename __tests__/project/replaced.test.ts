import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openRepository } from '../../src/project/repository.ts';
import { gitEnv, makeRepo } from './repo.ts';

test('replace refs, grafts and programs in the repository’s config change nothing of what is read', async () => {
  const repo = makeRepo();
  const base = repo.commit({ 'a.sql': 'base\n' });
  const head = repo.commit({ 'a.sql': 'head\n' });
  repo.git('replace', base, head);
  writeFileSync(join(repo.root, '.git/info/grafts'), `${head}\n`);
  const trap = `touch ${join(repo.root, 'ran')}`;
  repo.git('config', 'core.fsmonitor', trap);
  repo.git('config', 'diff.external', trap);
  const repository = await openRepository(repo.root, { env: gitEnv });
  try {
    expect(await repository.tree(base).read('a.sql')).toBe('base\n');
    expect(await repository.changedPaths(base, head)).toEqual(['a.sql']);
    expect(await repository.parents(head)).toEqual([base]);
    expect(await repository.mergeBase(base, head)).toBe(base);
    expect(await repository.workingTree().list('')).toEqual(['a.sql']);
  } finally {
    repository.close();
  }
});
