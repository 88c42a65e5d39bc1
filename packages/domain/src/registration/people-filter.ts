import { z } from 'zod';
import { organisationKinds, type OrganisationKind } from '../organisation/organisation-kind.ts';
import { foldText } from '../participant/normalise-name.ts';
import { line, sideCode } from '../shared/fields.ts';
import { registrationStatuses, type RegistrationStatus } from './registration.ts';

/** Which of an event's people are meant, as an address says it; what is absent or unknown narrows nothing. */
export const peopleFilter = z.object({
  side: sideCode.optional().catch(undefined),
  kind: z.enum(organisationKinds).optional().catch(undefined),
  status: z.enum(registrationStatuses).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
});
export type PeopleFilter = z.output<typeof peopleFilter>;

/** How many filters one person keeps in a project. */
export const maxSavedFilters = 30;

/** A filter under a name; what narrows nothing is left out of it. */
export const savedFilterInput = z.object({
  name: line(80),
  query: peopleFilter.transform((filter): PeopleFilter => narrowing(filter)),
});

export const isNarrowing = (filter: PeopleFilter): boolean => Object.values(filter).some(Boolean);

const narrowing = (filter: PeopleFilter): PeopleFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => Boolean(value)));

/** The query that asks for a filter; reading it gives the filter again. */
export const peopleQuery = (filter: PeopleFilter): string =>
  Object.entries(narrowing(filter))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

export interface FilterablePerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly organisationName: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly email: string | null;
  readonly side: string;
  readonly status: RegistrationStatus;
}

/** The people a filter means. Every word of the search must occur, whatever the accents and the order of the names. */
export function filterPeople<P extends FilterablePerson>(people: readonly P[], filter: PeopleFilter): P[] {
  const words = foldText(filter.q ?? '')
    .split(' ')
    .filter(Boolean);
  return people.filter((person) => {
    if (filter.side && person.side !== filter.side) return false;
    if (filter.kind && person.organisationKind !== filter.kind) return false;
    if (filter.status && person.status !== filter.status) return false;
    const { givenName, familyName, organisationName, email } = person;
    const text = foldText([givenName, familyName, organisationName, email].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** What can be done with several registrations at once. */
export const bulkActions = ['approve', 'decline', 'move_up', 'cancel'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** Whether an action is possible for a registration as it stands now. */
export function isPossible(action: BulkAction, status: RegistrationStatus): boolean {
  if (action === 'cancel') return status !== 'cancelled' && status !== 'declined';
  return status === (action === 'move_up' ? 'waitlisted' : 'pending');
}

/** One thing for several registrations; passing others in line needs a reason, which the audit trail keeps. */
export const bulkDecision = z
  .object({
    action: z.enum(bulkActions, { message: 'field.choice' }),
    notify: z.boolean(),
    reason: line(300).optional(),
  })
  .refine(({ action, reason }) => action !== 'move_up' || reason !== undefined, {
    message: 'field.required',
    path: ['reason'],
  });
export type BulkDecision = z.output<typeof bulkDecision>;
