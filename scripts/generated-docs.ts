import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { ruleCatalogue } from '../src/verdict/catalogue.ts';
import { hazardsPage } from './hazards-page.ts';
import { ruleNames, type GeneratedFile } from './rules-index.ts';
import { action as origin } from '../src/review/version.ts';
import { describeSettings, type SettingInfo } from '../src/settings/schema.ts';

/** action.yml, as far as the documentation needs it. */
export interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

export function readActionFile(root: string): ActionFile {
  return parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as ActionFile;
}

/** The documentation that is derived from the code, file by file, with its full text. */
export function generatedDocs(root: string): GeneratedFile[] {
  const action = readActionFile(root);
  const settings = describeSettings();
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  return [
    {
      file: 'README.md',
      text: withOrigin(between(between(readme, 'inputs', inputs(action, settings)), 'outputs', outputs(action))),
    },
    ...[
      'docs/forks.md',
      'docs/preflight.md',
      'docs/stats.md',
      'docs/workflows/raincheck.yml',
      'docs/workflows/raincheck-publish.yml',
    ].map((file) => ({ file, text: withOrigin(readFileSync(path.join(root, file), 'utf8')) })),
    ruleNames(ruleCatalogue.map(({ name }) => name)),
    { file: 'docs/settings.md', text: settingsPage(settings) },
    { file: 'docs/rules/README.md', text: rulesPage() },
    ...ruleOptions(root),
    { file: 'docs/hazards.md', text: hazardsPage(root, table) },
  ];
}

/** Wherever a text names the Action: the account and the major version that package.json says. */
function withOrigin(text: string): string {
  return text
    .replaceAll(/[\w.-]+\/raincheck@v\d+/g, origin)
    .replaceAll(/[\w.-]+\/raincheck, ref: v\d+/g, origin.replace('@', ', ref: '));
}

function between(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name}:start -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!pattern.test(text)) throw new Error(`A page has no markers for ${name}`);
  return text.replace(pattern, (_, start: string, end: string) => `${start}\n${content}\n${end}`);
}

function inputs(action: ActionFile, settings: readonly SettingInfo[]): string {
  const rows = Object.entries(action.inputs).map(([name, { description, default: given }]) => {
    const setting = settings.find((info) => info.kebab === name);
    const fallback = setting === undefined ? (given ?? '') : setting.default;
    return [`\`${name}\``, description, fallback === '' ? '' : `\`${fallback}\``];
  });
  return table(['input', 'what it means', 'default'], rows);
}

function outputs(action: ActionFile): string {
  return table(
    ['output', 'what it holds'],
    Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

function settingsPage(settings: readonly SettingInfo[]): string {
  const sections = settings.map((info) => {
    const spellings = info.file === false ? [] : [`\`${info.name}\` in raincheck.config`];
    if (info.input) spellings.push(`\`${info.kebab}\` as an input`);
    if (info.flag) spellings.push(`\`--${info.kebab}\``);
    spellings.push(`\`${info.environment}\``);
    return [
      `## ${info.name}`,
      info.description,
      `${info.default === '' ? 'No default.' : `Default: \`${info.default}\`.`} Written as ${spellings.join(', ')}.`,
    ].join('\n\n');
  });
  return `${[
    '# Settings',
    'Generated from `src/settings/schema.ts` by `npm run docs`.',
    'From weakest to strongest: defaults, `raincheck.config.{ts,mts,cts,js,mjs,cjs,json}` or `"raincheck"` in package.json (and what it extends below it), the environment, action inputs or flags. Maps (`rules`, `tableRows`, `projects`) are merged entry by entry. A name that no setting has is an error; all that is wrong is told at once.',
    'With the package installed, `defineConfig` gives the types of every setting and of every rule’s options; JSON has them in `schemas/config-v1.schema.json`.',
    "```ts\n// raincheck.config.ts\nimport { defineConfig } from 'raincheck';\n\nexport default defineConfig({\n  extends: './team.json',\n  rules: { 'drop-column': 'warning' },\n  projects: { 'apps/api': { postgresVersion: '15' } },\n});\n```",
    '`extends` names shared settings below these: the path of a file from the file that names it (`./team.json`), a package (`@acme/raincheck-config`), or a list, of which the later ones overrule the earlier ones. A severity alone leaves a rule’s options as the shared settings have them. Of a package, only what is stricter than the defaults counts while a pull request changes what is installed.',
    'For a pull request the config is the base branch’s: what the pull request changes in it is told in the report and counts after the merge, so that no pull request weakens its own check. The same holds for the files that settings name. Where the base has no config, what is stricter than the defaults counts at once. `accept` is the pull request’s own. On your own machine `raincheck review` uses the files as they lie there.',
    ...sections,
  ].join('\n\n')}\n`;
}

/** The pages of the rules that have options, with a list of these. */
function ruleOptions(root: string): GeneratedFile[] {
  return ruleCatalogue.flatMap(({ name, options }) => {
    if (options === undefined) return [];
    const file = `docs/rules/${name}.md`;
    const { properties = {} } = z.toJSONSchema(options, { io: 'input' });
    const lines = Object.entries(properties).map(([option, schema]) => {
      const { description = '', default: fallback } = typeof schema === 'object' ? schema : {};
      return `- \`${option}\`: ${description} Default: \`${JSON.stringify(fallback)}\`.`;
    });
    return [{ file, text: between(readFileSync(path.join(root, file), 'utf8'), 'options', `${lines.join('\n')}\n`) }];
  });
}

function rulesPage(): string {
  const rules = [...ruleCatalogue].sort((a, b) => (a.name < b.name ? -1 : 1));
  const hazards = [...new Set(rules.map((rule) => rule.hazard))].sort();
  return `${[
    '# Rules',
    'Generated from `src/rules` by `npm run docs`. The severity is the one without further facts: measured facts and table sizes raise or lower it, `rules` in the settings overrules it.',
    ...hazards.flatMap((hazard) => [
      `## ${hazard}`,
      table(
        ['rule', 'severity', 'what it finds'],
        rules
          .filter((rule) => rule.hazard === hazard)
          .map((rule) => [`[${rule.name}](${rule.name}.md)`, rule.severity, rule.title]),
      ),
    ]),
  ].join('\n\n')}\n`;
}

function table(head: string[], rows: string[][]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [first, ...rest] = cells;
  return [line(first ?? []), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest.map(line)].join(
    '\n',
  );
}
