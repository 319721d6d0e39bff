import type { Coverage, Finding } from '../core/review.ts';
import type { Verdict } from '../core/words.ts';
import { gapsOf } from '../core/gaps.ts';

/**
 * The verdict that findings and coverage lead to. Accepted findings and notices count for none; what was not judged and
 * could hold harm counts as a warning.
 */
export function verdictOf(
  findings: readonly Finding[],
  failOn: 'error' | 'warning' | 'never',
  coverage?: Coverage,
): Exclude<Verdict, 'broken'> {
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const errors = open.some(({ severity }) => severity === 'error');
  const hasGaps = coverage !== undefined && gapsOf({ coverage, findings }).length > 0;
  const warnings = hasGaps || open.some(({ severity }) => severity === 'warning');
  if ((errors && failOn !== 'never') || (warnings && failOn === 'warning')) return 'block';
  return errors || warnings ? 'warn' : 'pass';
}
