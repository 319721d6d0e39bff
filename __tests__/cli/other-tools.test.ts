import { describe, expect, test } from '@jest/globals';
import type { Review } from '../../src/core/review.ts';
import { makeRepo } from '../project/repo.ts';
import { raincheck } from './raincheck.ts';

/** Reviews the second commit of a repository on top of its first. */
async function reviewed(base: Record<string, string>, head: Record<string, string>) {
  const repo = makeRepo();
  const before = repo.commit(base);
  repo.commit(head);
  const ended = await raincheck(repo.root, ['review', '--base', before, '--database', 'embedded', '--format', 'json']);
  const { projects } = JSON.parse(ended.stdout) as Review;
  expect(projects).toHaveLength(1);
  const [project] = projects;
  return {
    project: project!,
    text: JSON.stringify(project!.findings),
    found: project!.findings.map(({ rule, file, severity }) => `${severity} ${rule} ${file ?? ''}`),
  };
}

const users = 'CREATE TABLE "User" ("id" int PRIMARY KEY, "email" text, "age" int);\n';
const prisma = {
  'prisma/schema.prisma': 'datasource db { provider = "postgresql" }\n',
  'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
  'prisma/migrations/20240101000000_init/migration.sql': users,
  'prisma/migrations/20240102000000_age/migration.sql': 'CREATE INDEX CONCURRENTLY "age" ON "User"("age");\n',
};
const supabase = {
  'supabase/config.toml': '',
  'supabase/migrations/20240101000000_init.sql': `${users}CREATE POLICY p ON "User" TO authenticated USING (auth.uid() IS NOT NULL);\n`,
};

describe('a real review of another tool’s project', () => {
  test.each([
    ['prisma', prisma, (name: string) => `prisma/migrations/${name}/migration.sql`],
    ['supabase', supabase, (name: string) => `supabase/migrations/${name}.sql`],
  ] as const)('%s: a lone CONCURRENTLY runs, one beside others fails', async (layout, base, path) => {
    const lone = await reviewed(base, {
      [path('20240201000000_email')]: 'CREATE INDEX CONCURRENTLY "email" ON "User"("email");\n',
    });
    expect(lone.project).toMatchObject({ layout, transaction: 'file', verdict: 'pass', findings: [] });
    const both = await reviewed(base, {
      [path('20240201000000_email')]:
        'ALTER TABLE "User" ADD COLUMN "bio" text;\nCREATE INDEX CONCURRENTLY "email" ON "User"("email");\n',
    });
    expect(both.found).toEqual([`error concurrently-in-transaction ${path('20240201000000_email')}`]);
    expect(both.text).not.toMatch(/drizzle/i);
  });

  test('prisma: an enum’s value can be used by the next file, and not by the same', async () => {
    const base = { ...prisma, 'prisma/migrations/20240103000000_role/migration.sql': "CREATE TYPE r AS ENUM ('a');\n" };
    const add = "ALTER TYPE r ADD VALUE 'b';\n";
    const use = `ALTER TABLE "User" ADD COLUMN "role" r DEFAULT 'b';\n`;
    const apart = await reviewed(base, {
      'prisma/migrations/20240201000000_add/migration.sql': add,
      'prisma/migrations/20240202000000_use/migration.sql': use,
    });
    expect(apart.found.filter((one) => one.startsWith('error'))).toEqual([]);
    const together = await reviewed(base, { 'prisma/migrations/20240201000000_add/migration.sql': add + use });
    expect(together.found).toContain(
      'error enum-value-in-same-batch prisma/migrations/20240201000000_add/migration.sql',
    );
    expect(together.text).toContain('P3009');
    expect(together.text).not.toMatch(/drizzle/i);
  });

  test('prisma: a file that is one transaction of its own is nothing to tell', async () => {
    const own = await reviewed(prisma, {
      'prisma/migrations/20240201000000_own/migration.sql':
        'BEGIN;\nALTER TABLE "User" ADD COLUMN "bio" text;\nCOMMIT;\n',
    });
    expect(own.project).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test('prisma: a column that goes is told in Prisma’s words', async () => {
    const gone = await reviewed(prisma, {
      'prisma/migrations/20240201000000_gone/migration.sql': 'ALTER TABLE "User" DROP COLUMN "age";\n',
    });
    expect(gone.found).toContain('error drop-column prisma/migrations/20240201000000_gone/migration.sql');
    expect(gone.text).toContain('Prisma schema');
    expect(gone.text).not.toMatch(/drizzle/i);
  });
});
