import { and, asc, desc, eq, isNotNull, or, sql } from 'drizzle-orm';
import { attendance, attendanceMark } from '../attendance/table.ts';
import { certificate } from '../certificate/table.ts';
import { consentEntry, consentVersion } from '../consent/table.ts';
import type { Db, Tx } from '../engine.ts';
import { event, eventSession } from '../event/table.ts';
import { participation } from '../indicator/table.ts';
import { mail } from '../mail/table.ts';
import { participant } from '../participant/table.ts';
import { project, storedFile } from '../project/table.ts';
import { answer, question } from '../question/table.ts';
import { registration } from '../registration/table.ts';
import { visitCost } from '../visit/cost-table.ts';
import { ownMails } from './own-mails.ts';
import { privacyRequest } from './table.ts';

export interface PersonPlace {
  projectId: string;
  participantId: string;
}

export async function findPerson(db: Db | Tx, { projectId, participantId }: PersonPlace) {
  const [found] = await db
    .select()
    .from(participant)
    .where(and(eq(participant.projectId, projectId), eq(participant.id, participantId)));
  return found ?? null;
}

const ofRegistration = ({ projectId, participantId }: PersonPlace) =>
  and(eq(registration.projectId, projectId), eq(registration.participantId, participantId));
const ofEvent = and(eq(event.projectId, registration.projectId), eq(event.id, registration.eventId));

export function listHeldRegistrations(db: Db | Tx, at: PersonPlace) {
  return db
    .select({
      id: registration.id,
      eventTitle: event.title,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      timeZone: event.timeZone,
      status: registration.status,
      locale: registration.locale,
      noticeVersion: registration.noticeVersion,
      createdAt: registration.createdAt,
      cancelledAt: registration.cancelledAt,
      minutes: participation.minutes,
      completedOn: participation.completedOn,
    })
    .from(registration)
    .innerJoin(event, ofEvent)
    .leftJoin(
      participation,
      and(
        eq(participation.projectId, registration.projectId),
        eq(participation.eventId, registration.eventId),
        eq(participation.participantId, registration.participantId),
      ),
    )
    .where(ofRegistration(at))
    .orderBy(desc(event.startsAt), desc(registration.position));
}

export function listHeldAttendance(db: Db | Tx, at: PersonPlace) {
  return db
    .select({
      eventTitle: event.title,
      startsAt: eventSession.startsAt,
      endsAt: eventSession.endsAt,
      timeZone: event.timeZone,
      status: attendance.status,
      minutes: attendance.minutes,
      /** When the person came and went, where that was noted. */
      arrivedAt: attendanceMark.arrivedAt,
      leftAt: attendanceMark.leftAt,
    })
    .from(attendance)
    .innerJoin(
      attendanceMark,
      and(eq(attendanceMark.projectId, attendance.projectId), eq(attendanceMark.id, attendance.markId)),
    )
    .innerJoin(
      registration,
      and(eq(registration.projectId, attendance.projectId), eq(registration.id, attendance.registrationId)),
    )
    .innerJoin(event, ofEvent)
    .innerJoin(
      eventSession,
      and(eq(eventSession.projectId, attendance.projectId), eq(eventSession.id, attendance.eventSessionId)),
    )
    .where(ofRegistration(at))
    .orderBy(asc(eventSession.startsAt));
}

/** What was planned and paid for the person alone on study visits, in hundredths of the currency. */
export function listHeldCosts(db: Db | Tx, at: PersonPlace) {
  return db
    .select({
      eventTitle: event.title,
      kind: visitCost.kind,
      description: visitCost.description,
      planned: visitCost.planned,
      actual: visitCost.actual,
      currency: project.currency,
    })
    .from(visitCost)
    .innerJoin(
      registration,
      and(eq(registration.projectId, visitCost.projectId), eq(registration.id, visitCost.registrationId)),
    )
    .innerJoin(event, ofEvent)
    .innerJoin(project, eq(project.id, visitCost.projectId))
    .where(ofRegistration(at))
    .orderBy(asc(visitCost.createdAt), asc(visitCost.id));
}

export function listHeldAnswers(db: Db | Tx, at: PersonPlace) {
  return db
    .select({
      eventTitle: event.title,
      asked: answer.asked,
      value: answer.value,
      kind: question.kind,
      required: question.required,
      sensitive: question.sensitive,
      answeredAt: answer.answeredAt,
    })
    .from(answer)
    .innerJoin(
      registration,
      and(eq(registration.projectId, answer.projectId), eq(registration.id, answer.registrationId)),
    )
    .innerJoin(event, ofEvent)
    .innerJoin(question, and(eq(question.projectId, answer.projectId), eq(question.id, answer.questionId)))
    .where(ofRegistration(at))
    .orderBy(asc(registration.createdAt), asc(question.position));
}

