import type { PageServerLoad } from './$types';

/** A code that cannot be one gets the same answer as one that nobody has. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const found = await locals.api.certificate.verify.query({ code: params.code.slice(0, 200) });
  if (!found) return { status: 'unknown' as const, certificate: null };
  const { withheld, printed, locale, issuedOn, status, revokedAt, fundingPeriod } = found;
  return { status, certificate: { ...printed, withheld, lang: locale, issuedOn, revokedAt }, fundingPeriod };
};
