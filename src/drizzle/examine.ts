import { parseFile } from '../sql/parse.ts';
import { quoteName, type QualifiedName } from '../grammar/name.ts';
import { droppedNames } from '../grammar/targets.ts';
import type { Project } from '../core/project.ts';
import type { Finding, MissingMigration } from '../core/review.ts';
import { readAmbiguities } from './ambiguity.ts';
import type { Difference } from './compare.ts';
import { compareCatalogs, type CatalogReport } from './drift.ts';
import { driftFindings } from './drift-findings.ts';
import { placeholderMark } from './environment.ts';
import { explainFailure, type Surroundings } from './failure.ts';
import type { KitFailure } from './kit-failure.ts';
import * as found from './findings.ts';
import { isKeptBack } from './kept-back.ts';
import { neededOf, severityOf, type Needed } from './needed.ts';
import { generateMissing, type Generated } from './generate.ts';
import type { Kit } from './kit.ts';
import { laterMigrations } from '../project/later.ts';
import { loadSchema } from './load.ts';
import { findLostTables, type LostTable } from './lost-tables.ts';
import type { MissingOptions, MissingResult } from './search.ts';
import { ageOf, nothingOld } from './age.ts';
import { areOfBase } from './snapshots.ts';
import { ownFiles, placeOfName } from './touched.ts';

/** Everything that the examination of one project needs. */
export interface Examination {
  kit: Kit;
  /** Why drizzle-kit need not be asked about the migrations folder; null when it is to be asked. */
  refusal: KitFailure | null;
  around: Surroundings;
  /** Connection string for the project's code. */
  server: string;
  /** Absolute path of the checkout, without symbolic links. */
  root: string;
  project: Project;
  options: MissingOptions;
  wording: Omit<found.Wording, 'place'>;
}

/** Loads the schema, generates, compares, and puts it into words. */
export async function examine(examination: Examination): Promise<MissingResult> {
  const { kit, around, server, root } = examination;
  const ask = async (asked: Kit) => examination.refusal ?? generateMissing(asked);
  const [loaded, first] = await Promise.all([loadSchema(kit, server, around), ask(kit)]);
  const files = ownFiles(root, loaded.files);
  const wording: found.Wording = {
    ...examination.wording,
    place: (difference) => placeOf(root, files, difference) ?? examination.wording.config,
  };
  const context: Context = { ...examination, kit: loaded.kit, wording, files, notChecked: [] };
  if (loaded.failure !== null) return failed(context, loaded.failure);
  if (loaded.generated?.kind !== 'sql') {
    return result(context, { status: 'failed', reason: 'The schema exports no tables.' }, [
      found.withoutTablesFinding(wording, examination.project.schema),
    ]);
  }
  const schema = loaded.generated.statements;
  if (loaded.placeholders.length > 0) {
    const names = found.listed(loaded.placeholders);
    if (schema.some((sql) => sql.includes(placeholderMark))) {
      return failed(context, {
        kind: 'schema',
        reason: `Names in the schema depend on the environment: ${names} must be set.`,
        next: 'Set them in the config file itself for when they are missing.',
        file: null,
        line: null,
      });
    }
    context.notChecked.push(`The schema was loaded with placeholders for the environment variables ${names}.`);
  }
  // The first attempt had neither placeholders nor the config's second chance.
  const generated = loaded.kit === kit ? first : await ask(loaded.kit);
  return judge(context, schema, generated);
}

interface Context extends Examination {
  wording: found.Wording;
  /** Files that the schema is made of, relative to the repository. */
  files: string[];
  notChecked: string[];
}

