import type { Migration, Project } from '../core/project.ts';
import type { Preset } from '../postgres/server-types.ts';

/** A schema as `pg_dump --schema-only` writes it. */
export interface SchemaFile {
  /** For messages. */
  path: string;
  sql: string;
}

/** What the baseline is built from. */
export interface BaselineOptions {
  /** The base branch's migrations, in the migrator's order. */
  migrations: Migration[];
  /** SQL that runs as superuser before them, e.g. roles and extensions; null for none. */
  beforeBaseline: string | null;
  /** A dump of the schema that the migrations have made: it is restored, and they count as applied. Without one they are run. */
  schema?: SchemaFile | null;
  preset: Preset;
  project: Project;
  /** Extensions to create beforehand, e.g. those that another baseline was found to need. */
  extensions?: string[];
  /** Wall-clock seconds for one attempt; 600 when not given. */
  seconds?: number;
}
