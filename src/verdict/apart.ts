import type { Finding } from '../core/review.ts';
import { blocksReads } from '../grammar/lock.ts';
import type { BatchContext } from '../batch/batch.ts';
import { ruleNamed } from './catalogue.ts';

/** Adds to a finding that one release per file makes the difference, where the trial saw that it does. */
export function tellApart(finding: Finding, batch: BatchContext): Finding {
  const context = batch.contexts.find(({ statement }) => statement.index === finding.statement);
  const apart = context?.facts?.apart;
  if (apart === undefined) return finding;
  const text =
    finding.hazard === 'fails' && apart.works
      ? worksWords
      : ruleNamed(finding.rule)?.isUnderHeldLock
        ? waitWords(apart)
        : null;
  if (text === null) return finding;
  return { ...finding, action: { ...finding.action, text: `${finding.action.text} ${text}` } };
}

const worksWords = 'It works when the files are deployed one release after the other (tried).';

function waitWords({ waits }: { waits: { mode: Parameters<typeof blocksReads>[0] }[] }): string | null {
  if (waits.length === 0)
    return 'When the files are deployed one release after the other, nobody waits for it (tried).';
  if (waits.some(({ mode }) => blocksReads(mode))) return null;
  return 'When the files are deployed one release after the other, only writes wait for it (tried).';
}
