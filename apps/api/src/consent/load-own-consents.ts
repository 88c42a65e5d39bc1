import type { Db } from '@sens/db';
import { listConsentEntries, listCurrentConsents } from '@sens/db/consent';
import { standingEntry } from '@sens/domain/consent';

/**
 * Every consent of a project as one person stands on it: what they agreed to, in the words and the language they saw,
 * and what they could agree to now.
 */
export async function loadOwnConsents(db: Db, projectId: string, participantId: string) {
  const [current, entries] = await Promise.all([
    listCurrentConsents(db, projectId),
    listConsentEntries(db, projectId, [participantId]),
  ]);
  return current.map((consent) => {
    const last = standingEntry(entries, consent.purposeId);
    return {
      purposeId: consent.purposeId,
      /** What would be agreed to now. */
      current: { version: consent.version, title: consent.title, text: consent.text },
      /** What was said last; null: never asked. */
      last: last && {
        given: last.given,
        version: last.version,
        locale: last.locale,
        at: last.at,
        title: last.title,
        text: last.text,
      },
    };
  });
}
