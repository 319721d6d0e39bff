import type { StallFact } from '../core/facts.ts';
import type { ProjectReview } from '../core/review.ts';
import { durationWords } from '../rules/durations.ts';
import { figure } from './figures.ts';
import { say, type Phrase } from './phrase.ts';
import { clipMiddle, visibleLine } from './visible.ts';
import { openFindings } from './words.ts';

/** Characters for the time that the whole batch took. */
const width = 32;
const mostTables = 8;

/** Tables on which others stood still in the rehearsal, the longest first; none where there is nothing to see in a picture. */
export function stallsOf(project: ProjectReview): StallFact[] {
  const speaks = openFindings(project).some(
    ({ hazard, severity }) => hazard === 'blocks-traffic' && severity !== 'notice',
  );
  if (!speaks) return [];
  const stalls = project.trials.find(({ rowSet }) => rowSet === 'ordinary')?.stalls ?? [];
  // A single table is told by its finding.
  if (stalls.length < 2) return [];
  return stalls.toSorted((a, b) => longest(b) - longest(a)).slice(0, mostTables);
}

/**
 * The rehearsal as a picture in text: one line for each table, its width the time that the batch took. Empty when nobody
 * stood still.
 */
export function stallText(project: ProjectReview): string[] {
  const stalls = stallsOf(project);
  if (stalls.length === 0) return [];
  const names = stalls.map(({ relation }) => clipMiddle(visibleLine(relation), 28));
  const nameWidth = Math.max(...names.map((name) => Array.from(name).length));
  const lines = stalls.map((stall, at) => {
    const name = names[at] ?? '';
    const padded = name + ' '.repeat(nameWidth - Array.from(name).length);
    return `${padded}  ${barOf(stall)}  ${stall.reads === null ? 'writes wait' : 'reads and writes wait'} ${milliseconds(longest(stall))}`;
  });
  const arrow = `${' '.repeat(nameWidth)}  ${'deploy begins'.padEnd(width - 'ends'.length)}ends`;
  return [arrow, ...lines];
}

/** How large the tables were, and what takes longest in production where no finding's line says so: its size is not known. */
export function stallNote(project: ProjectReview): { rows: string; longest: Phrase | null; statement: number | null } {
  const stalls = stallsOf(project);
  const rows = `${figure(Math.max(0, ...stalls.map((stall) => stall.rows)))} rows a table`;
  const inside = (statement: number) =>
    stalls.some(({ reads, writes }) =>
      [reads, writes].some((one) => one !== null && one.from <= statement && statement <= one.to),
    );
  const timed = openFindings(project).flatMap(({ statement, estimate }) =>
    statement !== null && estimate !== undefined && inside(statement) ? [{ statement, estimate }] : [],
  );
  const [worst] = timed.toSorted((a, b) => b.estimate.milliseconds.high - a.estimate.milliseconds.high);
  if (worst === undefined || timed.some(({ estimate }) => estimate.per === 'table'))
    return { rows, longest: null, statement: null };
  const { relation, milliseconds: time } = worst.estimate;
  return {
    rows,
    longest: say`${[durationWords(time)]} for each million rows of ${relation}`,
    statement: worst.statement,
  };
}

function longest({ reads, writes }: StallFact): number {
  return Math.max(reads?.milliseconds ?? 0, writes?.milliseconds ?? 0);
}

function barOf({ reads, writes }: StallFact): string {
  const covers = (stall: StallFact['reads'], cell: number) =>
    stall !== null && cell + 1 > stall.after * width && cell < (stall.after + stall.share) * width;
  return Array.from({ length: width }, (_, cell) =>
    covers(reads, cell) ? '█' : covers(writes, cell) ? '▒' : '·',
  ).join('');
}

function milliseconds(value: number): string {
  return value < 1_000 ? `${Math.round(value)} ms` : `${(value / 1_000).toFixed(1)} s`;
}
