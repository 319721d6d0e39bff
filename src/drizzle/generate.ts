import * as z from 'zod';
import { drizzleMigration } from '../project/layouts/breakpoints.ts';
import { parseMigration } from '../sql/parse.ts';
import { parseJson } from './json.ts';
import { generate, type Call, type Hint, type Kit } from './kit.ts';
import { questionKey, type Question, type Renaming } from './preload.ts';

/** A question of 1.x as it asks it. */
interface Asked {
  kind: string;
  entity: string[];
}

/** What drizzle-kit would put into the next migration, under given answers to its rename questions. */
export type Generated =
  | { kind: 'sql'; statements: string[]; questions: Question[]; asked: Asked[] }
  | { kind: 'none' }
  | { kind: 'failed'; call: Call };

/**
 * The kinds of which a rename keeps data, with what 1.x calls them in its snapshots. Questions about other kinds (an
 * index, a constraint, a policy, a view, a role) are answered and not told.
 */
const entityTypes: Readonly<Record<string, string>> = {
  schema: 'schemas',
  table: 'tables',
  column: 'columns',
  enum: 'enums',
  sequence: 'sequences',
};

/**
 * Generates the missing migration. Every question that is not among `renames` is answered with "create", which is what
 * drizzle-kit does when someone just presses Enter.
 *
 * @param known questions that an earlier call brought up: answering them at once saves a call
 */
export async function generateMissing(kit: Kit, renames: Renaming[] = [], known: Asked[] = []): Promise<Generated> {
  return kit.toolchain.major >= 1 ? withHints(kit, renames, known) : withPrompts(kit, renames);
}

/** The statements of the whole schema, as for an empty database. */
export async function generateSchema(kit: Kit): Promise<{ generated: Generated; call: Call }> {
  const call = await generate(kit, 'nothing');
  return { generated: await outcome(call, call.questions), call };
}

async function withPrompts(kit: Kit, renames: Renaming[]): Promise<Generated> {
  const call = await generate(kit, 'migrations', { renames });
  return outcome(
    call,
    call.questions.filter(({ kind }) => kind in entityTypes),
  );
}

/** 1.x says what it would ask; answering can bring up further questions. */
async function withHints(kit: Kit, renames: Renaming[], known: Asked[]): Promise<Generated> {
  const asked = [...known];
  for (let round = 0; ; round++) {
    const call = await generate(kit, 'migrations', { hints: asked.map((question) => hintFor(question, renames)) });
    const unresolved = call.envelope?.status === 'missing_hints' ? (call.envelope.unresolved ?? []) : [];
    if (unresolved.length === 0 || round === 8) {
      const questions = asked.flatMap((question) => toQuestion(question, call.dropped));
      return outcome(call, questions, asked);
    }
    asked.push(...unresolved.map(({ kind, entity }) => ({ kind, entity })));
  }
}

function hintFor({ kind, entity }: Asked, renames: Renaming[]): Hint {
  const question = nameOf(kind, entity);
  const renaming = renames.find((it) => questionKey(it) === questionKey(question));
  if (renaming === undefined) return { type: 'create', kind, entity };
  return { type: 'rename', kind, from: entityOf(kind, entity, renaming.deleted), to: entity };
}

/** Names as 0.x prints them: a schema stands before the name unless it is `public`. */
function qualified(schema: string | undefined, name: string | undefined): string {
  return schema === undefined || schema === 'public' ? (name ?? '') : `${schema}.${name ?? ''}`;
}

function nameOf(kind: string, entity: string[]): { kind: string; table: string | null; created: string } {
  if (entity.length === 3) return { kind, table: qualified(entity[0], entity[1]), created: entity[2] ?? '' };
  if (entity.length === 2) return { kind, table: null, created: qualified(entity[0], entity[1]) };
  return { kind, table: null, created: entity[0] ?? '' };
}

function entityOf(kind: string, like: string[], deleted: string): string[] {
  if (like.length === 3) return [like[0] ?? '', like[1] ?? '', deleted];
  if (like.length === 1) return [deleted];
  const dot = deleted.indexOf('.');
  return dot === -1 ? ['public', deleted] : [deleted.slice(0, dot), deleted.slice(dot + 1)];
}

function toQuestion({ kind, entity }: Asked, dropped: string[]): Question[] {
  const type = entityTypes[kind];
  if (type === undefined) return [];
  const candidates = dropped.flatMap((key) => {
    const [entityType, path] = key.split('\0');
    const parts = keyParts(path ?? '');
    if (entityType !== type || parts.length !== entity.length) return [];
    if (parts.length === 3 && (parts[0] !== entity[0] || parts[1] !== entity[1])) return [];
    return [nameOf(kind, parts).created];
  });
  return [{ ...nameOf(kind, entity), candidates }];
}

function keyParts(path: string): string[] {
  return z.array(z.string()).catch([]).parse(parseJson(path));
}

async function outcome(call: Call, questions: Question[], asked: Asked[] = []): Promise<Generated> {
  if (call.written !== null) return { kind: 'sql', statements: await split(call.written), questions, asked };
  // Both, the text and the absence of a file: an exit code tells nothing.
  return call.noChanges ? { kind: 'none' } : { kind: 'failed', call };
}

/** drizzle-kit's file statement by statement; 0.x can write what the grammar refuses, and that stays as it is. */
async function split(sql: string): Promise<string[]> {
  const { statements } = await parseMigration(drizzleMigration({ name: 'missing', path: 'missing', sql, when: null }));
  return statements.map(({ statement }) => statement.sql.replace(/;$/, ''));
}
