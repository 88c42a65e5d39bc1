import { createPublicKey, verify, type JsonWebKeyInput } from 'node:crypto';
import { z } from 'zod';

/**
 * An OpenBadgeCredential as the tables of Open Badges 3.0 (appendix B) describe it, as far as ours use it, and nothing
 * else. The official JSON schema is under a licence of 1EdTech's own and is not copied here; ours is stricter.
 */
const profile = z.strictObject({
  id: z.url(),
  type: z.tuple([z.literal('Profile')]),
  name: z.string().min(1),
  url: z.url(),
  email: z.email(),
});
const achievement = z.strictObject({
  id: z.url(),
  type: z.tuple([z.literal('Achievement')]),
  achievementType: z.enum(['Certificate', 'CertificateOfCompletion']),
  name: z.string().min(1),
  description: z.string().min(1),
  criteria: z.strictObject({ narrative: z.string().min(1) }),
  creator: profile,
  image: z.strictObject({ id: z.url(), type: z.literal('Image'), caption: z.string() }),
  inLanguage: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  creditsAvailable: z.number().positive().optional(),
  resultDescription: z
    .tuple([
      z.strictObject({
        ...{ id: z.url(), type: z.tuple([z.literal('ResultDescription')]) },
        ...{ name: z.string().min(1), resultType: z.literal('Status') },
      }),
    ])
    .optional(),
  alignment: z
    .tuple([
      z.strictObject({
        ...{ type: z.tuple([z.literal('Alignment')]), targetName: z.string() },
        ...{ targetUrl: z.url(), targetFramework: z.string() },
      }),
    ])
    .optional(),
});
export const openBadge = z.strictObject({
  '@context': z.tuple([
    z.literal('https://www.w3.org/ns/credentials/v2'),
    z.literal('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'),
    z.literal('https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'),
  ]),
  id: z.url(),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: z.string().min(1),
  issuer: profile,
  validFrom: z.iso.datetime(),
  credentialSubject: z.strictObject({
    id: z.string().startsWith('urn:uuid:'),
    type: z.tuple([z.literal('AchievementSubject')]),
    identifier: z
      .tuple([
        z.strictObject({
          ...{ type: z.literal('IdentityObject'), hashed: z.literal(true) },
          identityHash: z.string().regex(/^sha256\$[0-9a-f]{64}$/),
          ...{ identityType: z.literal('emailAddress'), salt: z.string().min(16) },
        }),
      ])
      .optional(),
    achievement,
    result: z
      .tuple([
        z.strictObject({
          ...{ type: z.tuple([z.literal('Result')]), resultDescription: z.url(), status: z.literal('Completed') },
        }),
      ])
      .optional(),
  }),
  evidence: z.tuple([
    z.strictObject({
      ...{ id: z.url(), type: z.tuple([z.literal('Evidence')]), name: z.string(), description: z.string() },
    }),
  ]),
  credentialStatus: z.strictObject({ id: z.url(), type: z.literal('1EdTechRevocationList') }),
  credentialSchema: z.tuple([z.strictObject({ id: z.url(), type: z.literal('1EdTechJsonSchemaValidator2019') })]),
});

const part = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Record<string, unknown>;

/** The header and the claims of a compact JWS, unchecked. */
export function readJws(jws: string) {
  const [header, claims] = jws.split('.').map((text, index) => (index < 2 ? part(text) : {}));
  return { header: header as { alg: string; kid: string; typ: string }, claims: claims! };
}

/** Whether a key signed this: checked by OpenSSL, which had no part in signing. */
export function isSignedBy(jws: string, jwk: object): boolean {
  const at = jws.lastIndexOf('.');
  const key = createPublicKey({ key: jwk, format: 'jwk' } as JsonWebKeyInput);
  const signature = Buffer.from(jws.slice(at + 1), 'base64url');
  return verify('sha256', Buffer.from(jws.slice(0, at)), { key, dsaEncoding: 'ieee-p1363' }, signature);
}
