import { isKnownError } from '../core/errors.ts';
import type { Finding, Preflight } from '../core/review.ts';
import { count } from '../core/wording.ts';
import { openProduction, type Production } from '../production/session.ts';
import { ask, type Answer } from '../production/ask.ts';
import { askFirst } from '../rules/fails/fails-if-data.ts';
import { worstFirst } from '../verdict/judge.ts';
import type { Settings } from '../settings/schema.ts';

/** What production's answers made of the findings. */
export interface Checked {
  findings: Finding[];
  /** Questions without an answer, and why: one plain sentence each. */
  notes: string[];
}

/** More questions than this a batch of migrations hardly has; production is not kept busy with them. */
const mostQuestions = 40;
/** After this time no further question is begun. */
const mostMilliseconds = 180_000;
const tooMany = `only ${mostQuestions} questions are asked, and none after ${mostMilliseconds / 60_000} minutes`;

/**
 * Asks production what findings take for granted of its rows, one question after the other. No row breaks it: a notice.
 * Some do: an error. No answer: as it was.
 */
export async function checkOnProduction(
  findings: readonly Finding[],
  settings: Pick<Settings, 'preflight' | 'rules'>,
  log: (line: string) => void,
): Promise<Checked> {
  const { preflight: url, rules } = settings;
  const questions = [...new Set(findings.flatMap(({ preflight }) => preflight?.sql ?? []))];
  if (url === null || questions.length === 0) return { findings: [...findings], notes: [] };
  let production: Production;
  try {
    production = await openProduction(url, 'raincheck preflight');
  } catch (error) {
    if (!isKnownError(error)) throw error;
    return { findings: [...findings], notes: [`Production was not asked: ${whyNot(error.message)}.`] };
  }
  const answers = new Map<string, Answer>();
  try {
    log(`asking production ${questions.length === 1 ? 'one question' : `${questions.length} questions`}`);
    const end = performance.now() + mostMilliseconds;
    for (const sql of questions.slice(0, mostQuestions)) {
      if (performance.now() > end) break;
      answers.set(sql, await answerTo(production, sql));
    }
  } finally {
    await production.end();
  }
  const answered = findings.map((finding) => withAnswer(finding, answers, rules[finding.rule] !== undefined));
  const notes = findings.flatMap(({ preflight }) => {
    if (preflight === undefined) return [];
    const answer = answers.get(preflight.sql) ?? { rows: null, reason: tooMany };
    return answer.rows === null
      ? [`Production was not asked whether ${said(preflight.assumption)}: ${answer.reason}.`]
      : [];
  });
  return { findings: worstFirst(answered), notes: [...new Set(notes)] };
}

/** A session that broke takes all later answers with it; what the driver says of it stays out of the report. */
async function answerTo(production: Production, sql: string): Promise<Answer> {
  try {
    return await ask(production, { sql });
  } catch (error) {
    return { rows: null, reason: isKnownError(error) ? error.message.replace(/\.$/, '') : 'the connection broke' };
  }
}

/** @param isSet the settings say how severe the rule is: then an answer makes it no worse */
function withAnswer(finding: Finding, answers: ReadonlyMap<string, Answer>, isSet: boolean): Finding {
  const { preflight } = finding;
  const answer = preflight === undefined ? undefined : answers.get(preflight.sql);
  if (preflight === undefined || answer === undefined || answer.rows === null) return finding;
  const { rows } = answer;
  const severity = rows === 0 ? (preflight.atZero ?? 'notice') : isSet ? finding.severity : 'error';
  return {
    ...finding,
    severity,
    message: `${finding.message.replace(/\.$/, '')}: ${answerWords(rows, preflight)}.`,
    action: { ...finding.action, text: actionWords(finding.action.text, rows === 0) },
    preflight: { ...preflight, rows: rows === 'some' ? null : rows },
  };
}

/** What to do begins with the question; that has been asked now. */
function actionWords(text: string, holds: boolean): string {
  if (!text.startsWith(askFirst)) return text;
  return holds
    ? 'Nothing, while production stays as it is: rows can still come before the deploy.'
    : 'Mend these rows before the deploy.';
}

function answerWords(rows: number | 'some', { counts }: Preflight): string {
  if (rows === 0) return 'checked on production, 0 rows';
  if (rows === 'some') return 'some rows on production';
  return `${counts === 'groups' ? count(rows, 'group of equal rows', 'groups of equal rows') : count(rows, 'row')} on production`;
}

/** Why there is no connection, without host, role and address: everybody can read a comment. */
function whyNot(message: string): string {
  const known = reasons.find(([pattern]) => pattern.test(message));
  return `${known?.[1] ?? 'there is no connection to it'} (raincheck stats --url says more)`;
}

const reasons: [pattern: RegExp, words: string][] = [
  [/password|SASL|authentication|no pg_hba\.conf entry/i, 'the server refuses the role or its password'],
  [/ENOTFOUND|EAI_AGAIN/, 'its host is unknown here'],
  [/ECONNREFUSED/, 'nothing listens at its address'],
  [/timeout|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/i, 'its host does not answer'],
  [/database .* does not exist/, 'the server has no such database'],
  [/SSL|certificate/i, 'there is no agreement on SSL'],
  [/^The URL/, 'its URL cannot be read'],
];

/** An assumption inside a sentence: `there is no NULL in users.email`. */
function said(assumption: string): string {
  return assumption.startsWith('no ') ? `there is ${assumption}` : assumption;
}
