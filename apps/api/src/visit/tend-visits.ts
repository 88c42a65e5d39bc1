import type { Deps } from '../shared/deps.ts';
import { forgetNeeds } from './forget-needs.ts';
import { tellTravellers } from './tell-travellers.ts';

/**
 * Makes the handler of the `tend-visits` job: what is due by the calendar of a visit. Its first round tidies up after a
 * server that was stopped while it forgot somebody's needs.
 */
export function createVisitTender(deps: Deps): () => Promise<void> {
  let tidied = false;
  return async () => {
    await forgetNeeds(deps, { scrub: !tidied });
    tidied = true;
    await tellTravellers(deps);
  };
}
