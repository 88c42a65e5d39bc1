import type { PageServerLoad } from './$types';

/**
 * A code that cannot be one gets the same answer as one that nobody has. Whoever came here with a file has its
 * SHA-256 in the address, and it is compared again: an address alone proves nothing.
 */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const found = await locals.api.certificate.verify.query({ code: params.code.slice(0, 200) });
  if (!found) return { status: 'unknown' as const, certificate: null, badge: null };
  const { holder, title, issuer, locale: lang, number, issuedOn, status, fundingPeriod, sha256 } = found;
  const { revokedAt, revocationKind, replacedBy, sealedBy } = found;
  const revocation = revokedAt && revocationKind ? { at: revokedAt, kind: revocationKind, replacedBy } : null;
  return {
    ...{ status, fundingPeriod, revocation },
    certificate: { holder, title, issuer, lang, number, issuedOn, sealedBy },
    // The picture with the signed record, for who has the code.
    badge: found.badge ? `/api/badges/credentials/${params.code.slice(0, 200)}.png` : null,
    file: url.searchParams.get('sha256') === sha256 ? ('same' as const) : null,
  };
};