export function listHeldConsents(db: Db | Tx, { projectId, participantId }: PersonPlace) {
  return db
    .select({
      title: consentVersion.title,
      text: consentVersion.text,
      version: consentEntry.version,
      given: consentEntry.given,
      locale: consentEntry.locale,
      source: consentEntry.source,
      at: consentEntry.at,
    })
    .from(consentEntry)
    .innerJoin(
      consentVersion,
      and(
        eq(consentVersion.projectId, consentEntry.projectId),
        eq(consentVersion.purposeId, consentEntry.purposeId),
        eq(consentVersion.version, consentEntry.version),
      ),
    )
    .where(and(eq(consentEntry.projectId, projectId), eq(consentEntry.participantId, participantId)))
    .orderBy(asc(consentEntry.at), asc(consentEntry.id));
}

export function listHeldCertificates(db: Db | Tx, { projectId, participantId }: PersonPlace) {
  return db
    .select({
      number: certificate.number,
      kind: certificate.kind,
      printed: certificate.printed,
      issuedOn: certificate.issuedOn,
      revokedAt: certificate.revokedAt,
      verificationCode: certificate.verificationCode,
      fileId: certificate.fileId,
    })
    .from(certificate)
    .where(and(eq(certificate.projectId, projectId), eq(certificate.participantId, participantId)))
    .orderBy(asc(certificate.issuedOn), asc(certificate.number));
}

/** The bytes of the person's certificates, by number. */
export function listHeldCertificateFiles(db: Db | Tx, { projectId, participantId }: PersonPlace) {
  return db
    .select({ number: certificate.number, bytes: storedFile.bytes })
    .from(certificate)
    .innerJoin(storedFile, and(eq(storedFile.projectId, certificate.projectId), eq(storedFile.id, certificate.fileId)))
    .where(
      and(
        eq(certificate.projectId, projectId),
        eq(certificate.participantId, participantId),
        sql`${storedFile.size} > 0`,
      ),
    );
}

/** Messages to the person in the project. */
export function listHeldMails(db: Db | Tx, person: Parameters<typeof ownMails>[0]) {
  return db
    .select({ template: mail.template, recipient: mail.recipient, createdAt: mail.createdAt, sentAt: mail.sentAt })
    .from(mail)
    .where(ownMails(person))
    .orderBy(asc(mail.createdAt));
}

export function listRequestsOf(db: Db | Tx, { projectId, participantId }: PersonPlace) {
  return db
    .select()
    .from(privacyRequest)
    .where(and(eq(privacyRequest.projectId, projectId), eq(privacyRequest.participantId, participantId)))
    .orderBy(desc(privacyRequest.requestedAt));
}

/** Whether the person attended anything: then the obligation to keep records is about them. */
export async function attendedAnything(db: Db | Tx, { projectId, participantId }: PersonPlace): Promise<boolean> {
  const found = await db
    .select({ eventId: participation.eventId })
    .from(participation)
    .where(and(eq(participation.projectId, projectId), eq(participation.participantId, participantId)))
    .limit(1);
  if (found.length > 0) return true;
  const issued = await db
    .select({ id: certificate.id })
    .from(certificate)
    .where(and(eq(certificate.projectId, projectId), eq(certificate.participantId, participantId)))
    .limit(1);
  return issued.length > 0;
}

/** Whether a registration of the person stands for an event that is not over. */
export async function hasRegistrationToCome(db: Db | Tx, at: PersonPlace, now: Date): Promise<boolean> {
  const found = await db
    .select({ id: registration.id })
    .from(registration)
    .innerJoin(event, ofEvent)
    .where(
      and(
        ofRegistration(at),
        sql`${registration.status} in ('pending', 'confirmed', 'waitlisted', 'offered')`,
        sql`${event.status} <> 'cancelled'`,
        sql`${event.endsAt} > ${now.toISOString()}::timestamptz`,
      ),
    )
    .limit(1);
  return found.length > 0;
}

/** People of a project whose name or mailbox holds a text; restricted records are not found. */
export function searchPeople(db: Db | Tx, projectId: string, { name, email }: { name: string; email: string }) {
  const pattern = (text: string) => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return db
    .select({
      id: participant.id,
      givenName: participant.givenName,
      familyName: participant.familyName,
      email: participant.email,
    })
    .from(participant)
    .where(
      and(
        eq(participant.projectId, projectId),
        sql`${participant.restrictedAt} is null`,
        or(
          name === '' ? undefined : sql`${participant.nameKey} like ${pattern(name)}`,
          and(isNotNull(participant.email), sql`${participant.email} like ${pattern(email)}`),
        ),
      ),
    )
    .orderBy(asc(participant.nameKey))
    .limit(20);
}
