import type { TransactionMode } from '../../core/words.ts';

/** How migrations of a layout are written and deployed: what others ask instead of its name. */
export interface LayoutTraits {
  /**
   * What the migrator knows an applied migration by: `time`, so that one that is not newer than the newest is passed over;
   * `name`; `version`, the digits at the beginning of the name; null where nobody records what ran.
   */
  appliedBy: 'time' | 'name' | 'version' | null;
  /** True when each migration has a folder of its own. */
  folderEach: boolean;
  /** The major version of the drizzle-kit that writes it; null for what Drizzle does not write. */
  drizzleKit: 0 | 1 | null;
  /** What else the tool does otherwise than Drizzle; absent for Drizzle's own layouts and for plain files. */
  tool?: ToolTraits;
}

/** A migration tool beside Drizzle, in its own words. */
export interface ToolTraits {
  /** Its name in a sentence: `Prisma`. */
  name: string;
  /** What deploys the migrations: `npx prisma migrate deploy`. */
  deploys: string;
  /** What makes a new migration. */
  creates: string;
  /** Where the tables are described: `Prisma schema`. */
  schema: string;
  /** What it knows an applied migration by, in words. */
  knownBy: string;
  /** True when the application's queries name every column of a table. */
  namesColumns: boolean;
  /** What one transaction spans, whatever the settings' default for Drizzle is. */
  transaction: TransactionMode;
  /** True when the only statement of a file has no transaction block around it. */
  loneStatementIsFree: boolean;
  /** True when the record that a file was applied is never part of the file's own transaction: a COMMIT of its own then ends nothing of the tool's. */
  recordsOutside: boolean;
  /** What a migration that sorts before one that was applied becomes. */
  late: 'runs late' | 'refused';
  /** What a failed file means for later deploys, as the end of a sentence; null where the next deploy just tries again. */
  afterFailure: string | null;
}
