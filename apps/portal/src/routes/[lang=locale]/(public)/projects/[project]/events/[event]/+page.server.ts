import { localText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import { eventJsonLd, toJsonLd } from '#lib/server/event-json-ld.ts';
import { describeEvent, loadEvent } from '#lib/server/load-event.ts';
import { showJourney } from '#lib/visit/journey.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { locale, api } = locals;
  const { project, event } = await loadEvent(api, params);
  const { curriculum, sessions, organisers, hosts, trainers } = event;
  const address = `${url.origin}${path(locale, 'projects', project.slug, 'events', event.slug)}`;
  return {
    jsonLd: toJsonLd(eventJsonLd(event, { locale, address })),
    fundingPeriod: project.fundingPeriod,
    event: describeEvent({ project, event }, locale),
    descriptionHtml: localText(event.descriptionHtml, locale),
    sessions: sessions.map(({ id, startsAt, endsAt, timeZone, place, moduleTitle }) => ({
      ...{ id, startsAt, endsAt, timeZone: timeZone ?? event.timeZone },
      place: place ?? event.place,
      module: moduleTitle && localText(moduleTitle, locale),
    })),
    curriculum: curriculum && {
      title: localText(curriculum.title, locale),
      summary: localText(curriculum.summary, locale),
      ects: curriculum.ects,
      modules: curriculum.modules.map(({ id, title, outcomes, minutes, mandatory }) => ({
        ...{ id, minutes, mandatory, title: localText(title, locale), outcomes: localText(outcomes, locale) },
      })),
      rule: {
        minimumShare: curriculum.minimumShare,
        allowedAbsences: curriculum.allowedAbsences,
        assessmentRequired: curriculum.assessmentRequired,
      },
    },
    journey: showJourney(locale, await api.visit.journey.query({ projectId: project.id, eventId: event.id })),
    prerequisites: event.prerequisites.map(({ kind, title }) => ({ kind, title: localText(title, locale).text })),
    organisers,
    hosts,
    sides: project.sides,
    trainers,
  };
};
