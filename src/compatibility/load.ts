import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod';
import type { Project } from '../core/project.ts';
import { environmentFor } from '../drizzle/environment.ts';
import { run } from '../drizzle/run.ts';
import { openWorkshop } from '../drizzle/workshop.ts';
import { childEntry } from '../project/child-entry.ts';
import { releaseAnswer, type LoadOrders, type Release } from './code.ts';

/** What came of loading a release: its queries, or why there are none, as the end of a sentence. */
export type Loaded = { ok: true; release: Release } | { ok: false; reason: string };

export interface LoadOptions {
  /** Absolute path of the release's files. */
  root: string;
  /** Where PATH and the like come from. */
  environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  deadline: number;
  signal: AbortSignal;
}

/** Bytes; a schema of a thousand tables answers with about 10 MB. */
const largestAnswer = 64 * 1024 * 1024;

/** Nothing listens there: what is loaded builds queries, it sends none. */
const nowhere = 'postgres://raincheck:raincheck@127.0.0.1:1/raincheck';

const failure = z.object({ error: z.string() });

/**
 * Loads the schema files of one release with the project's own drizzle-orm and has it build its queries. This is code of
 * the pull request: it runs in a process of its own, without secrets and without a server.
 */
export async function loadRelease(
  project: Pick<Project, 'directory' | 'schema' | 'casing'>,
  { root, environment, deadline, signal }: LoadOptions,
): Promise<Loaded> {
  await using workshop = await openWorkshop();
  const answer = join(workshop.path, 'release.json');
  const directory = join(root, project.directory);
  const orders: LoadOrders = { directory, schema: project.schema, casing: project.casing, answer, server: nowhere };
  const ordersFile = join(workshop.path, 'orders.json');
  await writeFile(ordersFile, JSON.stringify(orders));
  const { ended } = await run({
    args: ['--disable-warning=ExperimentalWarning', childEntry('release-child', import.meta.url), ordersFile],
    cwd: directory,
    environment: environmentFor(environment, nowhere, workshop.scratch),
    deadline,
    signal,
  });
  if (ended === 'deadline') return { ok: false, reason: 'loading the schema took too long' };
  const size = (await stat(answer).catch(() => null))?.size ?? 0;
  if (size === 0) return { ok: false, reason: 'the program that loads the schema ended without an answer' };
  if (size > largestAnswer) return { ok: false, reason: 'the schema’s queries are too many' };
  return readAnswer(await readFile(answer, 'utf8'), root);
}

function readAnswer(text: string, root: string): Loaded {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'the program that loads the schema gave no answer that can be read' };
  }
  const failed = failure.safeParse(given);
  if (failed.success) return { ok: false, reason: `the schema cannot be loaded: ${firstLine(failed.data.error)}` };
  const parsed = releaseAnswer.safeParse(given);
  if (!parsed.success) return { ok: false, reason: 'the schema’s queries have a shape that is not known' };
  if (parsed.data.tables.length === 0) return { ok: false, reason: 'the schema exports no tables' };
  const files = parsed.data.files.map((file) => relative(root, file)).filter((file) => !/^(\.\.|\/)/.test(file));
  return { ok: true, release: { ...parsed.data, files, from: 'drizzle-orm' } };
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, 300);
}
