import { describe, expect, test } from '@jest/globals';
import { changedLines } from '../../src/wayout/suggest.ts';

describe('the lines that a suggestion changes', () => {
  const file = 'ALTER TABLE a ADD b int;--> statement-breakpoint\nALTER TABLE c ADD d int;\nSELECT 1;\n';

  test('one line in the middle', () => {
    expect(changedLines(file, file.replace('ADD d int', 'ADD d bigint'))).toEqual({
      line: 2,
      endLine: 2,
      text: 'ALTER TABLE c ADD d bigint;',
    });
  });

  test('one line becomes two', () => {
    expect(changedLines(file, file.replace('SELECT 1;', 'SELECT 1;\nSELECT 2;'))).toEqual({
      line: 3,
      endLine: 3,
      text: 'SELECT 1;\nSELECT 2;',
    });
  });

  test('lines that are only added stand with the line before them, or after them at the top', () => {
    expect(changedLines('a\nb\n', 'x\na\nb\n')).toEqual({ line: 1, endLine: 1, text: 'x\na' });
    expect(changedLines('a\na\n', 'a\na\na\n')).toMatchObject({ line: 2, endLine: 2, text: 'a\na' });
  });

  test('a statement of several lines', () => {
    expect(changedLines('a\nb\nc\nd', 'a\nB\nd')).toEqual({ line: 2, endLine: 3, text: 'B' });
  });

  test('nothing changes, or too much', () => {
    expect(changedLines(file, file)).toBeNull();
    expect(changedLines('a\n1\n2\n3\n4\n5\n6\nb', 'a\nb2\nb')).toBeNull();
    expect(changedLines('a', Array.from({ length: 11 }, (_, at) => `line ${at}`).join('\n'))).toBeNull();
  });
});
