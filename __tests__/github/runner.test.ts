import { describe, expect, test } from '@jest/globals';
import { logLines } from '../../src/report/visible.ts';
import { parseLog } from '../fakes/commands.ts';
import { parseOutputs } from '../fakes/runner.ts';

describe('the runner’s reading of a log', () => {
  test.each([
    ['::error file=a.sql,line=3,title=a%2Cb%3Ac::one%0Atwo 100%25', { level: 'error', file: 'a.sql', line: 3 }],
    ['   ::warning::indented', { level: 'warning', message: 'indented' }],
    ['\u00a0::notice::after a no-break space', { level: 'notice' }],
    ['text ##[error]in the middle', { level: 'error', message: 'in the middle' }],
    ['a\r::error::after a carriage return', { level: 'error', message: 'after a carriage return' }],
    ['::ERROR::in capitals', { level: 'error' }],
  ])('%j is a command', (output, annotation) => {
    expect(parseLog(output).annotations).toEqual([expect.objectContaining(annotation)]);
  });

  test('escapes are undone once', () => {
    const [annotation] = parseLog('::error title=a%2Cb%3Ac::one%0Atwo 100%250A').annotations;
    expect(annotation).toMatchObject({ title: 'a,b:c', message: 'one\ntwo 100%0A' });
  });

  test.each(['text ::error::x', '::unknown::x', '::error:x', '##[error', '## [error]x'])('%j is none', (output) => {
    expect(parseLog(output)).toEqual({ commands: [], annotations: [], lines: [output] });
  });

  test('stop-commands holds until its token comes', () => {
    const { annotations, lines } = parseLog('::stop-commands::t0k\n::error::a\n##[error]b\n::t0k::\n::error::c');
    expect(annotations.map(({ message }) => message)).toEqual(['c']);
    expect(lines).toEqual(['::error::a', '##[error]b']);
  });

  test('ten annotations of each level are kept', () => {
    const output = Array.from({ length: 12 }, (_, i) => `::error::${i}\n::notice::${i}`).join('\n');
    expect(parseLog(output).annotations).toHaveLength(20);
  });

  test('the report room’s log lines hold no command, whatever the text', () => {
    const pieces = ['::', '##[', 'error', ']', '\r', '\n', '\u00a0', '\u0085', '\u200b', ' ', 'add-mask::', '#'];
    const words = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => `${a}${b}${c}error::x##[warning]y`)));
    expect(parseLog(words.join('\n')).commands.length).toBeGreaterThan(100);
    expect(parseLog(logLines(words.join('\n')).join('\n')).commands).toEqual([]);
  });
});

test('outputs are read as the runner reads them', () => {
  expect(parseOutputs('a=1=2\nb<<end\nx\ny=z\nend\nc=\n')).toEqual({ a: '1=2', b: 'x\ny=z', c: '' });
  expect(() => parseOutputs('b<<end\nx\n')).toThrow('no end');
});
