import { localText } from '#lib/local-text.ts';
import type { PageServerLoad } from './$types';

/** What the project has reached, as everybody may read it; not found where the project does not publish it. */
export const load: PageServerLoad = async ({ locals: { api, locale }, params }) => {
  const figures = await api.indicator.publicFigures.query({ slug: params.project, locale });
  const { slug, sides, countedOn, fundingPeriod } = figures;
  return {
    fundingPeriod,
    project: { slug, sides, countedOn, name: localText(figures.name, locale) },
    indicators: figures.indicators.map(({ name, ...indicator }) => ({ ...indicator, name: localText(name, locale) })),
  };
};
