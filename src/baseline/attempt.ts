import type { Client } from 'pg';
import type { Migration, Project } from '../core/project.ts';
import type { Statement } from '../core/statement.ts';
import type { TransactionMode } from '../core/words.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { toolOf } from '../project/layouts/traits.ts';
import { createBookkeeping, recordOf } from './bookkeeping.ts';
import { execute } from '../postgres/client.ts';
import { controlsTransaction, needsSuperuser } from './elevation.ts';
import { extensionBehind, unavailableExtension } from './extensions.ts';
import { mayBePassedOver } from './schema-words.ts';
import { postgresError, type PostgresError } from './problem.ts';
import { hasStandIn, installStandIn } from '../postgres/stand-ins/install.ts';
import { extensionStatement } from '../postgres/stand-ins/statements.ts';
import { StoppedByWatchdog } from '../postgres/watchdog.ts';

/** One base migration and its statements. */
export interface ParsedMigration {
  migration: Migration;
  statements: ParsedStatement[];
}

/** What earlier tries taught about single statements; shared by all attempts. */
export interface Lessons {
  /** Statements that need the superuser. */
  elevated: Set<Statement>;
  /** Statements to leave out: CREATE ROLE of a role that an earlier database on this server made. */
  skipped: Map<Statement, string>;
  /** Extensions that the migrations use and never create. */
  extensions: Map<string, Statement>;
  /** Statements to leave out, because they are about an extension that the server does not have. */
  absent: Map<Statement, string>;
  /** Statements of a dump that this server need not follow; null where nothing may be passed over. */
  passedOver: Set<Statement> | null;
}

/** The statement on which an attempt ended. */
export interface Failure {
  statement: Statement;
  error: PostgresError;
  /** How many statements of the whole history were done. */
  progress: number;
}

/** The surroundings of an attempt. */
export interface Surroundings {
  /** Session of the superuser in the attempt's database. */
  client: Client;
  plainRole: string;
  project: Project;
  /** Roles that the server had when the attempt began. */
  rolesBefore: ReadonlySet<string>;
  /** Extensions that the server could install. */
  available: ReadonlySet<string>;
  /** True where a superuser can make what stands in for a missing extension. */
  superuser: boolean;
  lessons: Lessons;
}

/** A lesson was learned from a failure, and the database cannot be put back: begin again in a new one. */
class BeginAgain extends Error {}

/**
 * Applies the base migrations once, in the given manner, as the plain role, with the superuser's help where a statement
 * needs it. A failure that can be mended (a right, an extension, a leaked role) is mended, and what was undone by it is
 * run again: never by a savepoint, which changes what a transaction may do.
 *
 * @returns null when everything applied; `again` when a new database is needed; else the failure
 */
export async function attempt(
  around: Surroundings,
  migrations: ParsedMigration[],
  transaction: TransactionMode,
): Promise<Failure | 'again' | null> {
  const { client, project } = around;
  await bePlain(around);
  for (const extension of around.lessons.extensions.keys()) await beProvided(around, extension);
  await createBookkeeping(client, project);
  const units = transaction === 'batch' ? [migrations] : migrations.map((one) => [one]);
  let progress = 0;
  try {
    for (const unit of units) {
      const free = transaction === 'none' || (transaction === 'file' && isFree(around.project, unit));
      const failure = free ? await runFree(around, unit) : await runInTransaction(around, unit);
      if (failure !== null) return { ...failure, progress: progress + failure.progress };
      progress += unit.reduce((sum, { statements }) => sum + statements.length, 0);
    }
    return null;
  } catch (error) {
    if (error instanceof BeginAgain) return 'again';
    throw error;
  }
}

/** True for a file whose only statement the tool sends without a transaction block around it. */
function isFree(project: Project, [one, second]: ParsedMigration[]): boolean {
  return second === undefined && one?.statements.length === 1 && toolOf(project)?.loneStatementIsFree === true;
}

async function runInTransaction(around: Surroundings, unit: ParsedMigration[]): Promise<Failure | null> {
  const { client } = around;
  const restartable = !unit.some(({ statements }) => statements.some(controlsTransaction));
  for (;;) {
    await client.query(`BEGIN; SET ROLE ${quoteIdentifier(around.plainRole)}`);
    const failure = await runUnit(around, unit);
    if (failure === null) {
      return commit(around, unit);
    }
    const learned = await learn(around, failure);
    await client.query('ROLLBACK');
    if (!learned) return failure;
    if (!restartable) throw new BeginAgain();
  }
}

/** Runs the migrations of a transaction. The last one's record is written with the COMMIT. */
async function runUnit(around: Surroundings, unit: ParsedMigration[]): Promise<Failure | null> {
  let progress = 0;
  for (const [at, { migration, statements }] of unit.entries()) {
    for (const parsed of statements) {
      const error = await runStatement(around, parsed);
      if (error !== null) return { statement: parsed.statement, error, progress };
      progress++;
    }
    if (at < unit.length - 1) await around.client.query(recordOf(around.project, migration));
  }
  return null;
}

