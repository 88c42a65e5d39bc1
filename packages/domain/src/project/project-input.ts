import { z } from 'zod';
import { organisationKinds } from '../organisation/organisation-kind.ts';
import { calendarDate, email, line, localised, sideCode, slug, webAddress } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { fundingPeriods } from './funding-period.ts';
import { periodsOverlap } from './reporting-period.ts';

const partner = z.object({
  name: line(300),
  kind: z.enum(organisationKinds, { message: 'field.choice' }),
  side: sideCode,
  website: webAddress.optional(),
});

const reportingPeriod = z
  .object({ startsOn: calendarDate, endsOn: calendarDate })
  .refine((period) => period.startsOn <= period.endsOn, { message: 'field.date_order', path: ['endsOn'] });

/**
 * A project from nothing. The first partner is the lead partner. Sides are any number of countries, two at least,
 * because a project across a border has organisers on both.
 */
export const projectInput = z
  .object({
    slug,
    name: localised(line(300)),
    acronym: localised(line(40)),
    number: line(60),
    programme: localised(line(300)),
    fundingPeriod: z.enum(fundingPeriods, { message: 'field.choice' }),
    startsOn: calendarDate,
    endsOn: calendarDate,
    contactEmail: email,
    contentLanguages: z.array(languageCode).min(1, { message: 'field.required' }).max(12),
    sides: z.array(sideCode).min(2, { message: 'project.sides_needed' }).max(12),
    partners: z.array(partner).min(1, { message: 'project.lead_partner_needed' }).max(40),
    reportingPeriods: z.array(reportingPeriod).max(40),
  })
  .refine((project) => project.startsOn <= project.endsOn, { message: 'field.date_order', path: ['endsOn'] })
  .refine((project) => new Set(project.sides).size === project.sides.length, {
    message: 'project.sides_needed',
    path: ['sides'],
  })
  .refine((project) => !periodsOverlap(project.reportingPeriods), {
    message: 'project.period_overlap',
    path: ['reportingPeriods'],
  })
  .superRefine((project, context) => {
    project.partners.forEach((organisation, index) => {
      if (project.sides.includes(organisation.side)) return;
      context.addIssue({ code: 'custom', message: 'field.choice', path: ['partners', index, 'side'] });
    });
  });
export type ProjectInput = z.output<typeof projectInput>;
