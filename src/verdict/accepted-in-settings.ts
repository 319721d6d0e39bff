import { severityIn } from '../settings/rule-setting.ts';
import { makeFinding } from '../core/finding.ts';
import type { Finding } from '../core/review.ts';
import type { Settings } from '../settings/schema.ts';
import { acceptanceRules } from './acceptance.ts';

/** The file in which `accept` stands. */
export interface AcceptFile {
  file: string;
  text: string;
}

/**
 * Sets `acceptance` on the findings that the setting `accept` names: the same rule and subject, not expired. It is for
 * those that no comment can stand before (history, a missing migration), and works for all; not for what is wrong with
 * acceptances themselves.
 *
 * @param where null when nobody knows in which file it stands
 * @param today `YYYY-MM-DD`; an acceptance holds to the end of its last day
 */
export function acceptInSettings(
  findings: readonly Finding[],
  { accept, rules }: Pick<Settings, 'accept' | 'rules'>,
  { where, today }: { where: AcceptFile | null; today: string },
): Finding[] {
  const own = new Set<string>(Object.values(acceptanceRules).map(({ name }) => name));
  const expired = new Map<string, Finding>();
  const result = findings.map((finding) => {
    if (finding.acceptance !== null || own.has(finding.rule)) return finding;
    const entry = accept.find(({ rule, subject }) => rule === finding.rule && subject === finding.subject);
    if (entry === undefined) return finding;
    const { file, line } = placeOf(entry, where);
    const { because: reason, until = null } = entry;
    if (until === null || until >= today)
      return { ...finding, acceptance: { reason, until, author: null, file, line } };
    const told = makeFinding(acceptanceRules.expired, {
      file,
      line,
      evidence: 'parsed',
      subject: finding.rule,
      message: `The acceptance of ${finding.rule} for ${finding.subject} held until ${until} and does not count any more.`,
      action: { text: 'Mend what it accepted, or decide again and give a new date.', steps: [] },
    });
    const severity = severityIn(rules[told.rule]) ?? told.severity;
    if (severity !== 'off') expired.set(`${finding.rule} ${finding.subject}`, { ...told, severity });
    return finding;
  });
  return [...result, ...expired.values()];
}

/** Where an entry stands, as far as the text shows: the line of its subject, with its rule near by. */
function placeOf(
  { rule, subject }: Settings['accept'][number],
  where: AcceptFile | null,
): { file: string; line: number } {
  if (where === null) return { file: 'raincheck.config.json', line: 1 };
  const lines = where.text.split('\n');
  const isNear = (at: number): boolean => lines.slice(Math.max(0, at - 4), at + 5).some((line) => line.includes(rule));
  const exact = lines.findIndex((line, at) => line.includes(subject) && isNear(at));
  const loose = exact === -1 ? lines.findIndex((line) => line.includes(rule)) : exact;
  return { file: where.file, line: Math.max(0, loose) + 1 };
}
