import type { Finding } from '../core/review.ts';
import type { Verdict } from '../core/words.ts';

/** The verdict that findings lead to. Accepted findings and notices count for none. */
export function verdictOf(
  findings: readonly Finding[],
  failOn: 'error' | 'warning' | 'never',
): Exclude<Verdict, 'broken'> {
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const errors = open.some(({ severity }) => severity === 'error');
  const warnings = open.some(({ severity }) => severity === 'warning');
  if ((errors && failOn !== 'never') || (warnings && failOn === 'warning')) return 'block';
  return errors || warnings ? 'warn' : 'pass';
}
