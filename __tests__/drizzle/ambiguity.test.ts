import { expect, test } from '@jest/globals';
import { pairUp } from '../../src/drizzle/ambiguity.ts';

const column = (created: string, ...candidates: string[]) => ({ kind: 'column', table: 'users', created, candidates });

test('each question gets its likeliest old name, and no old name is used twice while there are others', () => {
  const questions = [
    column('full_name', 'nick', 'name'),
    column('nickname', 'nick', 'name'),
    column('zip', 'nick', 'name'),
  ];
  expect(pairUp(questions).map(({ created, deleted }) => [created, deleted])).toEqual([
    ['full_name', 'name'],
    ['nickname', 'nick'],
    ['zip', 'nick'],
  ]);
});

test('the same names in two tables are two matters', () => {
  const questions = [column('b', 'a'), { ...column('b', 'a'), table: 'posts' }];
  expect(pairUp(questions)).toEqual([
    { kind: 'column', table: 'users', created: 'b', deleted: 'a' },
    { kind: 'column', table: 'posts', created: 'b', deleted: 'a' },
  ]);
});
