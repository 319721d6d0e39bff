import type { EffectFacet } from '../core/finding.ts';
import type { DefinedObject } from '../catalog/definitions.ts';

type Words = readonly (readonly [start: string, facet: EffectFacet])[];

/** How the lines of a definition begin (catalog/definitions-relations.ts), and what each is about. */
const ofRelations: Words = [
  ['owner ', 'owner'],
  ['row level security', 'row security'],
  ['force row level security', 'forced row security'],
  ['replica identity', 'replica identity'],
  ['partition ', 'place in a partitioned table'],
  ['inherits ', 'place in a partitioned table'],
  ['unlogged', 'safety from a crash'],
  ['foreign key triggers disabled', 'switched off'],
  ['not populated', 'population'],
  ['access method ', 'storage'],
  ['tablespace ', 'storage'],
  ['toast with ', 'storage'],
  ['with ', 'options'],
];

const words: Record<string, Words> = {
  table: ofRelations,
  'foreign table': ofRelations,
  view: ofRelations,
  'materialized view': ofRelations,
  column: [
    ['not null', 'not null'],
    ['not valid', 'validity'],
    ['default ', 'default'],
    ['generated ', 'expression'],
    ['identity ', 'identity'],
    ['collate ', 'type'],
    ['inherited', 'place in a partitioned table'],
    ['storage ', 'storage'],
    ['compression ', 'storage'],
    ['statistics ', 'storage'],
    ['with ', 'storage'],
  ],
  sequence: [
    ['owner ', 'owner'],
    ['start ', 'numbers'],
    ['unlogged', 'safety from a crash'],
    ['identity of ', 'owning column'],
    ['owned by ', 'owning column'],
  ],
  index: [
    ['invalid', 'validity'],
    ['clustered', 'storage'],
    ['tablespace ', 'storage'],
    ['statistics ', 'storage'],
    ['replica identity', 'replica identity'],
    ['partition of ', 'place in a partitioned table'],
  ],
  constraint: [['inherited', 'place in a partitioned table']],
  trigger: [['enabled ', 'switched off']],
  rule: [['enabled ', 'switched off']],
};

const usual: Words = [['owner ', 'owner']];

/** Takes a definition apart: what each facet says. What has no words of its own is the `definition`. */
export function facetsOf({ kind, definition }: DefinedObject): Map<EffectFacet, string> {
  const facets = new Map<EffectFacet, string>();
  const add = (facet: EffectFacet, line: string): void => {
    const known = facets.get(facet);
    facets.set(facet, known === undefined ? line : `${known}\n${line}`);
  };
  const [begin = '', ...lines] = definition.split('\n');
  const startsWithType = kind === 'column' || kind === 'sequence';
  if (startsWithType) add('type', begin);
  else if (kind === 'constraint' && begin.endsWith(' NOT VALID')) {
    add('definition', begin.slice(0, -' NOT VALID'.length));
    add('validity', 'NOT VALID');
  } else lines.unshift(begin);
  for (const line of lines) {
    const found = (words[kind] ?? usual).find(([start]) => line.startsWith(start));
    if (line !== '') add(found?.[1] ?? 'definition', line);
  }
  return facets;
}
