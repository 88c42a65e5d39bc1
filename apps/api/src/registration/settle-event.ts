import type { Deps } from '../shared/deps.ts';
import { lockAndCount } from './with-locked-event.ts';

/** Makes the handler of the `settle-event` job, which runs when an offer's deadline or the release of seats is due. */
export const createEventSettler =
  (deps: Deps) =>
  async (at: { projectId: string; eventId: string }): Promise<void> => {
    await deps.db.transaction((tx) => lockAndCount(deps, tx, at));
  };
