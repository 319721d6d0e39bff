import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { exitCodeOf, type Verdict } from '../../src/core/words.ts';
import { secret } from './stand.ts';
import type { Input } from './input.ts';

/** What a run of one input gave. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
  milliseconds: number;
  /** Folder with the reports in every format. */
  reports: string;
  /** Folder of the checkout: no report names it. */
  folder: string;
}

/** Longest time that any input may take on a busy machine, in milliseconds. */
const longest = 120_000;

/** What is wrong with a run, one sentence each; empty when nothing is. */
export function complaints(input: Input, ran: Ran): string[] {
  const wrong = texts(ran).flatMap(([name, text]) => faultsOf(name, text, ran.folder));
  if (ran.milliseconds > longest) wrong.push(`it took ${Math.round(ran.milliseconds / 1000)} s`);
  const file = path.join(ran.reports, 'report.json');
  if (!existsSync(file)) return [...wrong, `there is no report (exit code ${ran.code}): ${ran.stderr.slice(-1500)}`];
  const review = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (!input.may.includes(review.verdict)) wrong.push(`the verdict is ${review.verdict}: ${shortly(review)}`);
  if (ran.code !== exitCodeOf(review.verdict)) wrong.push(`${review.verdict} ends with ${ran.code}`);
  const rules = findingsOf(review).map(({ rule }) => rule);
  if (input.rule !== undefined && !rules.includes(input.rule)) wrong.push(`no ${input.rule} among ${rules.join(', ')}`);
  return wrong;
}

interface Report {
  verdict: Verdict;
  broken: { message: string } | null;
  findings?: { rule: string }[];
  projects?: { findings: { rule: string }[]; broken: { message: string } | null }[];
}

const findingsOf = (review: Report) => review.findings ?? (review.projects ?? []).flatMap(({ findings }) => findings);

function shortly(review: Report): string {
  const broken = [review.broken, ...(review.projects ?? []).map((one) => one.broken)];
  const messages = broken.flatMap((one) => (one === null ? [] : [one.message]));
  return [...messages, ...findingsOf(review).map(({ rule }) => rule)].join(', ') || 'no finding';
}

function texts({ stdout, stderr, reports }: Ran): [name: string, text: string][] {
  const files = existsSync(reports) ? readdirSync(reports) : [];
  return [
    ['stdout', stdout],
    ['stderr', stderr],
    ...files.map((file): [string, string] => [file, readFileSync(path.join(reports, file), 'utf8')]),
  ];
}

/** Marks that turn the direction of a line. */
const bidi = /[\u202A-\u202E\u2066-\u2069]/;

/** What programs read: there a text is as it was written, but for control characters. */
const isData = (name: string) => /\.(?:json|sarif)$/.test(name);

/** How a complaint about a path ends. */
export const pathTold = 'holds the path of the checkout';

const isPublished = (name: string) => /\.(?:md|html|sarif)$/.test(name);

/** What no text of ours may hold. */
export function faultsOf(name: string, text: string, folder: string): string[] {
  const wrong: string[] = [];
  if (/defect of Raincheck|unexpected failure|\n {4}at \S+.*:\d+:\d+\)?\n/.test(text)) {
    wrong.push(
      `${name} tells a defect: ${/.*(?:defect of|unexpected failure|\n {4}at).*(?:\n.*){0,4}/.exec(text)?.[0]}`,
    );
  }
  if (text.includes(secret)) wrong.push(`${name} holds the password`);
  // On one's own terminal a path helps; what is published does not say where a checkout lies.
  if (isPublished(name) && text.includes(folder)) wrong.push(`${name} ${pathTold}`);
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.exec(text) ?? (isData(name) ? null : bidi.exec(text));
  if (control !== null) wrong.push(`${name} holds the character U+${control[0].charCodeAt(0).toString(16)}`);
  if (name.startsWith('std')) {
    const command = /^\s*(?:::[a-z-]+|##\[).*/m.exec(text);
    if (command !== null) wrong.push(`${name} gives a workflow command: ${command[0].slice(0, 80)}`);
  }
  return wrong;
}
