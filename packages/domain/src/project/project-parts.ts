import { z } from 'zod';
import { organisationKinds } from '../organisation/organisation-kind.ts';
import type { ErrorCode } from '../shared/error.ts';
import { calendarDate, email, line, localised, sideCode, webAddress } from '../shared/fields.ts';
import { currencies } from './currency.ts';
import { periodsOverlap, type Period } from './reporting-period.ts';

export const partnerInput = z.object({
  name: line(300),
  kind: z.enum(organisationKinds, { message: 'field.choice' }),
  side: sideCode,
  website: webAddress.optional(),
});

export const reportingPeriodInput = z.object({ startsOn: calendarDate, endsOn: calendarDate });

/** Where and how long: sides are any number of countries, two at least, for a border has organisers on both sides. */
export const frameFields = {
  startsOn: calendarDate,
  endsOn: calendarDate,
  sides: z.array(sideCode).min(2, { message: 'project.sides_needed' }).max(12),
};

/** The facts of a project that may change while it runs. */
export const changeableFields = {
  ...frameFields,
  name: localised(line(300)),
  acronym: localised(line(40)),
  number: line(60),
  programme: localised(line(300)),
  contactEmail: email,
  /** What the costs of visits are counted in; none: as it was, and euros at first. Amounts are not converted. */
  currency: z.enum(currencies, { message: 'field.choice' }).optional(),
};

/** What must hold between the fields of the frame. */
export function checkFrame(frame: Period & { sides: readonly string[] }, context: z.RefinementCtx): void {
  if (frame.startsOn > frame.endsOn) refuse(context, 'field.date_order', ['endsOn']);
  if (new Set(frame.sides).size < frame.sides.length) refuse(context, 'project.sides_needed', ['sides']);
}

/** What must hold between the fields of a project, new or changed. */
export function checkProject(
  project: Parameters<typeof checkFrame>[0] & {
    partners: readonly { side: string }[];
    reportingPeriods: readonly Period[];
  },
  context: z.RefinementCtx,
): void {
  checkFrame(project, context);
  project.partners.forEach(({ side }, index) => {
    if (!project.sides.includes(side)) refuse(context, 'field.choice', ['partners', index, 'side']);
  });
  const wrong = project.reportingPeriods.flatMap(({ startsOn, endsOn }, index) => (startsOn > endsOn ? [index] : []));
  for (const index of wrong) refuse(context, 'field.date_order', ['reportingPeriods', index, 'endsOn']);
  if (wrong.length === 0 && periodsOverlap(project.reportingPeriods)) {
    refuse(context, 'project.period_overlap', ['reportingPeriods']);
  }
}

const refuse = (context: z.RefinementCtx, message: ErrorCode, path: PropertyKey[]): void =>
  context.addIssue({ code: 'custom', message, path });
