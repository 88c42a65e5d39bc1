import { z } from 'zod';
import { slug } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { fundingPeriods } from './funding-period.ts';
import {
  changeableFields,
  checkFrame,
  checkProject,
  frameFields,
  partnerInput,
  reportingPeriodInput,
} from './project-parts.ts';

/** Parts of addresses that stand where a project's would: `/manage/projects/new`. */
const reservedSlugs: readonly string[] = ['projects'];

const contentLanguages = z.array(languageCode).min(1, { message: 'field.required' }).max(12);

/** What is asked first about a new project, because the other questions depend on it. */
export const projectFrame = z.object({ ...frameFields, contentLanguages }).superRefine(checkFrame);
export type ProjectFrame = z.output<typeof projectFrame>;

/** A project from nothing. The first partner is the lead partner. */
export const projectInput = z
  .object({
    ...changeableFields,
    contentLanguages,
    slug: slug.refine((wanted) => !reservedSlugs.includes(wanted), { message: 'project.slug_reserved' }),
    fundingPeriod: z.enum(fundingPeriods, { message: 'field.choice' }),
    partners: z.array(partnerInput).min(1, { message: 'project.lead_partner_needed' }).max(40),
    reportingPeriods: z.array(reportingPeriodInput).max(40),
  })
  .superRefine(checkProject);
export type ProjectInput = z.output<typeof projectInput>;
