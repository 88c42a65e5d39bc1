import type { Deps } from '../shared/deps.ts';
import { forgetNeeds } from './forget-needs.ts';
import { tellTravellers } from './tell-travellers.ts';

/** Makes the handler of the `tend-visits` job: what is due by the calendar of a visit. */
export const createVisitTender = (deps: Deps) => async (): Promise<void> => {
  await forgetNeeds(deps);
  await tellTravellers(deps);
};
