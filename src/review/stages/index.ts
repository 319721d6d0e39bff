import type { Batch } from '../../core/project.ts';
import type { Finding } from '../../core/review.ts';
import type { Server } from '../../postgres/server.ts';
import type { Settings } from '../../settings/schema.ts';
import type { ReviewPorts } from '../ports.ts';
import type { Stage, State } from '../state.ts';
import type { Time } from '../time.ts';
import { askDrizzleKit, type FindMissing } from './ask-drizzle-kit.ts';
import { askProduction } from './ask-production.ts';
import { beginBaseline, finishBaseline } from './baseline.ts';
import { findDeployOrder } from './find-deploy-order.ts';
import { findWayBack } from './find-way-back.ts';
import { beginImpact, finishImpact } from './find-impact.ts';
import { findWaysOut } from './find-ways-out.ts';
import { handOverFix } from './hand-over-fix.ts';
import { handOverGuard } from './hand-over-guard.ts';
import { handOverWayBack } from './hand-over-way-back.ts';
import { judgeBatch } from './judge.ts';
import { loadReleases } from './load-releases.ts';
import { readRepository } from './read.ts';
import { suggestEdits } from './suggest.ts';
import { tellChanges } from './tell-changes.ts';
import { tryBatch } from './try-batch.ts';
import { giveVerdict } from './verdict.ts';

/** What the stages of one project's review share. */
export interface Share {
  /** Reads the project's migrations. */
  read: () => Promise<{ batch: Batch; findings: Finding[] }>;
  /** The server, started when first asked for; null when no trial is wanted. */
  server: ((signal: AbortSignal) => Promise<Server>) | null;
  /** Null when drizzle-kit is not to be asked. */
  findMissing: FindMissing | null;
  time: Time;
  /** Gets what is known before a stage is over. */
  keep: (state: State) => void;
}

/** One project's review, from the repository to the verdict. */
export function stagesOf(settings: Settings, ports: Omit<ReviewPorts, 'signal'>, share: Share): Stage[] {
  const { read, server, findMissing, time } = share;
  return [
    readRepository(settings, ports, { read, signal: time.signal }),
    beginImpact(settings, ports, time),
    beginBaseline(settings, ports, { server, asks: findMissing !== null, time }),
    askDrizzleKit(findMissing, ports, time),
    loadReleases(settings, ports, time),
    finishBaseline(settings, ports, time),
    tryBatch(settings, ports, share),
    finishImpact(settings, ports, time),
    judgeBatch(settings, ports),
    askProduction(settings, ports),
    findWaysOut(settings),
    findDeployOrder(settings, time),
    tellChanges(ports),
    findWayBack(ports),
    suggestEdits(),
    handOverFix(ports),
    handOverGuard(ports),
    handOverWayBack(ports),
    giveVerdict(settings),
  ];
}
