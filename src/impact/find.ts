import type { Catalog } from '../core/catalog.ts';
import type { Project } from '../core/project.ts';
import type { Impact, Use } from '../core/review.ts';
import type { Tree } from '../project/tree.ts';
import { loadGrammar } from '../sql/grammar.ts';
import type { AskCompiler } from './ask.ts';
import { readCode, schemaFiles, type Code } from './files.ts';
import type { Answer, SqlText } from './question.ts';
import { isTest } from './places.ts';
import type { Subject } from './subject.ts';
import { sqlFileTexts } from './sql/files.ts';
import { loadParser } from './sql/load-parser.ts';
import { usesIn } from './sql/uses.ts';

/** What is asked. */
export interface ImpactQuestion {
  project: Project;
  subjects: readonly Subject[];
  /** The database before the batch. */
  catalog: Catalog;
  base: Tree;
  head: Tree;
  /** Paths that differ; null when nobody knows. */
  changed: readonly string[] | null;
  /** Absolute path of the checkout. */
  root: string;
  signal: AbortSignal;
}

/** Most uses that a review holds. */
const mostUses = 10_000;
/** Seconds of processor time that the compiler may take. */
const seconds = 25;

/** Where the application's code uses the subjects. */
export async function findImpact(question: ImpactQuestion, ask: AskCompiler): Promise<Impact> {
  const { subjects, project, root, signal } = question;
  const code = await readCode(question.base, question.head, question.changed, project);
  const { answers, cutShort } = await ask(
    {
      root,
      base: code.base,
      changed: code.changed,
      schema: { base: schemaFiles(code.base, project), head: schemaFiles(headOf(code), project) },
      casing: project.casing,
      subjects,
      seconds,
    },
    signal,
  );
  const uses = [...typedUses(answers, subjects), ...(await sqlUses(answers, code, question))];
  const once = distinct(uses);
  const notes = answers.flatMap((one) => (one.say === 'not resolved' ? [one.text] : []));
  return {
    uses: once.slice(0, mostUses),
    total: once.length,
    notResolved: [
      ...new Set(notes),
      ...(cutShort === null ? [] : [`The compiler did not come to its end: ${cutShort}. There may be more uses.`]),
      ...(code.leftOut === 0 ? [] : [`The code is too large: ${code.leftOut} files were not read.`]),
    ],
    files: answers.reduce((sum, one) => sum + (one.say === 'looking at' ? one.files : 0), 0),
  };
}

function* headOf({ base, changed }: Code): Iterable<readonly [string, string]> {
  const other = new Map(changed);
  for (const [path, text] of base) if (!other.has(path)) yield [path, text];
  for (const [path, text] of changed) if (text !== null) yield [path, text];
}

function typedUses(answers: readonly Answer[], subjects: readonly Subject[]): Use[] {
  return answers.flatMap((one) => {
    if (one.say !== 'uses') return [];
    return one.uses.flatMap(({ subject, ...place }) => {
      const about = subjects[subject];
      return about === undefined ? [] : [{ subject: about.name, change: about.change, ...place }];
    });
  });
}

async function sqlUses(answers: readonly Answer[], code: Code, { subjects, catalog }: ImpactQuestion): Promise<Use[]> {
  const texts = answers.flatMap((one) => (one.say === 'sql' ? one.texts : []));
  await loadGrammar();
  const all: SqlText[] = [...texts, ...code.sql.flatMap(sqlFileTexts)];
  if (all.length === 0) return [];
  const readers = { parser: await loadParser(), catalog };
  return all.flatMap((text) => usesIn(text, subjects, readers));
}

/** Each place once: the head's where both sides have it, the compiler's word before a name's. */
function distinct(uses: readonly Use[]): Use[] {
  const heads = new Set(uses.filter(({ inHead }) => inHead).map(inText));
  const best = new Map<string, Use>();
  for (const use of uses) {
    // The head's line may be another one.
    if (!use.inHead && heads.has(inText(use))) continue;
    const key = [use.file, use.line, use.subject].join('\0');
    const known = best.get(key);
    if (known === undefined || weight(use) > weight(known)) best.set(key, use);
  }
  return [...best.values()].toSorted(
    (a, b) => weight(b) - weight(a) || compare(a.subject, b.subject) || compare(a.file, b.file) || a.line - b.line,
  );
}

function inText({ file, subject, text }: Use): string {
  return [file, subject, text].join('\0');
}

function weight({ inHead, certainty, file }: Use): number {
  return (inHead ? 4 : 0) + (certainty === 'certain' ? 2 : 0) + (isTest(file) ? 0 : 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
