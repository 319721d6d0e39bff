import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WayBack } from '../../src/core/review.ts';

/** One case; see cases/README.md. */
export interface Case {
  title: string;
  grade: WayBack['grade'];
  baseline: string;
  sql: string;
  lost: string[];
  isSaved: boolean;
  breaks: string[];
  lines: string[];
}

const folder = path.join(import.meta.dirname, 'cases');

/** Reads the cases of one file. */
export function readCases(file: string): Case[] {
  const cases: Case[] = [];
  let baseline = '';
  let into: 'baseline' | 'case' = 'baseline';
  for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
    const last = cases.at(-1);
    const [, word = '', rest = ''] = /^--- ([a-z -]+?)(?:: (.*))?$/.exec(line) ?? [];
    if (word === 'baseline') {
      into = 'baseline';
      baseline = '';
    } else if (isGrade(word)) {
      into = 'case';
      cases.push({ title: rest, grade: word, baseline, sql: '', lost: [], isSaved: true, breaks: [], lines: [] });
    } else if (word === '') {
      if (into === 'baseline') baseline += `${line}\n`;
      else if (last !== undefined) last.sql += `${line}\n`;
    } else if (last === undefined) throw new Error(`${file}: “${line}” before the first case`);
    else if (word === 'lost') last.lost = rest.split(', ').sort();
    else if (word === 'not saved') last.isSaved = false;
    else if (word === 'if') last.breaks.push(rest);
    else if (word === 'sql') last.lines.push(rest);
    else throw new Error(`${file}: nobody knows “${line}”`);
  }
  return cases;
}

function isGrade(word: string): word is WayBack['grade'] {
  return ['exact', 'schema-only', 'fails-if', 'fails', 'none'].includes(word);
}
