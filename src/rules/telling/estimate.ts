import type { FindingDraft } from '../../core/finding.ts';
import type { Estimate } from '../../core/review.ts';
import { sizeOfTable } from '../../core/sizes.ts';
import { severities, type Severity } from '../../core/words.ts';
import { durationWords, figureWords, rowsWords, type Interval } from '../../core/durations.ts';
import { originalName } from '../../batch/fate.ts';
import { rowsInProduction, severityBySize, type RuleContext } from '../../batch/batch.ts';
import { named } from '../../core/wording.ts';
import { readsLongValues } from '../../batch/long-values.ts';
import { unitOf } from '../../batch/unit.ts';

const million = 1_000_000;

/** A lock that lasts this long (milliseconds) stops an application, however few rows the table has. */
const longLock = 5_000;
/** One that surely ends before this is felt by hardly anybody, however many rows it has. */
const shortLock = 1_000;

/** Rows of which each reads all: 10,000 make 100 million reads, some seconds. */
const manyForSquares = 10_000;

/** What a statement does to the tables that an estimate is for. */
export interface EstimatedWork {
  /** The tables whose rows it goes through. */
  tables: readonly string[];
  /** Those that it writes anew: there the bytes of the rows count. */
  rewritten?: readonly string[];
  /** Those on which writes wait meanwhile. */
  blocked: Iterable<string>;
}

/** How work on a table grows, and how wide the rows were on which that was seen (bytes; null when unknown). */
interface Grown {
  each: Interval;
  tried: number | null;
}

/** The longest of the estimates for a statement's tables; null when the trial did not see how the work grows. */
function estimateOf(context: RuleContext, work: EstimatedWork): Estimate | null {
  const growing = new Map<string, Grown>();
  for (const { relation, perMillionRowsMs: each, bytesPerRow } of context.facts?.growth ?? []) {
    const unit = unitOf(context, relation);
    const known = growing.get(unit);
    // Of a partitioned table's partitions the slowest stands for all.
    if (each !== null && (known === undefined || each.high > known.each.high)) {
      growing.set(unit, { each, tried: bytesPerRow ?? null });
    }
  }
  const made = work.tables.flatMap((table) => {
    const grown = growing.get(table);
    return grown === undefined ? [] : [estimateFor(context, table, grown, work)];
  });
  return (
    made.toSorted((a, b) => Number(b.per === 'table') - Number(a.per === 'table') || longest(b) - longest(a))[0] ?? null
  );
}

function estimateFor(context: RuleContext, relation: string, { each, tried }: Grown, work: EstimatedWork): Estimate {
  const { settings } = context.batch;
  const name = originalName(context.batch, context, relation);
  const rows = rowsInProduction(settings, name);
  if (rows === null) return { relation, rows, milliseconds: each, per: 'million rows' };
  const size = sizeOfTable(settings.sizes, name);
  const byRows = atRows(wider(each, size === null ? 0 : size.heapBytes / Math.max(1, rows), tried), rows);
  const milliseconds =
    size === null
      ? byRows
      : work.rewritten?.includes(relation) === true
        ? widest(byRows, rewriting(size.heapBytes + size.toastBytes))
        : readsLongValues(context, relation)
          ? sum(byRows, rewriting(size.toastBytes))
          : byRows;
  const estimate: Estimate = { relation, rows, milliseconds, per: 'table' };
  const writes = [...new Set(work.blocked)].reduce((sum, table) => {
    const rate = sizeOfTable(settings.sizes, originalName(context.batch, context, table))?.writesPerSecond;
    return sum + (rate ?? 0);
  }, 0);
  if (writes > 0) {
    const { low, high } = milliseconds;
    estimate.waitingWrites = { low: (low / 1000) * writes, high: (high / 1000) * writes };
  }
  return estimate;
}

/**
 * Milliseconds at a number of rows. Above a million the upper end grows by three with every ten times: caches, sorts and
 * hashes that no longer fit make large tables slower than the line through small ones (docs/growth.md, with the figures).
 */
export function atRows(each: Interval, rows: number): Interval {
  const times = rows / million;
  return { low: each.low * times, high: each.high * times * (times > 1 ? 3 ** Math.log10(times) : 1) };
}

/**
 * More for rows that are wider in production than in the trial: every byte of the table's file is read, at 0.08 to 0.5 ns
 * (docs/growth.md: 0.2 ns, and the spread of all costs).
 */
function wider(each: Interval, bytes: number, tried: number | null): Interval {
  const more = tried === null ? 0 : Math.max(0, bytes - tried);
  return { low: each.low + more * 0.08, high: each.high + more * 0.5 };
}

