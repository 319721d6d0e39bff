import type { ProjectReview, Review } from '../../core/review.ts';
import type { Statement } from '../../core/statement.ts';
import { code, fileUrl, html, link } from '../escape.ts';
import { figure } from '../../core/wording.ts';
import { commitOf, type ReportOptions } from '../options.ts';
import { clipMiddle, visibleLine } from '../visible.ts';

/** How much of the review a rendering shows: one step of the ladder that keeps it below a surface's limit. */
export interface Detail {
  /** Rows of findings per project. */
  rows: number;
  /** Statements listed per project; 0 leaves the list out. */
  statements: number;
  /** SQL of the statements that would run, and of the missing migration. */
  statementSql: boolean;
  /** SQL of the way out of each finding. */
  stepSql: boolean;
  /** Why and what to do, per finding. */
  explanations: boolean;
  /** The last step: one line per project, nothing else. */
  countsOnly: boolean;
}

/** What every part of a document needs. */
export interface Context {
  review: Review;
  options: ReportOptions;
  detail: Detail;
  /** Where this document is shown; what does not fit into the comment is in the summary. */
  surface: 'comment' | 'summary';
  /** Draws the locks of a project as a picture; the comment's is mermaid. */
  picture: (project: ProjectReview) => string;
}

/** A folded section. The blank lines make GitHub read the inside as Markdown. `title` is our own HTML. */
export function fold(title: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A table of cells that are already safe for a table (inline encoders only). */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with a blank line between them; empty ones fall out. */
export function blocks(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** A place as a link to the file at the reviewed commit: `0007_drop_email.sql:3`. */
export function place(
  where: { file: string | null; line: number | null; endLine?: number | null },
  { review, options }: Context,
): string {
  if (where.file === null) return 'the whole batch';
  const text = `${shortPath(where.file)}${where.line === null ? '' : `:${where.line}`}`;
  const url = fileUrl(
    { file: where.file, line: where.line, endLine: where.endLine ?? null },
    { serverUrl: options.serverUrl, repository: options.repository, sha: commitOf(review, options) },
  );
  return link(code(text), url);
}

/** True for a statement that stands in no committed file. */
export function isMissing(project: ProjectReview, statement: number | null): boolean {
  return statement !== null && project.missingFrom !== null && statement >= project.missingFrom;
}

/** Place of a statement; the missing migration has no file to link to. */
export function statementPlace(project: ProjectReview, statement: Statement, context: Context): string {
  return isMissing(project, statement.index) ? 'missing migration' : place(statement, context);
}

/** The file's name; with its folder where all files have the same name (`20250101_add/migration.sql`). */
function shortPath(path: string): string {
  const parts = visibleLine(path).split('/');
  const name = parts.at(-1) ?? '';
  const folder = parts.at(-2);
  return clipMiddle(/^(?:migration|snapshot|index)\.\w+$/.test(name) && folder !== undefined ? folder : name, 26);
}

/** A rule's name, linked to its page where there is one. */
export function ruleLink(rule: string, { options }: Pick<Context, 'options'>): string {
  const safe = /^[a-z0-9-]{1,80}$/.test(rule);
  return link(
    safe ? `<code>${rule}</code>` : code(rule, 60),
    options.docsUrl !== null && safe ? `${options.docsUrl}/${rule}.md` : null,
  );
}

/** The commit, linked, in short. */
export function commit({ review, options }: Context): string | null {
  const sha = commitOf(review, options);
  if (sha === null || !/^[0-9a-f]{7,64}$/.test(sha)) return null;
  const url =
    options.serverUrl === null || options.repository === null
      ? null
      : `${options.serverUrl}/${options.repository.split('/').map(encodeURIComponent).join('/')}/commit/${sha}`;
  return link(`<code>${sha.slice(0, 7)}</code>`, url);
}

/** Bold text of ours for a `<summary>`, where Markdown is not read. */
export function title(strong: string, rest = ''): string {
  return `<b>${html(strong)}</b>${rest === '' ? '' : ` · ${rest}`}`;
}

/** Where the rest is. */
export function moreLine(left: number, { options, surface }: Context): string | null {
  if (left <= 0) return null;
  if (surface === 'summary') return `**+${figure(left)} more** in the JSON and SARIF reports.`;
  return `**+${figure(left)} more** in ${link('the job summary', options.runUrl)}.`;
}
