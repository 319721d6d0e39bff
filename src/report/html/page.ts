import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Review } from '../../core/review.ts';
import { renderComment } from '../comment.ts';
import type { ReportOptions } from '../options.ts';
import { ganttSvg } from './gantt.ts';
import { style } from './style.ts';

/**
 * The comment as a standalone HTML page that looks as GitHub shows it, with the locks drawn. It loads nothing and runs
 * no script; its policy says so too.
 */
export function renderHtmlPage(review: Review, options: ReportOptions): string {
  // No text of a pull request can contain such an element: every `<` of it is an entity.
  const holder = (at: number) => `<div data-locks="${at}"></div>`;
  const markdown = renderComment(review, options, (project) => holder(review.projects.indexOf(project)));
  const body = review.projects.reduce(
    (text, project, at) => text.replace(holder(at), () => ganttSvg(project)),
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Raincheck: ${review.verdict}</title>
<style>${style}</style>
</head>
<body>
<main>
<header><b>Raincheck</b> as it comments on the pull request</header>
<article>
${body}
</article>
</main>
</body>
</html>
`;
}
