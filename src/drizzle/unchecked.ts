import { traitsOf } from '../project/layouts/traits.ts';
import { makeFinding } from '../core/finding.ts';
import type { Batch, Project } from '../core/project.ts';
import type { Finding, MissingMigration } from '../core/review.ts';
import { schemaNotChecked } from './rules.ts';

/**
 * What should have been asked of drizzle-kit and was not: never green, because a forgotten migration looks like a finished
 * change. A project without a Drizzle config or without migrations has nothing to be asked for.
 *
 * @param missing null where drizzle-kit was not wanted, or the change touches nothing that it reads
 */
export function uncheckedSchema(project: Project, batch: Batch, missing: MissingMigration | null): Finding[] {
  if (missing?.status !== 'skipped' || project.configPath === null || traitsOf(project.layout).drizzleKit === null)
    return [];
  if (batch.base.length + batch.pending.length === 0) return [];
  return [
    makeFinding(schemaNotChecked, {
      evidence: 'generated',
      subject: project.name,
      message: `Nobody checked whether a migration is missing: ${missing.reason ?? 'drizzle-kit was not asked.'}`,
      file: project.configPath,
      line: null,
      action: {
        text: 'Install the project’s dependencies in a step before Raincheck; where drizzle-kit is not wanted, set `drizzle-kit: off`.',
        steps: [],
      },
    }),
  ];
}
