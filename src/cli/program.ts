import { writeSync } from 'node:fs';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { whenEnded } from '../core/endings.ts';
import { hidePasswords } from '../core/errors.ts';
import { statsFileName } from '../core/sizes.ts';
import type { ExitCode } from '../core/words.ts';
import { action, version } from '../review/version.ts';
import { errorText } from './error-text.ts';
import { collect, withSettings } from './flags.ts';
import { noProgress, startProgress } from './progress.ts';
import type { StatsFlags } from './stats.ts';
import type { Terminal } from './terminal.ts';

type Flags = Record<string, unknown>;

/** Adds commands to the program; the exit code of the one that runs goes to `ended`. Each loads its work when it runs. */
type AddCommands = (program: Command, terminal: Terminal, ended: (code: ExitCode) => void) => void;

/** Runs the command that the arguments name, with this process as its world. */
export async function runProgram(argv: string[]): Promise<ExitCode> {
  // Whatever else goes wrong is no verdict: 1 would say that findings block.
  const abort = new AbortController();
  process.on('uncaughtException', (error) => {
    tellLast(isUnwritten(error) ? `raincheck: the report could not be written: ${error.message}\n` : errorText(error));
    abort.abort(error);
    whenEnded(() => process.exit(2));
  });
  // Progress that nobody can read is no reason to end a review.
  process.stderr.on('error', () => undefined);
  let interrupted: NodeJS.Signals | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      interrupted = signal;
      abort.abort(new Error(`stopped by ${signal}`));
      // The abort has stopped server and container; only what is made on somebody else's server is waited for.
      whenEnded(() => process.exit(2));
    });
  }
  const terminal = terminalOf(abort.signal, argv.includes('--quiet'));
  let code: ExitCode = 0;
  const program = emptyProgram();
  for (const add of [addReviews, addReferences, addStats, addMcp, addDemo])
    add(program, terminal, (ended) => (code = ended));
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    terminal.progress.done();
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (interrupted !== null) return 2;
    if (error instanceof Error && isUnwritten(error)) throw error;
    process.stderr.write(errorText(error));
    return 2;
  }
  return code;
}

/** True where the standard output or error takes nothing more: nobody reads it, or its disk is full. */
function isUnwritten(error: Error): boolean {
  return 'syscall' in error && error.syscall === 'write' && !('path' in error);
}

/** Says something where the standard error itself may be what fails. */
function tellLast(text: string): void {
  try {
    writeSync(process.stderr.fd, text);
  } catch {
    // Nobody can be told; the exit code says it.
  }
}

function terminalOf(signal: AbortSignal, isQuiet: boolean): Terminal {
  return {
    root: process.cwd(),
    environment: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    color: wantsColor(),
    progress: isQuiet ? noProgress : startProgress(process.stderr),
    signal,
    now: new Date(),
  };
}

function emptyProgram(): Command {
  return (
    new Command('raincheck')
      .description(
        'Runs the migrations of a pull request on a real PostgreSQL, and says what would happen in production.',
      )
      .version(version)
      .exitOverride()
      // It repeats what it doesn't understand, and that can be a connection string.
      .configureOutput({ writeErr: (text) => void process.stderr.write(hidePasswords(text)) })
      .configureHelp({ showGlobalOptions: true })
      .showHelpAfterError('(raincheck --help shows all commands)')
  );
}

