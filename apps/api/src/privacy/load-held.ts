import type { Db, Tx } from '@sens/db';
import {
  attendedAnything,
  findPerson,
  hasRegistrationToCome,
  listHeldAnswers,
  listHeldAttendance,
  listHeldCertificates,
  listHeldConsents,
  listHeldCosts,
  listHeldMails,
  listHeldRegistrations,
  listRequestsOf,
  type PersonPlace,
} from '@sens/db/privacy';
import { DomainError } from '@sens/domain';
import { decideErasure } from '@sens/domain/privacy';
import { regionName } from '@sens/domain/region';
import { loadRetention } from './load-retention.ts';

/**
 * Everything that is held about a person in a project, and what erasing it would come to.
 *
 * @param today a calendar date
 * @throws DomainError `request.not_found`
 */
export async function loadHeld(db: Db | Tx, at: PersonPlace, now: Date) {
  const person = await findPerson(db, at);
  if (!person) throw new DomainError('request.not_found', {});
  const [registrations, attendance, costs, answers, consents, certificates, mails, requests] = await Promise.all([
    listHeldRegistrations(db, at),
    listHeldAttendance(db, at),
    listHeldCosts(db, at),
    listHeldAnswers(db, at),
    listHeldConsents(db, at),
    listHeldCertificates(db, at),
    listHeldMails(db, person),
    listRequestsOf(db, at),
  ]);
  const [retention, attended, toCome] = await Promise.all([
    loadRetention(db, at.projectId),
    attendedAnything(db, at),
    hasRegistrationToCome(db, at, now),
  ]);
  const { nameKey: _, accountId: _account, ...details } = person;
  return {
    person: { ...details, regionName: person.region && regionName(person.region) },
    registrations,
    attendance,
    costs,
    answers,
    consents,
    certificates: certificates.map(({ fileId: _file, ...certificate }) => certificate),
    mails,
    requests: requests.map(({ closedBy: _closedBy, ...request }) => request),
    erasure: {
      ...decideErasure({ attended, retention, today: now.toISOString().slice(0, 10) }),
      years: retention.years,
      /** A registration for an event to come stands in its way. */
      toCome,
    },
  };
}

export type Held = Awaited<ReturnType<typeof loadHeld>>;
