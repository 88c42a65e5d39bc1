import { expect, test } from 'vitest';
import { readProjectChange, readProjectForm } from './read-project-form.ts';

const [lead, other, period] = Array.from({ length: 3 }, (_, index) => `0192f0c4-7b1a-7000-8000-00000000000${index}`);

function formOf(fields: Record<string, string | undefined>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value ?? '');
  return form;
}

const facts = {
  'name.de': 'Handwerk',
  'acronym.de': 'Alpe & Fluß',
  'programme.de': 'Interreg',
  number: '1',
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  contactEmail: 'office@example.org',
  'sides.0': 'AT',
  'sides.1': '',
  'sides.2': 'CZ',
  'partners.0.name': 'Verein',
  'partners.0.kind': 'association',
  'partners.0.side': 'AT',
};

test('an address left empty is made from the acronym, and empty rows are no rows', () => {
  const form = formOf({ ...facts, 'contentLanguages[]': 'de', fundingPeriod: '2021-2027', slug: '' });
  const read = readProjectForm(form);
  expect(read).toMatchObject({ ok: true, data: { slug: 'alpe-fluss', sides: ['AT', 'CZ'], reportingPeriods: [] } });
});

const change = {
  ...facts,
  revision: 'seen',
  'partners.0.id': lead,
  'partners.1.id': other,
  'partners.1.name': 'Spolek',
  'partners.1.leaves': 'on',
  'partners.2.name': 'Neu',
  'partners.2.kind': 'association',
  'partners.2.side': 'CZ',
  'reportingPeriods.0.id': period,
  'reportingPeriods.0.startsOn': '',
  'reportingPeriods.0.endsOn': '',
};

test('a partner that leaves and a period without dates go', () => {
  const read = readProjectChange(formOf(change));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.data.partners.map(({ id, name }) => [id, name])).toEqual([
    [lead, 'Verein'],
    [undefined, 'Neu'],
  ]);
  expect(read.data.reportingPeriods).toEqual([]);
});

test('what is wrong with a row is said beside it, though a row before it goes', () => {
  const read = readProjectChange(
    formOf({ ...change, 'partners.2.side': 'SK', 'reportingPeriods.3.startsOn': '2026-01-01' }),
  );
  expect(read.ok ? {} : Object.keys(read.issues)).toEqual(['reportingPeriods.3.endsOn']);
  const second = readProjectChange(formOf({ ...change, 'partners.2.side': 'SK' }));
  expect(second.ok ? {} : Object.keys(second.issues)).toEqual(['partners.2.side']);
});
