import type { Finding } from '../core/review.ts';
import type { BatchContext } from '../batch/batch.ts';

/**
 * The missing migration is its own way out: what drizzle-kit generates was run behind the pending migrations, and leads to
 * the schema that it was generated from.
 *
 * @param from index of the batch's first statement that belongs to it; null without one
 * @param server `PostgreSQL 17.10`
 */
export function proveMissing(
  findings: readonly Finding[],
  { contexts }: BatchContext,
  from: number | null,
  server: string,
): void {
  if (from === null) return;
  const missing = contexts.filter(({ statement }) => statement.index >= from);
  const ran = missing.every(({ facts }) => facts !== null && facts.ran === 'batch' && facts.error === null);
  if (missing.length === 0 || !ran) return;
  for (const finding of findings) {
    if (finding.rule !== 'missing-migration' || finding.severity === 'notice') continue;
    const [step] = finding.action.steps;
    finding.wayOut = {
      releases: [
        {
          title: step?.title ?? 'In a migration of this pull request',
          sql: missing.map(({ statement }) => `${statement.sql};`),
          transaction: 'batch',
        },
      ],
      proof: { status: 'proven', on: server, notes: [] },
    };
  }
}