/** Bytes that are written anew, or fetched from where long values are stored apart, at 38 to 240 MB a second (docs/growth.md). */
function rewriting(bytes: number): Interval {
  return { low: bytes / 240_000, high: bytes / 38_000 };
}

function widest(one: Interval, other: Interval): Interval {
  return { low: Math.max(one.low, other.low), high: Math.max(one.high, other.high) };
}

function sum(one: Interval, other: Interval): Interval {
  return { low: one.low + other.low, high: one.high + other.high };
}

function longest({ milliseconds }: Estimate): number {
  return milliseconds.high;
}

/** A sentence for the end of the details, with a blank before it; empty when nothing is known. */
export function estimateWords({ estimate, quadratic }: Weight): string {
  if (quadratic !== null) {
    return ` For each row of ${named(quadratic)} many others are read: twice the rows take four times as long.`;
  }
  if (estimate === null) return '';
  const { relation, rows, milliseconds, waitingWrites } = estimate;
  if (rows === null) return ` About ${durationWords(milliseconds)} for each million rows of ${named(relation)}.`;
  const waiting =
    waitingWrites === undefined || waitingWrites.high < 2
      ? ''
      : `; about ${figureWords(waitingWrites)} writes would wait`;
  return ` About ${durationWords(milliseconds)} at the ${rowsWords(rows)} of ${named(relation)}${waiting}.`;
}

/** The message with the time at its end: `…is built: about 20–60 s on 40 million rows.`, or `… per million rows.` */
export function withTime(message: string, { estimate }: Weight): string {
  if (estimate === null) return message;
  const { rows, milliseconds } = estimate;
  const time = durationWords(milliseconds);
  if (rows === null) return message.replace(/\.$/, `: ${time} per million rows.`);
  return message.replace(/\.$/, `: about ${time} on ${rowsWords(rows)}.`);
}

/** How much some work matters. */
export interface Weight {
  severity: Severity;
  estimate: Estimate | null;
  /** A table whose work grows with the square of its rows: no time can be told. Null when there is none. */
  quadratic: string | null;
  /** True when it all depends on a size that nobody told. */
  unknown: boolean;
}

/**
 * Weighs work: by the table that is known to be largest. Where the time is known too, it decides: a long lock on few, wide
 * rows is an error, a short one on many is none.
 */
export function weigh(context: RuleContext, work: EstimatedWork): Weight {
  const estimate = estimateOf(context, work);
  const { settings } = context.batch;
  const names = work.tables.map((table) => originalName(context.batch, context, table));
  const all = names.map((name) => severityBySize(settings, name));
  const bySize = severities.find((severity) => all.includes(severity)) ?? 'warning';
  const quadratic = quadraticOf(context, work.tables);
  if (quadratic !== null) {
    const rows = rowsInProduction(settings, originalName(context.batch, context, quadratic));
    const severity = rows === null ? bySize : rows >= manyForSquares ? 'error' : 'notice';
    return { severity, estimate: null, quadratic, unknown: severity === 'warning' };
  }
  if (estimate?.per !== 'table') return { severity: bySize, estimate, quadratic, unknown: bySize === 'warning' };
  if (estimate.milliseconds.low >= longLock) return { severity: 'error', estimate, quadratic, unknown: false };
  const seen = new Set((context.facts?.growth ?? []).map(({ relation }) => unitOf(context, relation)));
  const isWhole =
    work.tables.every((table) => seen.has(table)) && names.every((name) => rowsInProduction(settings, name) !== null);
  const isShort = isWhole && estimate.milliseconds.high < shortLock;
  // Few rows, and yet it may take long: wide ones.
  const mayBeLong = bySize === 'notice' && estimate.milliseconds.high >= longLock;
  return {
    severity: mayBeLong || (bySize === 'error' && isShort) ? 'warning' : bySize,
    estimate,
    quadratic,
    unknown: bySize === 'warning' && !isWhole,
  };
}

function quadraticOf(context: RuleContext, tables: readonly string[]): string | null {
  const found = (context.facts?.growth ?? []).filter(({ order }) => order === 'quadratic');
  const units = found.map(({ relation }) => unitOf(context, relation));
  return tables.find((table) => units.includes(table)) ?? null;
}

/** What a draft says of a weight. */
export function weighed({ severity, estimate }: Weight): Pick<FindingDraft, 'severity' | 'estimate'> {
  return { severity, ...(estimate === null ? {} : { estimate }) };
}
