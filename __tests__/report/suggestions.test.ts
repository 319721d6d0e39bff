import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/review.ts';
import { renderSuggestions, sarifLog } from '../../src/report/index.ts';
import { finding, options, project, review } from './builders.ts';
import { read, render } from './rendered.ts';

const notValid = 'ALTER TABLE "orders" ADD CONSTRAINT "orders_fk" FOREIGN KEY ("a") REFERENCES "a" ("id") NOT VALID;';

function suggested(rest: Partial<Finding> = {}): Finding {
  return finding(
    'add-foreign-key',
    'blocks-traffic',
    'warning',
    {
      subject: 'orders_fk',
      message: 'If large: writes to `orders` wait.',
      do: 'NOT VALID first.',
      file: 'drizzle/0001_x.sql',
      line: 3,
    },
    {
      suggestion: { line: 3, endLine: 3, text: notValid },
      wayOut: {
        releases: [
          { title: 'In this migration, instead', sql: [notValid], transaction: 'batch' },
          {
            title: 'In a migration of a later release',
            sql: ['ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_fk";'],
            transaction: 'batch',
          },
        ],
        proof: { status: 'proven', on: 'PostgreSQL 17.10', notes: [] },
      },
      ...rest,
    },
  );
}

const suggestionsOf = (...findings: Finding[]) => renderSuggestions(review([project({ findings })]), options);

describe('suggestions', () => {
  test('say what happens, what to commit, and what is left to do', () => {
    const [one, ...others] = suggestionsOf(suggested());
    expect(others).toEqual([]);
    expect(one).toMatchObject({ path: 'drizzle/0001_x.sql', line: 3, endLine: 3 });
    expect(one?.body).toContain(`\`\`\`suggestion\n${notValid}\n\`\`\``);
    expect(one?.body).toContain('VALIDATE CONSTRAINT');
    expect(one?.body).toContain('Proven on PostgreSQL 17.10');
  });

  test('an accepted finding gets none, and lines that two findings change get one', () => {
    const acceptance = { reason: 'small', author: null, until: null, file: 'drizzle/0001_x.sql', line: 2 };
    expect(suggestionsOf(suggested({ acceptance }))).toEqual([]);
    expect(suggestionsOf(suggested(), suggested({ rule: 'other' }))).toHaveLength(1);
  });

  test('are five at most', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      suggested({ suggestion: { line: at + 1, endLine: at + 1, text: notValid } }),
    );
    expect(suggestionsOf(...many)).toHaveLength(5);
  });

  test('backticks do not end the block early', () => {
    const text = 'SELECT $$\n```\n$$; -- <b>@team</b>';
    const [one] = suggestionsOf(suggested({ suggestion: { line: 1, endLine: 1, text } }));
    expect(one?.body).toContain(`\`\`\`\`suggestion\n${text}\n\`\`\`\``);
    const { problems, text: shown } = read(render(one?.body ?? ''));
    expect(problems).toEqual([]);
    expect(shown).toContain('-- <b>@team</b>');
  });

  test('text with hidden characters is never offered for a click', () => {
    expect(suggestionsOf(suggested({ suggestion: { line: 1, endLine: 1, text: 'SELECT 1; \u202E-- x' } }))).toEqual([]);
  });

  test('SARIF has it as a fix of whole lines', () => {
    const log = sarifLog(review([project({ findings: [suggested()] })]), { ...options, catalogue: [] });
    expect(log.runs[0]?.results?.[0]?.fixes?.[0]?.artifactChanges[0]).toMatchObject({
      artifactLocation: { uri: 'drizzle/0001_x.sql' },
      replacements: [
        {
          deletedRegion: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 },
          insertedContent: { text: `${notValid}\n` },
        },
      ],
    });
  });
});