const addReviews: AddCommands = (program, terminal, ended) => {
  withSettings(program.command('review', { isDefault: true }))
    .description('review the working tree against a base (default command)')
    .option(
      '--staged',
      'before a commit: run only where what is staged touches migrations or schema (docs/hooks.md)',
      false,
    )
    .option('--gitlab-note', 'in a job of a GitLab merge request: write the report as a note (docs/gitlab.md)', false)
    .action(async (flags: Flags) => {
      const { runReview } = await import('./review.ts');
      ended(await runReview(flags, terminal));
    });
  withSettings(program.command('runbook'))
    .description('review, and write one page for the person who deploys: steps, queries, locks, way back')
    .action(async (flags: Flags) => {
      const { runReview } = await import('./review.ts');
      ended(await runReview({ ...flags, format: 'runbook' }, terminal));
    });
  withSettings(program.command('check'), { withoutProject: 'check runs the files that it is given' })
    .description('run plain SQL files on top of a baseline')
    .argument('<files...>', 'SQL files in the order in which they run, folders, patterns; - for the standard input')
    .option(
      '--baseline <path>',
      'SQL file, migrations folder or pattern that stands for the database before; can be given more than once',
      collect,
    )
    .action(async (files: string[], flags: Flags) => {
      const { runCheck } = await import('./check.ts');
      ended(await runCheck(files, flags, terminal));
    });
  withSettings(program.command('fix'))
    .description('show the proven ways out of the pending migrations as files, or write them')
    .option('--write', 'write the files', false)
    .option('--guard', 'instead: a block that stops the deploy where production’s rows are not as expected', false)
    .action(async (flags: Flags) => {
      if (flags['guard'] === true) {
        const { runGuard } = await import('./guard.ts');
        ended(await runGuard(flags, terminal));
        return;
      }
      const { runFix } = await import('./fix.ts');
      ended(await runFix(flags, terminal));
    });
  withSettings(program.command('rollback'), { output: 'write the SQL into this file' })
    .description(
      'the SQL that undoes the pending migrations, run on copies with rows, for operations or as a migration',
    )
    .option('--as-migration', 'write a Drizzle migration that undoes them: SQL, snapshot, journal', false)
    .action(async (flags: Flags) => {
      const { runRollback } = await import('./rollback.ts');
      ended(await runRollback(flags, terminal));
    });
};

const addReferences: AddCommands = (program) => {
  program
    .command('explain')
    .description('what a rule means and what to do; without a name: all rules')
    .argument('[rule]')
    .action(async (rule: string | undefined) => {
      const { explain } = await import('./explain.ts');
      process.stdout.write(`${(await explain(rule)).trimEnd()}\n`);
    });
  program
    .command('init')
    .description('write a GitHub workflow, and a config if wanted')
    .option('--uses <action>', 'the Action to call, owner/repository@ref', action)
    .option('--with-config', 'write raincheck.config.json too', false)
    .action(async (flags: { uses: string; withConfig: boolean }) => {
      const { initialise } = await import('./init.ts');
      const result = await initialise(process.cwd(), { uses: flags.uses, config: flags.withConfig });
      process.stdout.write(`Wrote ${result.written.join(' and ')} (dependencies by ${result.packageManager}).\n`);
      if (flags.uses.startsWith('OWNER/')) {
        process.stdout.write('Replace OWNER in it by the account from which you have Raincheck.\n');
      }
      process.stdout.write(
        'Next: commit it and open a pull request; then make the check “raincheck” required (Settings, Rules). What it would say now: npx raincheck review\n',
      );
    });
};

const addStats: AddCommands = (program, terminal) => {
  program
    .command('stats')
    .description('write how large production’s tables are into a file to commit')
    .option(
      '--url <url>',
      'postgres:// URL of production or of a replica (read only; any role will do); default: RAINCHECK_PREFLIGHT of the environment',
    )
    .option('--output <file>', 'where to write; - for the standard output', statsFileName)
    .option('--watch <seconds>', 'how long to count writes where the server does not know since when it counts', '10')
    .action(async (flags: StatsFlags) => {
      const { writeStats } = await import('./stats.ts');
      await writeStats(flags, terminal);
    });
};

const addMcp: AddCommands = (program, terminal, ended) => {
  program
    .command('mcp')
    .description('answer coding agents over the Model Context Protocol (standard input and output; docs/mcp.md)')
    .option('--allow-write', 'let the tools fix and rollback write files when they are asked to', false)
    .action(async (flags: { allowWrite: boolean }) => {
      const { runMcp } = await import('./mcp.ts');
      ended(await runMcp(flags, terminal));
    });
};

const addDemo: AddCommands = (program, terminal, ended) => {
  withSettings(program.command('demo'), { withoutProject: 'demo reviews its own example' })
    .description('review the example pull request of examples/shop')
    .action(async (flags: Flags) => {
      const { runDemo } = await import('./demo.ts');
      ended(await runDemo(flags, terminal));
    });
};

/** NO_COLOR (no-color.org) and FORCE_COLOR overrule what the stream says. */
function wantsColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  if (process.env['FORCE_COLOR'] && process.env['FORCE_COLOR'] !== '0') return true;
  return process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}
