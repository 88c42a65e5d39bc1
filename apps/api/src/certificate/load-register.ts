import { listRegister } from '@sens/db/certificate';
import { certificateStates, filterRegister, type RegisterFilter } from '@sens/domain/certificate';
import type { Deps } from '../shared/deps.ts';

const pageSize = 50;

/**
 * A page of a project's certificates that a filter means, and what the filter can ask for.
 *
 * @param page from 1; beyond the last one it is the last
 */
export async function loadRegister(deps: Deps, projectId: string, filter: RegisterFilter, page: number) {
  const all = await listRegister(deps.db, projectId);
  const found = filterRegister(all, filter);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const current = Math.min(page, pages);
  const events = new Map(all.map(({ eventId, eventTitle }) => [eventId, eventTitle]));
  return {
    certificates: found.slice((current - 1) * pageSize, current * pageSize),
    found: found.length,
    ...{ current, pages },
    events: [...events].map(([id, title]) => ({ id, title })),
    years: [...new Set(all.map(({ year }) => year))],
    counts: certificateStates.map((state) => ({ state, count: all.filter((one) => one.state === state).length })),
  };
}
