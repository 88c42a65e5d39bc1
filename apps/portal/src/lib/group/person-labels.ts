import { m, type Locale } from '@sens/messages';
import type { ShownSeat } from './seats.ts';

/** The labels of one person's fields. */
export const personLabels = (locale: Locale) => ({
  givenName: m.groups_given_name(locale),
  familyName: m.groups_family_name(locale),
  email: m.groups_email(locale),
  region: m.groups_region(locale),
  gender: m.groups_gender(locale),
  birthYear: m.groups_birth_year(locale),
  locale: m.groups_language(locale),
});

/** The same by the fields' paths for several seats, with the number of the seat: the list of what is wrong names them. */
export const seatLabels = (locale: Locale, seats: readonly Pick<ShownSeat, 'number'>[]): Record<string, string> =>
  Object.fromEntries(
    seats.flatMap(({ number }) =>
      Object.entries(personLabels(locale)).map(([name, label]) => [`people.${number}.${name}`, `${number}. ${label}`]),
    ),
  );
