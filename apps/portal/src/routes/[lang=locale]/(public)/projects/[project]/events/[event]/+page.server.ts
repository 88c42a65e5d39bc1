import { localText } from '#lib/local-text.ts';
import { describeEvent, loadEvent } from '#lib/server/load-event.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { locale, api } = locals;
  const { project, event } = await loadEvent(api, params);
  const { curriculum, sessions, organisers, hosts, trainers } = event;
  return {
    fundingPeriod: project.fundingPeriod,
    event: describeEvent({ project, event }, locale),
    descriptionHtml: localText(event.descriptionHtml, locale),
    sessions: sessions.map(({ id, startsAt, endsAt, timeZone, place, moduleTitle }) => ({
      ...{ id, startsAt, endsAt, timeZone: timeZone ?? event.timeZone },
      place: place ?? event.place,
      module: moduleTitle && localText(moduleTitle, locale),
    })),
    minimumShare: curriculum?.minimumShare ?? event.minimumShare,
    curriculum: curriculum && {
      title: localText(curriculum.title, locale),
      summary: localText(curriculum.summary, locale),
      ects: curriculum.ects,
      modules: curriculum.modules.map(({ id, title, minutes }) => ({ id, minutes, title: localText(title, locale) })),
    },
    organisers,
    hosts,
    sides: project.sides,
    trainers,
  };
};
