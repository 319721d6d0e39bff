import { emptyFolders, futureNames, passedOverFiles } from '../../history/tools.ts';
import { under } from '../history.ts';
import type { Layout } from '../layout.ts';
import { lockFile, readPrisma } from './read.ts';

/** Prisma up to 7: `<timestamp>_name/migration.sql` beside `migration_lock.toml`. */
export const prismaLayout: Layout = {
  name: 'prisma',
  finds: (out, files) => files.includes(under(out, lockFile)),
  reads: readPrisma,
  checks: [emptyFolders, passedOverFiles, futureNames],
};
