import { eventTabOf, eventTabs } from '#lib/manage/event-tabs.ts';
import type { PageServerLoad } from './$types';

/** The project's events in one state, with how many there are in each. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const events = await locals.api.event.list.query({ projectId: project.id });
  const now = new Date().toISOString();
  const wanted = url.searchParams.get('tab');
  const tab = eventTabs.find((known) => known === wanted) ?? 'upcoming';
  const byTab = eventTabs.map((name) => ({ name, events: events.filter((event) => eventTabOf(event, now) === name) }));
  const shown = byTab.find(({ name }) => name === tab)?.events ?? [];
  return {
    tab,
    counts: byTab.map(({ name, events }) => ({ name, count: events.length })),
    // The API answers with the newest first; what is to come is read the other way round.
    events: tab === 'upcoming' ? shown.reverse() : shown,
  };
};
