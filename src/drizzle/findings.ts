import { makeFinding, type RuleInfo } from '../core/finding.ts';
import type { Finding } from '../core/review.ts';
import type { Severity } from '../core/words.ts';
import type { Ambiguity } from './ambiguity.ts';
import type { Difference } from './compare.ts';
import type { KitFailure } from './kit-failure.ts';
import type { LostTable } from './lost-tables.ts';
import { capital, count, list } from '../core/wording.ts';
import * as rules from './rules.ts';

/** Where a finding points: the schema's or the config's file. */
export interface Place {
  file: string | null;
  line: number | null;
}

/** What all findings of one project share. */
export interface Wording {
  /** The project's name: the subject of what is about all of it. */
  project: string;
  /** What a person types to generate a migration, e.g. `pnpm drizzle-kit generate`. */
  generate: string;
  /** ` in packages/db`, or empty for the root. */
  where: string;
  place(difference: Difference): Place;
  config: Place;
}

/** `a, b, c and 3 more`. */
export function listed(names: readonly string[]): string {
  return list(names, 3);
}

/** One finding for everything that drizzle-kit would still generate. */
export function missingFinding(
  wording: Wording,
  explained: Difference[],
  sql: string[],
  options: { severity: Severity; old: boolean; ambiguous: boolean; failed: string | null },
): Finding {
  const added = explained.filter(({ schema }) => schema !== null);
  const removed = explained.filter(({ schema }) => schema === null);
  const parts = [
    added.length > 0 ? `No migration contains ${listed(added.map(({ label }) => label))}, which the schema has.` : '',
    removed.length > 0
      ? `No migration drops ${listed(removed.map(({ label }) => label))}, which the schema no longer has.`
      : '',
    explained.length === 0 ? `drizzle-kit would still generate ${count(sql.length, 'statement')} from the schema.` : '',
    required(removed),
    options.failed === null ? '' : `What drizzle-kit generates does not run: ${options.failed}`,
    options.old ? 'It is so on the base branch already.' : '',
  ];
  const first = added[0] ?? removed[0];
  const choose = options.ambiguous ? ', answer its questions,' : '';
  return makeFinding(rules.missingMigration, {
    subject: wording.project,
    message: parts.filter((part) => part !== '').join(' '),
    severity: options.old ? 'notice' : options.severity,
    ...(first === undefined ? wording.config : wording.place(first)),
    evidence: explained.length > 0 ? 'measured' : 'generated',
    action: {
      text: `Run \`${wording.generate}\`${wording.where}${choose} and commit the migration that it writes.`,
      steps:
        sql.length === 0 || options.ambiguous ? [] : [{ title: 'What drizzle-kit would generate', sql: joined(sql) }],
    },
  });
}

/**
 * What the schema gave up and the database keeps: the first half of the safe way to drop it. The deploy takes nothing
 * away, and the new code does without it.
 */
export function keptBackFinding(wording: Wording, removed: readonly Difference[]): Finding {
  const labels = listed(removed.map(({ label }) => label));
  const first = removed[0];
  const it = removed.length === 1 ? 'it' : 'them';
  return makeFinding(rules.missingMigration, {
    subject: wording.project,
    message: `The schema no longer has ${labels}, and no migration drops ${it}: this release does without, and the database keeps ${it}.`,
    severity: 'notice',
    ...(first === undefined ? wording.config : wording.place(first)),
    evidence: 'measured',
    action: {
      text: `That is the first half of dropping ${it} safely. The next \`${wording.generate}\`${wording.where} writes the DROP: commit it when no running release uses ${it}.`,
      steps: [],
    },
  });
}

/** What the migrations of later releases bring to the schema's form, as they were run. */
export function underWayFinding(wording: Wording, differences: readonly Difference[], path: string): Finding {
  const labels = differences.map(({ label }) => label);
  return makeFinding(rules.schemaDrift, {
    subject: `${wording.project} under way`,
    severity: 'notice',
    message: `${capital(listed(labels))} ${labels.length === 1 ? 'is' : 'are'} not yet as the schema says: the later migrations up to ${path} do that, as they were run.`,
    why: 'A safe change takes more than one release; until the last one, database and schema differ.',
    ...wording.config,
    evidence: 'measured',
    action: {
      text: 'Ship them one release after the other, and delete them here as they become migrations.',
      steps: [],
    },
  });
}

