import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';
import { checkOut, openPullRequest, type Files } from '../fakes/pull-request.ts';
import { config, journal } from '../project/repo.ts';
import { act, addColumn, commentsOf, day, journalProject, start, unexpected, users } from './act.ts';

describe('hostile text', () => {
  const table = '"::error file=pwned.ts::t ##[error]@everyone <!-- `|` </details>"';
  const baseSql = `CREATE TABLE ${table} ("id" integer PRIMARY KEY NOT NULL);\n`;
  const hostile = `-- ::error file=pwned.ts::first
-- ##[add-mask]second
/* @everyone <!-- raincheck:v1 key=all --> </details> */
DROP TABLE ${table};
DO $$ BEGIN RAISE WARNING E'x\\n::warning file=pwned.ts::third\\r::add-mask::fourth\\n##[error]fifth'; END $$;
CREATE TABLE "::error::sixth
::set-output name=verdict::pass" ("id" integer);
SELECT E'\\n::stop-commands::seventh\\n' || missing_function('::notice::eighth
##[warning]ninth');
`;
  const project = (migrations: [string, string][]): Files => ({
    'drizzle.config.ts': config(),
    'src/schema.ts': 'export {};\n',
    ...journal(migrations.map(([tag, sql], i) => ({ tag, sql, when: start + i * day }))),
  });
  const request = () =>
    openPullRequest({
      base: project([['0000_base', baseSql]]),
      head: [
        project([
          ['0000_base', baseSql],
          ['0001_x,line=9,file=pwned.ts%0A::error file=pwned.ts::name', hostile],
        ]),
      ],
    });

  test('SQL, names and messages run no workflow command and break no report', async () => {
    await using github = await FakeGitHub.start();
    const job = await act(github, request());
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } });
    expect(unexpected(job)).toEqual([]);
    // Every annotation is on the one file that there is, whatever its name says.
    const places = new Set(job.annotations.map(({ file }) => file));
    expect([...places]).toEqual(['drizzle/0001_x,line=9,file=pwned.ts%0A::error file=pwned.ts::name.sql']);
    const html = micromark(commentsOf(github)[0] ?? '', {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const outsideCode = html.replaceAll(/<(pre|code)\b[^>]*>.*?<\/\1>/gs, '');
    expect(outsideCode).not.toContain('@everyone');
    expect(outsideCode.match(/<details>/g)).toHaveLength(outsideCode.match(/<\/details>/g)?.length ?? -1);
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link?.startsWith('https://github.example/acme/shop/'))).toEqual([]);
    // The marker in the SQL is text: the comment is found, and updated in place.
    await act(github, request(), { runId: 101 });
    expect(commentsOf(github)).toHaveLength(1);
  });
});

describe('the token', () => {
  test('is not in the environment of the pull request’s code', async () => {
    await using github = await FakeGitHub.start();
    // A config that only a run can read, so Raincheck runs it; it writes down what it sees.
    const spy = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('./seen.json', import.meta.url), JSON.stringify(process.env));
export default { dialect: 'postgresql', schema: './src/schema.ts', out: ['driz', 'zle'].join('') };
`;
    const project = { ...journalProject('', [users]), 'drizzle.config.ts': spy };
    const request = openPullRequest({
      base: project,
      head: [{ ...project, ...journalProject('', [users, addColumn]), 'drizzle.config.ts': spy }],
    });
    const workspace = checkOut(request);
    const env = { MY_SECRET: 'hunter2', GITHUB_TOKEN: workflowToken, ACTIONS_RUNTIME_TOKEN: 'runtime' };
    const job = await act(github, request, { workspace, env });
    expect(job.exitCode).toBe(0);
    const seen = join(workspace, 'seen.json');
    expect(existsSync(seen)).toBe(true);
    const text = readFileSync(seen, 'utf8');
    expect(text).not.toContain(workflowToken);
    expect(text).not.toContain('hunter2');
    // Nor the files through which a step sets outputs and the environment of later steps.
    expect(
      Object.keys(JSON.parse(text) as object).filter((name) =>
        /^(ACTIONS_|INPUT_|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP))/.test(name),
      ),
    ).toEqual([]);
  });
});
