import type { Tx } from '@sens/db';
import { addConsentEntries, listConsentEntries, listConsentVersions } from '@sens/db/consent';
import { DomainError, languageOf } from '@sens/domain';
import { answersOf, type ConsentAnswers } from '@sens/domain/consent';

/**
 * Records what somebody ticked on a registration form, each with its version and language. Read under the lock of the
 * person's row by the caller's transaction; the entries are only added.
 *
 * @throws DomainError `request.invalid` for a version that was never published
 */
export async function recordAnswers(
  tx: Tx,
  who: { projectId: string; participantId: string; registrationId: string; locale: string; at: Date },
  { shown, ticked }: ConsentAnswers,
): Promise<void> {
  if (shown.length === 0) return;
  const published = (await listConsentVersions(tx, who.projectId)).filter(({ publishedAt }) => publishedAt !== null);
  const isOffered = (offer: { purposeId: string; version: number }) =>
    published.some(({ purposeId, version }) => purposeId === offer.purposeId && version === offer.version);
  const textOf = (offer: { purposeId: string; version: number }) =>
    published.find(({ purposeId, version }) => purposeId === offer.purposeId && version === offer.version)?.text ?? {};
  const isKnown = (id: string) => shown.some(({ purposeId }) => purposeId === id);
  if (!shown.every(isOffered) || !ticked.every(isKnown)) throw new DomainError('request.invalid', {});
  const before = await listConsentEntries(tx, who.projectId, [who.participantId]);
  await addConsentEntries(
    tx,
    answersOf(shown, ticked, before).map((answer) => ({
      ...who,
      ...answer,
      locale: languageOf(textOf(answer), who.locale),
      source: 'registration' as const,
    })),
  );
}