function required(removed: Difference[]): string {
  const names = removed.flatMap(({ weight, label }) => (weight === 'breaks' ? [label] : []));
  if (names.length === 0) return '';
  return `${capital(listed(names))} must have a value and has no default: every insert of the new code fails.`;
}

/** One finding per rename question, with both readings. */
export function ambiguityFindings(wording: Wording, ambiguities: Ambiguity[]): Finding[] {
  return ambiguities.map(({ kind, created, deleted, renameSql, createSql }) =>
    makeFinding(rules.ambiguousRename, {
      subject: `${deleted} → ${created}`,
      message: `Is ${kind} ${created} new, or is it ${deleted} under a new name? drizzle-kit would ask, and no migration answers it.`,
      ...wording.config,
      evidence: 'generated',
      action: {
        text: `Run \`${wording.generate}\`${wording.where}, choose the right answer and commit the migration.`,
        steps: [
          { title: `Renamed: the data of ${deleted} stays`, sql: joined(renameSql) },
          { title: `New: ${deleted} is dropped with its data`, sql: joined(createSql) },
        ].filter(({ sql }) => sql !== ''),
      },
    }),
  );
}

/** One finding per table that is defined and not seen. */
export function lostTableFindings(wording: Wording, lost: LostTable[]): Finding[] {
  return lost.map(({ table, file, line, loaded }) =>
    makeFinding(rules.lostTables, {
      subject: table,
      message: loaded
        ? `Table ${table} is defined here but no longer exported from the schema: drizzle-kit would drop it.`
        : `Table ${table} is defined here, but the config’s schema path does not reach this file: drizzle-kit would drop it.`,
      file,
      line,
      evidence: 'generated',
      action: {
        text: loaded
          ? 'Export the table again. If it shall go, delete its definition and commit the migration that drops it.'
          : 'Export it from a schema file, or widen `schema` in the config. If the table shall go, delete its definition and commit the migration that drops it.',
        steps: [],
      },
    }),
  );
}

export function withoutTablesFinding(wording: Wording, schema: string[]): Finding {
  return makeFinding(rules.schemaWithoutTables, {
    subject: wording.project,
    message: `The schema (${schema.join(', ')}) loads, but exports nothing: the next generated migration would drop every table.`,
    ...wording.config,
    evidence: 'generated',
    action: { text: 'Export the tables from the schema files, or correct `schema` in the config.', steps: [] },
  });
}

/**
 * A finding for a failure that the project can mend.
 *
 * @param old true when the base branch fails in the same way
 */
export function failureFinding(wording: Wording, failure: KitFailure, old = false): Finding {
  const rule: RuleInfo =
    failure.kind === 'history' || failure.kind === 'versions' ? rules.drizzleKitRefuses : rules.schemaNotLoadable;
  return makeFinding(rule, {
    subject: wording.project,
    message: old ? `${failure.reason} It is so on the base branch already.` : failure.reason,
    ...(old ? { severity: 'notice' as const } : {}),
    file: failure.file ?? wording.config.file,
    line: failure.file === null ? wording.config.line : failure.line,
    evidence: 'generated',
    action: { text: failure.next, steps: [] },
  });
}

export function staleSnapshotFinding(wording: Wording, statements: string[]): Finding {
  return makeFinding(rules.staleSnapshot, {
    subject: wording.project,
    message: `drizzle-kit would generate ${count(statements.length, 'statement')} whose work the migrations have done already.`,
    ...wording.config,
    evidence: 'measured',
    action: {
      text: `Restore the missing snapshot from git. If there is none, run \`${wording.generate}\`${wording.where} once, and empty the SQL file that it writes.`,
      steps: [{ title: 'What drizzle-kit would generate', sql: joined(statements) }],
    },
  });
}

function joined(statements: string[]): string {
  return statements.map((sql) => `${sql};`).join('\n');
}
