import { lockSpans, type LockSpan } from './locks.ts';
import type { ProjectReview } from '../core/review.ts';
import { plural } from './phrase.ts';
import { lockName } from '../grammar/lock.ts';
import { clipMiddle, visibleLine } from './visible.ts';

/** More statements than this are told in words, not drawn. */
const drawnStatements = 30;
const drawnSpans = 16;

/**
 * The locks over the batch as text: one line per lock, one column per statement; `█` where PostgreSQL works on the table
 * while it is locked. Empty when nothing blocks anybody.
 */
export function lockText(project: ProjectReview): string[] {
  const spans = lockSpans(project);
  if (spans.length === 0) return [];
  const shown = spans.slice(0, drawnSpans);
  const rest = spans.length > shown.length ? [`… and ${plural(spans.length - shown.length, 'lock')} more`] : [];
  const indexes = project.statements.map(({ index }) => index);
  return [...(indexes.length > drawnStatements ? shown.map(inWords) : drawn(shown, indexes)), ...rest];
}

function drawn(spans: LockSpan[], indexes: number[]): string[] {
  const names = spans.map(({ relation }) => clipMiddle(visibleLine(relation), 28));
  const modes = spans.map(({ mode }) => lockName(mode));
  const nameWidth = Math.max(9, ...names.map((name) => Array.from(name).length));
  const modeWidth = Math.max(...modes.map((mode) => mode.length));
  const cell = String((indexes.at(-1) ?? 0) + 1).length;
  const head = `${pad('statement', nameWidth)}  ${pad('', modeWidth)}  ${indexes.map((index) => String(index + 1).padStart(cell)).join(' ')}`;
  const lines = spans.map((span, at) => {
    const bar = indexes.map((index) =>
      bit(span, index).padStart(cell, bit(span, index) === ' ' || index === span.from ? ' ' : '━'),
    );
    const joined = bar
      .map((part, place) =>
        place === 0
          ? part
          : `${inside(span, indexes[place] ?? 0) && (indexes[place] ?? 0) > span.from ? '━' : ' '}${part}`,
      )
      .join('');
    return `${pad(names[at] ?? '', nameWidth)}  ${pad(modes[at] ?? '', modeWidth)}  ${joined}  blocks ${span.blocks}`.trimEnd();
  });
  const working = spans.some(({ work }) => work.length > 0);
  return [
    head,
    ...lines,
    '',
    `━ held${working ? '   █ held while the whole table is read, indexed or rewritten' : ''}   (columns are statements, not time)`,
  ];
}

function bit(span: LockSpan, index: number): string {
  if (!inside(span, index)) return ' ';
  return span.work.some(({ statement }) => statement === index) ? '█' : '━';
}

const inside = (span: LockSpan, index: number) => index >= span.from && index <= span.to;

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - Array.from(text).length));

function inWords(span: LockSpan): string {
  const range =
    span.from === span.to ? `at statement ${span.from + 1}` : `from statement ${span.from + 1} to ${span.to + 1}`;
  const work = span.work.map(({ statement, kind }) => `${kind} at ${statement + 1}`).slice(0, 5);
  return `${clipMiddle(visibleLine(span.relation), 40)}: ${lockName(span.mode)} ${range}, blocks ${span.blocks}${work.length === 0 ? '' : ` (${work.join(', ')})`}`;
}

/**
 * The same as a mermaid gantt; null when there is nothing to draw. One second on the axis stands for one statement.
 * `x` (milliseconds), because mermaid 11 reads the start of a task in `X` as milliseconds and its end as seconds.
 * No line begins with a name: a table called `click` or `section` would be a command.
 */
export function lockGantt(project: ProjectReview): string | null {
  const spans = lockSpans(project).slice(0, drawnSpans);
  if (spans.length === 0) return null;
  const time = (statement: number) => String((statement + 1) * 1000);
  const lines = spans.flatMap((span) => [
    // `crit` is red, `active` blue: reads and writes wait, or only writes.
    `  ${lockName(span.mode)} on ${mermaidText(span.relation)} :${span.blocks === 'writes' ? 'active' : 'crit'}, ${time(span.from)}, ${time(span.to + 1)}`,
    ...span.work
      .slice(0, 8)
      .map(({ statement, kind }) => `  ${workName[kind]} :done, ${time(statement)}, ${time(statement + 1)}`),
  ]);
  const statements = (project.statements.at(-1)?.index ?? 0) + 1;
  const ticks = statements <= 20 ? ['  tickInterval 1second'] : [];
  return ['gantt', '  dateFormat x', '  axisFormat %s', '  todayMarker off', ...ticks, ...lines].join('\n');
}

const workName: Record<LockSpan['work'][number]['kind'], string> = {
  rewrite: 'table rewrite',
  scan: 'full read',
  'index build': 'index build',
};

/** Names in a diagram keep letters, digits, dots and underscores; mermaid gives everything else a meaning somewhere. */
function mermaidText(text: string): string {
  const kept = clipMiddle(visibleLine(text), 40).replace(/[^\p{L}\p{N}_.]/gu, '_');
  return kept === '' ? '_' : kept;
}
