import { m, type Locale } from '@sens/messages';
import { localisedLabels } from '#lib/language-name.ts';

interface Rows {
  sides: number;
  partners: number;
  periods: number;
}

/** The labels of the project forms' fields by their paths, in the order of the form. */
export function projectFormLabels(locale: Locale, languages: readonly string[], rows: Rows): Record<string, string> {
  return {
    contentLanguages: m.manage_project_languages(locale),
    sides: m.manage_project_sides(locale),
    ...Object.assign({}, ...each(rows.sides, (index) => sideLabel(locale, index))),
    startsOn: m.manage_project_starts_on(locale),
    endsOn: m.manage_project_ends_on(locale),
    ...localisedLabels(locale, 'name', m.manage_project_name(locale), languages),
    ...localisedLabels(locale, 'acronym', m.manage_project_acronym(locale), languages),
    ...localisedLabels(locale, 'programme', m.manage_project_programme(locale), languages),
    number: m.manage_project_number(locale),
    currency: m.manage_project_currency(locale),
    fundingPeriod: m.manage_project_funding_period(locale),
    partners: m.manage_project_group(locale, { group: 'partners' }),
    ...Object.assign({}, ...each(rows.partners, (index) => partnerLabels(locale, index))),
    reportingPeriods: m.manage_project_group(locale, { group: 'periods' }),
    ...Object.assign({}, ...each(rows.periods, (index) => periodLabels(locale, index))),
    slug: m.manage_project_slug(locale),
    contactEmail: m.manage_project_contact_email(locale),
  };
}

type LabelsByPath = Record<string, string>;

const each = (rows: number, labels: (index: number) => LabelsByPath): LabelsByPath[] =>
  Array.from({ length: rows }, (_, index) => labels(index));

const sideLabel = (locale: Locale, index: number): LabelsByPath => ({
  [`sides.${index}`]: m.manage_project_side_number(locale, { number: index + 1 }),
});

/** In the list of what is wrong, a field of a row says which row it is. */
function partnerLabels(locale: Locale, index: number): LabelsByPath {
  const partner = m.manage_project_partner(locale, { number: index + 1 });
  return {
    [`partners.${index}.name`]: `${partner}, ${m.manage_project_partner_name(locale)}`,
    [`partners.${index}.kind`]: `${partner}, ${m.manage_project_partner_kind(locale)}`,
    [`partners.${index}.side`]: `${partner}, ${m.manage_project_partner_side(locale)}`,
    [`partners.${index}.website`]: `${partner}, ${m.manage_project_partner_website(locale)}`,
  };
}

function periodLabels(locale: Locale, index: number): LabelsByPath {
  const period = m.manage_project_period(locale, { number: index + 1 });
  return {
    [`reportingPeriods.${index}.startsOn`]: `${period}, ${m.manage_project_period_from(locale)}`,
    [`reportingPeriods.${index}.endsOn`]: `${period}, ${m.manage_project_period_to(locale)}`,
  };
}
