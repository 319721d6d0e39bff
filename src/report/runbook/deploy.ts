import type { DeployOrder, ProjectReview } from '../../core/review.ts';
import { toolOf } from '../../project/layouts/traits.ts';
import { code, fence, prose } from '../escape.ts';
import { blocks } from '../markdown/parts.ts';
import { withSemicolon } from '../markdown/missing.ts';
import { plural } from '../phrase.ts';
import { acceptedFindings, openFindings } from '../words.ts';

/** How the migration is run. */
export function commandSection({ layout, transaction, pendingMigrations }: ProjectReview): string {
  const spans = {
    batch: 'All of it is one transaction: it happens whole or not at all.',
    file: 'Each file is a transaction of its own: a failure leaves the files before it behind.',
    none: 'Every statement commits by itself: a failure leaves what ran before it behind.',
  }[transaction];
  const tool = toolOf({ layout });
  const how =
    layout === 'sql'
      ? 'The files are run in their order, by whatever runs them in your deploy.'
      : tool !== null
        ? fence(tool.deploys, 'text')
        : blocks(fence('npx drizzle-kit migrate', 'text'), 'or the `migrate()` of drizzle-orm that your deploy calls.');
  return blocks(
    '## Migration command',
    how,
    `${plural(pendingMigrations.length, 'pending migration')}: ${pendingMigrations
      .slice(0, 20)
      .map((name) => code(name, 80))
      .join(', ')}. ${spans}`,
  );
}

/** What is to be done and asked before the deploy. */
export function beforeSection(project: ProjectReview): string {
  const questions = openFindings(project).flatMap(({ preflight }) => (preflight === undefined ? [] : [preflight]));
  const asked = questions.map(({ assumption, sql, rows, counts }) =>
    blocks(
      `- ${prose(assumption, 300)}: ${answer(rows, counts === 'groups' ? 'group' : 'row')}`,
      fence(withSemicolon(sql)),
    ),
  );
  const saves = (project.wayBack?.save ?? []).map(({ what, sql }) => blocks(`- ${prose(what, 300)}`, fence(sql)));
  return blocks(
    '## Before the deploy',
    asked.length === 0
      ? 'No query to run: nothing in this batch depends on rows that production may have.'
      : blocks('Run these queries on production, read-only. What they count breaks the deploy or is lost:', ...asked),
    saves.length === 0 ? null : blocks('Save what the way back needs:', ...saves),
  );
}

function answer(rows: number | null, unit: string): string {
  if (rows === null) return 'not asked yet';
  return rows === 0 ? 'asked, none' : `asked, ${plural(rows, unit)}`;
}

/** The order of the steps. */
export function stepsSection(project: ProjectReview): string {
  const { deployOrder: order, notWorkedOut } = project;
  const stops = openFindings(project).filter(({ severity }) => severity === 'error');
  const steps = order === undefined || order === null ? [] : stepsOf(order);
  const first = [
    ...(stops.length === 0 ? [] : [`Mend ${plural(stops.length, 'error')}: this batch is not ready to be deployed.`]),
    'Run the queries of “Before the deploy”, and save what it names.',
  ];
  const shown = steps.length > 0 ? steps : ['Migrate.', 'Deploy the code.'];
  return blocks(
    '## Steps, in order',
    steps.length === 0
      ? `What goes first was not worked out: ${prose(notWorkedOut?.deployOrder ?? 'Nothing was run.', 300)}`
      : null,
    [...first, ...shown, 'Look whether it worked, as below.'].map((step, at) => `${at + 1}. ${step}`).join('\n'),
    acceptedLine(project),
  );
}

function stepsOf({ answer: goesFirst, split }: DeployOrder): string[] {
  const migrate = 'Migrate.';
  const deploy = 'Deploy the code, and wait until no old instance runs any more.';
  switch (goesFirst) {
    case 'code-first':
      return [deploy, migrate];
    case 'neither':
      return split.length === 0
        ? ['Split the pull request, or stop the application for the deploy: neither order works.', migrate, deploy]
        : split.map(({ title }) => `${prose(title, 200)}.`);
    default:
      return [migrate, deploy];
  }
}

function acceptedLine(project: ProjectReview): string | null {
  const accepted = acceptedFindings(project);
  if (accepted.length === 0) return null;
  return blocks(
    'Accepted in the pull request:',
    accepted
      .map(({ message, acceptance }) => `- ${prose(message, 200)} (${prose(acceptance?.reason ?? '', 200)})`)
      .join('\n'),
  );
}
