import { rules } from '../../src/rules/index.ts';
import type { AnyRule } from '../../src/rules/rule.ts';

/** Rules that tests look at together: what is lost, what breaks running code, what locks, what fails, the house's habits. */
const lost = new Set(['drop-cascade', 'drop-view', 'drop-function', 'drop-sequence', 'enum-value-removal']);
const failing = new Set(['name-cut-off', 'no-op-batch']);

const ofHazard = (hazard: AnyRule['hazard']) => rules.filter((rule) => rule.hazard === hazard);
const named = (names: ReadonlySet<string>) => rules.filter(({ name }) => names.has(name));
const without = (list: AnyRule[], names: ReadonlySet<string>) => list.filter(({ name }) => !names.has(name));

export const dataLossRules: AnyRule[] = [...ofHazard('data-loss'), ...named(lost)];
export const compatibilityRules: AnyRule[] = [
  ...without(ofHazard('breaks-code'), new Set([...lost, 'disable-trigger'])),
  ...named(new Set(['drop-foreign-key'])),
];
export const lockRules: AnyRule[] = [...ofHazard('blocks-traffic'), ...named(new Set(['disable-trigger']))];
export const failureRules: AnyRule[] = [...without(ofHazard('fails'), lost), ...named(failing)];
export const houseRules: AnyRule[] = without(ofHazard('practice'), new Set([...failing, 'drop-foreign-key']));
