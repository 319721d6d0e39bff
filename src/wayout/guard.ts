import type pg from 'pg';
import type { HostileClass } from '../core/facts.ts';
import type { Migration, Project } from '../core/project.ts';
import type { Finding, Preflight } from '../core/review.ts';
import { compareDefinitions, readDefinitions } from '../catalog/definitions.ts';
import { guardWords } from '../batch/guard.ts';
import { breakpoint } from '../project/layouts/breakpoints.ts';
import { hostileClasses } from '../rows/hostile.ts';
import { quoteLiteral } from '../sql/quote.ts';
import { readBase } from '../trial/base.ts';
import type { Stage } from '../trial/trial.ts';
import type { Prepared } from '../trial/workshop.ts';
import { batchAct } from './acts.ts';

/** A migration that stops the deploy before its first harm, where production has rows that it does not expect. */
export interface Guard {
  project: Project;
  /** The first pending migration, relative to the repository, and its text with the guard in front. */
  path: string;
  text: string;
  assumptions: string[];
  /** Null when it was seen to stop a deploy with nothing changed; else why not. */
  unproven: string | null;
}

/** The question of each finding that stands, each once. */
function questionsOf(findings: readonly Finding[]): Preflight[] {
  const asked = findings
    .filter(({ acceptance, severity }) => acceptance === null && severity !== 'notice')
    .flatMap(({ preflight }) => (preflight === undefined ? [] : [preflight]));
  return [...new Map(asked.map((one) => [one.sql, one])).values()];
}

/** One block that raises where rows break an assumption. It reads, and changes nothing. */
export function guardSql(questions: readonly Pick<Preflight, 'assumption' | 'sql'>[]): string {
  const body = questions.map(({ assumption, sql }) => {
    const message = `${guardWords}${assumption}`;
    return `  IF (${sql.trim().replace(/;$/, '')}) > 0 THEN\n    RAISE EXCEPTION USING MESSAGE = ${quoteLiteral(message)};\n  END IF;`;
  });
  const lines = ['BEGIN', ...body, 'END'].join('\n');
  const tag = lines.includes('$guard$') ? '$raincheck_guard$' : '$guard$';
  return `DO ${tag}\n${lines}\n${tag};`;
}

/**
 * Puts a guard before a batch and runs it: on rows that break an assumption it must stop with the database as it was.
 *
 * @returns null when no finding has a question, or nothing is pending
 */
export async function guardBatch(
  { project, pending, findings }: { project: Project; pending: readonly Migration[]; findings: readonly Finding[] },
  stage: Stage,
): Promise<Guard | null> {
  const questions = questionsOf(findings);
  const [first] = pending;
  if (questions.length === 0 || first === undefined) return null;
  const sql = guardSql(questions);
  const after = first.sql.includes(breakpoint) || project.breakpoints ? `${breakpoint}\n` : '\n';
  return {
    project,
    path: first.path,
    text: `-- Stops the deploy where rows are not as this migration expects; see raincheck fix --guard.\n${sql}${after}${first.sql}`,
    assumptions: questions.map(({ assumption }) => assumption),
    unproven: await whyUnproven(stage, sql, questions),
  };
}

/** Tries the guard on rows of each kind that the trial has. */
async function whyUnproven(stage: Stage, sql: string, questions: readonly Preflight[]): Promise<string | null> {
  const classes: HostileClass[] = [...hostileClasses, 'named', 'missing'];
  const waiting = new Set(questions);
  for (const rows of [[], ...classes.map((one) => [one])]) {
    if (waiting.size === 0) break;
    const stops = await stage.shop.withCopy(stage.filled.database, async (database) => {
      if (rows.length > 0) await stage.addHostileRows(database, rows);
      const { filled } = stage;
      return stage.shop.withAdmin(database, (admin) =>
        tryGuard(stage, { ...filled, database }, { admin, sql, waiting }),
      );
    });
    if (stops !== null) return stops;
  }
  const [left] = waiting;
  return left === undefined
    ? null
    : `no made-up row breaks “${left.assumption}”, so the guard was not seen to stop there`;
}

/** Null when the guard did what it should on these rows. Takes away the questions on which it was seen to stop. */
async function tryGuard(
  stage: Stage,
  prepared: Prepared,
  { admin, sql, waiting }: { admin: pg.Client; sql: string; waiting: Set<Preflight> },
): Promise<string | null> {
  const { migrationsSchema: schema, migrationsTable: table } = stage.shop.project;
  const broken = await brokenOn(stage, prepared.database, waiting);
  if (broken.size === 0) return null;
  const before = await readDefinitions(admin, { schema, table });
  const base = await readBase(admin, prepared.tracer);
  const first = stage.shop.statements[0]?.statement.sql ?? '';
  const guard = broken.size === waiting.size ? sql : guardSql([...broken]);
  const act = await batchAct(stage, new Map([[0, [guard, `${first};`]]]), new Set());
  const result = await stage.shop.runIn({ ...prepared, base }, { ...act, light: true });
  const stopped = result.statements[0]?.error ?? null;
  if (stopped?.sqlstate !== 'P0001') return `it did not stop the deploy: ${stopped?.message ?? 'it ran through'}`;
  const changed = compareDefinitions(before, await readDefinitions(admin, { schema, table }));
  const later = await readBase(admin, prepared.tracer);
  const same = [...base.live].every(([oid, rows]) => later.live.get(oid) === rows);
  if (changed.length > 0 || !same) return 'it stopped the deploy, but something had changed by then';
  for (const question of broken) waiting.delete(question);
  return null;
}

/** The questions to which some rows are the answer, asked as the deploy's role would. */
async function brokenOn(stage: Stage, database: string, questions: ReadonlySet<Preflight>): Promise<Set<Preflight>> {
  const session = await stage.shop.server.connectPlain(database);
  const broken = new Set<Preflight>();
  try {
    for (const question of questions) if ((await countOf(session, question.sql)) > 0) broken.add(question);
  } finally {
    await session.end();
  }
  return broken;
}

async function countOf(session: pg.Client, sql: string): Promise<number> {
  const answer = await session.query({ text: sql, rowMode: 'array' }).catch(() => null);
  return Number((answer?.rows as unknown[][] | undefined)?.[0]?.[0] ?? 0);
}
