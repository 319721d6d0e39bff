import type { Acceptance, Finding } from '../core/review.ts';
import { nearestName } from '../core/nearest.ts';
import type { Statement } from '../core/statement.ts';
import { makeFinding, type FindingDraft, type RuleInfo } from '../core/finding.ts';
import { named } from '../core/wording.ts';

/** `raincheck: accept drop-column because nobody reads it since March until 2027-01-31` */
export interface AcceptanceComment {
  rule: string;
  reason: string | null;
  until: string | null;
  statement: Statement;
  line: number;
}

const hazard = 'practice';

/** Rules about the acceptances themselves. None of them can be accepted. */
export const acceptanceRules = {
  unreadable: {
    name: 'acceptance-unreadable',
    hazard,
    severity: 'warning',
    title: 'A raincheck comment that cannot be read',
    why: 'The comment looks like an acceptance, but nothing is accepted by it.',
  },
  unknownRule: {
    name: 'acceptance-unknown-rule',
    hazard,
    severity: 'warning',
    title: 'An acceptance of a rule that does not exist',
    why: 'Nothing is accepted by it: the name is misspelt, or the rule was renamed.',
  },
  withoutReason: {
    name: 'acceptance-without-reason',
    hazard,
    severity: 'warning',
    title: 'An acceptance without a reason',
    why: 'Whoever reads the migration later must be able to see why the harm was thought bearable. Without a reason the acceptance does not count.',
  },
  expired: {
    name: 'acceptance-expired',
    hazard,
    severity: 'warning',
    title: 'An acceptance whose last day is over',
    why: 'It was given for a limited time only and does not count any more.',
  },
  unused: {
    name: 'unused-acceptance',
    hazard,
    severity: 'notice',
    title: 'An acceptance that accepts nothing',
    why: 'There is no such finding at the next statement: the acceptance stands at the wrong place, or is not needed any more.',
  },
} as const satisfies Record<string, RuleInfo>;

/** Reads the `raincheck:` comments before each statement. What cannot be read comes back as findings. */
export function readAcceptances(statements: readonly Statement[]): {
  acceptances: AcceptanceComment[];
  findings: Finding[];
} {
  const acceptances: AcceptanceComment[] = [];
  const findings: Finding[] = [];
  let previous: Statement | null = null;
  for (const statement of statements) {
    for (const comment of statement.comments) {
      if (!marker.test(comment.text)) continue;
      const read = readComment(comment.text);
      const isBehind = previous?.file === statement.file && previous.endLine === comment.line;
      if (read !== null && !isBehind) acceptances.push({ ...read, statement, line: comment.line });
      else {
        findings.push(
          makeFinding(acceptanceRules.unreadable, {
            ...place(statement, comment.line),
            subject: comment.text.slice(0, 80),
            message: isBehind
              ? `The comment “${comment.text.slice(0, 60)}” stands behind a statement: it would be for the next one.`
              : `The comment “${comment.text.slice(0, 60)}” is no acceptance.`,
            action: { text: `Write it like this, on a line of its own before the statement: ${form}`, steps: [] },
          }),
        );
      }
    }
    previous = statement;
  }
  return { acceptances, findings };
}

const marker = /^raincheck\s*:/i;
const form = '-- raincheck: accept <rule> because <reason> [until YYYY-MM-DD]';

/** Null when the comment is no acceptance. A reason that says nothing (`because`, `because …`) is none. */
function readComment(text: string): Pick<AcceptanceComment, 'rule' | 'reason' | 'until'> | null {
  // Longer ones are no reason, and would make the pattern slow.
  if (text.length > 1_000) return null;
  const pattern =
    /^raincheck\s*:\s*accept\s+(?<rule>[\w-]+)(?:\s+because\b\s*(?<reason>.*?))?(?:\s+until\s+(?<until>\d{4}-\d{2}-\d{2}))?\s*$/is;
  const { rule, reason, until } = pattern.exec(text)?.groups ?? {};
  if (rule === undefined || (until !== undefined && !isDay(until))) return null;
  return {
    rule: rule.toLowerCase(),
    reason: reason !== undefined && /[\p{L}\p{N}]/u.test(reason) ? reason.trim() : null,
    until: until ?? null,
  };
}

