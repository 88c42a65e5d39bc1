import type { Db, Tx } from '@sens/db';
import { listCertificateCandidates } from '@sens/db/certificate';
import { listAssessments } from '@sens/db/completion';
import { findCurriculumVersion, listModules, type CurriculumVersion } from '@sens/db/curriculum';
import { findEvent, listOrganisers, listSessions, type Event } from '@sens/db/event';
import { findProject, type Project } from '@sens/db/project';
import type { CertificateFacts, SupplementFacts } from '@sens/documents/certificate';
import { DomainError, localise, type Localised } from '@sens/domain';
import { certificateKindFor } from '@sens/domain/certificate';
import { workload } from '@sens/domain/curriculum';
import { minutesBetween } from '@sens/domain/event';
import { m, toLocale, type Locale } from '@sens/messages';
import { calendarDay } from '../shared/calendar-day.ts';
import type { HolderPlace } from './issue-certificate.ts';
import { lookFacts, secondLocale, type Look } from './look.ts';

/** What is known of one participant of an event and of the event, for their certificate. */
export interface PrintedSource {
  readonly project: Project;
  readonly event: Pick<Event, 'kind' | 'curriculumVersionId' | 'title' | 'startsAt' | 'endsAt' | 'timeZone' | 'place'>;
  readonly holder: Pick<
    Awaited<ReturnType<typeof listCertificateCandidates>>[number],
    'givenName' | 'familyName' | 'locale' | 'minutes'
  >;
  readonly sessions: readonly { readonly startsAt: Date; readonly endsAt: Date }[];
  readonly organisers: readonly { readonly name: string; readonly side: string }[];
  readonly version: CurriculumVersion | null;
  readonly modules: Awaited<ReturnType<typeof listModules>>;
  readonly assessment: { readonly passed: boolean; readonly points: number | null } | null;
}

/**
 * Loads what stands on every certificate of one event.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadEventFacts(db: Db | Tx, projectId: string, eventId: string) {
  // Sent together: together they wait for the database once.
  const [project, event, sessions, organisers] = await Promise.all([
    findProject(db, { id: projectId }),
    findEvent(db, projectId, { id: eventId }),
    listSessions(db, projectId, eventId),
    listOrganisers(db, projectId, eventId),
  ]);
  if (!project || !event) throw new DomainError('request.not_found', {});
  const version = event.curriculumVersionId
    ? await findCurriculumVersion(db, projectId, event.curriculumVersionId)
    : null;
  const modules = version ? await listModules(db, projectId, version.id) : [];
  return { project, event, sessions, organisers, version, modules };
}
export type EventFacts = Awaited<ReturnType<typeof loadEventFacts>>;

/**
 * Loads what stands on the certificate of one participant for one event.
 *
 * @throws DomainError `certificate.not_earned`, `request.not_found`
 */
export async function loadPrintedFacts(tx: Tx, at: HolderPlace) {
  const { projectId, eventId, participantId } = at;
  const [facts, [holder], [assessment]] = await Promise.all([
    loadEventFacts(tx, projectId, eventId),
    listCertificateCandidates(tx, projectId, eventId, participantId),
    listAssessments(tx, projectId, { eventIds: [eventId], participantIds: [participantId] }),
  ]);
  if (!holder?.completedOn) throw new DomainError('certificate.not_earned', {});
  return { ...facts, holder, assessment: assessment ?? null };
}

/** What a certificate is given when it is issued. */
export interface Issue {
  readonly number: string;
  /** Calendar date. */
  readonly issuedOn: string;
  readonly verifyUrl: (locale: Locale) => string;
}

/** The same as it stands on the document: in the holder's language, and where the look says so in another one too. */
export function printedFacts(source: PrintedSource, issue: Issue, look: Look): CertificateFacts {
  const locale = toLocale(source.holder.locale);
  const second = secondLocale(look, locale, source.project.contentLanguages);
  const facts = factsIn(locale, source, issue, look);
  return second ? { ...facts, parallel: factsIn(second, source, issue, look) } : facts;
}

function factsIn(locale: Locale, source: PrintedSource, issue: Issue, look: Look): CertificateFacts {
  const { project, event, holder, sessions, organisers } = source;
  const kind = certificateKindFor(event);
  const supplement = kind === 'completion' ? supplementFacts(source, locale) : null;
  return {
    ...lookFacts(look, kind, locale),
    locale,
    kind,
    number: issue.number,
    holder: { givenName: holder.givenName, familyName: holder.familyName },
    title: localise(event.title, locale),
    days: { from: calendarDay(event.startsAt, event.timeZone), to: calendarDay(event.endsAt, event.timeZone) },
    place: event.place,
    minutes: holder.minutes,
    totalMinutes: sessions.reduce((sum, session) => sum + minutesBetween(session), 0),
    organisers: organisers.map(({ name }) => name),
    issuer: organisers[0]?.name ?? localise(project.name, locale),
    project: {
      name: localise(project.name, locale),
      acronym: localise(project.acronym, locale),
      number: project.number,
      fundingPeriod: project.fundingPeriod,
    },
    programme: localise(project.programme, locale),
    issuedOn: issue.issuedOn,
    verifyUrl: issue.verifyUrl(locale),
    ...(supplement ? { supplement } : {}),
  };
}

/** Null where the event runs no curriculum: there is nothing that a supplement could say. */
export function supplementFacts(
  {
    version,
    modules,
    organisers,
    assessment,
  }: Pick<PrintedSource, 'version' | 'modules' | 'organisers' | 'assessment'>,
  locale: Locale,
): SupplementFacts | null {
  if (!version) return null;
  const { assessmentKind, participationForm } = version;
  return {
    // A side is a country or a part of one: `AT-8` is in Austria.
    country: organisers[0]?.side.slice(0, 2) ?? null,
    workload: workload(modules),
    ects: version.ects,
    level: version.eqfLevel,
    assessment: assessmentKind && m.credential_assessment_kind(locale, { kind: assessmentKind }),
    passed: assessment?.passed ?? false,
    points: assessment?.points ?? null,
    participation: participationForm && m.credential_participation_form(locale, { form: participationForm }),
    quality: localise(version.qualityAssurance, locale) || null,
    modules: modules.map(({ title, minutes, outcomes }) => ({
      ...{ title: localise(title, locale), minutes },
      outcomes: outcomesOf(outcomes, locale),
    })),
  };
}

/** The learning outcomes of a module in a language, one a line. */
export const outcomesOf = (outcomes: Localised, locale: Locale): string[] =>
  localise(outcomes, locale)
    .split('\n')
    .filter((outcome) => outcome.trim() !== '');
