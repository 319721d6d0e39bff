import type { Finding } from '../core/review.ts';
import { printColumn } from '../grammar/column-name.ts';
import { printName } from '../grammar/name.ts';
import type { Release } from './code.ts';

/** What drops rows or values, and whose first half is a release that does without them. */
const drops: ReadonlySet<string> = new Set(['drop-column', 'drop-table']);

/**
 * The findings, where the base's code has let go of what is dropped: the second half of the way that the rules advise.
 * It still deletes, and is said; but it is what somebody decided on one release ago, and stops no merge.
 *
 * @param old the base's release; only one that its own drizzle-orm has loaded, whole, tells what the code no longer knows
 * @param isSet rules whose severity the settings say
 */
export function withLetGo(findings: readonly Finding[], old: Release, isSet: (rule: string) => boolean): Finding[] {
  if (old.from !== 'drizzle-orm' || old.notes.length > 0) return [...findings];
  const known = new Set(
    old.tables.flatMap(({ schema, name, columns }) => {
      const table = printName({ schema, name });
      return [table, ...columns.map((column) => printColumn({ table, column: column.name }))];
    }),
  );
  const tables = new Set(old.tables.map(({ schema, name }) => printName({ schema, name })));
  return findings.map((finding) => {
    if (!drops.has(finding.rule) || finding.severity !== 'error' || isSet(finding.rule)) return finding;
    if (known.has(finding.subject)) return finding;
    if (finding.rule === 'drop-column' && ![...tables].some((table) => finding.subject.startsWith(`${table}.`)))
      return finding;
    const { wayOut, ...rest } = finding;
    void wayOut;
    return {
      ...rest,
      severity: 'warning' as const,
      message: `${finding.message.replace(/\.$/, '')}; the base branch’s schema has let go of it already.`,
      action: {
        text: 'Merge it when no running release is older than the base branch, and save what may still be wanted before the deploy. To say that it can go, accept the finding with the reason.',
        steps: [],
      },
    };
  });
}
