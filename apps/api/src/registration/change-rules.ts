import { writeAudit } from '@sens/db/audit';
import { setRegistrationRules, setReminders } from '@sens/db/event';
import { listSides } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { sum, type RegistrationRulesInput } from '@sens/domain/registration';
import type { Deps } from '../shared/deps.ts';
import { withLockedEvent } from './with-locked-event.ts';

/** A job runs a moment after the release, so that it is over by its clock too. */
const margin = 1000;

const instant = (text: string | undefined) => (text === undefined ? null : new Date(text));

/**
 * Sets how an event takes registrations; seats that this opens go to whoever is first in line.
 *
 * @throws DomainError `registration.capacity_below_taken` when fewer seats would be left than are taken, `request.invalid`
 *   for a side that is not the project's
 */
export function changeRegistrationRules(
  deps: Deps,
  accountId: string,
  at: { projectId: string; eventId: string },
  input: RegistrationRulesInput,
): Promise<void> {
  return withLockedEvent(deps, at, async ({ tx, counts }) => {
    const sides = await listSides(tx, at.projectId);
    if (Object.keys(input.sideSeats).some((side) => !sides.includes(side))) {
      throw new DomainError('request.invalid', {});
    }
    const taken = sum(Object.values(counts.seatsTaken));
    if (input.capacity < taken) throw new DomainError('registration.capacity_below_taken', { taken });
    const { reminderHours, groupSeats, groupNamingHours, ...given } = input;
    const rules = {
      ...given,
      registrationOpensAt: instant(input.registrationOpensAt),
      registrationClosesAt: instant(input.registrationClosesAt),
      seatsReleasedAt: instant(input.seatsReleasedAt),
      offerHours: input.offerHours ?? null,
      ...(groupSeats === undefined ? {} : { groupSeats }),
      ...(groupNamingHours === undefined ? {} : { groupNamingHours }),
    };
    await setRegistrationRules(tx, at.projectId, at.eventId, rules);
    await setReminders(tx, at.projectId, at.eventId, reminderHours);
    if (rules.seatsReleasedAt && rules.seatsReleasedAt > deps.now()) {
      const startAfter = new Date(rules.seatsReleasedAt.getTime() + margin);
      await deps.jobs.enqueue(tx, 'settle-event', { projectId: at.projectId, eventId: at.eventId }, { startAfter });
    }
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: { kind: 'account', accountId },
      action: 'event.rules_changed',
      subjectId: at.eventId,
      detail: { ...input },
    });
  });
}
