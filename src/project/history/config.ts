import type { RuleInfo } from '../../core/finding.ts';

export const migrationsWithoutConfig: RuleInfo = {
  name: 'migrations-without-config',
  hazard: 'history',
  severity: 'warning',
  title: 'Migrations that no Drizzle config of the change names',
  why: 'Raincheck finds migrations through the Drizzle config. Without one, what is added to the folder from now on is reviewed by nobody, though a deploy may still run it.',
  harm: 'leaves migrations without a Drizzle config',
};

export const configNotReadable: RuleInfo = {
  name: 'config-not-readable',
  hazard: 'practice',
  severity: 'warning',
  title: 'A Drizzle config that cannot be read, or none at all',
  why: 'Nobody knows which migrations and which schema are meant, so none of them was reviewed.',
  harm: 'could not be reviewed: its Drizzle config is unknown',
};
