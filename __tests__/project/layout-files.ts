import { createHash } from 'node:crypto';

/** One migration of a journal. */
export interface JournalMigration {
  tag: string;
  when: number;
  /** Default: a table of its own; null leaves the file out. */
  sql?: string | null;
  idx?: number;
  /** Default: a snapshot that follows the one before; null leaves it out, an object replaces it. */
  snapshot?: null | { id?: string; prevId?: string };
}

/** The config of a project in a folder. */
export function config(out = './drizzle', extra = ''): string {
  return `import { defineConfig } from 'drizzle-kit';
export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: '${out}', ${extra} });
`;
}

/** The files of a migrations folder of drizzle-kit 0.x, as it writes them. */
export function journal(migrations: JournalMigration[], out = 'drizzle'): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  let previous = '00000000-0000-0000-0000-000000000000';
  const entries = migrations.map(({ tag, when, sql, idx, snapshot }, at) => {
    if (sql !== null)
      files[`${out}/${tag}.sql`] = sql ?? `CREATE TABLE "t_${tag}" ("id" integer PRIMARY KEY NOT NULL);\n`;
    if (snapshot !== null) {
      const id = snapshot?.id ?? idFor(`${tag}-${when}`);
      const prevId = snapshot?.prevId ?? previous;
      files[`${out}/meta/${tag.split('_')[0]}_snapshot.json`] = {
        id,
        prevId,
        version: '7',
        dialect: 'postgresql',
        tables: {},
      };
      previous = id;
    }
    return { idx: idx ?? at, version: '7', when, tag, breakpoints: true };
  });
  files[`${out}/meta/_journal.json`] = { version: '7', dialect: 'postgresql', entries };
  return files;
}

/** One migration of the folders layout. */
export interface FolderMigration {
  name: string;
  sql?: string | null;
  id?: string;
  prevIds?: string[];
  /** Names that it writes, e.g. `public.users.name`. */
  writes?: string[];
}

/** The files of a migrations folder of drizzle-kit 1.x. */
export function folders1x(migrations: FolderMigration[], out = 'drizzle'): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  let previous = '00000000-0000-0000-0000-000000000000';
  for (const { name, sql, id = idFor(name), prevIds = [previous], writes = [`public.${name}`] } of migrations) {
    if (sql !== null)
      files[`${out}/${name}/migration.sql`] = sql ?? `CREATE TABLE "t_${name}" ("id" integer PRIMARY KEY);\n`;
    const footprints = [
      { statementType: 'alter_column', statementTarget: [], writes: writes.map((n) => `n|col|${n}`), reads: [] },
    ];
    files[`${out}/${name}/snapshot.json`] = {
      type: 'diff',
      version: '9',
      dialect: 'postgres',
      id,
      prevIds,
      footprints,
      deltas: [],
    };
    previous = id;
  }
  return files;
}

/** A UUID that depends on the text alone. */
export function idFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
