import type { CostScope, CostSum } from '@sens/domain/visit';
import { compareText, formatAmount, formatMoney, formatRegion, m, personName, type Locale } from '@sens/messages';
import type { FormValues } from '#lib/form.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

type Costs = ApiOutputs['visit']['costs'];
type Line = Costs['lines'][number];

/** A row of a summary: amounts as money, in the words of the page. */
export interface SumRow {
  readonly key: string;
  readonly name: string;
  /** Of a person. */
  readonly organisation?: string;
  readonly side?: string;
  readonly planned: string;
  readonly actual: string;
  readonly difference: string;
}

/** What a visit costs, in words and in the order in which it is read. */
export function showCosts(locale: Locale, costs: Costs) {
  const money = (hundredths: number) => formatMoney(locale, hundredths, costs.currency);
  const row = (key: string, name: string, sum: CostSum): SumRow => ({
    ...{ key, name, planned: money(sum.planned), actual: money(sum.actual), difference: money(sum.difference) },
  });
  const whose = new Map([
    ['visit', m.visit_costs_whole(locale)],
    ...costs.legs.map((leg) => [`leg/${leg.id}`, m.journey_leg(locale, leg)] as const),
    ...costs.people.map((person) => [`person/${person.registrationId}`, personName(locale, person)] as const),
  ]);
  const payer = new Map(costs.payers.map(({ id, name }) => [id, name]));
  const people = costs.people
    .map((person) => ({ ...person, name: personName(locale, person) }))
    .sort((a, b) => compareText(locale, a.familyName, b.familyName) || compareText(locale, a.name, b.name));
  const { withoutLeg } = costs;
  return {
    lines: costs.lines.map((line) => ({
      ...{ id: line.id, description: line.description, kind: m.visit_costs_kind(locale, { kind: line.kind }) },
      ...{ scope: whose.get(scopeText(line.scope)) ?? '', payer: payer.get(line.payerId) ?? '' },
      ...{ planned: money(line.planned), actual: line.actual === null ? '–' : money(line.actual) },
    })),
    unknown: costs.lines.filter(({ actual }) => actual === null).length,
    total: row('total', m.visit_costs_total(locale), costs.total),
    by: {
      payer: costs.payers.flatMap(({ id, name, sum }) => (sum ? [row(id, name, sum)] : [])),
      side: costs.sides.map(({ side, sum }) =>
        row(side ?? 'nobody', side === null ? m.visit_costs_nobody(locale) : formatRegion(locale, side), sum),
      ),
      leg: [
        ...costs.legs.map((leg) => row(leg.id, m.journey_leg(locale, leg), leg.sum)),
        ...(withoutLeg.planned + withoutLeg.actual > 0 ? [row('none', m.visit_costs_no_leg(locale), withoutLeg)] : []),
      ],
      person: people.map((person) => {
        const left = person.travels ? [] : [m.visit_costs_travels_not(locale)];
        const sums = row(person.registrationId, [person.name, ...left].join(', '), person.sum);
        return { ...sums, organisation: person.organisationName ?? '–', side: formatRegion(locale, person.side) };
      }),
    },
  };
}

const scopeText = (scope: CostScope): string => (scope.of === 'visit' ? 'visit' : `${scope.of}/${scope.id}`);

/** Whose a cost may be: the visit's, a leg's, a person's. */
export function scopeOptions(locale: Locale, { legs, people }: Pick<Costs, 'legs' | 'people'>) {
  const persons = people
    .map(({ registrationId, ...person }) => ({ id: registrationId, name: personName(locale, person) }))
    .sort((a, b) => compareText(locale, a.name, b.name));
  return [
    { value: 'visit', label: m.visit_costs_whole(locale) },
    ...legs.map((leg) => ({
      value: `leg/${leg.id}`,
      label: m.visit_costs_of_leg(locale, { leg: m.journey_leg(locale, leg) }),
    })),
    ...persons.map(({ id, name }) => ({ value: `person/${id}`, label: m.visit_costs_of_person(locale, { name }) })),
  ];
}

/** A line as the form that changes it shows it. */
export const costValues = (locale: Locale, line: Line): FormValues => ({
  ...{ kind: line.kind, description: line.description, payerId: line.payerId, scope: scopeText(line.scope) },
  planned: formatAmount(locale, line.planned),
  actual: line.actual === null ? '' : formatAmount(locale, line.actual),
});

type CostField = Parameters<typeof m.visit_costs_field>[1]['field'];
export const costLabels = (locale: Locale, currency: string) => {
  const label = (field: CostField) => m.visit_costs_field(locale, { field, currency });
  return {
    ...{ kind: label('kind'), description: label('description'), scope: label('scope') },
    ...{ payerId: label('payerId'), planned: label('planned'), actual: label('actual') },
  };
};
