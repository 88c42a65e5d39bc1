import type { FormValues } from '#lib/form.ts';
import type { ManagedProject } from '#lib/server/open-project.ts';

/** A project as the form that changes it shows it. */
export function projectValues(project: ManagedProject): FormValues {
  const { number, startsOn, endsOn, contactEmail, currency, revision } = project;
  const texts = (['name', 'acronym', 'programme'] as const).flatMap((field) =>
    Object.entries(project[field]).map(([language, text]): [string, string] => [`${field}.${language}`, text]),
  );
  const sides = project.sides.map((code, index): [string, string] => [`sides.${index}`, code]);
  const partners = project.partners.flatMap(({ id, name, kind, side, website }, index) =>
    inRow(`partners.${index}`, { id, name, kind, side, website: website ?? '' }),
  );
  const periods = project.periods.flatMap((period, index) =>
    inRow(`reportingPeriods.${index}`, { id: period.id, startsOn: period.startsOn, endsOn: period.endsOn }),
  );
  return {
    ...{ number, startsOn, endsOn, contactEmail, currency, revision },
    ...Object.fromEntries([...texts, ...sides, ...partners, ...periods]),
  };
}

const inRow = (row: string, fields: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(fields).map(([name, value]) => [`${row}.${name}`, value]);
