import type { FormValues } from '#lib/form.ts';

/**
 * What somebody who is signed in need not type again: the details of their latest registration, else their account's
 * address. Characteristics that reports are made of are asked once, too; what was said first is what reports say.
 */
export async function rememberDetails({ api, session }: App.Locals): Promise<FormValues> {
  const visitor = await session();
  if (!visitor) return {};
  const { email } = visitor.account;
  const registrations = await api.registration.mine.query();
  const [latest] = registrations.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  if (!latest) return { email };
  const { givenName, familyName, side, region, gender, birthYear, organisationName, organisationKind } = latest;
  return {
    ...{
      email,
      givenName,
      familyName,
      side,
      region: region ?? '',
      gender: gender ?? '',
      birthYear: birthYear ? String(birthYear) : '',
    },
    ...{ organisationName: organisationName ?? '', organisationKind: organisationKind ?? '' },
  };
}
