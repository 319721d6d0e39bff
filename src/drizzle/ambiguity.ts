import { distance } from 'fastest-levenshtein';
import type { MissingMigration } from '../core/review.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { generateMissing, type Generated } from './generate.ts';
import type { Kit } from './kit.ts';
import { questionKey, type Question, type Renaming } from './preload.ts';

type Reading = Extract<Generated, { kind: 'sql' }>;
export type Ambiguity = MissingMigration['ambiguities'][number];

/** More questions than these are not put to drizzle-kit: each reading costs a call. */
const mostReadings = 6;

/**
 * Shows both readings of every rename question. `createSql` and `renameSql` are what one answer adds to the migration
 * in which everything is created anew, and nothing else: each question is put to drizzle-kit alone.
 *
 * @param created the reading in which every question was answered with "create"
 */
export async function readAmbiguities(kit: Kit, created: Reading): Promise<Ambiguity[]> {
  const renamings = pairUp(created.questions);
  const ambiguities: Ambiguity[] = [];
  // Two at a time: a runner has two cores.
  for (let at = 0; at < renamings.length; at += 2) {
    const pair = renamings.slice(at, at + 2);
    ambiguities.push(...(await Promise.all(pair.map((it, i) => read(kit, created, it, at + i < mostReadings)))));
  }
  return ambiguities;
}

async function read(kit: Kit, created: Reading, renaming: Renaming, ask: boolean): Promise<Ambiguity> {
  const shown = (name: string) => (renaming.table === null ? name : `${renaming.table}.${name}`);
  const names = { kind: renaming.kind, created: shown(renaming.created), deleted: shown(renaming.deleted) };
  const renamed = ask ? await generateMissing(kit, [renaming], created.asked) : null;
  if (renamed?.kind === 'sql') {
    return {
      ...names,
      renameSql: without(renamed.statements, created.statements),
      createSql: without(created.statements, renamed.statements),
    };
  }
  // 0.31 itself fails at some answers (a renamed table with an identity column): then PostgreSQL's plain statement.
  const involved = [renaming.created, renaming.deleted].map((name) => quoteIdentifier(name.split('.').at(-1) ?? name));
  const createSql = created.statements.filter((sql) => involved.some((name) => sql.includes(name)));
  return { ...names, renameSql: [plainRename(renaming)], createSql };
}

function plainRename({ kind, table, created, deleted }: Renaming): string {
  const quoted = (name: string) => name.split('.').map(quoteIdentifier).join('.');
  const to = quoteIdentifier(kind === 'schema' || table !== null ? created : (created.split('.').at(-1) ?? created));
  if (table !== null) return `ALTER TABLE ${quoted(table)} RENAME COLUMN ${quoteIdentifier(deleted)} TO ${to}`;
  const word = kind === 'enum' ? 'TYPE' : kind.toUpperCase();
  return `ALTER ${word} ${kind === 'schema' ? quoteIdentifier(deleted) : quoted(deleted)} RENAME TO ${to}`;
}

function without(statements: string[], others: string[]): string[] {
  const known = new Set(others);
  return statements.filter((sql) => !known.has(sql));
}

/** For every question the likeliest old name; where two new names want the same one, the nearer gets it first. */
export function pairUp(questions: Question[]): Renaming[] {
  const pairs = questions
    .flatMap(({ candidates, ...question }) =>
      candidates.map((deleted) => ({
        ...question,
        deleted,
        far: distance(question.created, deleted) / Math.max(question.created.length, deleted.length),
      })),
    )
    .sort((a, b) => a.far - b.far);
  const chosen = new Map<string, Renaming>();
  const taken = new Set<string>();
  for (const pass of ['distinct', 'any'] as const) {
    for (const { far: _far, ...pair } of pairs) {
      const source = [pair.kind, pair.table ?? '', pair.deleted].join('\n');
      if (chosen.has(questionKey(pair)) || (pass === 'distinct' && taken.has(source))) continue;
      taken.add(source);
      chosen.set(questionKey(pair), pair);
    }
  }
  return questions.flatMap((question) => chosen.get(questionKey(question)) ?? []);
}