async function judge(context: Context, schema: string[], answer: Generated | KitFailure): Promise<MissingResult> {
  const { project, options, wording, around, files, root } = context;
  const findings: Finding[] = [];
  const generated: Exclude<Generated, { kind: 'failed' }> = answer.kind === 'sql' ? answer : { kind: 'none' };
  const refusal = 'reason' in answer ? answer : answer.kind === 'failed' ? explainFailure(answer.call, around) : null;
  if (refusal !== null) {
    const old = await areOfBase(refusal.snapshots ?? [], root, project, options.baseTree);
    findings.push(found.failureFinding(wording, refusal, old));
  }
  const all = generated.kind === 'sql' ? generated.statements : [];
  const lost = await findLostTables(root, project.directory, await droppedTables(all), new Set(files));
  findings.push(...found.lostTableFindings(wording, lost));
  const statements = withoutLost(all, lost);
  const bookkeeping = { schema: project.migrationsSchema, table: project.migrationsTable };
  const report =
    options.databases === null
      ? null
      : await compareCatalogs(
          options.databases,
          schema,
          statements.length === 0 ? null : statements,
          bookkeeping,
          await laterMigrations(root, project),
        );
  if (report === null && refusal !== null) return failed(context, refusal, findings);
  noteUncompared(context, report);
  const needed = neededOf(statements, report);
  if (needed.stale.length > 0) findings.push(found.staleSnapshotFinding(wording, needed.stale));
  const lostNames = new Set(lost.map(({ table }) => `table ${table}`));
  const underWay = needed.drift.filter((difference) => isUnderWay(difference, report));
  const way = report?.underWay?.path;
  if (way !== undefined && underWay.length > 0) findings.push(found.underWayFinding(wording, underWay, way));
  const differing = needed.drift.filter((one) => !lostNames.has(one.label) && !underWay.includes(one));
  const age =
    needed.sql.length + differing.length === 0 ? nothingOld : await ageOf(root, project, files, options, report);
  // What only the migrations have, and always had, is nobody's news; nor is old drift, to who touches nothing of it.
  const told = ({ weight }: Difference) => age.batch === 'new' && weight !== 'extra';
  const drift = differing.filter((difference) => told(difference) || !age.isOld(difference));
  const ours = needed.sql.length > 0 && age.batch === 'new';
  const ambiguities = ours ? await ambiguitiesOf(context, generated) : [];
  const keptBack = ours && ambiguities.length === 0 && report?.proof?.failed === null && isKeptBack(needed.explained);
  if (keptBack) findings.push(found.keptBackFinding(wording, needed.explained));
  else findings.push(...(await lackingFindings(wording, needed, report, { old: !ours, ambiguities })));
  findings.push(...driftFindings(wording, drift, { isOld: age.isOld, blind: refusal === null }));
  const lacking = drift.some((difference) => difference.weight !== 'extra' && !age.isOld(difference));
  return result(
    context,
    {
      status: statusOf({ ambiguous: ambiguities.length > 0, lacking: lacking || (ours && !keptBack), keptBack }),
      // What the base branch lacks as well is told, but not tried with the pull request's batch.
      sql: ambiguities.length > 0 || !ours || (keptBack && lacking) ? [] : needed.sql,
      ambiguities,
      drift: drift.map(driftEntry),
      reason: refusal?.reason ?? null,
    },
    findings,
  );
}

function driftEntry({ label, migrations, schema }: Difference): MissingMigration['drift'][number] {
  return { object: label, migrations: migrations?.text ?? null, schema: schema?.text ?? null };
}

/** What the code cannot do without until then is lacking now, whoever promises it. */
function isUnderWay({ label, weight }: Difference, report: CatalogReport | null): boolean {
  return weight !== 'breaks' && report?.underWay?.labels.has(label) === true;
}

function statusOf(is: { ambiguous: boolean; lacking: boolean; keptBack: boolean }): MissingMigration['status'] {
  if (is.ambiguous) return 'ambiguous';
  if (is.lacking) return 'missing';
  return is.keptBack ? 'kept-back' : 'none';
}

