import { z } from 'zod';
import { foldText } from '../participant/normalise-name.ts';
import { uuid } from '../shared/fields.ts';
import { certificateKinds, type CertificateKind } from './certificate.ts';

/**
 * How a certificate stands: `fallen` is valid, but the attendance or the results it was issued for have changed since,
 * so that its conditions are no longer met. Only a manager revokes it.
 */
export const certificateStates = ['valid', 'fallen', 'revoked'] as const;
export type CertificateState = (typeof certificateStates)[number];

export function certificateState(certificate: { revokedAt: Date | null; stillEarned: boolean }): CertificateState {
  if (certificate.revokedAt) return 'revoked';
  return certificate.stillEarned ? 'valid' : 'fallen';
}

/** Which certificates of the register are meant, as an address says it; what is absent or unknown narrows nothing. */
export const registerFilter = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  event: uuid.optional().catch(undefined),
  kind: z.enum(certificateKinds).optional().catch(undefined),
  state: z.enum(certificateStates).optional().catch(undefined),
  year: z.coerce.number().int().min(1900).max(9999).optional().catch(undefined),
});
export type RegisterFilter = z.output<typeof registerFilter>;

/** The query that asks for a filter; reading it gives the filter again. */
export const registerQuery = (filter: RegisterFilter): string =>
  Object.entries(filter)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&');

export interface RegisteredCertificate {
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly eventId: string;
  readonly kind: CertificateKind;
  readonly state: CertificateState;
  readonly year: number;
}

/** The certificates a filter means. Every word of the search must occur in the name or the number, whatever the accents. */
export function filterRegister<C extends RegisteredCertificate>(
  certificates: readonly C[],
  { q, event, kind, state, year }: RegisterFilter,
): C[] {
  const words = foldText(q ?? '')
    .split(' ')
    .filter(Boolean);
  return certificates.filter((certificate) => {
    if (event && certificate.eventId !== event) return false;
    if (kind && certificate.kind !== kind) return false;
    if (state && certificate.state !== state) return false;
    if (year && certificate.year !== year) return false;
    const { givenName, familyName, number } = certificate;
    const text = foldText(`${givenName} ${familyName} ${number}`);
    return words.every((word) => text.includes(word));
  });
}
