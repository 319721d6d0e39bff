import type { Finding } from '../core/review.ts';
import type { ToolTraits } from '../project/layouts/layout-traits.ts';

/** The findings as the tool's own deploy makes them true, in its words. */
export function asToolDeploys(findings: readonly Finding[], tool: ToolTraits): Finding[] {
  // A file that is one transaction of its own, BEGIN to COMMIT, is just what such a tool would run anyway.
  const isUsual = ({ rule, severity }: Finding) =>
    tool.recordsOutside && rule === 'commit-in-migration' && severity === 'notice';
  return findings.filter((finding) => !isUsual(finding)).map((finding) => inToolsWords(finding, tool));
}

/**
 * A finding in the words of the tool that deploys the project. Rules are written for Drizzle, which runs all pending
 * files in one transaction; what another tool does otherwise is said here, once for all rules.
 */
export function inToolsWords(finding: Finding, tool: ToolTraits): Finding {
  const say = (text: string) => said(text, tool);
  const { action, details, wayOut } = finding;
  return {
    ...finding,
    message: say(finding.message),
    why: say(finding.why),
    ...(details === undefined ? {} : { details: say(details) }),
    action: {
      text: `${say(action.text)}${moreOf(finding, tool)}`,
      steps: action.steps.map(({ title, sql }) => ({ title: say(title), sql: withoutMarker(sql) })),
    },
    ...(wayOut === undefined
      ? {}
      : { wayOut: { ...wayOut, releases: wayOut.releases.map((one) => ({ ...one, title: say(one.title) })) } }),
  };
}

/** The same for a text that is no finding's. */
export function said(text: string, tool: ToolTraits): string {
  return phrases.reduce((words, [from, to]) => words.replaceAll(from, (...found: string[]) => to(tool, found)), text);
}

function moreOf({ rule }: Finding, { loneStatementIsFree, creates }: ToolTraits): string {
  return rule === 'concurrently-in-transaction' && loneStatementIsFree
    ? ` Or give the statement a migration of its own (\`${creates}\`): a file that holds nothing else has no transaction around it.`
    : '';
}

/** Drizzle's marker between statements means nothing to others. */
function withoutMarker(sql: string): string {
  return sql.replaceAll('--> statement-breakpoint', '');
}

type Phrase = readonly [from: RegExp, to: (tool: ToolTraits, found: string[]) => string];

