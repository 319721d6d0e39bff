import { changedTables } from '../../catalog/changed-tables.ts';
import type { ReviewPorts } from '../ports.ts';
import { withReview, type Stage, type State } from '../state.ts';

/** Characters of a diff that a person reads. */
const longestDiff = 15_000;

/** Tells what becomes of the tables, and how the Drizzle schema changes. */
export function tellChanges(ports: Pick<ReviewPorts, 'changed' | 'diff'>): Stage {
  return {
    waitsFor: 'the schema’s diff',
    run: async (state) => {
      const { trial } = state;
      if (state.statements.length === 0) return state;
      const tables = trial?.final ? { changedTables: changedTables(trial.baseline, trial.final) } : {};
      return withReview(state, { ...tables, schemaDiff: await schemaDiff(state, ports) });
    },
  };
}

/** Null where no schema was loaded, or none of its files differ. */
async function schemaDiff(
  { releases }: State,
  { changed, diff }: Pick<ReviewPorts, 'changed' | 'diff'>,
): Promise<string | null> {
  const loaded = await releases;
  if (loaded === null || changed === null || diff === undefined) return null;
  const files = new Set([loaded.old, loaded.new].flatMap((one) => (one.ok ? one.release.files : [])));
  const paths = changed.filter((file) => files.has(file));
  const text = paths.length === 0 ? '' : await diff(paths);
  return text === '' ? null : cutLines(text);
}

function cutLines(text: string): string {
  if (text.length <= longestDiff) return text;
  const kept = text.slice(0, text.lastIndexOf('\n', longestDiff));
  return `${kept}\n… and more`;
}
