import type { ProjectReview, Review } from '../../core/review.ts';
import { code, prose } from '../escape.ts';
import { blocks } from '../markdown/parts.ts';
import { toMarkdown } from '../phrase.ts';
import { headlineOf, measuredOn } from '../verdict.ts';
import { verdictSign } from '../words.ts';
import { affectedSection } from './affected.ts';
import { beforeSection, commandSection, stepsSection } from './deploy.ts';
import { goBackSection } from './go-back.ts';
import { performanceSection } from './performance.ts';
import { questionsSection, testingSection } from './questions.ts';
import { riskSection } from './risks.ts';
import { expectedSqlSection, schemaDiffSection } from './schema.ts';
import { tellSection, workedSection } from './worked.ts';

/** One page for the person who deploys: Markdown, of the same review as every other report. */
export function renderRunbook(review: Review): string {
  const pages = review.projects
    .filter(({ statements, broken }) => statements.length > 0 || broken !== null)
    .map((project) => page(project, review));
  const nothing = review.broken === null ? 'There is nothing to deploy: no migration is pending.' : null;
  const body = pages.length > 0 ? pages : [nothing, review.broken === null ? null : prose(review.broken.message)];
  return `${blocks('# Runbook', headline(review), ...body)}\n`;
}

function headline(review: Review): string {
  const place = measuredOn(review);
  const measured = place === null ? '' : ` Measured on ${toMarkdown(place)}.`;
  return `${verdictSign[review.verdict]} **${toMarkdown(headlineOf(review).sentence)}.**${measured}`;
}

function page(project: ProjectReview, { projects }: Review): string {
  return blocks(
    projects.length > 1 ? `# ${code(project.project, 100)}` : null,
    inShort(project),
    schemaDiffSection(project),
    commandSection(project),
    expectedSqlSection(project),
    affectedSection(project),
    riskSection(project),
    performanceSection(project),
    beforeSection(project),
    stepsSection(project),
    workedSection(project),
    goBackSection(project),
    testingSection(project),
    tellSection(project),
    questionsSection(project),
  );
}

function inShort({ deployOrder, wayBack }: ProjectReview): string | null {
  const lines = [
    deployOrder?.summary,
    deployOrder?.rollbackFloor,
    wayBack === undefined || wayBack === null ? null : `Way back: ${wayBack.summary}`,
  ].filter((line) => line !== undefined && line !== null);
  return lines.length === 0 ? null : lines.map((line) => `- ${prose(line, 500)}`).join('\n');
}
