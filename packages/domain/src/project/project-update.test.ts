import { describe, expect, it } from 'vitest';
import { fieldIssues } from '../shared/issue-codes.ts';
import { assertSidesFree, listDepartures, projectUpdate, type ProjectNow } from './project-update.ts';

const [lead, other, helper, first, second] = Array.from(
  { length: 5 },
  (_, index) => `0192f0c4-7b1a-7000-8000-00000000000${index}`,
) as [string, string, string, string, string];

const now: ProjectNow = {
  sides: ['AT', 'CZ', 'SK'],
  partners: [
    { id: lead, side: 'AT', organises: true },
    { id: other, side: 'CZ', organises: false },
    { id: helper, side: 'SK', organises: true },
  ],
  periods: [{ id: first }, { id: second }],
};
const partner = (id: string | undefined, side: string) => ({ id, name: 'Verein', kind: 'association', side });
const facts = {
  name: { de: 'Handwerk' },
  acronym: { de: 'ALPE' },
  number: 'AT-CZ 1',
  programme: { de: 'Interreg' },
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  contactEmail: 'office@example.org',
  sides: ['AT', 'CZ', 'SK'],
  partners: [partner(lead, 'AT'), partner(other, 'CZ'), partner(helper, 'SK')],
  reportingPeriods: [
    { id: first, startsOn: '2026-01-01', endsOn: '2026-06-30' },
    { id: second, startsOn: '2026-07-01', endsOn: '2026-12-31' },
  ],
  revision: 'seen',
};
const wanted = (changed: object) => projectUpdate.parse({ ...facts, ...changed });

describe('what leaves a project', () => {
  it('is nothing when nothing is taken out', () => {
    const added = { partners: [...facts.partners, partner(undefined, 'CZ')] };
    expect(listDepartures(now, wanted(added))).toEqual({ sides: [], deleted: [], resigned: [], periods: [] });
  });

  it('is what is missing; an organiser stays as an organisation', () => {
    const less = {
      sides: ['AT', 'DE'],
      partners: [partner(lead, 'DE')],
      reportingPeriods: [{ startsOn: '2026-01-01', endsOn: '2026-12-31' }],
    };
    expect(listDepartures(now, wanted(less))).toEqual({
      sides: ['CZ', 'SK'],
      deleted: [other],
      resigned: [helper],
      periods: [first, second],
    });
  });

  it.each([
    ['a foreign partner', { partners: [partner('0192f0c4-7b1a-7000-8000-0000000000ff', 'AT')] }],
    ['a partner twice', { partners: [partner(lead, 'AT'), partner(lead, 'AT')] }],
    [
      'a foreign period',
      { reportingPeriods: [{ ...facts.reportingPeriods[0], id: '0192f0c4-7b1a-7000-8000-0000000000ff' }] },
    ],
  ])('refuses %s', (_, changed) => {
    expect(() => listDepartures(now, wanted(changed))).toThrow('request.not_found');
  });

  it('is no side that something belongs to', () => {
    expect(() => assertSidesFree(['CZ'], ['AT', 'SK'])).not.toThrow();
    expect(() => assertSidesFree(['CZ', 'SK'], ['AT', 'SK'])).toThrow(
      expect.objectContaining({ code: 'project.side_in_use', params: { side: 'SK' } }),
    );
  });
});

it.each([
  [{ sides: ['AT', 'AT', 'CZ', 'SK'] }, { sides: 'project.sides_needed' }],
  [{ partners: [] }, { partners: 'project.lead_partner_needed' }],
  [{ sides: ['AT', 'CZ'] }, { 'partners.2.side': 'field.choice' }],
  [{ endsOn: '2025-12-31' }, { endsOn: 'field.date_order' }],
  [
    { reportingPeriods: facts.reportingPeriods.map((period) => ({ ...period, startsOn: '2026-01-01' })) },
    { reportingPeriods: 'project.period_overlap' },
  ],
])('a change to %j is refused', (changed, issues) => {
  const input = { ...facts, ...changed };
  const parsed = projectUpdate.safeParse(input);
  const found = parsed.success ? {} : fieldIssues(parsed.error, input);
  expect(Object.fromEntries(Object.entries(found).map(([path, { code }]) => [path, code]))).toEqual(issues);
});
