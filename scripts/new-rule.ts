/**
 * Starts a rule: `npm run new-rule drop-comment -- --hazard practice`. Writes the rule, its page and a first case, and the
 * lists that name it. The case fails until the rule finds what it is for.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Hazard } from '../src/core/words.ts';
import { constantOf } from './rules-index.ts';

const root = path.resolve(import.meta.dirname, '..');

/** History has rules of its own form, in src/project. */
const kinds = ['data-loss', 'breaks-code', 'blocks-traffic', 'fails', 'practice'] satisfies Hazard[];

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function argumentsOf(): { name: string; hazard: string } {
  const { values, positionals } = parseArgs({ options: { hazard: { type: 'string' } }, allowPositionals: true });
  const [name] = positionals;
  const usage = `Usage: npm run new-rule <name> -- --hazard <${kinds.join('|')}>`;
  if (name === undefined || values.hazard === undefined) fail(usage);
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name)) fail(`${name}: a rule's name is in kebab-case, as in drop-column. ${usage}`);
  if (!kinds.some((one) => one === values.hazard)) {
    fail(`${values.hazard}: rules that judge statements have another hazard. ${usage}`);
  }
  return { name, hazard: values.hazard };
}

const ruleText = (name: string, hazard: string) => `import { named } from '../../core/wording.ts';
import type { Rule } from '../rule.ts';

/** What in the batch this is about, and what is none of it. */
export const ${constantOf(name)}: Rule = {
  name: '${name}',
  hazard: '${hazard}',
  severity: 'warning',
  title: 'What the statement does, in one short line',
  why: 'What happens then, in production, and to whom.',
  check({ facts }) {
    return (facts?.drops ?? []).slice(0, 0).map(({ identity }) => ({
      subject: identity,
      message: \`Does something to \${named(identity)}.\`,
      action: { text: 'What to do instead.', steps: [] },
    }));
  },
};
`;

const pageText = (name: string) => `# ${name}

What the statement does, in one short line.

## What happens

What PostgreSQL does, and when it does not.

## Why it matters

What happens then, in production, and to whom.

## Do this instead

The safe way.

## Examples

\`\`\`sql baseline
CREATE TABLE "users" ("id" serial PRIMARY KEY, "email" text);
\`\`\`

\`\`\`sql unsafe
COMMENT ON TABLE "users" IS 'the statement that fires the rule';
\`\`\`

\`\`\`sql safe
CREATE TABLE "teams" ("id" serial PRIMARY KEY);
\`\`\`
`;

const caseText = (name: string) => `--- hazard 105 ${name}: ${name}
--- baseline
CREATE TABLE users (id integer PRIMARY KEY, email text);

--- unsafe: the statement that fires the rule
--- warning ${name} users
COMMENT ON TABLE users IS 'the statement that fires the rule';

--- safe: its harmless twin
CREATE TABLE teams (id integer PRIMARY KEY);
`;

const { name, hazard } = argumentsOf();
const files = [
  [`src/rules/${hazard}/${name}.ts`, ruleText(name, hazard)],
  [`docs/rules/${name}.md`, pageText(name)],
  [`__tests__/cases/${name}.sql`, caseText(name)],
] as const;
const taken = files.map(([file]) => file).find((file) => existsSync(path.join(root, file)));
if (taken !== undefined) fail(`${taken} is there already.`);
for (const [file, text] of files) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${file}`);
}
execFileSync(process.execPath, ['scripts/docs.ts'], { cwd: root, stdio: 'inherit' });
console.log(
  `Now: the number of the hazard (scripts/hazards.ts) in __tests__/cases/${name}.sql, the cases, then the rule.`,
);
