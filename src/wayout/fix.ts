import { traitsOf } from '../project/layouts/traits.ts';
import { laterRoot } from '../project/later.ts';
import { breakpoint } from '../project/layouts/breakpoints.ts';
import type { Migration, Project } from '../core/project.ts';
import type { Finding } from '../core/review.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import type { Plan } from './plan.ts';
import { rewriteMigration } from './rewrite-migration.ts';

/** The proven ways out of one project's batch, followed together. */
export interface Fix {
  project: Project;
  pending: readonly Migration[];
  statements: readonly ParsedStatement[];
  /** Findings whose way out is in it. */
  fixed: Finding[];
  /** Findings that it leaves as they are, with the reason. */
  left: { finding: Finding; reason: string }[];
  /** Null when there is nothing to write, or when the ways out do not work together. */
  plan: Plan | null;
  /** Why there is no plan; null when there is one. */
  reason: string | null;
}

/** A file of the repository that is to be written. */
export interface FixedFile {
  path: string;
  text: string;
}

/** The files of a fix: pending migrations with other SQL, and what is to be done later, beside the migrations folder. */
export function filesOf(fix: Fix): FixedFile[] {
  const { plan, project, pending, statements } = fix;
  if (plan === null) return [];
  const folder = laterFolderOf(fix);
  const files: FixedFile[] = [];
  for (const [position, release] of plan.releases.entries()) {
    if (release.kind === 'this') {
      for (const migration of pending) {
        const own = statements.filter(({ statement }) => statement.file === migration.path);
        const text = rewriteMigration(migration.sql, own, release.edits, `${folder}/`);
        if (text !== migration.sql) files.push({ path: migration.path, text });
      }
      continue;
    }
    const isHand = release.kind === 'hand';
    const name = `${position + 1}-${isHand ? 'by-hand' : 'migration'}.sql`;
    const separator = isHand || !project.breakpoints ? '\n' : `\n${breakpoint}\n`;
    const head = isHand ? handWords(release.title) : migrationWords(project);
    files.push({
      path: `${folder}/${name}`,
      text: `${head.map((line) => `-- ${line}\n`).join('')}${release.sql.join(separator)}\n`,
    });
  }
  return files;
}

/** The batch's folder among those of {@link laterRoot}. */
export function laterFolderOf({ project, pending }: Pick<Fix, 'project' | 'pending'>): string {
  return `${laterRoot(project)}/${pending.at(-1)?.name ?? 'batch'}`;
}

function handWords(title: string): string[] {
  return [
    `${title}: psql "$DATABASE_URL" --file <this file>`,
    'Every statement commits by itself; do not put a transaction around them.',
  ];
}

function migrationWords({ layout }: Project): string[] {
  const how =
    traitsOf(layout).drizzleKit === null
      ? 'Move this file into the migrations folder'
      : 'Make an empty migration (drizzle-kit generate --custom --name <name>) and put this SQL into it';
  return [
    `${how} when the release before it is deployed.`,
    'Not earlier: migrations that are pending together run in one transaction, and the first one’s locks would be held',
    'while this one reads the rows.',
  ];
}
