import { batchContext } from '../../batch/context.ts';
import type { RuleSettings } from '../../batch/batch.ts';
import type { Catalog } from '../../core/catalog.ts';
import { changesOf } from '../../impact/changes.ts';
import { findImpact } from '../../impact/find.ts';
import type { Subject } from '../../impact/subject.ts';
import { predictedBaseline } from '../../prediction/baseline.ts';
import type { Settings } from '../../settings/schema.ts';
import type { ReviewPorts } from '../ports.ts';
import { withReview, type ImpactSearch, type Stage, type State } from '../state.ts';
import { madeBefore, type Prelude } from '../statements.ts';
import type { Time } from '../time.ts';

type ImpactSettings = RuleSettings & Pick<Settings, 'transaction'>;
type ImpactPorts = Prelude &
  Pick<ReviewPorts, 'base' | 'head' | 'changed' | 'checkout' | 'revisions' | 'log' | 'askCompiler'>;

/** Statements that only add take nothing away; of the others the parse says what they change. */
const additions = new Set([
  'CreateStmt',
  'IndexStmt',
  'CreateEnumStmt',
  'CreateSchemaStmt',
  'CommentStmt',
  'InsertStmt',
  'UpdateStmt',
]);

/** Begins to look for code that uses what the batch takes away, as far as its text tells: the trial runs meanwhile. */
export function beginImpact(settings: ImpactSettings, ports: ImpactPorts, time: Time): Stage {
  return {
    waitsFor: 'the change to be read',
    run: async (state) => {
      const { statements } = state;
      const takesAway = statements.some(({ statement }) => !additions.has(statement.kind));
      if (ports.revisions.base === null || ports.askCompiler === undefined || !takesAway) return state;
      const baseline = await predictedBaseline(madeBefore(state.batch, ports));
      const subjects = subjectsOf(state, settings, baseline).subjects;
      if (subjects.length === 0) return state;
      return { ...state, impact: search(state, { subjects, catalog: baseline }, ports, time) };
    },
  };
}

/** Waits for what was found. What the trial saw to change decides: where that is something else, the search begins anew. */
export function finishImpact(settings: ImpactSettings, ports: ImpactPorts, time: Time): Stage {
  return {
    waitsFor: 'the code to be checked',
    run: async (state) => {
      if (state.statements.length === 0 || state.review.broken !== null) return state;
      if (ports.revisions.base === null) return without(state, 'There is no base whose code could be checked.');
      if (ports.askCompiler === undefined) return without(state, 'No compiler was to be asked.');
      const baseline = state.trial === null ? await predictedBaseline(madeBefore(state.batch, ports)) : undefined;
      const changes = subjectsOf(state, settings, baseline);
      if (changes.subjects.length === 0)
        return without(state, 'The batch takes nothing away that the application’s code could use.');
      const known = state.impact;
      const isSame = known !== null && JSON.stringify(known.subjects) === JSON.stringify(changes.subjects);
      const { found } = isSame ? known : search(state, changes, ports, time);
      return withReview(state, { impact: await found });
    },
  };
}

interface Changes {
  subjects: Subject[];
  /** The database before the batch. */
  catalog: Catalog;
}

function subjectsOf({ statements, trial }: State, settings: ImpactSettings, baseline: Catalog | undefined): Changes {
  const { transaction } = settings;
  const batch = batchContext({
    statements,
    trial,
    transaction,
    settings,
    ...(baseline === undefined ? {} : { baseline }),
  });
  return { subjects: changesOf(batch), catalog: batch.baseline };
}

function search(state: State, { subjects, catalog }: Changes, ports: ImpactPorts, time: Time): ImpactSearch {
  const { project } = state;
  const { base, head, changed, checkout: root, askCompiler } = ports;
  if (askCompiler === undefined) throw new Error('nobody can be asked');
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, time.signal]);
  time.atEnd(async () => Promise.resolve(stop.abort()));
  ports.log(`${project.name}: looking for code that uses what the batch takes away`);
  const found = findImpact({ project, subjects, catalog, base, head, changed, root, signal }, askCompiler);
  // It may fail before anybody looks.
  found.catch(() => undefined);
  return { subjects, found };
}

function without(state: State, why: string): State {
  const known = { wayBack: null, deployOrder: null, ...state.review.notWorkedOut };
  return withReview(state, { impact: null, notWorkedOut: { ...known, impact: why } });
}
