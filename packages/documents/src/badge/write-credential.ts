import { createHash } from 'node:crypto';
import { m } from '@sens/messages';
import { contexts } from './contexts.ts';
import { resultUrl, writeAchievement, writeProfile, type AchievementFacts } from './write-achievement.ts';

/** What a badge says besides its achievement. */
export interface CredentialFacts {
  readonly url: string;
  readonly statusUrl: string;
  readonly verifyUrl: string;
  /** Of the certificate. */
  readonly number: string;
  readonly validFrom: Date;
  /** Random, of this badge alone: two badges of one person have nothing in common. */
  readonly subject: string;
  /** Whose mail address its holder can prove to be; null where none is known. */
  readonly email: string | null;
  /** Random, of this badge alone. */
  readonly salt: string;
  /** Whether an assessment was passed. */
  readonly passed: boolean;
  readonly achievement: AchievementFacts;
}

/**
 * A certificate as an `OpenBadgeCredential` (Open Badges 3.0). It names nobody: of its holder it has a salted hash of
 * the mail address, which says nothing to who does not know the address, and of a result that there was enough of it.
 */
export function writeCredential(facts: CredentialFacts) {
  const { achievement, email, salt } = facts;
  const { locale } = achievement;
  return {
    '@context': contexts,
    id: facts.url,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.title,
    issuer: writeProfile(achievement.issuer),
    // To the second: the claim of the JWT that must say the same has no finer unit.
    validFrom: `${facts.validFrom.toISOString().slice(0, 19)}Z`,
    credentialSubject: {
      id: `urn:uuid:${facts.subject}`,
      type: ['AchievementSubject'],
      ...(email === null ? {} : { identifier: [writeIdentity(email, salt)] }),
      achievement: writeAchievement(achievement),
      ...(facts.passed && achievement.assessed
        ? { result: [{ type: ['Result'], resultDescription: resultUrl(achievement), status: 'Completed' }] }
        : {}),
    },
    evidence: [
      {
        ...{ id: facts.verifyUrl, type: ['Evidence'] },
        name: m.badge_evidence(locale, { number: facts.number }),
        description: m.badge_evidence_text(locale),
      },
    ],
    credentialStatus: { id: facts.statusUrl, type: '1EdTechRevocationList' },
    credentialSchema: [
      {
        id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
        type: '1EdTechJsonSchemaValidator2019',
      },
    ],
  };
}

/** An identity that can be checked and not read (section B.1.13): SHA-256 of address and salt. */
const writeIdentity = (email: string, salt: string) => ({
  type: 'IdentityObject',
  hashed: true,
  identityHash: `sha256$${createHash('sha256').update(`${email}${salt}`).digest('hex')}`,
  identityType: 'emailAddress',
  salt,
});
