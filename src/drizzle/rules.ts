import type { RuleInfo } from '../core/finding.ts';

/** What the room finds. */
export const missingMigration: RuleInfo = {
  name: 'missing-migration',
  hazard: 'breaks-code',
  severity: 'error',
  title: 'The schema has changes that no migration contains',
  why: 'The deploy does not run them: code that uses what the schema has fails on the database that the migrations build.',
  harm: 'lacks a migration',
};

export const schemaDrift: RuleInfo = {
  name: 'schema-drift',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'The migrations build something else than the schema says, and drizzle-kit does not see it',
  why: 'drizzle-kit compares the schema with its snapshots, not with what the SQL files build. After a hand-edited or lost migration both stay apart, and no later `generate` mends it.',
  harm: 'leaves migrations and schema apart',
};

export const ambiguousRename: RuleInfo = {
  name: 'ambiguous-rename',
  hazard: 'data-loss',
  severity: 'warning',
  title: 'A rename or a drop with a new one: drizzle-kit would have to ask',
  why: 'Whoever presses Enter at drizzle-kit’s question gets DROP and CREATE: the old object’s data is gone. Only the author knows which one is meant.',
  harm: 'leaves open what is renamed',
};

export const schemaNotLoadable: RuleInfo = {
  name: 'schema-not-loadable',
  hazard: 'practice',
  severity: 'warning',
  title: 'drizzle-kit cannot load the schema',
  why: 'Nobody can generate a migration from it, and whether one is missing could not be checked.',
  harm: 'has a schema that drizzle-kit cannot load',
};

export const schemaNotChecked: RuleInfo = {
  name: 'schema-not-checked',
  hazard: 'practice',
  severity: 'warning',
  title: 'Whether a migration is missing could not be checked',
  why: 'A forgotten migration looks like a finished change: the code that needs it fails once it is deployed. Nobody has looked whether there is one.',
  harm: 'was not checked for a missing migration',
};

export const schemaWithoutTables: RuleInfo = {
  name: 'schema-without-tables',
  hazard: 'data-loss',
  severity: 'error',
  title: 'The schema exports no tables',
  why: 'drizzle-kit takes that literally: the next generated migration drops every table.',
  harm: 'loses tables from the schema',
};

export const lostTables: RuleInfo = {
  name: 'lost-tables',
  hazard: 'data-loss',
  severity: 'error',
  title: 'A table is defined in the code, but drizzle-kit no longer sees it',
  why: 'The next generated migration drops the table with all its rows, although the code still has it.',
  harm: 'loses tables from the schema',
};

export const staleSnapshot: RuleInfo = {
  name: 'stale-snapshot',
  hazard: 'history',
  severity: 'notice',
  title: 'drizzle-kit would generate statements that the migrations already contain',
  why: 'A snapshot is missing or out of date. The next `generate` writes DDL that fails on the database, or does nothing but take locks.',
};

export const drizzleKitRefuses: RuleInfo = {
  name: 'drizzle-kit-refuses',
  hazard: 'history',
  severity: 'warning',
  title: 'drizzle-kit refuses the migrations folder',
  why: 'Nobody can generate a migration until that is mended; drizzle-kit 0.x even exits with 0.',
  harm: 'has migrations that drizzle-kit refuses',
};

/** Every rule of this room. */
export const drizzleRules: RuleInfo[] = [
  missingMigration,
  schemaDrift,
  ambiguousRename,
  schemaNotLoadable,
  schemaWithoutTables,
  lostTables,
  staleSnapshot,
  drizzleKitRefuses,
  schemaNotChecked,
];
