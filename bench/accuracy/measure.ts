import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isIn, type Case } from '../../__tests__/cases/load.ts';
import { CaseServer, runAll, seen, type Outcome } from '../../__tests__/cases/run.ts';
import { classOf, type Answer } from './classes.ts';
import { askPgfence, askSquawk, modes, strongest, writeCase } from './rivals.ts';

export const tools = ['Raincheck', 'squawk', 'pgfence'] as const;
export type Tool = (typeof tools)[number];

/** A case with the answers of all tools. */
export interface Measured {
  one: Case;
  answers: Record<Tool, Answer>;
  /** The strongest lock that PostgreSQL took on a table of the baseline; null for none above reading. */
  lock: string | null;
  /** Where our answer is not what the case expects; empty when it is. */
  wrong: string[];
  /** An unsafe case whose harm is worth no more than a notice. */
  isQuiet: boolean;
}

const words = ['AS', 'RS', 'RX', 'SUX', 'S', 'SRX', 'X', 'AX'];

/** Runs every case of this version on a server, and asks the other tools of the same files. */
export async function measure(
  all: readonly Case[],
  binaries: string | null,
): Promise<{ version: number; measured: Measured[] }> {
  const servers = await Promise.all([CaseServer.start(binaries), CaseServer.start(binaries)]);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'raincheck-accuracy-'));
  try {
    const [{ version }] = servers;
    const cases = all.filter(({ versions }) => isIn(versions, version));
    const outcomes = runAll(cases, servers);
    const measured: Measured[] = [];
    for (const [position, one] of cases.entries()) {
      const files = writeCase(one, path.join(scratch, String(position)));
      const [squawk, pgfence] = await Promise.all([askSquawk(one, files, version), askPgfence(one, files, version)]);
      const outcome = await outcomes.get(one);
      if (outcome === undefined) throw new Error(`${one.place} has no outcome`);
      measured.push({
        one,
        answers: { Raincheck: ourAnswer(outcome), squawk, pgfence },
        ...trueLock(outcome),
        wrong: wrong(outcome),
        isQuiet: !one.safe && !outcome.wanted.some((line) => /^(error|warning) /.test(line)),
      });
    }
    return { version, measured };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    for (const server of servers) await server[Symbol.asyncDispose]();
  }
}

function ourAnswer({ findings, trial }: Outcome): Answer {
  const reports = findings.map(({ rule, severity }) => ({
    rule,
    classes: [classOf(rule)],
    loud: severity !== 'notice',
  }));
  return { reports, lock: lockOf(seen(trial.facts).locks) };
}

/** The lock that the server held, from the same observation that the cases' expectations are compared with. */
function trueLock({ trial }: Outcome): { lock: string | null } {
  return { lock: lockOf(seen(trial.facts).locks) };
}

function lockOf(text: string): string | null {
  if (text === 'none') return null;
  return strongest(text.split(', ').map((lock) => modes[words.indexOf(lock.split(' ')[0] ?? '')] ?? null));
}

function wrong({ got, wanted }: Outcome): string[] {
  return [
    ...wanted.filter((line) => !got.includes(line)).map((line) => `missing: ${line}`),
    ...got.filter((line) => !wanted.includes(line)).map((line) => `too much: ${line}`),
  ];
}
