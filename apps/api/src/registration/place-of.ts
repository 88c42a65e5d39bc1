import { findRegistrationPlace } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { parseCode } from '@sens/domain/certificate';
import type { Deps } from '../shared/deps.ts';

/**
 * Where the registration behind a private link is.
 *
 * @throws DomainError `request.not_found`
 */
export async function placeOf(deps: Deps, typed: string) {
  const code = parseCode(typed);
  const place = code && (await findRegistrationPlace(deps.db, code));
  if (!place) throw new DomainError('request.not_found', {});
  return place;
}
