import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Migration, Project } from '../../src/core/project.ts';
import { databasesOf } from '../../src/drizzle/databases.ts';
import { findMissingMigration, type MissingOptions, type MissingResult } from '../../src/drizzle/missing.ts';
import { buildBaseline } from '../../src/baseline/build.ts';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { modulesOf } from '../toolchains.ts';

/** The installed drizzle-kits: `node_modules` folders that hold drizzle-kit and drizzle-orm. */
export const toolchains = {
  '0.28.1': modulesOf('kit-0.28'),
  '0.31.11': modulesOf('kit-0.31'),
  '1.0.0-rc.5': modulesOf('kit-1'),
} as const;
export type Version = keyof typeof toolchains;
export const versions = Object.keys(toolchains) as Version[];

/** Starts the embedded server. */
export async function startEmbedded(): Promise<Server> {
  return start();
}

/** A checkout in a temporary folder with one Drizzle project, as a git repository with one commit. */
export class Checkout {
  readonly root: string;
  readonly version: Version;
  readonly directory: string;
  /** The base branch's files. */
  #base = new Map<string, string>();

  constructor(version: Version, options: { directory?: string; link?: boolean } = {}) {
    this.version = version;
    this.directory = options.directory ?? '';
    this.root = realpathSync(mkdtempSync(path.join(tmpdir(), 'checkout-')));
    mkdirSync(path.join(this.root, this.directory), { recursive: true });
    if (options.link !== false) symlinkSync(toolchains[version], path.join(this.root, 'node_modules'));
    this.write({ 'drizzle.config.ts': config() });
  }

  /** Writes files, relative to the project's folder; null deletes. */
  write(files: Record<string, string | null>): this {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.root, this.directory, name);
      if (text === null) rmSync(file, { recursive: true, force: true });
      else {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
    return this;
  }

  /** Runs the real drizzle-kit in the project, as its developer does. */
  generate(name: string, ...more: string[]): this {
    const kit = path.join(toolchains[this.version], 'drizzle-kit', 'bin.cjs');
    execFileSync(process.execPath, [kit, 'generate', `--name=${name}`, ...more], {
      cwd: path.join(this.root, this.directory),
      env: { ...process.env, JITI_FS_CACHE: 'false', DATABASE_URL: 'postgres://nowhere/x' },
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    return this;
  }

  /** Makes what is there now the base branch. */
  commit(): this {
    this.#base = new Map(listFiles(this.root).map((file) => [file, readFileSync(path.join(this.root, file), 'utf8')]));
    return this;
  }

  project(changes: Partial<Project> = {}): Project {
    const at = (name: string) => path.posix.join(this.directory, name);
    return {
      name: at('drizzle.config.ts'),
      configPath: at('drizzle.config.ts'),
      directory: this.directory,
      out: at('drizzle'),
      schema: ['./src/schema.ts'],
      layout: this.version.startsWith('0') ? 'journal' : 'folders',
      migrationsSchema: 'drizzle',
      migrationsTable: '__drizzle_migrations',
      casing: null,
      breakpoints: true,
      ...changes,
    };
  }

  /** The migrations in the working tree. */
  migrations(out = path.join(this.directory, 'drizzle')): Migration[] {
    const folder = path.join(this.root, out);
    if (!existsSync(folder)) return [];
    const files = listFiles(folder).filter((file) => file.endsWith('.sql'));
    return files.sort().map((file) => {
      const sql = readFileSync(path.join(folder, file), 'utf8');
      const name = path.dirname(file) === '.' ? path.basename(file, '.sql') : path.dirname(file);
      return drizzleMigration({ name, path: path.posix.join(out, file), sql, when: null });
    });
  }

  async find(
    server: Server | null,
    changes: Partial<Project> = {},
    options: Partial<MissingOptions> = {},
  ): Promise<MissingResult> {
    const project = this.project(changes);
    const head = this.migrations(project.out);
    const base = head.filter((migration) => this.#base.get(migration.path) === migration.sql);
    const pending = head.filter((migration) => !base.includes(migration));
    const found: MissingOptions = {
      root: this.root,
      batch: { base, pending },
      baseTree: {
        list: (folder) => Promise.resolve([...this.#base.keys()].filter((file) => file.startsWith(`${folder}/`))),
        read: (file) => Promise.resolve(this.#base.get(file) ?? null),
      },
      databases: null,
      environment: process.env,
      deadline: Date.now() + 110_000,
      callLimit: 60_000,
      ...options,
    };
    if (server === null) return findMissingMigration(project, found);
    const baseline = await buildBaseline(server, { migrations: base, beforeBaseline: null, preset: 'none', project });
    if (!baseline.ok) throw new Error(`the baseline is broken: ${baseline.broken.message}`);
    try {
      return await findMissingMigration(project, {
        ...found,
        databases: databasesOf(server, Promise.resolve(baseline.database), pending),
      });
    } finally {
      await server.dropDatabase(baseline.database);
    }
  }

  /** Every file of the checkout with its content: to show that nothing was touched. */
  files(): Map<string, string> {
    return new Map(listFiles(this.root).map((file) => [file, readFileSync(path.join(this.root, file), 'utf8')]));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  copy(): Checkout {
    const copy = new Checkout(this.version, { directory: this.directory });
    for (const [name, text] of this.files()) {
      mkdirSync(path.dirname(path.join(copy.root, name)), { recursive: true });
      writeFileSync(path.join(copy.root, name), text);
    }
    copy.#base = new Map(this.#base);
    return copy;
  }
}

export function config(more = ''): string {
  return `import { defineConfig } from 'drizzle-kit';
export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: './drizzle', ${more} });
`;
}

function listFiles(folder: string, prefix = ''): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(prefix, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === '.git' ? [] : listFiles(folder, file);
    return entry.isFile() ? [file] : [];
  });
}
