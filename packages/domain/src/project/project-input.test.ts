import { describe, expect, it } from 'vitest';
import { fieldIssues } from '../shared/issue-codes.ts';
import { projectInput } from './project-input.ts';
import { periodOf, periodsOverlap } from './reporting-period.ts';

const project = {
  slug: 'alpine-crafts',
  name: { de: 'Handwerk', it: 'Artigianato' },
  acronym: { de: 'ALPE' },
  number: 'IT-AT 1',
  programme: { de: 'Interreg' },
  fundingPeriod: '2021-2027',
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  contactEmail: 'Office@Example.org',
  contentLanguages: ['de', 'it'],
  sides: ['AT', 'it', 'CH'],
  partners: [{ name: 'Verein', kind: 'association', side: 'AT' }],
  reportingPeriods: [{ startsOn: '2026-01-01', endsOn: '2026-06-30' }],
};
const issuesOf = (changed: object) => {
  const input = { ...project, ...changed };
  const parsed = projectInput.safeParse(input);
  return parsed.success
    ? {}
    : Object.fromEntries(Object.entries(fieldIssues(parsed.error, input)).map(([path, { code }]) => [path, code]));
};

describe('a project', () => {
  it('has any sides and languages', () => {
    expect(projectInput.parse(project)).toMatchObject({
      sides: ['AT', 'IT', 'CH'],
      contactEmail: 'office@example.org',
    });
  });

  it.each([
    [{ sides: ['AT'] }, { sides: 'project.sides_needed' }],
    [{ sides: ['AT', 'AT'] }, { sides: 'project.sides_needed' }],
    [{ partners: [] }, { partners: 'project.lead_partner_needed' }],
    [{ partners: [{ name: 'Verein', kind: 'association', side: 'SI' }] }, { 'partners.0.side': 'field.choice' }],
    [{ endsOn: '2025-12-31' }, { endsOn: 'field.date_order' }],
    [{ startsOn: '2026-02-30' }, { startsOn: 'field.date' }],
    [{ slug: 'Ä ö' }, { slug: 'field.slug' }],
    [{ slug: 'projects' }, { slug: 'project.slug_reserved' }],
    [{ name: { de: '' } }, { 'name.de': 'field.required' }],
    [{ name: {} }, { name: 'field.required' }],
    [{ name: { de: 'a\u202Eb' } }, { 'name.de': 'field.text_controls' }],
    [
      {
        reportingPeriods: [
          { startsOn: '2026-01-01', endsOn: '2026-06-30' },
          { startsOn: '2026-06-30', endsOn: '2026-12-31' },
        ],
      },
      { reportingPeriods: 'project.period_overlap' },
    ],
    [
      { reportingPeriods: [{ startsOn: '2026-07-01', endsOn: '2026-06-30' }] },
      { 'reportingPeriods.0.endsOn': 'field.date_order' },
    ],
  ])('refuses %j', (changed, issues) => {
    expect(issuesOf(changed)).toEqual(issues);
  });
});

describe('reporting periods', () => {
  const periods = [
    { startsOn: '2026-07-01', endsOn: '2026-12-31' },
    { startsOn: '2026-01-01', endsOn: '2026-06-30' },
  ];
  it('may touch and leave gaps', () => {
    expect(periodsOverlap(periods)).toBe(false);
    expect(periodOf(periods, '2026-06-30')).toBe(periods[1]);
    expect(periodOf(periods, '2027-01-01')).toBeUndefined();
  });
});
