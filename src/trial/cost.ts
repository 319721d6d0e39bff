import type { TableWork } from './work.ts';

/**
 * Nanoseconds for each unit of work, fitted by bench/growth.ts on tables of 300,000 and of a million rows in memory (2
 * virtual processors, like a CI runner; PostgreSQL 17). Fixed numbers, not measured in the trial: the same input gives
 * the same report. docs/growth.md has the method and its error.
 */
const nanoseconds = {
  /** Reading a row, in a scan or through an index, and checking something of it. */
  read: 45,
  /** Reading a byte of a table. */
  readByte: 0.2,
  /** Finding the row of the other table, where a foreign key is checked. */
  join: 150,
  /** Writing a row of a table anew. */
  rewrite: 250,
  rewriteByte: 6,
  /** Sorting a row into an index that is built. */
  entry: 400,
  insert: 200,
  update: 2_000,
  delete: 1_200,
  /** Putting a row into one of the indexes that are there. */
  maintain: 1_500,
  /** Writing a row into a table of the batch's own. */
  copy: 350,
};

/** The measured times lay between these multiples of the fitted one: docs/growth.md. */
const spread = { low: 0.4, high: 2.5 };

/** Milliseconds for a million rows of the table, if the work grows as the table does. */
export function perMillionRows(work: TableWork): { low: number; high: number } {
  const { rows, bytes, read, inserted, updated, deleted, rewritten, joined, copied, builds, indexes } = work;
  const each = nanoseconds;
  const total =
    read * each.read +
    (rows === 0 ? 0 : (read / rows) * bytes * each.readByte) +
    (joined ? read * each.join : 0) +
    (rewritten ? rows * each.rewrite + bytes * each.rewriteByte : 0) +
    builds * rows * each.entry +
    inserted * each.insert +
    updated * each.update +
    deleted * each.delete +
    (inserted + updated) * indexes * each.maintain +
    copied * each.copy;
  // Nanoseconds for each row are milliseconds for each million rows.
  const milliseconds = total / Math.max(1, rows);
  return { low: rounded(milliseconds * spread.low), high: rounded(milliseconds * spread.high) };
}

/** Two digits: more would pretend to know more. */
function rounded(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}