/** What the deploy lacks, and the questions that drizzle-kit would ask about it. */
async function lackingFindings(
  wording: found.Wording,
  needed: Needed,
  report: CatalogReport | null,
  { old, ambiguities }: { old: boolean; ambiguities: MissingMigration['ambiguities'] },
): Promise<Finding[]> {
  if (needed.sql.length === 0) return [];
  const missing = found.missingFinding(wording, needed.explained, needed.sql, {
    severity: await severityOf(needed, report),
    old,
    ambiguous: ambiguities.length > 0,
    failed: report?.proof?.failed?.message ?? null,
  });
  return [missing, ...found.ambiguityFindings(wording, ambiguities)];
}

/** Tells what of the schema was not compared with what the migrations build. */
function noteUncompared({ notChecked }: Context, report: CatalogReport | null): void {
  if (report === null) {
    notChecked.push(
      'Whether the migrations build what the schema says: they were compared by drizzle-kit’s snapshots alone.',
    );
  }
  const [refused, ...others] = report?.refused ?? [];
  if (refused !== undefined) {
    const rest = others.length === 0 ? '' : `, and ${others.length} more`;
    notChecked.push(
      `Part of the schema was not compared, because PostgreSQL refuses it: ${shortened(refused.sql)} (${refused.message})${rest}.`,
    );
  }
}

/** The questions that drizzle-kit would ask, with both readings. */
async function ambiguitiesOf(
  { kit }: Context,
  generated: Exclude<Generated, { kind: 'failed' }>,
): Promise<MissingMigration['ambiguities']> {
  if (generated.kind !== 'sql') return [];
  const questions = generated.questions.filter(({ candidates }) => candidates.length > 0);
  return questions.length === 0 ? [] : readAmbiguities(kit, { ...generated, questions });
}

function failed(context: Context, failure: KitFailure, findings?: Finding[]): MissingResult {
  if (failure.kind === 'not-installed' || failure.kind === 'not-built') {
    const reason = `${failure.reason} ${failure.next}`;
    context.notChecked.push(`Whether a migration is missing: ${reason}`);
    return result(context, { status: 'skipped', reason }, []);
  }
  context.notChecked.push(`Whether a migration is missing: ${failure.reason}`);
  return result(
    context,
    { status: 'failed', reason: failure.reason },
    findings ?? [found.failureFinding(context.wording, failure)],
  );
}

function result(
  context: Context,
  missing: Partial<MissingMigration> & Pick<MissingMigration, 'status'>,
  findings: Finding[],
): MissingResult {
  return {
    missing: {
      sql: [],
      ambiguities: [],
      drift: [],
      reason: null,
      drizzleKit: context.kit.toolchain.version,
      ...missing,
    },
    findings,
    notChecked: context.notChecked,
  };
}

function shortened(sql: string): string {
  const [line = ''] = sql.split('\n');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

function placeOf(root: string, files: string[], { schema, migrations }: Difference): found.Place | null {
  const object = schema ?? migrations;
  if (object === null) return null;
  const table = object.bare;
  const names = object.table === null || object.kind === 'table' ? [table] : [table, object.name];
  return placeOfName(root, files, names) ?? placeOfName(root, files, [table]);
}

async function droppedTables(statements: string[]): Promise<QualifiedName[]> {
  const tables: QualifiedName[] = [];
  for (const sql of statements) {
    const parsed = await parseFile({ sql, file: 'missing migration', migration: 'missing migration' });
    const node = parsed.ok ? parsed.statements[0]?.node : undefined;
    if (node !== undefined) tables.push(...droppedNames([node], 'OBJECT_TABLE'));
  }
  return tables;
}

/**
 * The statements without those that work on a lost table: nobody wants to run them. Schemas and types that would go as
 * well most likely belong to it.
 */
function withoutLost(statements: string[], lost: LostTable[]): string[] {
  if (lost.length === 0) return statements;
  const quoted = lost.map(({ name }) => quoteName(name));
  return statements.filter((sql) => {
    if (/^DROP (SCHEMA|TYPE|SEQUENCE) /i.test(sql)) return false;
    const named = sql.replace('"public".', '');
    return !/^(DROP|ALTER) TABLE /i.test(sql) || !quoted.some((name) => named.includes(`TABLE ${name}`));
  });
}
