import type { BrokenReason } from '../core/review.ts';
import type { TransactionMode } from '../core/words.ts';
import { parseMigration } from '../sql/parse.ts';
import { attempt, provideExtension, type Failure, type Lessons, type ParsedMigration } from './attempt.ts';
import { runHook } from './hook.ts';
import type { BaselineOptions } from './options.ts';
import type { SchemaFile } from './options.ts';
import { brokenSchemaFile, makeNamedRoles, ownerStatements, parseSchemaFile, recordAll } from './schema-file.ts';
import { handOver, noteRoles, oneAtATime } from './roles.ts';
import { preparePreset } from '../postgres/presets.ts';
import { brokenBy, circumstances, lineOf, unreadable } from './problem.ts';
import { dropMadeRoles, readRoles } from '../postgres/roles.ts';
import type { Server } from '../postgres/server.ts';
import { StoppedByWatchdog, withWatchdog } from '../postgres/watchdog.ts';

export type { BaselineOptions } from './options.ts';

/** The baseline's database, or why there is none. */
export type Baseline =
  | {
      ok: true;
      database: string;
      notes: string[];
      /** Extensions that the migrations use and never create, and that were created for them. */
      extensions: string[];
    }
  | { ok: false; broken: BrokenReason };

/** The manners in which the base migrations are tried, in this order. */
const manners: { transaction: TransactionMode; as: string }[] = [
  // As history happened: each was deployed on its own. An enum value can be used by a later file.
  { transaction: 'file', as: 'one transaction per file' },
  // As Drizzle's migrator runs them on an empty database. A temporary table lives until the end.
  { transaction: 'batch', as: 'one transaction for all files, as Drizzle runs them on an empty database' },
  // As a person with psql would: CREATE INDEX CONCURRENTLY, VACUUM.
  { transaction: 'none', as: 'every statement on its own' },
];

/**
 * Builds the database that the base branch's migrations make. They are trusted: what needs a superuser gets one. All
 * that they make belongs to the plain role in the end. Drizzle's bookkeeping is there and true.
 */
export async function buildBaseline(server: Server, options: BaselineOptions): Promise<Baseline> {
  if (options.schema) return buildFromSchema(server, options, options.schema);
  const parsed: ParsedMigration[] = [];
  for (const migration of options.migrations) {
    const { statements, problems } = await parseMigration(migration);
    const [problem] = problems;
    if (problem !== undefined) return { ok: false, broken: unreadable(problem) };
    parsed.push({ migration, statements });
  }
  return oneAtATime(server, async () => buildOf(server, options, parsed, manners));
}

/** Restores a dump, statement by statement, as psql does. */
async function buildFromSchema(server: Server, options: BaselineOptions, schema: SchemaFile): Promise<Baseline> {
  const { parsed, problem, notes } = await parseSchemaFile(schema);
  if (problem !== null) return { ok: false, broken: brokenSchemaFile(unreadable(problem)) };
  const byHand = manners.filter(({ transaction }) => transaction === 'none');
  const built = await oneAtATime(server, async () => buildOf(server, options, [parsed], byHand));
  return built.ok
    ? { ...built, notes: [...notes, ...built.notes] }
    : { ok: false, broken: brokenSchemaFile(built.broken) };
}

async function buildOf(
  server: Server,
  options: BaselineOptions,
  parsed: ParsedMigration[],
  tried: typeof manners,
): Promise<Baseline> {
  const lessons: Lessons = {
    elevated: new Set(),
    skipped: new Map(),
    extensions: new Map(),
    absent: new Map(),
    passedOver: options.schema ? ownerStatements(parsed) : null,
  };
  let worst: Failure | null = null;
  let first: { as: string; failure: Failure } | null = null;
  for (const { transaction, as } of tried) {
    const outcome = await build(server, options, parsed, transaction, lessons);
    if ('broken' in outcome) return { ok: false, broken: outcome.broken };
    if (outcome.failure === null) {
      const notes = notesOf(lessons);
      if (first !== null)
        notes.unshift(
          `${placeOf(first.failure)} does not apply with ${first.as} (${first.failure.error.message}); the base migrations were run with ${as}.`,
        );
      return { ok: true, database: outcome.database, notes, extensions: [...lessons.extensions.keys()] };
    }
    first ??= { as, failure: outcome.failure };
    if (worst === null || outcome.failure.progress > worst.progress) worst = outcome.failure;
  }
  if (worst === null) throw new Error('no manner of applying migrations was tried');
  return {
    ok: false,
    broken: brokenBy(worst.statement, worst.error, circumstances(server, options.preset, lessons.absent.values())),
  };
}

