import { describe, expect, test } from '@jest/globals';
import { code, encodePath, fence, fileUrl, prose } from '../../src/report/escape.ts';
import { clip, clipMiddle, logSafe, visible } from '../../src/report/visible.ts';
import { commandIn, liveIn } from './live.ts';
import { hostileTexts } from './poison.ts';
import { read, render } from './rendered.ts';

const inside = (markdown: string) => read(render(markdown));

describe('inline code', () => {
  test.each([
    ['users.email', '<code>users.email</code>'],
    ['a_b', '<code>a_b</code>'],
    ['_a_', '<code>&#95;a&#95;</code>'],
    ['a`b|c', '<code>a&#96;b&#124;c</code>'],
    ['www.a.b https://c', '<code>www&#46;a.b https&#58;//c</code>'],
    ['two\nlines', '<code>two lines</code>'],
    ['x\u202Ey', '<code>x⟨U+202E⟩y</code>'],
  ])('%j', (text, expected) => expect(code(text)).toBe(expected));

  test('shows exactly the text, in a table cell too, whatever it is', () => {
    const text = hostileTexts(1);
    for (let at = 0; at < 500; at++) {
      const hostile = text();
      const html = inside(`| a | b |\n| --- | --- |\n| ${code(hostile, 5000)} | end |`);
      expect({ hostile, ...html }).toMatchObject({ hostile, problems: [], links: [], rows: [2, 2] });
      const shown = visible(hostile).replace(/\s+/gu, ' ').trim();
      expect(html.text.replace(/\s+/g, ' ')).toContain(shown === '' ? 'end' : shown);
    }
  });
});

describe('running text', () => {
  test.each([
    ['Drops the column users.email, now.', 'Drops the column <code>users.email</code>, now.'],
    [
      'Ask @octocat, or see #12 and GH-3.',
      'Ask <code>&#64;octocat</code>, or see <code>&#35;12</code> and <code>GH-3</code>.',
    ],
    ['Set `preset: x` there', 'Set <code>preset: x</code> there'],
    ['1. first', '&#49;. first'],
    ['- item', '&#45; item'],
    ['i.e. PostgreSQL 17.10, e.g. now', 'i.e. PostgreSQL 17.10, e.g. now'],
    ['<b>*x*</b>', '&#60;b&#62;&#42;x&#42;&#60;/b&#62;'],
  ])('%j', (text, expected) => expect(prose(text)).toBe(expected));

  test('shows the subject as code', () => {
    expect(prose('Drops email of users', 100, 'email')).toBe('Drops <code>email</code> of users');
    expect(prose('Drops email_2', 100, 'email')).toBe('Drops <code>email_2</code>');
  });

  test('nothing in it becomes live, whatever it is', () => {
    const text = hostileTexts(2);
    for (let at = 0; at < 600; at++) {
      const hostile = text(10);
      const html = inside(
        `${prose(hostile, 5000)}\n\n- ${prose(hostile, 5000)}\n\n| a |\n| --- |\n| ${prose(hostile, 5000)} |`,
      );
      expect({ hostile, ...html }).toMatchObject({ hostile, problems: [], links: [] });
      const ours = ['p', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code'];
      expect({ hostile, other: [...html.elements].filter((name) => !ours.includes(name)) }).toEqual({
        hostile,
        other: [],
      });
      expect({ hostile, live: liveIn(html.open) }).toEqual({ hostile, live: null });
    }
  });
});

describe('a fenced block', () => {
  test('holds any text', () => {
    const text = hostileTexts(3);
    for (let at = 0; at < 500; at++) {
      const hostile = text(12);
      const html = inside(`<details><summary>s</summary>\n\n${fence(hostile)}\n\n</details>\n\nafter`);
      expect({ hostile, ...html }).toMatchObject({ hostile, problems: [], links: [] });
      expect(html.text).toContain(visible(hostile).trim());
    }
  });

  test('is longer than the longest run of backticks', () => {
    expect(fence('a ``` b ````` c')).toBe('``````sql\na ``` b ````` c\n``````');
  });

  test('says what it leaves out', () => {
    expect(fence('x'.repeat(30), 'sql', 10)).toContain('21 more characters');
  });
});

describe('paths', () => {
  test('are encoded segment by segment', () => {
    expect(encodePath('a b/(c)/#d?/ü.sql')).toBe('a%20b/%28c%29/%23d%3F/%C3%BC.sql');
  });

  test('link to lines at the commit, or to nothing', () => {
    const at = { serverUrl: 'https://github.com', repository: 'acme/shop', sha: 'abc' };
    expect(fileUrl({ file: 'a.sql', line: 3, endLine: 5 }, at)).toBe(
      'https://github.com/acme/shop/blob/abc/a.sql#L3-L5',
    );
    expect(fileUrl({ file: 'a.sql', line: 3 }, at)).toBe('https://github.com/acme/shop/blob/abc/a.sql#L3');
    expect(fileUrl({ file: 'a.sql', line: 3 }, { ...at, sha: null })).toBeNull();
  });
});

describe('visible text', () => {
  test('shows what hides', () => {
    expect(visible('a\u202Eb\u200Bc\u0000d\u{E0041}e\uD800')).toBe('a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩d⟨U+E0041⟩e⟨U+D800⟩');
  });

  test('drops colours, shows other escapes, keeps lines', () => {
    expect(visible('\u001B[31mred\u001B[0m\r\n\tx\u001B[2J')).toBe('red\n\tx⟨U+001B⟩[2J');
  });

  test('is cut by characters, not by halves of them', () => {
    expect(clip('👍👍👍', 2)).toBe('👍…');
    expect(clipMiddle('0123456789', 5)).toBe('01…89');
  });

  test.each(['::warning::x', '  ::add-mask::x', 'a ##[add-mask]b'])('%j is no command in a log', (line) => {
    expect(commandIn(logSafe(line))).toBe(false);
    expect(commandIn(line)).toBe(true);
  });
});
