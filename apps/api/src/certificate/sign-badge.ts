import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AchievementFacts } from '@sens/documents/badge';
import type { SigningKey } from '@sens/documents/seal';
import { localise } from '@sens/domain';
import type { CertificateKind } from '@sens/domain/certificate';
import { toLocale, type Locale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';
import { outcomesOf, type EventFacts } from './printed-facts.ts';

/** What an issued certificate itself brings to its badge: it stays as it was printed. */
export interface BadgeOf {
  readonly eventId: string;
  readonly kind: CertificateKind;
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  readonly locale: string;
  readonly issuedAt: Date;
  readonly verificationCode: string;
}

/** The same for its holder. */
interface HolderFacts {
  readonly holder: { readonly email: string | null };
  readonly assessment: { readonly passed: boolean } | null;
}

/**
 * Makes the badge of a certificate: an Open Badges 3.0 credential, signed.
 *
 * @returns what is kept of it
 */
export async function signBadge(
  { config }: Pick<Deps, 'config'>,
  facts: EventFacts & HolderFacts,
  of: BadgeOf,
  key: SigningKey,
) {
  const { publicJwk, signCredential, writeCredential } = await import('@sens/documents/badge');
  const { verificationCode: code, number, issuedAt } = of;
  const locale = toLocale(of.locale);
  const { verification, badges } = links(config.publicUrl);
  const addresses = badges(facts.project.id);
  const credential = writeCredential({
    ...{ url: addresses.credential(code), statusUrl: addresses.status(code), verifyUrl: verification(locale, code) },
    ...{ number, validFrom: issuedAt, email: facts.holder.email },
    ...{ subject: randomUUID(), salt: randomBytes(16).toString('hex') },
    passed: facts.assessment?.passed ?? false,
    achievement: achievementFacts({ config }, facts, of, locale),
  });
  const { thumbprint, jwk } = await publicJwk(key);
  const jws = await signCredential(credential, key, addresses.key(thumbprint));
  return { jws, sha256: createHash('sha256').update(jws).digest('hex'), keyThumbprint: thumbprint, jwk };
}

/** What can be achieved at an event, in a language. */
export function achievementFacts(
  deps: Pick<Deps, 'config'>,
  facts: EventFacts,
  { eventId, kind, title, issuer }: Pick<BadgeOf, 'eventId' | 'kind' | 'title' | 'issuer'>,
  locale: Locale,
): AchievementFacts {
  const { event, modules } = facts;
  const addresses = links(deps.config.publicUrl).badges(facts.project.id);
  // Who only attended has not completed what the curriculum sets.
  const version = kind === 'completion' ? facts.version : null;
  return {
    url: addresses.achievement(eventId, kind),
    pictureUrl: addresses.picture(eventId, kind, locale),
    ...{ locale, kind, title, awardedBy: issuer, issuer: issuerFacts(deps, facts.project, locale) },
    minimumShare: version?.minimumShare ?? event.minimumShare,
    assessed: version?.assessmentRequired ?? false,
    ects: version?.ects ?? null,
    level: version?.eqfLevel ?? null,
    outcomes: version ? modules.flatMap(({ outcomes }) => outcomesOf(outcomes, locale)) : [],
  };
}

/** A project as the issuer of badges. It has one name everywhere, that in its first language. */
export function issuerFacts({ config }: Pick<Deps, 'config'>, project: EventFacts['project'], locale: Locale) {
  const { project: pageOf, badges } = links(config.publicUrl);
  return {
    url: badges(project.id).issuer,
    name: localise(project.name, project.contentLanguages[0] ?? locale),
    page: pageOf(toLocale(project.contentLanguages[0] ?? locale), project.slug),
    email: project.contactEmail,
  };
}
