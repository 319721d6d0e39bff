import type { RuleInfo } from '../core/finding.ts';

/** What the room `impact` finds: it stands below this one, where all rules are known. */
export const codeStillUses: RuleInfo = {
  name: 'code-still-uses',
  hazard: 'breaks-code',
  severity: 'error',
  title: 'The pull request’s own code still uses what its migration takes away',
  why: 'The change is not finished: this code fails as soon as it is deployed with its own migration.',
  harm: 'leaves code behind that needs what it takes away',
};
