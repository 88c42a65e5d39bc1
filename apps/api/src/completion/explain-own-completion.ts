import type { Deps } from '../shared/deps.ts';
import { placeOf } from '../registration/place-of.ts';
import { explainCompletions } from './explain-completions.ts';

/**
 * The rule of an event line by line for whoever holds the private link of a registration.
 *
 * @returns null for somebody without a confirmed place
 * @throws DomainError `request.not_found`
 */
export async function explainOwnCompletion(deps: Deps, accessCode: string) {
  const { projectId, eventId, id } = await placeOf(deps, accessCode);
  const { people, modules } = await explainCompletions(deps, projectId, eventId, id);
  const own = people[0];
  if (!own) return null;
  const { completedOn, criteria, assessment } = own;
  return { completedOn, criteria, modules, points: assessment?.points ?? null };
}
