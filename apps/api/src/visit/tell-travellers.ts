import { writeAudit } from '@sens/db/audit';
import { findEvent, lockEvent } from '@sens/db/event';
import type { Tx } from '@sens/db';
import {
  findVisit,
  listBoardings,
  listInstructions,
  listLegs,
  listStops,
  listTravellers,
  listVisitsToTell,
  saveInstructions,
  type EventPlace,
  type Traveller,
} from '@sens/db/visit';
import { DomainError, localise } from '@sens/domain';
import { joiningChanges, type JoiningFacts } from '@sens/domain/visit';
import { queueMails, type MailTo } from '../mail/queue-mails.ts';
import { loadRegistrationMail } from '../registration/load-registration-mail.ts';
import { mailsTo } from '../registration/mail-to.ts';
import type { Deps } from '../shared/deps.ts';

/** Makes what a traveller is told before leaving, in their language. */
export async function loadJoining(tx: Tx, at: EventPlace): Promise<(to: Traveller) => JoiningFacts> {
  const [visit, legs, stops, boardings] = await Promise.all([
    findVisit(tx, at),
    listLegs(tx, at),
    listStops(tx, at),
    listBoardings(tx, at),
  ]);
  return ({ registrationId, locale }) => ({
    legs: legs.flatMap((leg) => {
      const seat = boardings.find((one) => one.legId === leg.id && one.registrationId === registrationId);
      if (!seat) return [];
      const point = leg.pickUps.find(({ id }) => id === seat.pickUpId);
      return [
        {
          ...{ id: leg.id, means: leg.means, destination: leg.destination, operator: leg.operator },
          place: point?.place ?? leg.origin,
          departsAt: (point?.departsAt ?? leg.startsAt).toISOString(),
          arrivesAt: leg.endsAt.toISOString(),
          timeZone: leg.timeZone,
        },
      ];
    }),
    stops: stops.map(({ id, title, place, startsAt, endsAt, timeZone }) => ({
      ...{ id, place, timeZone, title: localise(title, locale) },
      ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    })),
    bring: localise(visit?.bring ?? {}, locale) || null,
    call: [visit?.callName, visit?.callPhone].filter(Boolean).join(', ') || null,
  });
}

/** Tells the travellers of every visit whose day has come, and those again for whom something has changed. */
export async function tellTravellers(deps: Deps): Promise<void> {
  for (const at of await listVisitsToTell(deps.db, deps.now())) await tellVisit(deps, at, null);
}

/**
 * Tells the travellers of a visit how to join: whoever was not told yet, and whoever was told something else. The event
 * is locked, so that a round and a manager's hand do not tell twice.
 *
 * @param accountId the manager who wants it sent now; null: its day has come
 * @returns how many were told
 * @throws DomainError `request.not_found`
 */
export function tellVisit(deps: Deps, at: EventPlace, accountId: string | null): Promise<number> {
  return deps.db.transaction(async (tx) => {
    const event = await lockEvent(tx, at.projectId, at.eventId);
    const shown = await findEvent(tx, at.projectId, { id: at.eventId });
    if (!event || !shown) throw new DomainError('request.not_found', {});
    const now = deps.now();
    if (event.status !== 'published' || event.endsAt <= now) return 0;
    const [travellers, earlier, factsFor, mailFor] = await Promise.all([
      listTravellers(tx, at),
      listInstructions(tx, at),
      loadJoining(tx, at),
      loadRegistrationMail(deps, tx, at.projectId, at.eventId),
    ]);
    const told = new Map(earlier.map((row) => [row.registrationId, row]));
    const due = travellers.flatMap((traveller) => {
      const facts = factsFor(traveller);
      const before = told.get(traveller.registrationId);
      const changes = before ? joiningChanges(before.told, facts) : [];
      if (before ? changes.length === 0 : facts.legs.length + facts.stops.length === 0) return [];
      return [{ traveller, facts, changes, before, sequence: (before?.sequence ?? 0) + 1 }];
    });
    if (due.length === 0) return 0;
    await saveInstructions(
      tx,
      due.map(({ traveller, facts, sequence }) => ({
        ...{ projectId: at.projectId, registrationId: traveller.registrationId },
        ...{ told: facts, sequence, toldAt: now },
      })),
    );
    const mails = due.flatMap(({ traveller, facts, changes, before, sequence }): MailTo[] => {
      const to = { ...traveller, id: traveller.registrationId, projectId: at.projectId };
      const stays = new Set(facts.stops.map(({ id }) => id));
      return mailsTo([to], `joining/${sequence}`, () => {
        const { calendar, ...content } = mailFor(to);
        return {
          template: 'joining_instructions',
          ...content,
          journey: { ...facts, stops: [] },
          changes,
          sessions: facts.stops,
          removedSessions: (before?.told.stops ?? []).filter(({ id }) => !stays.has(id)),
          calendar: { ...calendar, sequence },
        };
      });
    });
    await queueMails(deps, tx, mails);
    await writeAudit(tx, {
      projectId: at.projectId,
      actor: accountId === null ? { kind: 'system' } : { kind: 'account', accountId },
      action: 'visit.instructions_sent',
      subjectId: at.eventId,
      detail: { told: due.length, again: due.filter(({ before }) => before).length },
    });
    return due.length;
  });
}
