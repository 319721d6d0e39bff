import type { ProjectReview } from '../../core/review.ts';
import { figure } from '../../core/wording.ts';
import { code, prose } from '../escape.ts';
import { lockSpans } from '../locks.ts';
import { blocks, table } from '../markdown/parts.ts';

/** Rows of each table, and files that are named. */
const most = 30;

/** The tables, procedures and components that the batch touches, with numbers. */
export function affectedSection(project: ProjectReview): string {
  return blocks('## What it affects', tables(project), procedures(project), components(project));
}

function tables(project: ProjectReview): string {
  const spans = lockSpans(project);
  const changed = new Map((project.changedTables ?? []).map(({ table: name, kind }) => [name, kind]));
  const names = [...new Set([...changed.keys(), ...spans.map(({ relation }) => relation)])];
  if (names.length === 0) return 'No table that was there before is changed or locked.';
  const inTrial = project.trials[0]?.rowsPerTable ?? {};
  const rows = names
    .slice(0, most)
    .map((name) => [
      code(name, 80),
      changed.get(name) ?? 'the same columns',
      spans.find(({ relation }) => relation === name)?.blocks ?? 'nothing waits',
      figureOf(inProduction(project, name)),
      figureOf(inTrial[name] ?? null),
    ]);
  return blocks(
    `**Tables:** ${figure(names.length)}`,
    table(['table', 'change', 'blocks', 'rows in production', 'rows in the trial'], rows),
  );
}

function inProduction({ findings }: ProjectReview, name: string): number | null {
  return findings.find(({ estimate }) => estimate?.relation === name)?.estimate?.rows ?? null;
}

function figureOf(rows: number | null): string {
  return rows === null ? 'unknown' : figure(rows);
}

/** Functions, triggers and views that the trial saw fail. */
function procedures({ trials }: ProjectReview): string {
  const broken = trials.flatMap((run) => run.broken ?? []);
  if (broken.length === 0) return '**Procedures and views:** none was seen to break.';
  const lines = broken.slice(0, most).map(({ object, operation, inside, error }) => {
    const where = inside === undefined ? '' : ` in ${code(inside, 80)}`;
    return `- ${operation} ${code(object, 80)}${where}: ${prose(error.message, 200)}`;
  });
  return blocks(`**Procedures and views that break:** ${figure(broken.length)}`, lines.join('\n'));
}

function components({ impact, notWorkedOut }: ProjectReview): string {
  if (impact === undefined || impact === null) {
    const reason = notWorkedOut?.impact ?? 'Nothing is removed, renamed, narrowed or required.';
    return `**Components of the code:** ${prose(reason, 300)}`;
  }
  const files = Map.groupBy(impact.uses, ({ file }) => file);
  const lines = [...files].slice(0, most).map(([file, uses]) => {
    const subjects = [...new Set(uses.map(({ subject }) => subject))].slice(0, 5);
    return `- ${code(file, 120)}: ${subjects.map((subject) => code(subject, 80)).join(', ')}`;
  });
  return blocks(
    `**Components of the code:** ${figure(impact.total)} uses in ${figure(files.size)} files`,
    lines.join('\n') || null,
    impact.notResolved.map((one) => `- ${prose(one, 300)}`).join('\n') || null,
  );
}
