import { m, type Locale } from '@sens/messages';

/** The labels of the fields about somebody who signed, by their names. */
export const signerLabels = (locale: Locale) => ({
  name: m.evidence_signer_name(locale),
  givenName: m.people_given_name(locale),
  familyName: m.people_family_name(locale),
  email: m.people_email(locale),
  side: m.people_side(locale),
  overCapacityReason: m.people_reason(locale),
  reason: m.record_reason(locale),
});
