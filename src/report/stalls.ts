import type { StallFact } from '../core/facts.ts';
import type { ProjectReview } from '../core/review.ts';
import { figure } from '../core/wording.ts';
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

/** How large the tables of the rehearsal were: `8,000 rows a table`. What takes how long in production, the findings say. */
export function rehearsedRows(project: ProjectReview): string {
  return `${figure(Math.max(0, ...stallsOf(project).map(({ rows }) => rows)))} rows a table`;
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
