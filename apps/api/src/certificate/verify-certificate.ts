import { findCertificateByCode } from '@sens/db/certificate';
import { parseCode } from '@sens/domain/certificate';
import type { Deps } from '../shared/deps.ts';
import { badgeKeyFor } from './seal-for.ts';

/**
 * Whether a code belongs to a certificate: name, title, date, issuer and how it stands, nothing else. A holder who was
 * erased, or asked for it, is null.
 *
 * @returns null for an unknown code and for what cannot be one
 */
export async function verifyCertificate(deps: Deps, code: string) {
  // A malformed code is looked up all the same, so that it takes as long as an unknown one.
  const found = await findCertificateByCode(deps.db, parseCode(code) ?? '');
  if (!found) return null;
  const { projectId: _project, slug, hasBadge, revokedAt, revocationKind, printed, withheld, ...certificate } = found;
  const { title, issuer, givenName, familyName } = printed;
  return {
    ...certificate,
    ...{ title, issuer },
    holder: !withheld && (givenName || familyName) ? { givenName, familyName } : null,
    /** Whether there is a badge to be had for it. */
    badge: !revokedAt && !withheld && (hasBadge || (await badgeKeyFor(deps, slug)) !== null),
    status: revokedAt ? ('revoked' as const) : ('valid' as const),
    revokedAt,
    // What was revoked before there were kinds.
    revocationKind: revokedAt ? (revocationKind ?? 'other') : null,
  };
}
