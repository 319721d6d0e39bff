import type { Effect } from './effect.ts';
import { isNamed, type World } from './world.ts';

/** True when everything that was allowed still is. */
export function isWidened(effect: Effect, world: World): boolean {
  const { kind, facet, before, after } = effect;
  if (kind === 'check' && facet === 'gone') return isNamed(world, effect);
  if (kind === 'column' && facet === 'not null') return after === null;
  if (kind === 'column' && facet === 'identity') return after === 'identity by default';
  if (kind === 'enum' && facet === 'definition') {
    const now = labels(after);
    return labels(before).every((label) => now.includes(label));
  }
  if (kind === 'publication' && facet === 'definition') return tellsAsMuch(effect, world);
  if (kind === 'extension') return facet === 'definition' && schemaOf(before) === schemaOf(after);
  if (kind === 'sequence' && facet === 'type') return size(after) >= size(before);
  if (kind === 'sequence' && facet === 'numbers') return isWiderRange(before, after);
  if (facet === 'replica identity') return /^replica identity( [fi])?$/.test(after ?? '');
  if (facet === 'switched off') return after === null || after === 'enabled A';
  return (
    ['view', 'materialized view'].includes(kind) &&
    ((facet === 'options' && before === null) || (facet === 'population' && after === null))
  );
}

/** A publication that gets tables, and loses none but those that are gone. */
function tellsAsMuch({ before, after }: Effect, { scene }: World): boolean {
  const now = new Set((after ?? '').split('\n'));
  return (before ?? '').split('\n').every((line) => {
    const [table = ''] = line.split(/ (?=\(|$)/);
    const was = scene.before('table', table);
    return now.has(line) || (was !== undefined && scene.isGone(was));
  });
}

const size = (type: string | null): number => ['smallint', 'integer', 'bigint'].indexOf(type ?? '');

function labels(text: string | null): string[] {
  return text === null ? [] : (text.match(/'(?:[^']|'')*'/g) ?? []);
}

/** `start 1 increment 1 min 1 max 2147483647 cache 1`: it can give as many numbers, and leaves none of them to two. */
function isWiderRange(before: string | null, after: string | null): boolean {
  const read = (text: string | null) => /increment (\S+) min (\S+) max (\S+) cache \S+( cycle)?/.exec(text ?? '');
  const [old, now] = [read(before), read(after)];
  if (old === null || now === null) return false;
  const number = (text: string | undefined): bigint => BigInt(text ?? '0');
  const noNewCycle = now[4] === undefined || old[4] !== undefined;
  const [step, newStep] = [number(old[1]), number(now[1])];
  const leavesAsMuch = step > 0n ? newStep >= step : newStep <= step;
  return leavesAsMuch && number(now[2]) <= number(old[2]) && number(now[3]) >= number(old[3]) && noNewCycle;
}

/** Of `version 1.6 schema public`: another version is an update, another schema hides the functions from who calls them. */
function schemaOf(extension: string | null): string | null {
  return / schema (.*)$/.exec(extension ?? '')?.[1] ?? null;
}
