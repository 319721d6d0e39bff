import { InvalidArgumentError, Option, type Command } from 'commander';
import { describeSettings, type SettingInfo, type SettingName } from '../settings/schema.ts';
import { formats } from './formats.ts';

/** Headings of `--help`, in their order, with the settings below each. What is not named stands under the last. */
const groups: readonly (readonly [heading: string, settings: readonly SettingName[]])[] = [
  ['What is reviewed:', ['config', 'base']],
  [
    'The server of the trial:',
    [
      'database',
      'postgresVersion',
      'image',
      'postgresBinaries',
      'databasePreset',
      'beforeBaseline',
      'baselineSchema',
      'allowNonEmptyDatabase',
    ],
  ],
  ['The trial:', ['transaction', 'rows', 'seed', 'seedCommand', 'timeout', 'drizzleKit', 'drizzleKitTimeout']],
  ['Production:', ['stats', 'largeTableRows', 'preflight']],
  ['The verdict:', ['failOn', 'preset', 'rules']],
];

/** Settings that ask for a git repository or a Drizzle project: nothing to `check`, which gets its files. */
const ofProjects: readonly SettingName[] = ['config', 'base', 'drizzleKit', 'drizzleKitTimeout'];

/** What a command makes of the flags that all reviews share. */
export interface FlagsOfCommand {
  /** What `--output` writes. */
  output?: string;
  /** Why the flags about git and Drizzle say nothing here; absent where they do. */
  withoutProject?: string;
}

/** Adds a flag for each setting, `--format`, `--output`, `--quiet` and `--verbose`. */
export function withSettings(command: Command, about: FlagsOfCommand = {}): Command {
  const known = describeSettings().filter(({ flag }) => flag);
  for (const [heading, names] of groups) {
    command.optionsGroup(heading);
    for (const name of names) {
      const info = known.find((candidate) => candidate.name === name);
      if (info !== undefined) command.addOption(optionOf(info, about));
    }
  }
  const grouped = new Set(groups.flatMap(([, names]) => names));
  command.optionsGroup('The report:');
  for (const info of known) if (!grouped.has(info.name)) command.addOption(optionOf(info, about));
  command.addOption(
    new Option('--format <format>', 'how the report is written').choices([...formats]).default('terminal'),
  );
  command.option('--output <path>', about.output ?? 'write the report to this file, or every format into this folder');
  command.option('--quiet', 'nothing but one line where it passes, no progress', false);
  command.option('--verbose', 'each statement with what was measured, and every finding in full', false);
  return command.optionsGroup('Options:');
}

function optionOf(info: SettingInfo, { withoutProject }: FlagsOfCommand): Option {
  const fallback = info.default === '' ? '' : ` (default: ${info.default})`;
  const isMany = info.kind === 'list' || info.kind === 'map';
  const description = `${info.description}${isMany ? ' Can be given more than once.' : ''}${fallback}`;
  const option = new Option(info.kind === 'boolean' ? `--${info.kebab}` : `--${info.kebab} <value>`, description);
  if (withoutProject !== undefined && ofProjects.includes(info.name)) {
    return option.hideHelp().argParser(() => {
      throw new InvalidArgumentError(`It means nothing here: ${withoutProject}.`);
    });
  }
  return isMany ? option.argParser(collect) : option;
}

/** One value for each time that the flag is given: a flag that takes all words behind it would eat the files to check. */
export function collect(value: string, given: readonly string[] | undefined): string[] {
  return [...(given ?? []), value];
}
