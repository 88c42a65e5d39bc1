import { writeAudit } from '@sens/db/audit';
import {
  endRegistrations,
  listRegistrationsById,
  setRegistrationStatus,
  type RegistrationWithPerson,
} from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { decidePlace } from '@sens/domain/registration';
import { queueMails, type MailTo } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail, withoutCalendar } from './load-registration-mail.ts';
import { mailsTo } from './mail-to.ts';
import { withLockedEvent, type LockedEvent } from './with-locked-event.ts';

export interface PendingDecision {
  projectId: string;
  eventId: string;
  registrationIds: readonly string[];
  decision: 'approve' | 'decline';
  /** Whether the people are told; a place is kept for them all the same. */
  notify: boolean;
}

/**
 * Approves or declines registrations that wait for it, in the order of arrival. Whoever is approved gets a free seat, or
 * their place in line by when they registered.
 *
 * @throws DomainError `registration.not_pending` when one of them was decided on before: then nothing changes
 */
export function decidePending(deps: Deps, accountId: string, input: PendingDecision) {
  return withLockedEvent(deps, input, async (locked) => {
    const { projectId, eventId, decision, notify } = input;
    const found = await listRegistrationsById(locked.tx, projectId, [...new Set(input.registrationIds)]);
    const pending = found.filter((entry) => entry.eventId === eventId && entry.status === 'pending');
    if (pending.length < new Set(input.registrationIds).size) throw new DomainError('registration.not_pending', {});
    return decideLocked(deps, locked, accountId, { decision, notify }, pending);
  });
}

/** Decides on registrations that wait for it, while their event is locked. */
export async function decideLocked(
  deps: Deps,
  locked: LockedEvent,
  accountId: string,
  { decision, notify }: Pick<PendingDecision, 'decision' | 'notify'>,
  pending: readonly RegistrationWithPerson[],
) {
  const { tx, event } = locked;
  const [projectId, eventId] = [event.projectId, event.id];

  const placed = decision === 'approve' ? placePending(deps, locked, pending) : null;
  if (placed) {
    await setRegistrationStatus(tx, projectId, idsOf(placed.confirmed), 'confirmed');
    await setRegistrationStatus(tx, projectId, idsOf(placed.waitlisted), 'waitlisted');
  } else {
    const values = { status: 'declined' as const, cancelledAt: deps.now(), endedBy: 'manager' as const };
    await endRegistrations(tx, projectId, idsOf(pending), values);
  }
  await writeAudit(
    tx,
    ...pending.map(({ id }) => ({
      projectId,
      actor: { kind: 'account' as const, accountId },
      action: decision === 'approve' ? ('registration.approved' as const) : ('registration.declined' as const),
      subjectId: id,
      detail: { eventId, notify },
    })),
  );
  if (notify) await queueMails(deps, tx, await mailsAbout(deps, locked, pending, placed));
  return {
    confirmed: placed?.confirmed.length ?? 0,
    waitlisted: placed?.waitlisted.length ?? 0,
    declined: placed ? 0 : pending.length,
  };
}

const idsOf = (registrations: readonly RegistrationWithPerson[]) => registrations.map(({ id }) => id);

type Placed = Record<'confirmed' | 'waitlisted', RegistrationWithPerson[]>;

function placePending(deps: Deps, { event, counts }: LockedEvent, pending: readonly RegistrationWithPerson[]): Placed {
  const [seatsTaken, waiting] = [{ ...counts.seatsTaken }, { ...counts.waiting }];
  const placed: Placed = { confirmed: [], waitlisted: [] };
  for (const registration of pending) {
    const { side } = registration;
    const status = decidePlace({ event, side, seatsTaken, waiting, now: deps.now() });
    const tally = status === 'confirmed' ? seatsTaken : waiting;
    tally[side] = (tally[side] ?? 0) + 1;
    placed[status].push(registration);
  }
  return placed;
}

async function mailsAbout(
  deps: Deps,
  { tx, event, counts }: LockedEvent,
  pending: readonly RegistrationWithPerson[],
  placed: Placed | null,
): Promise<MailTo[]> {
  const mailFor = await loadRegistrationMail(deps, tx, event.projectId, event.id);
  if (!placed) {
    return mailsTo(pending, 'declined', (to) => ({
      template: 'registration_declined',
      ...withoutCalendar(mailFor(to)),
    }));
  }
  const ahead = Object.values(counts.waiting).reduce((total, people) => total + people, 0);
  return [
    ...mailsTo(placed.confirmed, 'approved', (to) => ({ template: 'registration_confirmed', ...mailFor(to) })),
    ...mailsTo(placed.waitlisted, 'approved', (to) => ({
      template: 'registration_waitlisted',
      ...withoutCalendar(mailFor(to)),
      position: ahead + placed.waitlisted.indexOf(to) + 1,
    })),
  ];
}
