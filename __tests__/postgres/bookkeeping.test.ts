import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Migration } from '../../src/core/project.ts';
import type { LayoutName } from '../../src/core/words.ts';
import { buildBaseline } from '../../src/baseline/build.ts';
import { compareDefinitions, readDefinitions } from '../../src/catalog/definitions.ts';
import type { Server } from '../../src/postgres/server.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { project, start } from './support.ts';

const texts = [
  'CREATE TABLE "users" ("id" serial PRIMARY KEY);\n--> statement-breakpoint\nCREATE INDEX "users_id" ON "users" ("id");',
  'ALTER TABLE "users" ADD COLUMN "näme" text;',
];
const stamps = ['20250102030405', '20250203040506'];

/** Drizzle's own migrator, of the installed version, in a process of its own. */
const migrate = `
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
const [url, migrationsFolder, migrationsSchema, migrationsTable] = process.argv.slice(1);
const pool = new pg.Pool({ connectionString: url });
await migrate(drizzle({ client: pool }), { migrationsFolder, migrationsSchema, migrationsTable });
await pool.end();
`;

/** Writes the migrations as the layout has them, and tells what Raincheck knows of them. */
function write(folder: string, layout: LayoutName): Migration[] {
  const migrations = texts.map((sql, at): Migration => {
    const stamp = stamps[at] ?? '';
    const name = layout === 'journal' ? `000${at}_step` : `${stamp}_step`;
    const when = layout === 'journal' ? 1_735_787_045_123 + at : Date.UTC(2025, at, 2 + at, 3 + at, 4 + at, 5 + at);
    return drizzleMigration({ name, path: layout === 'journal' ? `${name}.sql` : `${name}/migration.sql`, sql, when });
  });
  for (const { path: file, sql } of migrations) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), sql);
  }
  if (layout === 'journal') {
    const entries = migrations.map(({ name, when }, idx) => ({
      idx,
      version: '7',
      when,
      tag: name,
      breakpoints: true,
    }));
    mkdirSync(path.join(folder, 'meta'));
    writeFileSync(
      path.join(folder, 'meta', '_journal.json'),
      JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
    );
  }
  return migrations;
}

describe('the bookkeeping of a baseline is what drizzle-orm leaves', () => {
  let server: Server;
  let folder: string;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => {
    await server.stop();
  });

  test.each([
    ['journal', 'kit-0.31', 'drizzle', '__drizzle_migrations'],
    ['journal', 'kit-0.31', 'app', 'done'],
    ['folders', 'kit-1', 'drizzle', '__drizzle_migrations'],
    ['folders', 'kit-1', 'public', 'Done "here"'],
  ] as const)('%s, %s, %s.%s', async (layout, toolchain, migrationsSchema, migrationsTable) => {
    folder = mkdtempSync(path.join(tmpdir(), 'bookkeeping-'));
    try {
      const migrations = write(folder, layout);
      const real = await server.createDatabase();
      execFileSync(
        process.execPath,
        ['--input-type=module', '-e', migrate, server.urlFor(real), folder, migrationsSchema, migrationsTable],
        { cwd: path.join(import.meta.dirname, '..', 'toolchains', toolchain), stdio: ['ignore', 'ignore', 'inherit'] },
      );
      const baseline = await buildBaseline(server, {
        migrations,
        beforeBaseline: null,
        preset: 'none',
        project: { ...project(layout), migrationsSchema, migrationsTable },
      });
      if (!baseline.ok) throw new Error(baseline.broken.message);
      const seen = [];
      for (const database of [real, baseline.database]) {
        const client = await server.connectPlain(database);
        const table = `"${migrationsSchema}"."${migrationsTable.replaceAll('"', '""')}"`;
        const rows = await client.query(
          `SELECT pg_catalog.to_jsonb(t) - 'applied_at' AS row FROM ${table} t ORDER BY id`,
        );
        // Under another name nothing is left out.
        seen.push({ rows: rows.rows, definitions: await readDefinitions(client, { schema: '-', table: '-' }) });
        await client.end();
      }
      const [migrator, ours] = seen;
      expect(ours?.rows).toEqual(migrator?.rows);
      expect(ours?.rows).toHaveLength(2);
      expect(compareDefinitions(migrator?.definitions ?? new Map(), ours?.definitions ?? new Map())).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
