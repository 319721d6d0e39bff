import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readCases } from '../../__tests__/cases/load.ts';
import { CaseServer, seen } from '../../__tests__/cases/run.ts';
import type { Answer } from './classes.ts';
import { askPgfence, askSquawk, writeCase } from './rivals.ts';

/** Ten statements whose answer is not in their text. The form is that of the cases; no expectation is looked at here. */
const statements = `
--- hazard 1 ten: create-index-blocks-writes
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, name varchar(50), plan text);
ALTER TABLE users ADD CONSTRAINT plan_given CHECK (plan IS NOT NULL);
CREATE TABLE orgs (id integer PRIMARY KEY);
CREATE TABLE orders (id integer PRIMARY KEY, org_id integer);
CREATE TYPE status AS ENUM ('open', 'closed');
CREATE TABLE tickets (id integer PRIMARY KEY, status status NOT NULL);
CREATE TABLE events (at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_rest PARTITION OF events DEFAULT;
--- safe: a wider varchar
ALTER TABLE users ALTER COLUMN name TYPE varchar(100);
--- safe: a default that is the same for all rows
ALTER TABLE users ADD COLUMN seen_at timestamptz DEFAULT now() NOT NULL;
--- safe: NOT NULL that an earlier, validated CHECK proves
ALTER TABLE users ALTER COLUMN plan SET NOT NULL;
--- safe: an identity column
ALTER TABLE users ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY;
--- safe: a CHECK on a new column, NULL in every row
ALTER TABLE users ADD COLUMN age integer CHECK (age > 0);
--- safe: a unique new column
ALTER TABLE users ADD COLUMN handle text UNIQUE;
--- safe: a partition beside a default partition
CREATE TABLE events_2027 PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
--- safe: CONCURRENTLY in the migrator’s transaction
CREATE INDEX CONCURRENTLY users_email_idx ON users (email);
--- safe: NOT VALID and VALIDATE in two files of one deploy
ALTER TABLE orders ADD CONSTRAINT positive CHECK (org_id > 0) NOT VALID;
--- next migration
ALTER TABLE orders VALIDATE CONSTRAINT positive;
--- safe: an enum value that the next file of the same deploy uses
ALTER TYPE status ADD VALUE 'waiting';
--- next migration
ALTER TABLE tickets ALTER COLUMN status SET DEFAULT 'waiting';
`;

/** Runs the ten and asks the others of the same files: a Markdown table of what happens and who says what. */
export async function tenTable(binaries: string): Promise<{ version: number; text: string }> {
  await using server = await CaseServer.start(binaries);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'raincheck-ten-'));
  const rows: string[] = [];
  try {
    for (const [position, one] of readCases('ten', statements).entries()) {
      const files = writeCase(one, path.join(scratch, String(position)));
      const { findings, trial } = await server.run(one);
      const { locks, rewrites, scans, fails } = seen(trial.facts);
      const truth = [
        `locks ${locks}`,
        ...(rewrites === 'none' ? [] : [`rewrites ${rewrites}`]),
        ...(scans === 'none' ? [] : [`reads all of ${scans}`]),
        ...(fails === 'none' ? [] : [`fails with ${fails}`]),
      ].join('; ');
      const cells = [
        `${one.title}: ${one.migrations.map((sql) => `\`${sql.trim()}\``).join(' then ')}`,
        truth,
        findings.map(({ severity, rule }) => `${severity} ${rule}`).join(', ') || 'nothing',
        said(await askSquawk(one, files, server.version)),
        said(await askPgfence(one, files, server.version)),
      ];
      rows.push(`| ${cells.join(' | ')} |`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const head = ['| statement | measured | Raincheck | squawk | pgfence |', '| --- | --- | --- | --- | --- |'];
  return { version: server.version, text: [...head, ...rows].join('\n') };
}

/** What is about a harm; timeouts, IF EXISTS and matters of taste are left out. */
function said({ reports, lock }: Answer): string {
  const harms = reports.filter(({ loud, classes }) => loud && !classes.includes('practice')).map(({ rule }) => rule);
  const text = [...new Set(harms)].join(', ') || 'nothing';
  return lock === null ? text : `${text} (${lock})`;
}
