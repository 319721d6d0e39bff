import * as z from 'zod';

/**
 * What the texts, numbers and lists of a Review may hold. A review can come from an artifact in which every byte was
 * chosen by an attacker, so each of them has an end.
 */

export const line = z.int().min(0).max(10_000_000);
/** The index of a statement in the batch. */
export const index = z.int().min(0);
export const count = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
export const part = z.number().min(0).max(1);
export const interval = z.object({ low: count, high: count });
/** Names, messages, reasons. */
export const text = z.string().max(20_000);
export const shortText = z.string().max(2_000);
/** A statement or a way out; a migration of data can be long. */
export const sql = z.string().max(5_000_000);
/** Relative to the repository: no way out of it, no absolute path. */
export const path = z
  .string()
  .max(4_096)
  .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/u, 'a path inside the repository');
export const sha = z.string().regex(/^[0-9a-f]{7,64}$/u, 'a commit');
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day as YYYY-MM-DD');
export const ruleName = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a rule name')
  .max(80);

export function list<T extends z.ZodType>(item: T, max = 20_000): z.ZodArray<T> {
  return z.array(item).max(max);
}
