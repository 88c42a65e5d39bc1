import { redirect } from '@sveltejs/kit';
import { readCatalogueFilter } from '#lib/event/catalogue-filter.ts';
import type { EventCard } from '#lib/event/event-card.ts';
import { localText } from '#lib/local-text.ts';
import type { ApiOutputs } from './api.ts';

type CatalogueEvent = ApiOutputs['event']['catalogue']['events'][number];

/** A project and its events as the address asks for them: what the project's home page shows. */
export async function loadCatalogue({ api, locale }: App.Locals, slug: string, url: URL) {
  const project = await api.project.bySlug.query({ slug });
  const { id: projectId, name, acronym, programme, fundingPeriod, sides, contentLanguages: languages } = project;
  const filter = readCatalogueFilter(url.searchParams, { sides, languages });
  const { events, total, pages } = await api.event.catalogue.query({ projectId, ...filter });
  // A list that has become shorter since its address was kept.
  if (events.length === 0 && filter.page > 1) redirect(302, url.pathname);
  return {
    fundingPeriod,
    catalogue: {
      project: { slug, name: localText(name, locale), acronym, programme: localText(programme, locale) },
      sides,
      languages,
      filter,
      total,
      pages,
      events: events.map((event) => toCard(event, locale)),
    },
  };
}

export type Catalogue = Awaited<ReturnType<typeof loadCatalogue>>['catalogue'];

function toCard(event: CatalogueEvent, locale: string): EventCard {
  const { slug, kind, side, place, language, joint, availability, placesLeft, startsAt, endsAt, timeZone } = event;
  return {
    ...{ slug, kind, side, place, language, joint, availability, placesLeft, startsAt, endsAt, timeZone },
    title: localText(event.title, locale),
    summary: localText(event.summary, locale),
  };
}