/**
 * Finds acceptances that stand where no statement has them: inside a statement, or behind the last one of a file.
 *
 * @param files the migrations' texts
 */
export function misplacedAcceptances(
  files: readonly { path: string; sql: string }[],
  statements: readonly Statement[],
): Finding[] {
  const known = new Set(statements.flatMap(({ file, comments }) => comments.map(({ line }) => `${file}:${line}`)));
  return files.flatMap(({ path, sql }) =>
    sql.split('\n').flatMap((text, position) => {
      const line = position + 1;
      if (!/(?:--|\/\*)\s*raincheck\s*:/i.test(text.slice(0, 1_000)) || known.has(`${path}:${line}`)) return [];
      return [
        makeFinding(acceptanceRules.unused, {
          file: path,
          line,
          evidence: 'parsed',
          subject: text.trim().slice(0, 80),
          message: 'The comment stands before no statement: it is inside of one, or behind the last one of the file.',
          action: { text: `Move it to a line of its own before the statement: ${form}`, steps: [] },
        }),
      ];
    }),
  );
}

/**
 * Sets `acceptance` on the findings that a comment covers: same statement, same rule, a reason, not expired.
 *
 * @param today `YYYY-MM-DD`; an acceptance holds to the end of its last day
 * @param knownRules every rule name
 */
export function applyAcceptances(
  findings: readonly Finding[],
  comments: readonly AcceptanceComment[],
  today: string,
  knownRules: readonly string[],
): Finding[] {
  const result = [...findings];
  for (const comment of comments) {
    const draft = { ...place(comment.statement, comment.line), subject: comment.rule };
    const problem = problemOf(comment, today, knownRules);
    if (problem !== null) {
      result.push(makeFinding(problem.rule, { ...draft, message: problem.message, action: problem.action }));
      continue;
    }
    const acceptance: Acceptance = {
      reason: comment.reason ?? '',
      until: comment.until,
      author: null,
      file: comment.statement.file,
      line: comment.line,
    };
    let used = false;
    findings.forEach((finding, index) => {
      if (finding.statement !== comment.statement.index || finding.rule !== comment.rule) return;
      used = true;
      result[index] = { ...finding, acceptance };
    });
    if (used) continue;
    result.push(
      makeFinding(acceptanceRules.unused, {
        ...draft,
        message: `The next statement has no finding of the rule ${named(comment.rule)}.`,
        action: { text: 'Remove the comment, or move it directly before the statement that it is about.', steps: [] },
      }),
    );
  }
  return result;
}

function problemOf(
  comment: AcceptanceComment,
  today: string,
  knownRules: readonly string[],
): { rule: RuleInfo; message: string; action: FindingDraft['action'] } | null {
  if (!knownRules.includes(comment.rule)) {
    const guess = nearestName(comment.rule, knownRules);
    return {
      rule: acceptanceRules.unknownRule,
      message: `There is no rule ${named(comment.rule)}${guess === null ? '' : `; did you mean ${named(guess)}?`}`,
      action: {
        text: guess === null ? 'Use a name that the report shows.' : `Write: accept ${guess} because …`,
        steps: [],
      },
    };
  }
  if (comment.reason === null) {
    return {
      rule: acceptanceRules.withoutReason,
      message: `The acceptance of ${named(comment.rule)} gives no reason and does not count.`,
      action: { text: `Write: -- raincheck: accept ${comment.rule} because <reason>`, steps: [] },
    };
  }
  if (comment.until !== null && comment.until < today) {
    return {
      rule: acceptanceRules.expired,
      message: `The acceptance of ${named(comment.rule)} held until ${comment.until} and does not count any more.`,
      action: { text: 'Mend what it accepted, or decide again and give a new date.', steps: [] },
    };
  }
  return null;
}

function place(statement: Statement, line: number): Pick<FindingDraft, 'file' | 'line' | 'statement' | 'evidence'> {
  return { file: statement.file, line, statement: statement.index, evidence: 'parsed' };
}

/** True for a day that exists: `2027-02-30` doesn't. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
