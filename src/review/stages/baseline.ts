import { count } from '../../core/wording.ts';
import { buildBaseline } from '../../baseline/build.ts';
import type { Evidence, Needs } from '../../postgres/needs.ts';
import { databasePreset } from '../../postgres/presets.ts';
import type { Preset, Server } from '../../postgres/server.ts';
import type { Settings } from '../../settings/schema.ts';
import { lend } from '../lease.ts';
import type { ReviewPorts } from '../ports.ts';
import { plant } from '../seed.ts';
import { withReview, type Stage } from '../state.ts';
import type { Time } from '../time.ts';

/**
 * Begins to build the base branch's database, where something may have to be run on it: drizzle-kit reads meanwhile.
 *
 * @param server null when no trial is wanted
 * @param asks whether drizzle-kit will be asked
 */
export function beginBaseline(
  settings: Pick<Settings, 'databasePreset'>,
  {
    beforeBaseline,
    baselineSchema: schema = null,
    log,
  }: Pick<ReviewPorts, 'beforeBaseline' | 'baselineSchema' | 'log'>,
  {
    server: start,
    asks,
    time,
  }: { server: ((signal: AbortSignal) => Promise<Server>) | null; asks: boolean; time: Time },
): Stage {
  return {
    waitsFor: 'PostgreSQL to start',
    run: async (state) => {
      const { project, batch, needs } = state;
      if (start === null || (batch.pending.length === 0 && !asks)) return state;
      const lease = lend(await start(time.signal));
      const { server } = lease;
      time.atEnd(() => lease.end());
      // What is stuck in a query when the time is up fails there and then.
      time.signal.addEventListener('abort', () => void lease.end().catch(() => undefined), { once: true });
      log(`${project.name}: building the baseline from ${count(batch.base.length, 'migration')}`);
      const preset = databasePreset(settings.databasePreset, needs);
      const building = buildBaseline(server, {
        migrations: batch.base,
        beforeBaseline,
        schema,
        preset,
        project,
      });
      // It may fail before anybody looks.
      building.catch(() => undefined);
      return { ...state, base: { server, preset, building } };
    },
  };
}

/** Waits for the base branch's database, and writes the project's own rows into a copy of it. */
export function finishBaseline(
  settings: Pick<Settings, 'timeout' | 'databasePreset'>,
  { log }: Pick<ReviewPorts, 'log'>,
  time: Time,
): Stage {
  return {
    waitsFor: 'the base migrations',
    run: async (state) => {
      const { base, sides, needs, project, seed } = state;
      if (base === null || sides === null) return state;
      // Who is no superuser cannot keep drizzle-kit's code out of other databases: nobody else may be at work then.
      if (!sides.trialFirst) {
        await Promise.allSettled([time.waitFor('drizzle-kit’s answer', sides.answer()), base.building]);
      }
      const baseline = await base.building;
      if (!baseline.ok) return withReview(state, { broken: baseline.broken });
      const planting = plant(base.server, baseline.database, { seed, settings, project, log });
      const planted = await time.waitFor('the rows of the seed', planting);
      const place = {
        server: base.server,
        baseline: baseline.database,
        seeded: planted.database,
        notes: [
          ...(settings.databasePreset === 'auto' ? imitated(base.preset, needs) : []),
          ...baseline.notes,
          ...planted.notes,
        ],
      };
      return { ...state, place };
    },
  };
}

/** What of a platform was made up, and which line asked for it. */
function imitated(preset: Preset, { supabase, neon }: Needs): string[] {
  const because = (place: Evidence | null): string =>
    place === null ? '' : `, because ${place.file}:${place.line} uses ${place.what}`;
  if (preset === 'supabase') {
    return [
      `Supabase’s roles, schemas and tables were imitated${because(supabase)}; the triggers and policies that Supabase itself adds were not.`,
    ];
  }
  if (preset !== 'neon') return [];
  return [
    `Neon’s roles and the functions of its row level security were imitated${because(neon)}: nobody is signed in.`,
  ];
}
