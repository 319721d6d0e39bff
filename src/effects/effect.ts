import type { EffectFacet } from '../core/finding.ts';
import type { DefinedObject } from '../catalog/definitions.ts';

/** One difference that the batch makes: in one facet of an object that was there before, or in a table's old rows. */
export interface Effect {
  /** What it is in the reader's words: `column`, `foreign key`, `rights`, `rows`. */
  kind: string;
  facet: EffectFacet;
  /** Its name, as the subject of a finding; of rights and comments with the object's: `rights on people`. */
  subject: string;
  /** What it is a part of, as the subject of a finding: the table of a column, the object of rights; null where it is none. */
  owner: string | null;
  /** Its own bare name: `email`. Of rights and comments that of their object. */
  bareName: string;
  /** The facet before and after; null where there is none. */
  before: string | null;
  after: string | null;
  /** The object before the batch; null for rows and for what is new. */
  was: DefinedObject | null;
  /** The object after the batch; null for rows and for what is gone. */
  is: DefinedObject | null;
  /** True when another object stands in its place under the same name. */
  remade: boolean;
  /** The statements that were seen to do it, by their index in the batch; empty where nothing was seen of it. */
  seenIn: readonly number[];
}

/** True for an effect on such an object, in one of these facets. */
export function isOne(effect: Effect, kinds: readonly string[], ...facets: EffectFacet[]): boolean {
  return kinds.includes(effect.kind) && facets.includes(effect.facet);
}
