import { describe, expect, test } from '@jest/globals';
import { renderComment, renderSummary } from '../../src/report/index.ts';
import { finding, options, project, review } from './builders.ts';
import { hostileTexts, poison } from './poison.ts';
import { read, render } from './rendered.ts';
import { expectSound } from './sound.ts';
import * as reviews from './reviews.ts';

describe.each(Object.entries(reviews))('%s', (_, build) => {
  test('renders to our own elements and links, at every step of the ladder', () => {
    const lengths = [65_000, 40_000, 20_000, 10_000, 6_000, 3_000].map((longest) => {
      const comment = renderComment(build(), { ...options, longest });
      expectSound(comment);
      return comment.length;
    });
    expect(lengths.toSorted((a, b) => b - a)).toEqual(lengths);
  });
});

test('the job summary renders to our own elements and links', () => {
  expectSound(renderSummary(reviews.hostile(), options));
});

test('whatever stands in the texts of a review, only our own wording is live', () => {
  const cases = [
    reviews.planned,
    reviews.block,
    reviews.ambiguous,
    reviews.accepted,
    reviews.broken,
    reviews.several,
    reviews.hostile,
    reviews.wayBack,
  ];
  for (let seed = 1; seed <= 60; seed++) {
    const text = hostileTexts(seed);
    const build = cases[seed % cases.length] ?? reviews.block;
    expectSound(
      renderComment(
        poison(build(), () => text(8)),
        options,
      ),
      `seed ${seed}`,
    );
  }
});

test('a row of the table has two cells, whatever is in it', () => {
  const text = hostileTexts(99);
  for (let at = 0; at < 60; at++) {
    const some = Array.from({ length: 3 }, (_, index) =>
      finding(['drop-table', 'drop-column', 'truncate'][index] ?? '', 'data-loss', 'error', {
        subject: text(),
        message: text(),
        do: text(),
        file: text(),
      }),
    );
    const rows = expectSound(renderComment(review([project({ findings: some })]), options)).rows;
    expect(rows).toEqual([2, 2, 2, 2]);
  }
});

describe('size', () => {
  test('a huge review stays below the limit, and says where the rest is', () => {
    const comment = renderComment(reviews.huge(), options);
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toContain(
      '**+150 more** in <a href="https://github.com/acme/shop/actions/runs/4711">the job summary</a>',
    );
  });

  test('explanations go before the table does', () => {
    const small = renderComment(reviews.huge(), { ...options, longest: 12_000 });
    expect(small).toContain('block the merge</th>');
    expect(small).not.toContain('Why it matters');
  });

  test('the last step holds the counts', () => {
    const least = renderComment(reviews.several(), { ...options, longest: 1500 });
    expect(least).toContain('apps/shop/drizzle.config.ts</code>: 2 errors, 2 warnings');
    expect(least).toContain('too large for a comment');
  });

  test('400 projects with long hostile names and texts of many bytes stay below 65,536 characters and 256 KiB', () => {
    const [one] = reviews.hostile().projects;
    if (one === undefined) throw new Error('empty case');
    const name = '表`|@#'.repeat(300);
    const comment = renderComment(review(Array.from({ length: 400 }, () => ({ ...one, project: name }))), options);
    expect(comment.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(comment)).toBeLessThan(262_144);
    expectSound(comment);
  });

  test('a summary stays below 1 MiB', () => {
    const [one] = reviews.huge().projects;
    if (one === undefined) throw new Error('empty case');
    const many = review(Array.from({ length: 5 }, (_, at) => ({ ...one, project: `p${at}` })));
    expect(Buffer.byteLength(renderSummary(many, options))).toBeLessThan(1_048_576);
  });

  test('one statement of two megabytes costs nothing but its own tail', () => {
    const made = reviews.block();
    const [first] = made.projects;
    const statements = first?.statements.map((entry, at) =>
      at === 0 ? { ...entry, sql: 'x'.repeat(2_000_000) } : entry,
    );
    const comment = renderComment(
      { ...made, projects: [project({ ...first, statements: statements ?? [] })] },
      options,
    );
    expect(comment).toContain('1,998,001 more characters');
    expect(comment).toContain('Why it matters');
  });
});

describe('the table', () => {
  const cells = (severity: 'error' | 'warning', message: string, action: string) => {
    const made = finding('add-foreign-key', 'fails', severity, { subject: 'fk', message, do: action });
    const rows = renderComment(review([project({ findings: [made] })]), options).matchAll(/^<tr><td>(.*?)<\/td>/gm);
    return Array.from(rows, ([, cell = '']) => cell)[0]?.split('<br>→ ');
  };

  test('drops asides and ends at a word when a message is long', () => {
    const long = `PostgreSQL read all of reviews (1,000 rows in the trial) and customers (1,000 rows in the trial) under a lock: ${'writes wait '.repeat(20)}`;
    expect(cells('warning', long, 'Do.')).toEqual([
      expect.stringMatching(
        /^PostgreSQL read all of reviews and customers under a lock: (?:writes wait )+(?:writes|writes wait)…$/,
      ),
    ]);
  });

  test.each([
    ['Drop it later. It can wait.', 'Drop it later.'],
    [
      `Add it NOT VALID now (it holds for new rows at once), and validate it in a later release: ${'x '.repeat(60)}`,
      'Add it NOT VALID now, and validate it in a later release.',
    ],
    ['Use 17.10, e.g. by setting it.', 'Use 17.10, e.g. by setting it.'],
  ])('what blocks says what to do: %j', (action, first) => expect(cells('error', 'M.', action)).toEqual(['M.', first]));

  test('a prediction says that it is one', () => {
    const made = finding('add-foreign-key', 'fails', 'warning', { subject: 'fk', message: 'M.', do: 'D.' });
    const predicted = { ...made, evidence: 'predicted' as const };
    expect(renderComment(review([project({ findings: [predicted] })]), options)).toContain(
      '<td>M. <sub>predicted</sub></td>',
    );
  });

  test('notices stand below it', () => {
    const findings = [
      finding('drop-table', 'data-loss', 'error', { subject: 'a', message: 'Deletes a.', do: 'D.' }),
      finding('change-default', 'breaks-code', 'notice', { subject: 'b', message: 'Changes b.', do: 'D.' }),
    ];
    const [table = '', below = ''] = renderComment(review([project({ findings })]), options).split('</table>');
    expect(table).not.toContain('Changes b.');
    expect(below).toContain('<b>1 notice</b>');
    expect(below).toContain('- Changes b.');
  });
});

