import * as z from 'zod';
import { KnownError } from '../core/errors.ts';
import type { Review } from '../core/review.ts';
import { reviewSchema } from '../core/schema/review.ts';

/** A real review of a large repository has a few megabytes. */
const longest = 50_000_000;

/**
 * Reads a review from an artifact that another workflow uploaded: untrusted data. Only its shape is checked here; the
 * renderers treat every text in it as hostile anyway.
 *
 * @throws KnownError when it is not JSON, too large, of another version, or not a review
 */
export function parseReview(text: string): Review {
  if (text.length > longest) {
    throw refused(`it has ${text.length} characters, at most ${longest} are read`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw refused('it is not JSON', error);
  }
  const version = z.object({ schemaVersion: z.unknown() }).safeParse(data).data?.schemaVersion;
  if (version !== 1) {
    throw new KnownError('The review comes from another version of Raincheck.', {
      next: 'Use the same version of Raincheck in the workflow that analyses and in the one that publishes.',
    });
  }
  const parsed = reviewSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refused(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it has another shape'}`.slice(0, 300));
}

function refused(why: string, cause?: unknown): KnownError {
  return new KnownError(`The review in the artifact cannot be used: ${why}.`, {
    next: 'Upload the report.json that Raincheck wrote, unchanged.',
    ...(cause === undefined ? {} : { cause }),
  });
}
