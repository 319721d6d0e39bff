import { makeFinding } from '../core/finding.ts';
import type { Finding, Impact, Use } from '../core/review.ts';
import { count, named } from '../core/wording.ts';
import { codeStillUses } from '../verdict/code-rules.ts';
import { isTest } from './places.ts';

/** Files that get a finding of their own; the report counts the others. */
const mostFindings = 50;

/**
 * What the author has not finished: code of the head that certainly uses what the batch takes away. One finding for each
 * file and subject. A type that no longer fits is a warning: whether the project checks types so strictly is not known; and so is a
 * file with SQL alone, which may be for another time or another database.
 */
export function unfinished({ uses }: Impact): Finding[] {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    if (!use.inHead || use.certainty !== 'certain') continue;
    const key = [use.file, use.subject].join('\0');
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()].slice(0, mostFindings).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { subject, file, line, change } = first;
    const lines = [first, ...others].map((one) => one.line).toSorted((a, b) => a - b);
    return [
      makeFinding(codeStillUses, {
        subject,
        file,
        line: lines[0] ?? line,
        severity: change === 'narrowed' || isTest(file) || file.endsWith('.sql') ? 'warning' : 'error',
        evidence: 'code',
        message: `The code still ${sentence[change](named(subject))}${others.length === 0 ? '' : `, at ${count(lines.length, 'place')} of this file`}.`,
        ...(others.length === 0 ? {} : { details: `Lines ${lines.join(', ')}.` }),
        action: { text: advice[change], steps: [] },
      }),
    ];
  });
}

const sentence: Record<Use['change'], (name: string) => string> = {
  removed: (name) => `uses ${name}, which the migration removes`,
  renamed: (name) => `uses ${name} under its old name`,
  narrowed: (name) => `takes ${name} for what it no longer is`,
  required: (name) => `inserts rows without ${name}, which every row must have`,
};

const advice: Record<Use['change'], string> = {
  removed:
    'Take it out of the code, and drop it in a later release: the release that runs during the deploy still uses it.',
  renamed: 'Use the new name here too, or keep the column and name it in the Drizzle schema alone.',
  narrowed: 'Change the code so that it fits the new type, NULL included.',
  required: 'Give it a value here, or give the column a default.',
};