/** COMMIT can fail too: deferred constraints. The last statement is the nearest place to name. */
async function commit({ client, project }: Surroundings, unit: ParsedMigration[]): Promise<Failure | null> {
  const last = unit.at(-1);
  try {
    await client.query(`${last === undefined ? '' : recordOf(project, last.migration)}; COMMIT`);
    return null;
  } catch (error) {
    const statement = unit.findLast(({ statements }) => statements.length > 0)?.statements.at(-1)?.statement;
    if (statement === undefined) throw error;
    return { statement, error: postgresError(error), progress: 0 };
  }
}

async function runFree(around: Surroundings, unit: ParsedMigration[]): Promise<Failure | null> {
  let progress = 0;
  for (const { migration, statements } of unit) {
    await bePlain(around);
    for (const parsed of statements) {
      for (;;) {
        const error = await runStatement(around, parsed);
        if (error === null) break;
        const failure = { statement: parsed.statement, error, progress };
        const inTransaction = around.client.getTransactionStatus() !== 'I';
        if (!(await learn(around, failure))) return failure;
        if (inTransaction) throw new BeginAgain();
      }
      progress++;
    }
    await around.client.query(recordOf(around.project, migration));
  }
  return null;
}

/** Runs one statement; gives PostgreSQL's error, if any. */
async function runStatement(around: Surroundings, parsed: ParsedStatement): Promise<PostgresError | null> {
  const { client, lessons } = around;
  const { statement } = parsed;
  if (lessons.skipped.has(statement) || lessons.absent.has(statement)) return null;
  if (lessons.passedOver?.has(statement)) return null;
  const elevated = lessons.elevated.has(statement) || needsSuperuser(parsed);
  try {
    if (await standIn(around, parsed)) return null;
    if (elevated) await client.query('RESET ROLE');
    await execute(client, statement.sql);
    if (elevated) await bePlain(around);
    return null;
  } catch (error) {
    if (error instanceof StoppedByWatchdog) throw error;
    const read = postgresError(error);
    // No SQLSTATE, or a class that tells of the session's end: no answer to the statement.
    if (read.code === null || read.code.startsWith('57P')) throw error;
    return read;
  }
}

/** Takes a lesson from a failure; false when there is none to take. */
async function learn(around: Surroundings, { statement, error }: Failure): Promise<boolean> {
  const { lessons } = around;
  if (error.code === '42501' && !lessons.elevated.has(statement)) {
    lessons.elevated.add(statement);
    return true;
  }
  if (lessons.passedOver !== null && mayBePassedOver(statement, error) && !lessons.passedOver.has(statement)) {
    lessons.passedOver.add(statement);
    return true;
  }
  const role = error.code === '42710' ? /^role "([^"]+)" already exists/.exec(error.message)?.[1] : undefined;
  if (role !== undefined && around.rolesBefore.has(role) && !lessons.skipped.has(statement)) {
    lessons.skipped.set(statement, role);
    return true;
  }
  const extension = extensionBehind(error) ?? unavailableExtension(error);
  if (extension !== null && canHave(around, extension) && !lessons.extensions.has(extension)) {
    lessons.extensions.set(extension, statement);
    if (around.client.getTransactionStatus() !== 'I') await around.client.query('ROLLBACK');
    await beProvided(around, extension);
    return true;
  }
  return isAbsent(lessons, statement, error);
}

/** An extension that this server cannot have is left out for the time being: perhaps nothing else needs it. */
export function isAbsent(lessons: Lessons, statement: Statement, error: PostgresError): boolean {
  const named = /^extension "([^"]+)" does not exist/.exec(error.message)?.[1];
  const known = named !== undefined && [...lessons.absent.values()].includes(named) ? named : null;
  const extension = statement.kind === 'CreateExtensionStmt' ? unavailableExtension(error) : known;
  if (extension === null || lessons.absent.has(statement)) return false;
  lessons.absent.set(statement, extension);
  return true;
}

function canHave({ available, superuser }: Surroundings, extension: string): boolean {
  return available.has(extension) || (superuser && hasStandIn(extension));
}

/** Lets a stand-in do what the statement asks of an extension that the server does not have. */
async function standIn(around: Surroundings, { node }: ParsedStatement): Promise<boolean> {
  const asked = extensionStatement(node);
  if (asked === null || around.available.has(asked.extension) || !around.superuser) return false;
  if (asked.does === 'update') return true;
  await around.client.query('RESET ROLE');
  const made = await installStandIn(around.client, asked.extension, asked.schema);
  await bePlain(around);
  return made;
}

async function beProvided(around: Surroundings, extension: string): Promise<void> {
  await around.client.query('RESET ROLE');
  await provideExtension(around.client, extension, around.available);
  await bePlain(around);
}

/** Makes an extension, or what stands in for it, as superuser. */
export async function provideExtension(
  client: Client,
  extension: string,
  available: ReadonlySet<string>,
): Promise<void> {
  if (!available.has(extension) && hasStandIn(extension)) {
    await installStandIn(client, extension, 'public');
    return;
  }
  await client.query(`CREATE EXTENSION IF NOT EXISTS ${quoteIdentifier(extension)} SCHEMA public CASCADE`);
}

async function bePlain(around: Surroundings): Promise<void> {
  await around.client.query(`SET ROLE ${quoteIdentifier(around.plainRole)}`);
}
