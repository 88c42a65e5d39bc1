import { createPublicKey } from 'node:crypto';
import type { SigningKey } from '../seal/signing-key.ts';

/** A public key as it is published (RFC 7517). */
export interface PublishedKey {
  /** SHA-256 of the key's required members, base64url (RFC 7638). */
  readonly thumbprint: string;
  readonly jwk: Readonly<Record<string, string>>;
}

const curveAlgorithms = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' } as const;

/** What a key signs with (RFC 7518). Verifiers must know RS256; most know ES256. */
function algorithmOf({ key }: SigningKey): string {
  if (key.asymmetricKeyType === 'rsa') return 'RS256';
  return curveAlgorithms[key.asymmetricKeyDetails?.namedCurve as keyof typeof curveAlgorithms];
}

/** The public half of a key. */
export async function publicJwk(key: SigningKey): Promise<PublishedKey> {
  const { calculateJwkThumbprint, exportJWK } = await import('jose');
  const jwk = await exportJWK(createPublicKey(key.key));
  const thumbprint = await calculateJwkThumbprint(jwk);
  return { thumbprint, jwk: { ...(jwk as Record<string, string>), alg: algorithmOf(key), use: 'sig' } };
}

/**
 * Signs a credential as VC-JWT (Open Badges 3.0, section 8.2): its members are the claims, with those of a JWT that say
 * the same once more.
 *
 * @param keyUrl where the public key can be had
 * @returns the compact JWS
 */
export async function signCredential(
  credential: { readonly id: string; readonly validFrom: string; readonly issuer: { readonly id: string } } & {
    readonly credentialSubject: { readonly id: string };
  },
  key: SigningKey,
  keyUrl: string,
): Promise<string> {
  const { CompactSign } = await import('jose');
  const claims = {
    ...credential,
    ...{ iss: credential.issuer.id, jti: credential.id, sub: credential.credentialSubject.id },
    nbf: Date.parse(credential.validFrom) / 1000,
  };
  return new CompactSign(Buffer.from(JSON.stringify(claims), 'utf8'))
    .setProtectedHeader({ alg: algorithmOf(key), kid: keyUrl, typ: 'JWT' })
    .sign(key.key);
}
