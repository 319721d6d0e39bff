import type { ProjectReview } from '../../core/review.ts';
import { fence } from '../escape.ts';
import { factPhrases } from '../fact-phrases.ts';
import { figure, plural, toMarkdown } from '../phrase.ts';
import { blocks, fold, statementPlace, title, type Context } from './parts.ts';

/** Everything that the next deploy would run: each statement's SQL with what was measured. */
export function statementList(project: ProjectReview, context: Context): string | null {
  const { detail } = context;
  if (project.statements.length === 0 || detail.statements === 0) return null;
  const facts = new Map(project.facts.map((entry) => [entry.statement, entry]));
  const shown = project.statements.slice(0, detail.statements);
  const items = shown.map((statement) => {
    const entry = facts.get(statement.index);
    const measured =
      entry === undefined
        ? ['not run']
        : factPhrases(entry)
            .slice(0, 12)
            .map((fact) => toMarkdown(fact));
    return blocks(
      `**${statement.index + 1}.** ${statementPlace(project, statement, context)} · ${measured.join(' · ')}`,
      detail.statementSql ? fence(statement.sql, 'sql', 2000) : null,
    );
  });
  const left = project.statements.length - shown.length;
  return fold(
    title('Everything that would run', `${plural(project.statements.length, 'statement')}, with what was measured`),
    blocks(...items, left > 0 ? `… and ${figure(left)} more.` : null),
  );
}
