/** How a badge stands. */
export interface StatusFacts {
  readonly url: string;
  readonly issuerUrl: string;
  readonly credentialUrl: string;
  /** `withheld`: issued, but its holder was erased or asked for it. */
  readonly status: 'valid' | 'revoked' | 'withheld';
  readonly revokedAt: Date | null;
  /** The kind of the reason, in words. */
  readonly reason: string | null;
  /** The verification page of what was issued in its place. */
  readonly replacedBy: string | null;
}

/**
 * The list of revoked credentials (1EdTech Revocation List Status Method 1.0) of one badge: a list of all would publish
 * the codes of the others. What the method has no word for stands beside it.
 */
export function writeStatus(facts: StatusFacts) {
  const { url, issuerUrl, credentialUrl, status, revokedAt, reason, replacedBy } = facts;
  return {
    ...{ id: url, type: '1EdTechRevocationList', issuer: issuerUrl },
    revokedCredential: revokedAt
      ? [{ id: credentialUrl, revoked: true, ...(reason ? { revocationReason: reason } : {}) }]
      : [],
    status,
    ...(revokedAt ? { revokedAt: revokedAt.toISOString() } : {}),
    ...(replacedBy ? { replacedBy } : {}),
  };
}
