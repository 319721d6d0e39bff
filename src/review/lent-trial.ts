import type { Server } from '../postgres/server.ts';
import { withTrial, type Stage as Scene, type Trial, type TrialInput } from '../trial/trial.ts';

/** A trial whose databases stay until it is given back. */
export interface LentTrial {
  trial: Trial;
  scene: Scene;
  /** Drops the databases; can be called twice. @throws when they cannot be dropped */
  giveBack(): Promise<void>;
}

/**
 * Runs a trial and keeps its databases: several stages of the review work in them.
 *
 * @param atEnd called with what gives them back, before anything is run
 */
export async function borrowTrial(
  server: Server,
  baseline: string,
  input: TrialInput,
  atEnd: (giveBack: () => Promise<void>) => void,
): Promise<LentTrial> {
  const lent = Promise.withResolvers<{ trial: Trial; scene: Scene }>();
  const back = Promise.withResolvers<void>();
  let isLent = false;
  const whole = withTrial(server, baseline, input, async (trial, scene) => {
    isLent = true;
    lent.resolve({ trial, scene });
    await back.promise;
  });
  whole.catch((error: unknown) => lent.reject(error));
  const giveBack = async (): Promise<void> => {
    back.resolve();
    // A trial that failed by itself has told so where it was waited for.
    await whole.catch((error: unknown) => {
      if (isLent) throw error;
    });
  };
  atEnd(giveBack);
  return { ...(await lent.promise), giveBack };
}
