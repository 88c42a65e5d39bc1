import { m, type Locale } from '@sens/messages';

/** The labels of the form that revokes or replaces a certificate, by the names of its fields. */
export const changeLabels = (locale: Locale) => ({
  kind: m.certificates_kind_field(locale),
  reason: m.certificates_reason_field(locale),
});