/** Longer ones first: what one has replaced, the next does not find any more. */
const phrases: readonly Phrase[] = [
  [
    /Drizzle runs all pending migrations in one transaction, so a lock (.*?)until the last statement is done\. Splitting .*?together\./g,
    ({ name }, [, lock]) =>
      `${name} runs each file in one transaction, so a lock ${lock}until its last statement is done. A file of its own for the slow statement ends that.`,
  ],
  [
    /Drizzle’s migrator runs all pending migrations in one transaction\. (CONCURRENTLY.*? on every database\.)/g,
    ({ name }, [, refuse]) => `Several statements of one file are one transaction when ${name} runs them. ${refuse}`,
  ],
  [
    /Drizzle runs all pending migrations in one, so it lasts until the last of them is done/g,
    ({ name }) => `${name} runs each file in one, so it lasts until the last statement of the file is done`,
  ],
  [
    /Drizzle runs all pending migrations in one transaction, also when .*? it works\./g,
    ({ name }) => `${name} runs each file in one transaction: a later file can use the value.`,
  ],
  [
    /Drizzle runs all pending migrations in one transaction and records them at the end\. After .*? runs it again\./g,
    ({ name, afterFailure }) =>
      `${name} runs each file as one transaction. After a COMMIT in it the file is no longer all or nothing: what ran before stays when something fails afterwards, and ${afterFailure ?? 'the next deploy runs it again'}.`,
  ],
  [
    /Drizzle runs all pending migrations in one( transaction)?/g,
    ({ name }) => `${name} runs each file in one transaction`,
  ],
  [
    /throws away all that the batch did so far, also the records of the files before/g,
    () => 'throws away all that the file did so far',
  ],
  [
    /the transaction that Drizzle puts around migrations/g,
    ({ name }) => `the transaction in which ${name} runs a file`,
  ],
  [
    /in Drizzle’s transaction it is held to the end of the batch/g,
    () => 'in the transaction of a file it is held to its end',
  ],
  [
    /(outside of |leaving |ends |inside |which |Ends )?Drizzle’s transaction/g,
    (_, [, before]) => `${before ?? ''}the file’s transaction`,
  ],
  [/Drizzle’s own COMMIT finds one/g, ({ name }) => `the end of ${name}’s file finds one`],
  [
    /Drizzle names every column of a table in its queries, so each query of the running release on this table fails/g,
    ({ name, namesColumns }) =>
      namesColumns
        ? `${name} names every column of a table in its queries, so each query of the running release on this table fails`
        : 'Each query of the running release that names the column fails',
  ],
  [
    /every query of the running release on this table fails: Drizzle names all columns/g,
    ({ name, namesColumns }) =>
      namesColumns
        ? `every query of the running release on this table fails: ${name} names all columns`
        : 'every query of the running release that names the column fails',
  ],
  [/Drizzle writes the schema’s name into its queries/g, () => 'Queries name the schema'],
  [/ and name it in the Drizzle schema: pgTable\('([^']*)', …\)/g, (tool, [, old]) => mapped(tool, `@@map("${old}")`)],
  [/ and name it in the Drizzle schema: \w+: …\('([^']*)'\)/g, (tool, [, old]) => mapped(tool, `@map("${old}")`)],
  [
    /Write timestamp\(\{ withTimezone: true \}\) in the Drizzle schema/g,
    (tool) => (tool.namesColumns ? `Write @db.Timestamptz in the ${tool.schema}` : 'Write timestamptz'),
  ],
  [
    /: references\(\(\) => …, \{ onDelete: 'cascade' \| 'set null' \| 'restrict' \}\)/g,
    () => ': ON DELETE CASCADE, SET NULL or RESTRICT',
  ],
  [/ \(select\(\) names every column\)/g, () => ''],
  [/, or set casing in the drizzle config,/g, () => ','],
  [
    /drizzle-kit cannot tell a rename from a drop and an add; when the answer was wrong,/g,
    () => 'A comparison of schemas cannot tell a rename from a drop and an add; where it was a rename,',
  ],
  [
    /run drizzle-kit generate again and answer “rename”, or rename in SQL/g,
    () => 'write ALTER TABLE … RENAME in the SQL',
  ],
  [/ drizzle-kit 1\.x writes (USING|such migrations)[^.]*\./g, () => ''],
  [/ drizzle-kit writes such migrations [^.]*\./g, () => ''],
  [/, as drizzle-kit 1\.x writes it/g, () => ''],
  [
    /Drizzle never runs a migration twice and never compares its text/g,
    ({ name, late }) =>
      late === 'runs late'
        ? `${name} never runs a migration twice, and a deploy goes on when the checksum is another one (\`migrate dev\` then wants to reset the database)`
        : `${name} never runs a migration twice and never compares its text`,
  ],
  [
    /Drizzle knows a migration by its `when` \(0\.x\) or by its folder name \(1\.x\)/g,
    ({ name, knownBy }) => `${name} knows a migration by ${knownBy}`,
  ],
  [
    /delete this migration with its snapshot and its journal entry, and run `drizzle-kit generate` again/g,
    () => 'and make this migration again on top of it',
  ],
  [/ \(insert its name and hash into the migrations table\)/g, () => ''],
  [
    /the deploy stops here and this migration is rolled back/g,
    ({ afterFailure }) =>
      `the deploy stops here and this migration is rolled back${afterFailure === null ? '' : `; ${afterFailure}`}`,
  ],
  [/`?drizzle-kit generate(?: --custom --name [\w<>-]+)?`?/g, ({ creates }) => `\`${creates}\``],
  [/Drizzle schema/g, ({ schema }) => schema],
  [/Drizzle[’']s migrator/g, ({ deploys }) => `\`${deploys}\``],
  [/Drizzle(?: [01]\.x)?/g, ({ name }) => name],
  [/drizzle-kit(?: [01]\.x)?/g, ({ name }) => name],
];

function mapped({ namesColumns, schema }: ToolTraits, attribute: string): string {
  return namesColumns ? ` and give the name in the ${schema}: ${attribute}` : ' as it is';
}
