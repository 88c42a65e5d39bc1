import { expect, test } from 'vitest';
import { organisationKinds } from '../../organisation/organisation-kind.ts';
import { parseOrganisationKind } from './parse-organisation-kind.ts';

test.each([
  ['soc. podjetje', 'social_enterprise'],
  ['socialno podjetje', 'social_enterprise'],
  ['d.o.o., so.p.', 'social_enterprise'],
  ['társadalmi vállalkozás', 'social_enterprise'],
  ['zadruga', 'cooperative'],
  ['szociális szövetkezet', 'cooperative'],
  ['Co-operative', 'cooperative'],
  ['društvo', 'association'],
  ['Egyesület', 'association'],
  ['zveza društev', 'association'],
  ['ustanova', 'foundation'],
  ['közalapítvány', 'foundation'],
  ['zavod', 'institute'],
  ['javni zavod', 'public_body'],
  ['kutatóintézet', 'institute'],
  ['podjetje', 'company'],
  ['D.O.O.', 'company'],
  ['nonprofit kft.', 'company'],
  ['s. p.', 'company'],
  ['občina', 'municipality'],
  ['önkormányzat', 'municipality'],
  ['Local government', 'municipality'],
  ['razvojna agencija', 'development_agency'],
  ['területfejlesztési ügynökség', 'development_agency'],
  ['kormányhivatal', 'public_body'],
  ['osnovna šola', 'school'],
  ['általános iskola', 'school'],
  ['nevladna organizacija', 'other'],
  ['civil szervezet', 'other'],
  ['NGO', 'other'],
  ['drugo', 'other'],
  ['magánszemély', 'other'],
] as const)('%s is %s', (text, kind) => expect(parseOrganisationKind(text)).toBe(kind));

test.each(['', 'xyz', '=1+1|cmd', 'a'.repeat(10_000)])('%.20s is not known', (text) => {
  expect(parseOrganisationKind(text)).toBe(null);
});

test('a list that was exported with our own words is understood', () => {
  expect(organisationKinds.map(parseOrganisationKind)).toEqual(organisationKinds);
});
