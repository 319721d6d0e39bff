import * as z from 'zod';
import { KnownError } from '../core/errors.ts';
import type { ProductionSizes } from '../core/sizes.ts';

const figure = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

const tableSize = z.strictObject({
  rows: figure
    .nullable()
    .describe('Estimated rows; null when the table was never analysed and nothing else tells. Not a count.'),
  rowsFrom: z
    .enum(['statistics', 'counters', 'file'])
    .nullable()
    .describe(
      'statistics: ANALYZE or VACUUM, grown with the file. counters: rows inserted less rows deleted. file: it is empty.',
    ),
  heapBytes: figure,
  toastBytes: figure,
  indexBytes: figure,
  indexes: figure.int(),
  writesPerSecond: figure.nullable().describe('Rows inserted, updated and deleted each second, on average.'),
});

/**
 * The shape of `raincheck.stats.json`, published as `schemas/stats-v1.schema.json`. Whoever opens a pull request can change
 * the file, so it can hold figures under names and nothing else.
 */
export const statsFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  takenOn: z.iso.date().describe('Day on which the figures were read, by the server’s clock in UTC.'),
  writesOverSeconds: figure.nullable().describe('Over how many seconds writes were counted; null: not at all.'),
  tables: z
    .record(z.string().min(1).max(300), tableSize)
    .describe('By name as PostgreSQL prints it with search_path = public: users, billing.invoices, "user".'),
});

/** More than a hundred thousand tables take. */
const largestFile = 20_000_000;

/**
 * Reads the text of a stats file.
 *
 * @param where how the reader finds it
 * @throws KnownError that repeats nothing of the text: it may be another file than it says
 */
export function parseStatsFile(text: string, where: string): ProductionSizes {
  const wrong = (why: string): KnownError =>
    new KnownError(`The file of production’s sizes cannot be used: ${why}.`, {
      where,
      next: 'Write it anew with raincheck stats --url postgres://…',
    });
  if (text.length > largestFile) throw wrong('it has more than 20 MB');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw wrong('it is not valid JSON');
  }
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1) throw wrong('it is of another version of Raincheck');
  const parsed = statsFileSchema.safeParse(json);
  if (!parsed.success) throw wrong(`it has not the shape of schemas/stats-v1.schema.json`);
  const { schemaVersion, ...sizes } = parsed.data;
  void schemaVersion;
  return sizes;
}

/** The file's text: sorted, one figure a line, so that a change of it reads well in a diff. */
export function writeStatsFile({ takenOn, writesOverSeconds, tables }: ProductionSizes): string {
  const sorted = Object.fromEntries(Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ schemaVersion: 1, takenOn, writesOverSeconds, tables: sorted }, null, 2)}\n`;
}