type Outcome = { database: string; failure: null } | { failure: Failure } | { broken: BrokenReason };

/** What one database of an attempt came to. */
type Result = { failure: Failure | 'again' | null } | { broken: BrokenReason };

/** Applies everything in one manner, in as many databases as its lessons take. */
// oxlint-disable-next-line max-lines-per-function -- one attempt, whose steps share what they learn
async function build(
  server: Server,
  options: BaselineOptions,
  parsed: ParsedMigration[],
  transaction: TransactionMode,
  lessons: Lessons,
): Promise<Outcome> {
  for (;;) {
    const database = await server.createDatabase();
    let keep = false;
    const client = await server.connectAdmin(database);
    const rolesBefore = await readRoles(client);
    try {
      const work = async (): Promise<Result> => {
        await preparePreset(client, options.preset, server.plainRole);
        for (const name of options.extensions ?? []) {
          await provideExtension(client, name, server.available);
        }
        const broken = await runHook(client, options, server, lessons);
        if (broken !== null) return { broken };
        await noteRoles(server, options, rolesBefore);
        await handOver(server, database);
        // Read again: a role that the preset or the hook made is no mistake of the migrations that make it too.
        const rolesThen = await readRoles(client);
        if (options.schema) await makeNamedRoles(client, server, parsed[0]?.statements ?? []);
        const failure = await attempt(
          {
            client,
            plainRole: server.plainRole,
            // A dump has the records of the migrator's table, or nobody: they are written at the end.
            project: options.schema ? { ...options.project, layout: 'sql' } : options.project,
            rolesBefore: rolesThen,
            available: server.available,
            superuser: server.superuser,
            lessons,
          },
          parsed,
          transaction,
        );
        if (failure === null && options.schema) await recordAll(client, options);
        return { failure };
      };
      const result = await withWatchdog(server, client, { seconds: options.seconds ?? 600 }, work).catch(
        (error: unknown): Result => {
          if (error instanceof StoppedByWatchdog) return { broken: tooMuch(error) };
          throw error;
        },
      );
      if ('broken' in result) return result;
      if (result.failure === 'again') continue;
      if (result.failure !== null) return { failure: result.failure };
      await noteRoles(server, options, rolesBefore);
      await handOver(server, database);
      keep = true;
      return { database, failure: null };
    } finally {
      await client.end().catch(() => undefined);
      await noteRoles(server, options, rolesBefore);
      if (!keep) {
        await server.dropDatabase(database);
        // The next attempt makes them again; a history that makes a role twice must not be taken for that.
        await dropMadeRoles(server, rolesBefore);
      }
    }
  }
}

function notesOf(lessons: Lessons): string[] {
  const notes: string[] = [];
  for (const [extension, statement] of lessons.extensions) {
    notes.push(
      `The migrations use the extension ${extension} (${statement.file}:${statement.line}) and never create it; it was created before them.`,
    );
  }
  for (const [statement, role] of lessons.skipped) {
    notes.push(`${statement.file}:${statement.line} was left out: the role ${role} was already on the server.`);
  }
  // A statement of the before-baseline file is there once for each attempt.
  const left = new Map([...lessons.absent].map(([statement, extension]) => [extension, statement]));
  for (const [extension, { file, line }] of left) {
    notes.push(
      `The extension ${extension} (${file}:${line}) is not on this server and was left out: what it does was not checked.`,
    );
  }
  return notes;
}

function placeOf(failure: Failure): string {
  return `${failure.statement.file}:${lineOf(failure.statement, failure.error)}`;
}

function tooMuch(error: StoppedByWatchdog): BrokenReason {
  return {
    message: `The base migrations were ${error.message}.`,
    file: null,
    line: null,
    sql: null,
    hint: null,
    next: 'Look for a migration that fills tables or loops, or give the review more time.',
  };
}
