import type { Finding, Release } from '../core/review.ts';
import type { BatchContext } from '../batch/batch.ts';

/**
 * The findings, with the missing migration's way out, which is itself: what drizzle-kit generates was run behind the pending migrations, and leads to
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
): Finding[] {
  if (from === null) return [...findings];
  const missing = contexts.filter(({ statement }) => statement.index >= from);
  const ran = missing.every(({ facts }) => facts !== null && facts.ran === 'batch' && facts.error === null);
  if (missing.length === 0 || !ran) return [...findings];
  return findings.map((finding) => {
    if (finding.rule !== 'missing-migration' || finding.severity === 'notice') return finding;
    const [step] = finding.action.steps;
    const release: Release = {
      title: step?.title ?? 'In a migration of this pull request',
      sql: missing.map(({ statement }) => `${statement.sql};`),
      transaction: 'batch',
    };
    return { ...finding, wayOut: { releases: [release], proof: { status: 'proven', on: server, notes: [] } } };
  });
}
