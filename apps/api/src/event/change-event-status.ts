import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { raiseCalendarSequence, setEventStatus } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { listRegistrations } from '@sens/db/registration';
import type { EventCancelled, RegistrationConfirmed } from '@sens/documents/mail';
import { DomainError } from '@sens/domain';
import type { AuditAction } from '@sens/domain/audit';
import { decideStatusChange, missingBeforePublishing, type StatusChange } from '@sens/domain/event';
import { isActive, type RegistrationStatus } from '@sens/domain/registration';
import { cancelledEventMails } from '../group/group-mails.ts';
import { queueMails } from '../mail/queue-mails.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import type { Deps } from '../shared/deps.ts';
import { lockEventFacts } from './load-event-facts.ts';
import { publishingFacts } from './publishing-facts.ts';

const actions: Readonly<Record<StatusChange, AuditAction>> = {
  publish: 'event.published',
  cancel: 'event.cancelled',
  finish: 'event.finished',
  reopen: 'event.reopened',
};

interface EventPlace {
  projectId: string;
  eventId: string;
}

/**
 * Publishes, cancels, finishes or reopens an event. Cancelling tells everybody who is registered, with a calendar
 * entry that takes the event out of their calendar.
 *
 * @throws DomainError `event.status_change` when the event's state does not allow it, `event.not_over`,
 *   `event.not_ready` for a draft that lacks what a visitor needs, `request.not_found`
 */
export function changeEventStatus(deps: Deps, at: EventPlace, accountId: string, change: StatusChange): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const loaded = await lockEventFacts(tx, at);
    const decision = decideStatusChange(loaded.event, change, deps.now());
    if ('refusal' in decision) throw new DomainError(decision.refusal, {});
    if (change === 'publish') {
      const project = await findProject(tx, { id: at.projectId });
      const languages = project?.contentLanguages ?? [];
      const { obstacles } = missingBeforePublishing(publishingFacts(loaded), languages, deps.now());
      if (obstacles.length > 0) throw new DomainError('event.not_ready', {});
    }
    await setEventStatus(tx, at.projectId, at.eventId, decision.to);
    const told = change === 'cancel' ? await tellCancelled(deps, tx, at) : undefined;
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      action: actions[change],
      subjectId: at.eventId,
      ...(told === undefined ? {} : { detail: { told } }),
    });
  });
}

/** @returns how many people are told */
async function tellCancelled(deps: Deps, tx: Tx, { projectId, eventId }: EventPlace): Promise<number> {
  await raiseCalendarSequence(tx, projectId, eventId);
  const mailFor = await loadRegistrationMail(deps, tx, projectId, eventId);
  const affected = (await listRegistrations(tx, projectId, eventId)).filter((registration) =>
    isActive(registration.status),
  );
  const mails = affected.flatMap((registration) =>
    registration.email === null
      ? []
      : {
          projectId,
          recipient: registration.email,
          recipientName: `${registration.givenName} ${registration.familyName}`,
          mail: cancellation(registration.status, mailFor(registration)),
          cause: `registration/${registration.id}/event-cancelled`,
        },
  );
  const all = [...mails, ...(await cancelledEventMails(deps, tx, { projectId, eventId }, mailFor))];
  await queueMails(deps, tx, all);
  return all.length;
}

/** Whoever had a place has a calendar entry, which goes. */
const cancellation = (
  status: RegistrationStatus,
  content: Omit<RegistrationConfirmed, 'template'>,
): EventCancelled => ({
  template: 'event_cancelled',
  ...content,
  calendar: status === 'confirmed' ? content.calendar : null,
});
