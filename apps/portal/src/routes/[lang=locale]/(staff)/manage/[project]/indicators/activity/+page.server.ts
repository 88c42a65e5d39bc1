import type { PageServerLoad } from './$types';

const views = ['event', 'curriculum', 'organiser'] as const;

/** What came of the events, one by one, by curriculum or by organiser. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const wanted = url.searchParams.get('by');
  const by = views.find((view) => view === wanted) ?? 'event';
  const { events, curricula, organisers, total } = await locals.api.indicator.activity.query({ projectId: project.id });
  const rows = {
    event: events.map((event) => ({ ...event, events: 1, name: null })),
    curriculum: curricula.map((row) => ({ ...row, name: null, firstDay: null })),
    organiser: organisers.map((row) => ({ ...row, title: null, firstDay: null })),
  };
  return { by, rows: rows[by], total };
};
