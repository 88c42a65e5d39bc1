/** Kinds of organisations the target groups are made of; indicators are broken down by them. */
export const organisationKinds = [
  'social_enterprise',
  'cooperative',
  'association',
  'foundation',
  'institute',
  'company',
  'municipality',
  'development_agency',
  'public_body',
  'school',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
