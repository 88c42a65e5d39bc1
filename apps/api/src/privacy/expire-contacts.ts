import { writeAudit } from '@sens/db/audit';
import { eraseContact, listContacts } from '@sens/db/privacy';
import { contactKeptDays } from '@sens/domain/group';
import type { Deps } from '../shared/deps.ts';

const day = 24 * 3600 * 1000;

/** Takes the contacts of groups away whose event has been over for so long that nobody writes to them any more. */
export async function expireContacts(deps: Deps): Promise<void> {
  const endedBefore = new Date(deps.now().getTime() - contactKeptDays * day);
  for (const { eventId, ...at } of await listContacts(deps.db, endedBefore)) {
    await deps.db.transaction(async (tx) => {
      await eraseContact(tx, at);
      const entry = { projectId: at.projectId, subjectId: eventId, action: 'privacy.contacts_erased' as const };
      await writeAudit(tx, { ...entry, actor: { kind: 'system' } });
    });
  }
}
