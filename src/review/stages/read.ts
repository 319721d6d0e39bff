import type { Batch } from '../../core/project.ts';
import type { Finding } from '../../core/review.ts';
import type { Settings } from '../../settings/schema.ts';
import type { ReviewPorts } from '../ports.ts';
import { readSeed } from '../seed.ts';
import { filesOfFolder } from '../settings-files.ts';
import { readKnownSizes } from '../sizes.ts';
import { withReview, type Stage } from '../state.ts';
import { needsOfBatch, parseBatch } from '../statements.ts';

/** Reads the migrations and what the repository says of production: its sizes, its rows. */
export function readRepository(
  settings: Pick<Settings, 'stats' | 'seed' | 'seedCommand'>,
  ports: Pick<
    ReviewPorts,
    | 'base'
    | 'head'
    | 'checkout'
    | 'environment'
    | 'changed'
    | 'now'
    | 'beforeBaseline'
    | 'baselineSchema'
    | 'settingsFiles'
  >,
  { read, signal }: { read: () => Promise<{ batch: Batch; findings: Finding[] }>; signal: AbortSignal },
): Stage {
  return {
    waitsFor: 'the migrations to be read',
    run: async (state) => {
      const { batch, findings } = await read();
      const files = ports.settingsFiles ?? filesOfFolder(ports.checkout);
      const names = { baseMigrations: batch.base.length, pendingMigrations: batch.pending.map(({ name }) => name) };
      return {
        ...withReview(state, names),
        batch,
        history: findings,
        sizes: await readKnownSizes(settings, files, state.project.directory, ports),
        seed: await readSeed(settings, { ...ports, side: files.side, signal }),
        needs: await needsOfBatch(batch, ports),
        statements: await parseBatch(batch.pending),
      };
    },
  };
}
