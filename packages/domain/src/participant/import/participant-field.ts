/** Columns the import understands. */
export const participantFields = [
  'givenName',
  'familyName',
  'fullName',
  'gender',
  'birth',
  'email',
  'phone',
  'organisation',
  'organisationKind',
  'place',
  'photoConsent',
  'remarks',
  'side',
  'region',
] as const;
export type ParticipantField = (typeof participantFields)[number];
