import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import * as z from 'zod';
import { isKnownError, messageOf } from '../core/errors.ts';
import type { Review } from '../core/review.ts';
import { exitCodeOf, hazards, severities, verdicts, type ExitCode } from '../core/words.ts';
import { checkResult, renderRunbook, renderTerminal } from '../report/index.ts';
import { brokenReview } from '../review/assemble.ts';
import { version } from '../review/version.ts';
import { checkFiles } from './check.ts';
import { explain } from './explain.ts';
import { runFix } from './fix.ts';
import { noProgress } from './progress.ts';
import { reviewCheckout } from './review.ts';
import { runRollback } from './rollback.ts';
import type { Terminal } from './terminal.ts';

type Flags = Record<string, unknown>;

const finding = z.object({
  rule: z.string(),
  hazard: z.enum(hazards),
  severity: z.enum(severities),
  file: z.string().nullable(),
  line: z.number().nullable(),
  subject: z.string(),
  message: z.string(),
  /** What to do, and the steps with their SQL. */
  action: z.object({ text: z.string(), steps: z.array(z.object({ title: z.string(), sql: z.string() })) }),
  /** `proven`: the steps were run. Null: none were looked for. */
  proof: z.enum(['proven', 'advice']).nullable(),
  accepted: z.boolean(),
});

const reviewed = {
  verdict: z.enum(verdicts).describe('pass, warn, block; broken: Raincheck could not do its work, which is no pass'),
  exitCode: z.number().describe('0 pass or warn, 1 blocked, 2 broken'),
  findings: z.array(finding),
  notes: z.array(z.string()).describe('What was not checked, or taken for granted'),
};

const readOnly = { readOnlyHint: true, destructiveHint: false, openWorldHint: false };

const surroundings = {
  base: z
    .string()
    .optional()
    .describe('Git revision that production runs; default: the merge base with the default branch'),
  database: z.string().optional().describe('container, embedded, none, or a postgres:// URL of a throw-away server'),
};

