import type { Localised } from '@sens/domain';
import { localTimeOf } from '@sens/domain/event';
import type { FormValues } from '#lib/form.ts';
import type { ManagedEvent } from '#lib/manage/workspace.ts';

/** What the form of an event shows of one that is there: instants as days and times on the clock of the place. */
export function eventFormValues(event: ManagedEvent): FormValues {
  const { kind, slug, language, side, place, timeZone, address, onlineUrl, curriculumVersionId } = event;
  return {
    ...{ kind, slug, language, side, place, timeZone },
    ...{ address: address ?? '', onlineUrl: onlineUrl ?? '', curriculumVersionId: curriculumVersionId ?? '' },
    ...textsOf('title', event.title),
    ...textsOf('summary', event.summary),
    ...textsOf('description', event.description),
    registrationClosesOn: event.registrationClosesAt ? dayAndTime(event.registrationClosesAt, timeZone).day : '',
    'organiserIds[]': event.organisers.map(({ id }) => id),
    'hostIds[]': event.hosts.map(({ id }) => id),
    ...Object.assign({}, ...event.sessions.map((session, row) => sessionValues(session, row, timeZone))),
  };
}

function sessionValues(session: ManagedEvent['sessions'][number], row: number, zone: string): FormValues {
  const start = dayAndTime(session.startsAt, session.timeZone ?? zone);
  const end = dayAndTime(session.endsAt, session.timeZone ?? zone);
  const fields = {
    ...{ id: session.id, day: start.day, from: start.time, to: end.time },
    place: session.place ?? '',
    onlineUrl: session.onlineUrl ?? '',
    timeZone: session.timeZone ?? '',
    moduleId: session.moduleId ?? '',
    'trainerIds[]': session.trainers.map(({ id }) => id),
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`sessions.${row}.${name}`, value]));
}

const textsOf = (name: string, text: Localised): FormValues =>
  Object.fromEntries(Object.entries(text).map(([language, value]) => [`${name}.${language}`, value]));

function dayAndTime(at: string, timeZone: string): { day: string; time: string } {
  const local = localTimeOf(new Date(at), timeZone);
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}
