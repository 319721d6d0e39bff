import type { DeployOrder } from '../core/review.ts';
import type { Break, Tried } from './try.ts';

/** What both releases met on the other side's database. */
export interface BothTried {
  /** The old release's queries on the new schema. */
  old: Tried;
  /** The new release's queries on the old schema. */
  new: Tried;
}

const summaries: Record<DeployOrder['answer'], string> = {
  either: 'Either order works: the old code runs on the new schema, and the new code on the old one.',
  'migrate-first': 'Migrate first, then deploy the code: the new code does not run on the old schema.',
  'code-first': 'Deploy the code first, then migrate: the old code does not run on the new schema.',
  neither: 'Neither order works: the old code does not run on the new schema, nor the new code on the old one.',
};

/** Where only an upsert by a key fails, of which nobody knows whether the code has one. */
const upsertSummaries: Partial<Record<DeployOrder['answer'], string>> = {
  'migrate-first': 'Migrate first, then deploy the code: an upsert by the new key fails before.',
  'code-first': 'Deploy the code first, then migrate: an upsert by the old key fails afterwards.',
  neither: 'Neither order works for code that upserts by the old key, or by the new one.',
};

/** Queries that are shown; the count of the others is a note. */
const mostBreaks = 200;

/** What may go first, in total and table by table. */
export function answerOf(tried: BothTried): Pick<DeployOrder, 'answer' | 'summary' | 'tables' | 'breaks' | 'tried'> {
  const answer = orderOf(tried.old.breaks, tried.new.breaks);
  const hasReal = [...tried.old.breaks, ...tried.new.breaks].some((one) => !isUpsert(one));
  const names = [...new Set([...tried.old.breaks, ...tried.new.breaks].map(({ table }) => table))].toSorted();
  const about = (breaks: readonly Break[], name: string): Break[] => breaks.filter(({ table }) => table === name);
  const told = (code: 'old' | 'new', breaks: readonly Break[]): DeployOrder['breaks'] =>
    breaks.map(({ table, query: { what, sql }, error }) => ({ code, table, what, sql, error }));
  return {
    answer,
    summary: (hasReal ? null : upsertSummaries[answer]) ?? summaries[answer],
    tables: names.map((table) => ({
      table,
      answer: orderOf(about(tried.old.breaks, table), about(tried.new.breaks, table)),
    })),
    breaks: [...told('old', tried.old.breaks), ...told('new', tried.new.breaks)].slice(0, mostBreaks),
    tried: tried.old.tried + tried.new.tried,
  };
}

/**
 * Upserts by a key decide only where nothing else does: every table's keys are tried, and few code uses each. What every
 * code does (reads, inserts, updates) is certain.
 */
function orderOf(old: readonly Break[], now: readonly Break[]): DeployOrder['answer'] {
  const certain = (breaks: readonly Break[]): readonly Break[] => breaks.filter((one) => !isUpsert(one));
  const isDecided = certain(old).length + certain(now).length > 0;
  const [before, after] = isDecided ? [certain(old), certain(now)] : [old, now];
  if (before.length > 0) return after.length > 0 ? 'neither' : 'code-first';
  return after.length > 0 ? 'migrate-first' : 'either';
}

/** True for `onConflict` on a key that is not there (42P10). */
export function isUpsert({ error }: Break): boolean {
  return error.code === '42P10';
}
