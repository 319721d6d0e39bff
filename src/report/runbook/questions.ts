import type { ProjectReview } from '../../core/review.ts';
import { code, prose } from '../escape.ts';
import { gapText } from '../gaps.ts';
import { lockSpans } from '../locks.ts';
import { blocks } from '../markdown/parts.ts';
import { plural } from '../phrase.ts';
import { openFindings } from '../words.ts';

/** What was tried already, and what a staging database should still show. */
export function testingSection(project: ProjectReview): string {
  const { trials, deployOrder, wayBack } = project;
  const hostile = trials.filter(({ rowSet }) => rowSet === 'hostile').length;
  const done = [
    trials.length === 0 ? null : `The batch was run on made-up rows${hostile === 0 ? '' : ', and on unusual ones'}.`,
    deployOrder
      ? `${plural(deployOrder.tried, 'query', 'queries')} of both releases were run on the other one’s schema.`
      : null,
    wayBack?.provenOn ? `The way back was run on ${wayBack.provenOn}: forward, back, forward again.` : null,
  ].filter((line) => line !== null);
  const todo = [
    'Run the batch on a copy of production, with its sizes, and look at the time.',
    ...(deployOrder?.breaks.length
      ? ['Run the old release’s tests against the new schema, and the new ones’ against the old.']
      : []),
    ...(wayBack?.sql.length ? ['Go back once, and forward again, on that copy.'] : []),
    ...openFindings(project)
      .filter(({ hazard }) => hazard === 'fails')
      .slice(0, 5)
      .map(({ message }) => `Look at rows for which this is so: ${message}`),
  ];
  return blocks(
    '## Testing strategy',
    done.length === 0 ? 'Nothing of it was run.' : bullets('Done by Raincheck:', done),
    bullets('Left to do:', todo),
  );
}

/** What no machine can know. */
export function questionsSection(project: ProjectReview): string {
  const open = openFindings(project);
  const lost = open.filter(({ hazard }) => hazard === 'data-loss').map(({ subject }) => subject);
  const unknown = open.flatMap(({ estimate }) => (estimate?.rows === null ? [estimate.relation] : []));
  const gaps = gapText(project);
  const questions = [
    ...[...new Set(lost)]
      .slice(0, 8)
      .map(
        (name) => `Does anybody outside of this repository read ${code(name, 100)}: reports, exports, another service?`,
      ),
    ...(unknown.length === 0
      ? []
      : [
          `How many rows do ${[...new Set(unknown)]
            .slice(0, 8)
            .map((name) => code(name, 80))
            .join(', ')} have in production?`,
        ]),
    ...open
      .flatMap(({ preflight }) =>
        preflight?.rows === null ? [`Is it true of production: ${prose(preflight.assumption, 200)}?`] : [],
      )
      .slice(0, 8),
    ...(project.missing?.ambiguities ?? [])
      .slice(0, 5)
      .map(
        ({ kind, deleted, created }) =>
          `Is the ${prose(kind)} ${code(deleted, 80)} renamed to ${code(created, 80)}, or are they two things?`,
      ),
    ...(lockSpans(project).length === 0 ? [] : ['When is traffic low enough for what waits?']),
    ...(gaps === null ? [] : ['What do the statements do that could not be judged here?']),
    'Who decides to go back, and by which sign?',
  ];
  return blocks('## Questions that only a person can answer', questions.map((one) => `- ${one}`).join('\n'));
}

function bullets(head: string, lines: readonly string[]): string {
  return blocks(head, lines.map((line) => `- ${prose(line, 300)}`).join('\n'));
}
