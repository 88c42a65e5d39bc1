import { expect, it } from 'vitest';
import { ownDetailsInput, retentionInput } from './privacy-input.ts';

it.each([{}, { phone: '' }, { phone: '  ' }, { phone: null }])(
  'an empty field takes away what stood there: %j',
  (given) => {
    expect(ownDetailsInput.parse(given)).toEqual({ phone: null, place: null, organisationName: null });
  },
);

it('a rule of retention may lack its day, and takes no day that does not exist', () => {
  expect(retentionInput.parse({ years: '5' })).toEqual({ years: 5, startsOn: null });
  expect(retentionInput.safeParse({ years: '5', startsOn: '2027-02-30' }).success).toBe(false);
  expect(retentionInput.safeParse({ years: '0' }).success).toBe(false);
});
