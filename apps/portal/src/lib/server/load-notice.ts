import { localText } from '#lib/local-text.ts';
import type { ApiOutputs } from './api.ts';

type Project = ApiOutputs['project']['bySlug'];

/** What the data protection notice says of a project. */
export const noticeFacts = (project: Project, locale: string) => ({
  slug: project.slug,
  name: localText(project.name, locale),
  acronym: localText(project.acronym, locale),
  fundingPeriod: project.fundingPeriod,
  contactEmail: project.contactEmail,
  partners: project.partners.map(({ id, name, side, isLeadPartner }) => ({ id, name, side, isLeadPartner })),
});
export type NoticeFacts = ReturnType<typeof noticeFacts>;