/** The tools answer in words for a reader and in data for a program; without `--allow-write` none of them writes a file. */
export async function runMcp(flags: { allowWrite: boolean }, terminal: Terminal): Promise<ExitCode> {
  const server = new McpServer({ name: 'raincheck', version });
  // The standard output is the protocol’s.
  const quiet: Terminal = { ...terminal, progress: noProgress, color: false };
  addReviews(server, quiet);
  addPages(server, quiet);
  addWays(server, quiet, flags.allowWrite);
  const closed = new Promise<void>((resolve) => {
    terminal.stdin.once('end', resolve);
    terminal.stdin.once('close', resolve);
    terminal.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await server.close();
  return 0;
}

function addReviews(server: McpServer, terminal: Terminal): void {
  server.registerTool(
    'review',
    {
      title: 'Review the pending migrations',
      description:
        'Runs the migrations that the working tree has and the base has not on a throw-away PostgreSQL with rows, and says what is lost, locked, broken or about to fail, and the safe way. Ask it before committing a change of the database schema.',
      inputSchema: surroundings,
      outputSchema: reviewed,
      annotations: readOnly,
    },
    async (input) => answerOf(await reviewOrBroken(() => reviewCheckout(terminal.root, input, terminal), terminal)),
  );
  server.registerTool(
    'check',
    {
      title: 'Check SQL before it is written into a migration',
      description:
        'Runs plain SQL on top of a baseline (SQL, or paths of files and migrations folders), without git and without Drizzle: a quick answer to “is this statement safe?”.',
      inputSchema: {
        sql: z.string().describe('The SQL that would run'),
        baselineSql: z.string().optional().describe('SQL that builds the database before it'),
        baseline: z.array(z.string()).optional().describe('Files or migrations folders that do'),
        database: surroundings.database,
      },
      outputSchema: reviewed,
      annotations: readOnly,
    },
    async ({ sql, baselineSql, baseline = [], database }) =>
      answerOf(await reviewOrBroken(() => checkText({ sql, baselineSql, baseline, database }, terminal), terminal)),
  );
}

function addPages(server: McpServer, terminal: Terminal): void {
  server.registerTool(
    'runbook',
    {
      title: 'One page for the person who deploys',
      description:
        'Reviews as `review` does, and writes steps, queries to production, locks and the way back as Markdown.',
      inputSchema: surroundings,
      outputSchema: { verdict: reviewed.verdict, markdown: z.string() },
      annotations: readOnly,
    },
    async (input) => {
      const review = await reviewOrBroken(() => reviewCheckout(terminal.root, input, terminal), terminal);
      const markdown = renderRunbook(review);
      return { content: text(markdown), structuredContent: { verdict: review.verdict, markdown } };
    },
  );
  server.registerTool(
    'explain',
    {
      title: 'What a rule means and what to do',
      description: 'The page of a rule with its examples; without a name, the list of all rules.',
      inputSchema: { rule: z.string().optional() },
      outputSchema: { page: z.string() },
      annotations: readOnly,
    },
    async ({ rule }) =>
      orError(async () => {
        const page = await explain(rule);
        return { content: text(page), structuredContent: { page } };
      }),
  );
}

function addWays(server: McpServer, terminal: Terminal, allowWrite: boolean): void {
  const writing = { readOnlyHint: !allowWrite, destructiveHint: allowWrite, openWorldHint: false };
  const write = z
    .boolean()
    .default(false)
    .describe('Write the files; only where the server was started with --allow-write');
  const outcome = { exitCode: z.number(), wrote: z.boolean(), output: z.string() };
  const run = async (wanted: boolean, work: (captured: Terminal) => Promise<ExitCode>) =>
    orError(async () => {
      if (wanted && !allowWrite) throw new Error('Nothing was written: this server was started without --allow-write.');
      const { output, exitCode } = await captured(terminal, work);
      return { content: text(output), structuredContent: { exitCode, wrote: wanted, output } };
    });
  server.registerTool(
    'fix',
    {
      title: 'The safe way, as files',
      description:
        'Shows the proven ways out of the pending migrations as files: pending migrations in their place, and what comes in later releases.',
      inputSchema: { ...surroundings, write },
      outputSchema: outcome,
      annotations: writing,
    },
    async ({ write: wanted, ...input }) => run(wanted, (inside) => runFix({ ...input, write: wanted }, inside)),
  );
  server.registerTool(
    'rollback',
    {
      title: 'The SQL that undoes the pending migrations',
      description:
        'The way back as it was run on copies with rows, for operations; with `write` as a Drizzle migration.',
      inputSchema: { ...surroundings, write },
      outputSchema: outcome,
      annotations: writing,
    },
    async ({ write: wanted, ...input }) =>
      run(wanted, (inside) => runRollback({ ...input, asMigration: wanted }, inside)),
  );
}

async function checkText(
  given: { sql: string; baselineSql: string | undefined; baseline: string[]; database: string | undefined },
  terminal: Terminal,
): Promise<Review> {
  const folder = await mkdtemp(path.join(tmpdir(), 'raincheck-mcp-'));
  try {
    const before = path.join(folder, 'baseline.sql');
    if (given.baselineSql !== undefined) await writeFile(before, given.baselineSql);
    const baseline = [...given.baseline, ...(given.baselineSql === undefined ? [] : [before])];
    const flags: Flags = {
      ...(baseline.length > 0 && { baseline }),
      ...(given.database && { database: given.database }),
    };
    return await checkFiles(['-'], flags, { ...terminal, stdin: Readable.from([given.sql]) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function reviewOrBroken(make: () => Promise<Review>, { signal }: Terminal): Promise<Review> {
  try {
    return await make();
  } catch (error) {
    if (signal.aborted) throw error;
    return brokenReview(error);
  }
}

/** A review as words and as data. A broken one is an error of the tool: no program shall take it for a pass. */
function answerOf(review: Review) {
  const { verdict, findings, notes } = checkResult(review);
  const structuredContent = {
    verdict,
    exitCode: exitCodeOf(verdict),
    findings: findings.map(({ wayOut, acceptance, ...one }) => ({
      rule: one.rule,
      hazard: one.hazard,
      severity: one.severity,
      file: one.file,
      line: one.line,
      subject: one.subject,
      message: one.message,
      action: one.action,
      proof: wayOut?.proof.status ?? null,
      accepted: acceptance !== null,
    })),
    notes,
  };
  const words = renderTerminal(review, { color: false, width: 100, detail: 'usual' });
  return { content: text(words), structuredContent, isError: verdict === 'broken' };
}

async function orError<Answer extends object>(make: () => Promise<Answer>) {
  try {
    return await make();
  } catch (error) {
    const next = isKnownError(error) && error.next !== null ? ` ${error.next}` : '';
    return { content: text(`${messageOf(error)}${next}`), isError: true };
  }
}

/** What a command writes to the standard output, instead of it. */
async function captured(
  terminal: Terminal,
  work: (inside: Terminal) => Promise<ExitCode>,
): Promise<{ output: string; exitCode: ExitCode }> {
  let output = '';
  const exitCode = await work({ ...terminal, stdout: { write: (part: string) => void (output += part) } });
  return { output, exitCode };
}

function text(words: string): { type: 'text'; text: string }[] {
  return [{ type: 'text', text: words }];
}
