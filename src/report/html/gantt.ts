import type { ProjectReview } from '../../core/review.ts';
import { html } from '../escape.ts';
import { lockSpans, type LockSpan } from '../locks.ts';
import { clipMiddle, visibleLine } from '../visible.ts';
import { lockName } from '../../grammar/lock.ts';

const left = 250;
const width = 800;
const rowHeight = 30;
const top = 26;
const mostRows = 30;

/** The locks over the batch as an SVG picture: one row per lock, one column per statement. Empty without locks. */
export function ganttSvg(project: ProjectReview): string {
  const spans = lockSpans(project).slice(0, mostRows);
  if (spans.length === 0) return '';
  const count = Math.max(...project.statements.map(({ index }) => index + 1), ...spans.map(({ to }) => to + 1));
  const column = (width - left - 10) / count;
  const at = (index: number) => round(left + index * column);
  const height = top + spans.length * rowHeight + 6;
  // At most some twenty numbers on the axis.
  const every = Math.ceil(count / 20);
  const ticks = Array.from({ length: count }, (_, index) => index)
    .filter((index) => index % every === 0)
    .map((index) => `<text x="${round(at(index) + column / 2)}" y="16" class="tick">${index + 1}</text>`);
  const grid = Array.from({ length: Math.min(count, 60) + 1 }, (_, index) =>
    at((index * count) / Math.min(count, 60)),
  ).map((x) => `<line x1="${round(x)}" y1="22" x2="${round(x)}" y2="${height - 4}" class="grid"/>`);
  const rows = spans.map((span, row) => rowOf(span, top + row * rowHeight, at, column));
  return [
    `<svg class="locks" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="Locks over the batch, statement by statement">`,
    `<text x="8" y="16" class="axis">statement</text>`,
    ...grid,
    ...ticks,
    ...rows,
    '</svg>',
  ].join('');
}

function rowOf(span: LockSpan, y: number, at: (index: number) => number, column: number): string {
  const name = html(clipMiddle(visibleLine(span.relation), 34));
  const x = at(span.from);
  const bar = `<rect x="${x}" y="${y + 4}" width="${round(at(span.to + 1) - x)}" height="${rowHeight - 8}" rx="3" class="${span.blocks === 'writes' ? 'writes' : 'all'}"/>`;
  const work = span.work.map(
    ({ statement, kind }) =>
      `<rect x="${round(at(statement) + 2)}" y="${y + 8}" width="${round(Math.max(2, column - 4))}" height="${rowHeight - 16}" rx="2" class="work"><title>${kind} by statement ${statement + 1}</title></rect>`,
  );
  return [
    `<text x="8" y="${y + 13}" class="name">${name}</text>`,
    `<text x="8" y="${y + 25}" class="mode">${lockName(span.mode)}, blocks ${span.blocks}</text>`,
    bar,
    ...work,
  ].join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
