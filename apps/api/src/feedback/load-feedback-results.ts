import type { Db } from '@sens/db';
import { findCurriculumVersion } from '@sens/db/curriculum';
import { findEvent } from '@sens/db/event';
import { countFeedback, listFeedbackAnswers, listFeedbackOfCurriculum } from '@sens/db/feedback';
import { DomainError } from '@sens/domain';
import { feedbackTimes, showableAnswers, summariseFeedback } from '@sens/domain/feedback';

/**
 * What was answered about an event, as far as it may be shown.
 *
 * @param locale decides the order of the texts
 * @throws DomainError `request.not_found`
 */
export async function loadFeedbackResults(
  db: Db,
  at: { projectId: string; eventId: string },
  { now, locale }: { now: Date; locale: string },
) {
  const event = await findEvent(db, at.projectId, { id: at.eventId });
  if (!event) throw new DomainError('request.not_found', {});
  const [answers, { attended }] = await Promise.all([listFeedbackAnswers(db, at), countFeedback(db, at)]);
  const { opensAt, closesAt } = feedbackTimes(event);
  const shown = showableAnswers(answers, closesAt <= now);
  return {
    event: { id: event.id, slug: event.slug, title: event.title },
    opensAt,
    closesAt,
    attended,
    /** How many have answered; those that are not in the summary wait for company. */
    given: answers.length,
    summary: summariseFeedback(shown, locale),
  };
}

/** The same over all events that ran a curriculum, of each only what its own page shows. */
export async function loadCurriculumFeedback(
  db: Db,
  at: { projectId: string; versionId: string },
  { now, locale }: { now: Date; locale: string },
) {
  const version = await findCurriculumVersion(db, at.projectId, at.versionId);
  if (!version) throw new DomainError('request.not_found', {});
  const rows = await listFeedbackOfCurriculum(db, at.projectId, version.curriculumId);
  const events = [...Map.groupBy(rows, ({ eventId }) => eventId).values()].map((own) => {
    const { eventId, title, startsAt, endsAt, timeZone } = own[0]!;
    const closed = feedbackTimes({ endsAt, timeZone }).closesAt <= now;
    const shown = showableAnswers(
      own.map(({ answer }) => answer),
      closed,
    );
    return { eventId, title, startsAt, timeZone, shown };
  });
  return {
    title: version.title,
    events: events.map(({ shown, ...event }) => ({ ...event, answers: shown.length })),
    summary: summariseFeedback(
      events.flatMap(({ shown }) => shown),
      locale,
    ),
  };
}
