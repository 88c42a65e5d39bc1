import type { OrganisationKind } from '../../organisation/organisation-kind.ts';
import type { Gender } from '../gender.ts';
import type { ImportIssue, ImportVerdict } from './import-issue.ts';

/** What a row says about a person; null where it says nothing or nothing that can be understood. */
export interface ImportedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly organisationName: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly place: string | null;
  readonly photoConsent: boolean | null;
  readonly remarks: string | null;
  /** The row's side, else the one the whole list was given for. */
  readonly side: string | null;
  /** NUTS 3; lists that were read by an earlier version say nothing of it. */
  readonly region?: string | null;
}

/** One person's row as it was understood. JSON keeps it whole. */
export interface ImportRow {
  /** The row's number in the file, from 1, as a spreadsheet shows it. */
  readonly line: number;
  readonly person: ImportedPerson;
  readonly issues: readonly ImportIssue[];
  readonly verdict: ImportVerdict;
}
