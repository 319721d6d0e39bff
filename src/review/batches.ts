import type { Batch, Project } from '../core/project.ts';
import type { Finding } from '../core/review.ts';
import { readBatch } from '../project/batch.ts';
import { allNeeds, type Needs } from '../postgres/needs.ts';
import type { ReviewPorts } from './ports.ts';
import { needsOfBatch, type Prelude } from './statements.ts';

/** Reads a project's migrations, once, when they are first asked for. */
export type ReadOnce = () => Promise<{ batch: Batch; findings: Finding[] }>;

/** The readers of all projects, in their order. */
export function readersOf(
  { projects, findings: known }: { projects: Project[]; findings: ReadonlyMap<string, Finding[]> },
  { base, head, baseTip, now }: Pick<ReviewPorts, 'base' | 'head' | 'baseTip' | 'now'>,
): ReadOnce[] {
  const options = { now: now.getTime(), tipTree: baseTip, projects };
  return projects.map((project) => {
    let reading: ReturnType<typeof readBatch> | null = null;
    return () =>
      (reading ??= readBatch(project, base, head, options).then((read) => withKnown(read, known.get(project.name))));
  });
}

function withKnown<T extends { findings: Finding[] }>(read: T, known: Finding[] = []): T {
  return { ...read, findings: [...known, ...read.findings] };
}

/**
 * What the projects that may ask for the server need of it: they share one.
 *
 * @param asks whether drizzle-kit will be asked: then also a project without anything pending needs it
 */
export async function needsOfAll(readers: readonly ReadOnce[], prelude: Prelude, asks: boolean): Promise<Needs> {
  const needs: Needs[] = [];
  for (const read of readers) {
    // One that cannot be read asks for nothing; its review tells why.
    const { batch } = await read().catch(() => ({ batch: null }));
    if (batch === null || (batch.pending.length === 0 && !asks)) continue;
    needs.push(await needsOfBatch(batch, prelude));
  }
  return allNeeds(needs);
}
