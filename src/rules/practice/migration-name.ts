import * as z from 'zod';
import { named } from '../../core/wording.ts';
import { isRandomName } from '../../drizzle/random-names.ts';
import { optionsOf } from '../options.ts';
import type { BatchRule } from '../rule.ts';

const options = z.strictObject({
  random: z.boolean().default(false).describe('Whether names that drizzle-kit made up (`0003_cool_hulk`) will do.'),
  pattern: z
    .string()
    .min(1)
    .max(300)
    .refine(isPattern, { error: 'must be a regular expression' })
    .nullable()
    .default(null)
    .describe('Regular expression that the whole name fits, its number included: `\\\\d+_[a-z]+(_[a-z0-9]+)+`.'),
});

/** Off by default: a made-up name is what drizzle-kit gives without --name. */
export const migrationName: BatchRule = {
  name: 'migration-name',
  hazard: 'practice',
  severity: 'off',
  title: 'A migration whose name says nothing',
  why: 'In a list of two hundred migrations, and in the log of a deploy, the name is all that tells them apart.',
  options,
  checkBatch(batch) {
    const { random, pattern } = optionsOf('migration-name', options, batch.settings);
    const firsts = [...Map.groupBy(batch.contexts, ({ statement }) => statement.migration)];
    return firsts.flatMap(([migration, contexts]) => {
      const isMadeUp = !random && isRandomName(migration);
      const fits = pattern === null || new RegExp(`^(?:${pattern})$`, 'u').test(migration);
      if (!isMadeUp && fits) return [];
      return [
        {
          subject: migration,
          statement: contexts[0]?.statement.index ?? null,
          message: isMadeUp
            ? `${named(migration)} is a name that drizzle-kit made up.`
            : `${named(migration)} is not named as the team names migrations: ${pattern}.`,
          evidence: 'parsed' as const,
          action: {
            text: 'Generate it anew under a name that says what it does: drizzle-kit generate --name add_user_email.',
            steps: [],
          },
        },
      ];
    });
  },
};

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