test.each([
  [
    [
      ['data-loss', 'error'],
      ['blocks-traffic', 'warning'],
      ['breaks-code', 'warning'],
    ],
    'deletes data',
  ],
  [
    [
      ['fails', 'error'],
      ['fails', 'warning'],
    ],
    'fails when it is deployed',
  ],
  [
    [
      ['data-loss', 'error'],
      ['data-loss', 'warning'],
    ],
    'deletes data',
  ],
  [
    [
      ['history', 'warning'],
      ['practice', 'notice'],
    ],
    'can confuse the migration history',
  ],
] as const)('%j is said as: %s', (hazards, expected) => {
  const findings = hazards.map(([hazard, severity], at) =>
    finding('a-rule', hazard, severity, { subject: `s${at}`, message: 'M.', do: 'D.' }),
  );
  expect(renderComment(review([project({ findings })]), options)).toContain(`This change ${expected}\n`);
});

describe('what it says', () => {
  test('several projects: the blocked one first, clean ones in one line each', () => {
    const comment = renderComment(reviews.several(), options);
    const order = ['apps/shop/', 'apps/search/', 'apps/admin/', 'packages/audit/'].map((name) =>
      comment.indexOf(`<code>${name}`),
    );
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
    expect(comment).toContain('- ✅ <code>apps/admin/drizzle.config.ts</code>: 1 migration, 2 statements, no hazards');
    expect(comment).toContain(
      'Raincheck could not review 1 of 4 projects, and this change deletes <code>customers.nickname</code>',
    );
  });

  test('broken is never green and tells what to do', () => {
    const comment = renderComment(reviews.broken(), options);
    expect(comment).not.toMatch(/✅|⛔/);
    expect(comment).toContain('**What to do:** Set <code>preset: pgvector</code>');
  });

  test('a clean change is one line', () => {
    expect(renderComment(reviews.clean(), options).trim().split('\n')).toHaveLength(1);
  });

  test('an accepted finding is in no table, and its reason is told', () => {
    const comment = renderComment(reviews.accepted(), options);
    expect(comment).not.toContain('<th');
    expect(comment).toContain('product agreed (SHOP-212) | Ada Lovelace | 2026-12-31 |');
  });

  test('what to accept is what blocks, and what can be accepted', () => {
    const commentOn = (...some: Parameters<typeof finding>[]) =>
      renderComment(
        review([project({ ...reviews.block().projects[0], findings: some.map((one) => finding(...one)) })]),
        options,
      );
    const about = (subject: string) => ({ subject, message: 'M.', do: 'D.', statement: 0, file: 'a.sql', line: 1 });
    const comment = commentOn(
      ['skipped-migration', 'history', 'error', { ...about('a'), statement: null }],
      ['drop-table', 'data-loss', 'error', about('b')],
      ['create-index', 'blocks-traffic', 'warning', about('c')],
    );
    expect(comment).toContain('and the comment that accepts one.');
    expect(comment).toContain('accept drop-table because');
    const unacceptable = commentOn(
      ['skipped-migration', 'history', 'error', { ...about('a'), statement: null }],
      ['acceptance-expired', 'practice', 'warning', about('b')],
      ['drop-default', 'breaks-code', 'notice', about('c')],
    );
    expect(unacceptable).toContain('**To merge:** mend the errors and push; the safe way is below.');
    expect(unacceptable).not.toContain('raincheck: accept');
  });

  test('no place to link to: no link', () => {
    const html = read(
      render(renderComment(reviews.block(), { ...options, serverUrl: null, docsUrl: null, runUrl: null })),
    );
    expect(html.links).toEqual([]);
  });

  test('a statement of the missing migration has no file to link to and nothing to accept', () => {
    const made = review([
      project({
        ...reviews.block().projects[0],
        findings: [
          finding('drop-table', 'data-loss', 'error', {
            subject: 'a',
            message: 'Drops a.',
            do: 'Keep it.',
            statement: 4,
          }),
        ],
      }),
    ]);
    const comment = renderComment(made, options);
    expect(comment).toContain('<td>missing migration</td>');
    expect(comment).not.toContain('raincheck: accept');
  });
});

test('says which image was chosen, and for what', () => {
  const built = review([project()], {
    server: {
      version: '17.10',
      provider: 'container',
      description: 'pgvector/pgvector:pg17 in Docker',
      chosen: { image: 'pgvector/pgvector:pg17', because: { file: 'drizzle/0003_x.sql', line: 12, what: 'vector' } },
    },
  });
  expect(expectSound(renderComment(built, options)).text.replaceAll(/\s+/g, ' ')).toContain(
    'PostgreSQL 17.10 (Docker, pgvector/pgvector:pg17 because drizzle/0003_x.sql:12 uses vector)',
  );
});
