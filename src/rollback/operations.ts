import type { WayBack } from '../core/review.ts';

/**
 * The way back as a script for operations: `psql --file`, in one transaction; what to save before and what to restore
 * afterwards stand in comments, because they are run at another time.
 */
export function operationsScript(project: string, wayBack: WayBack): string {
  const { grade, summary, provenOn, sql, save, failsIf, notes } = wayBack;
  const lines = [
    ...comment(`The way back of ${project}: ${grade}. ${summary}`),
    ...comment(
      provenOn === null
        ? 'It was not run.'
        : `Run on ${provenOn}, on copies with rows: forward, back, compared, forward again.`,
    ),
    ...notes.flatMap((note) => comment(note)),
    ...failsIf.flatMap(({ what, query }) => [
      ...comment(`It fails if ${what}:`),
      ...(query === null ? [] : indented(query)),
    ]),
    ...(save.length === 0
      ? []
      : ['', ...comment('Before the deploy, save what is lost:'), ...save.flatMap((one) => indented(one.sql))]),
    ...(sql.length === 0 ? [] : ['', 'BEGIN;', ...sql.map((one) => one.sql), 'COMMIT;']),
    ...(save.length === 0
      ? []
      : [
          '',
          ...comment('Then bring the saved values back:'),
          ...save.flatMap(({ restore }) => restore.flatMap(indented)),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A text of others in a comment: no line of it can leave the comment. */
function comment(text: string): string[] {
  return text.split(/[\r\n\u2028\u2029]+/u).map((line) => `-- ${line}`);
}

function indented(sql: string): string[] {
  return sql.split(/\r\n|[\r\n\u2028\u2029]/u).map((line) => `--   ${line}`);
}
