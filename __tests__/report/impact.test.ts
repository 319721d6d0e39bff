import { describe, expect, test } from '@jest/globals';
import type { Impact, Review, Use } from '../../src/core/review.ts';
import { renderComment, renderTerminal } from '../../src/report/index.ts';
import { options, project, review } from './builders.ts';
import { commandIn, liveIn } from './live.ts';
import { hostileTexts, poison } from './poison.ts';
import { read, render } from './rendered.ts';
import * as reviews from './reviews.ts';

function use(some: Partial<Use> = {}): Use {
  return {
    subject: 'users.age',
    change: 'removed',
    file: 'src/rows.ts',
    line: 8,
    column: 3,
    text: 'return row.age;',
    certainty: 'certain',
    by: 'types',
    inHead: false,
    ...some,
  };
}

function withImpact(base: Review, impact: Partial<Impact>): Review {
  const uses = impact.uses ?? [];
  const whole = { uses, total: uses.length, notResolved: [], files: 4, ...impact };
  return { ...base, projects: base.projects.map((one) => ({ ...one, impact: whole })) };
}

const terminal = (made: Review): string => renderTerminal(made, { color: false, width: 90, detail: 'usual' });
const many = Array.from({ length: 14 }, (_, at) => use({ line: at + 1, file: `src/file${at % 3}.ts` }));

describe('the code that uses what goes away', () => {
  test('is told by what goes, with place and line', () => {
    const made = withImpact(reviews.block(), {
      uses: [
        use({ inHead: true }),
        use({ file: 'src/list.ts', line: 2, certainty: 'possible', text: 'select age from users' }),
        use({ subject: 'users.name', change: 'renamed', line: 30 }),
      ],
    });
    const text = terminal(made);
    expect(text).toContain('The code that uses it: 3 places in 2 files');
    expect(text).toMatch(/users\.age goes away:\n +src\/rows\.ts:8 \(still there\)\n +return row\.age;/);
    expect(text).toContain('src/list.ts:2 (possibly)');
    expect(text).toContain('users.name gets another name:');
    const comment = renderComment(made, options);
    expect(comment).toContain('<b>The code that uses it</b> · 3 places in 2 files');
    // A line of the head is linked; where one of the base stands in the head, nobody knows.
    expect(comment).toContain(`/blob/${options.headSha}/src/rows.ts#L8`);
    expect(comment).not.toContain('list.ts#L2');
  });

  test('ten places are shown, shared between what goes; the rest is a number', () => {
    const made = withImpact(reviews.block(), { uses: [...many, use({ subject: 'posts' })] });
    const text = terminal(made);
    expect(text.match(/src\/\w+\.ts:\d+/g)).toHaveLength(10);
    expect(text).toContain('posts goes away:');
    expect(text).toContain('… and 5 more places');
    expect(renderComment(made, options)).toContain('… and 5 more places');
  });

  test('more than the list holds are counted', () => {
    const made = withImpact(reviews.block(), { uses: many, total: 12_000 });
    expect(terminal(made)).toContain('12,000 places');
    expect(terminal(made)).toContain('… and 11,990 more places');
  });

  test('none is said too, and what is not known in one line', () => {
    const made = withImpact(reviews.block(), { notResolved: ['The types are not installed.', 'Time was up.'] });
    expect(terminal(made)).toContain('The code that uses it: no place found in 4 files');
    expect(terminal(made)).toContain('Not known: The types are not installed. Time was up.');
    expect(renderComment(made, options)).toContain('Not known: The types are not installed. Time was up.');
  });

  test('a green review stays one line', () => {
    const plain = renderComment(reviews.clean(), options);
    expect(renderComment(withImpact(reviews.clean(), { uses: many }), options)).toBe(plain);
    expect(terminal(withImpact(reviews.clean(), { uses: many }))).toBe(terminal(reviews.clean()));
  });

  test('a review that was not made with it says nothing', () => {
    const made = review([project({ impact: null })]);
    expect(terminal(made)).not.toContain('The code that uses it');
  });

  test('what the code says stays text', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const text = hostileTexts(seed);
      const made = poison(withImpact(reviews.block(), { uses: many, notResolved: ['x'] }), () => text(8));
      const found = read(render(renderComment(made, options)));
      expect({ seed, problems: found.problems, live: liveIn(found.open) }).toEqual({ seed, problems: [], live: null });
      expect(terminal(made).split('\n').find(commandIn)).toBeUndefined();
    }
  });
});
