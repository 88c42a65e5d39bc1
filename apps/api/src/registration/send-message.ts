import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import { DomainError } from '@sens/domain';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { writeMessage, type MessageInput } from './write-message.ts';

/**
 * Sends a message to people of an event. The same key twice gives each of them one mail and the audit trail one entry.
 *
 * @throws DomainError as `writeMessage`; `registration.message_language_missing`
 */
export function sendMessage(deps: Deps, accountId: string, input: MessageInput & { key: string }) {
  const { projectId, eventId, key } = input;
  return deps.db.transaction(async (tx) => {
    await lockEvent(tx, projectId, eventId);
    const { written, missing, withoutAddress } = await writeMessage(deps, tx, input);
    if (missing.length > 0) {
      throw new DomainError('registration.message_language_missing', { languages: missing.join(', ') });
    }
    const added = await queueMails(
      deps,
      tx,
      written.map(({ to, mail }) => ({
        projectId,
        recipient: to.email,
        recipientName: `${to.givenName} ${to.familyName}`,
        mail,
        cause: `message/${eventId}/${key}/${to.participantId}`,
      })),
    );
    if (added > 0) {
      const [subject] = Object.values(input.subject);
      await writeAudit(tx, {
        projectId,
        actor: { kind: 'account', accountId },
        action: 'event.message_sent',
        subjectId: eventId,
        // As it was written: a placeholder stands for the names.
        detail: { subject, told: added },
      });
    }
    return { told: written.length, withoutAddress };
  });
}
