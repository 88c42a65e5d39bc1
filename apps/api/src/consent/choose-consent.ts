import { writeAudit, type Actor } from '@sens/db/audit';
import { addConsentEntries, listConsentEntries, listConsentVersions } from '@sens/db/consent';
import { lockParticipant } from '@sens/db/participant';
import { DomainError, languageOf } from '@sens/domain';
import { standingEntry, type ConsentChoice } from '@sens/domain/consent';
import type { Deps } from '../shared/deps.ts';

/**
 * Gives or withdraws a consent on the person's own page. Saying the same again adds nothing; withdrawing adds an entry
 * and keeps those before it.
 *
 * @throws DomainError `request.not_found` for a version that was never published, or a consent that was never given
 */
export function chooseConsent(
  deps: Deps,
  who: { projectId: string; participantId: string; locale: string; actor: Actor },
  { purposeId, version, given }: ConsentChoice,
): Promise<void> {
  const { projectId, participantId, locale, actor } = who;
  return deps.db.transaction(async (tx) => {
    if (!(await lockParticipant(tx, projectId, participantId))) throw new DomainError('request.not_found', {});
    const entries = await listConsentEntries(tx, projectId, [participantId]);
    const standing = standingEntry(entries, purposeId);
    if ((standing?.given ?? false) === given) return;
    // Whoever withdraws takes back what they agreed to, whatever was published since.
    const meant = given ? version : standing?.version;
    const versions = await listConsentVersions(tx, projectId);
    const found = versions.find((one) => one.purposeId === purposeId && one.version === meant && one.publishedAt);
    if (!found) throw new DomainError('request.not_found', {});
    await addConsentEntries(tx, [
      {
        ...{ projectId, participantId, purposeId, version: found.version, given },
        // The language in which the words were read, where the project has none in the page's.
        locale: languageOf(found.text, locale),
        ...{ source: 'own_page' as const, at: deps.now() },
      },
    ]);
    await writeAudit(tx, {
      projectId,
      actor,
      action: given ? 'consent.given' : 'consent.withdrawn',
      subjectId: participantId,
      detail: { purposeId, version: found.version },
    });
  });
}
