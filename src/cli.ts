import process from 'node:process';
import { Command, CommanderError, Option } from 'commander';
import { hidePasswords, isKnownError } from './core/errors.ts';
import { statsFileName } from './core/sizes.ts';
import { runCheck } from './cli/check.ts';
import { runDemo } from './cli/demo.ts';
import { explainRule, listRules } from './cli/explain.ts';
import { runFix } from './cli/fix.ts';
import { initialise } from './cli/init.ts';
import { tooOld } from './cli/node-version.ts';
import { startProgress } from './cli/progress.ts';
import { runReview } from './cli/review.ts';
import { writeStats, type StatsFlags } from './cli/stats.ts';
import { formats, type Terminal } from './cli/terminal.ts';
import { docsFolder } from './cli/folders.ts';
import type { ExitCode } from './core/words.ts';
import { ruleCatalogue } from './rules/index.ts';
import { visibleLine } from './report/visible.ts';
import { describeSettings } from './settings/schema.ts';
import { version } from './review/version.ts';

async function main(argv: string[]): Promise<ExitCode> {
  const refusal = tooOld(process.versions.node);
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    return 2;
  }
  const abort = new AbortController();
  let interrupted: NodeJS.Signals | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      interrupted = signal;
      abort.abort(new Error(`stopped by ${signal}`));
      // The abort has stopped server and container; nothing is worth waiting for.
      process.exit(2);
    });
  }
  const terminal: Terminal = {
    root: process.cwd(),
    environment: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    color: wantsColor(),
    progress: startProgress(process.stderr),
    signal: abort.signal,
    now: new Date(),
  };
  let code: ExitCode = 0;
  const program = new Command('raincheck')
    .description(
      'Runs the migrations of a pull request on a real PostgreSQL, and says what would happen in production.',
    )
    .version(version)
    .exitOverride()
    // It repeats what it doesn't understand, and that can be a connection string.
    .configureOutput({ writeErr: (text) => void process.stderr.write(hidePasswords(text)) })
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(raincheck --help shows all commands)');

  withSettings(program.command('review', { isDefault: true }))
    .description('review the working tree against a base (default command)')
    .action(async (flags: Record<string, unknown>) => {
      code = await runReview(flags, terminal);
    });
  withSettings(program.command('check'))
    .description('run plain SQL files on top of a baseline')
    .argument('<files...>', 'SQL files, in the order in which they run')
    .option('--baseline <path...>', 'SQL files, or a migrations folder, that stand for the database before')
    .action(async (files: string[], flags: Record<string, unknown>) => {
      code = await runCheck(files, flags, terminal);
    });
  withSettings(program.command('fix'))
    .description('show the proven ways out of the pending migrations as files, or write them')
    .option('--write', 'write the files', false)
    .action(async (flags: Record<string, unknown>) => {
      code = await runFix(flags, terminal);
    });
  program
    .command('explain')
    .description('what a rule means and what to do; without a name: all rules')
    .argument('[rule]')
    .action(async (rule: string | undefined) => {
      const text = rule ? await explainRule(rule, ruleCatalogue, docsFolder()) : listRules(ruleCatalogue);
      process.stdout.write(`${text.trimEnd()}\n`);
    });
  program
    .command('init')
    .description('write a GitHub workflow, and a config if wanted')
    .option('--uses <action>', 'the Action to call, owner/repository@ref', 'OWNER/raincheck@v0')
    .option('--with-config', 'write raincheck.config.json too', false)
    .action(async (flags: { uses: string; withConfig: boolean }) => {
      const result = await initialise(process.cwd(), { uses: flags.uses, config: flags.withConfig });
      process.stdout.write(`Wrote ${result.written.join(' and ')} (dependencies by ${result.packageManager}).\n`);
      if (flags.uses.startsWith('OWNER/')) {
        process.stdout.write('Replace OWNER in it by the account from which you have Raincheck.\n');
      }
    });
  program
    .command('stats')
    .description('write how large production’s tables are into a file to commit')
    .requiredOption('--url <url>', 'postgres:// URL of production or of a replica (read only; any role will do)')
    .option('--output <file>', 'where to write; - for the standard output', statsFileName)
    .option('--watch <seconds>', 'how long to count writes where the server does not know since when it counts', '10')
    .action(async (flags: StatsFlags) => writeStats(flags, terminal));
  withSettings(program.command('demo'))
    .description('review the example pull request of examples/shop')
    .action(async (flags: Record<string, unknown>) => {
      code = await runDemo(flags, terminal);
    });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    terminal.progress.done();
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (interrupted !== null) return 2;
    process.stderr.write(errorText(error));
    return 2;
  }
  return code;
}

/** Adds a flag for each setting, `--format` and `--output`. */
function withSettings(command: Command): Command {
  command.addOption(
    new Option('--format <format>', 'how the report is written').choices([...formats]).default('terminal'),
  );
  command.option('--output <path>', 'write the report to this file, or every format into this folder');
  for (const info of describeSettings()) {
    if (!info.flag) continue;
    const flag = `--${info.kebab}`;
    const fallback = info.default === '' ? '' : ` (default: ${info.default})`;
    const description = `${info.description}${fallback}`;
    if (info.kind === 'boolean') command.option(flag, description);
    else if (info.kind === 'list' || info.kind === 'map') command.option(`${flag} <value...>`, description);
    else command.option(`${flag} <value>`, description);
  }
  return command;
}

/** NO_COLOR (no-color.org) and FORCE_COLOR overrule what the stream says. */
function wantsColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  if (process.env['FORCE_COLOR'] && process.env['FORCE_COLOR'] !== '0') return true;
  return process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}

function errorText(error: unknown): string {
  if (isKnownError(error)) {
    const where = error.where === null ? '' : ` (${visibleLine(error.where)})`;
    return `raincheck: ${visibleLine(error.message)}${where}\n  ${visibleLine(error.next)}\n`;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `raincheck: unexpected failure, please report it.\n${hidePasswords(detail).split('\n').map(visibleLine).join('\n')}\n`;
}

// Whatever else goes wrong is no verdict: 1 would say that findings block.
process.on('uncaughtException', (error) => {
  process.stderr.write(errorText(error));
  process.exit(2);
});
process.exitCode = await main(process.argv.slice(2));
// What was given up when a review’s time was up may still hold the process; nobody waits for it.
setTimeout(() => process.exit(), 10_000).unref();
