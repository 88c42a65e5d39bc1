import type { CertificateKind } from '@sens/domain/certificate';
import type { FundingPeriod } from '@sens/domain/project';
import type { Locale } from '@sens/messages';

/** Everything that stands on a certificate. Texts are already in the certificate's language. */
export interface CertificateFacts {
  readonly locale: Locale;
  readonly kind: CertificateKind;
  /** As people know it: `SENS-2026-0042`. */
  readonly number: string;
  readonly holder: { readonly givenName: string; readonly familyName: string };
  /** The event's title. */
  readonly title: string;
  /** First and last day of the event, calendar dates (`2026-11-23`). */
  readonly days: { readonly from: string; readonly to: string };
  readonly place: string;
  /** Minutes attended. */
  readonly minutes: number;
  /** Minutes the event had. */
  readonly totalMinutes: number;
  readonly organisers: readonly string[];
  readonly issuer: string;
  readonly project: {
    readonly name: string;
    readonly acronym: string;
    readonly number: string;
    readonly fundingPeriod: FundingPeriod;
  };
  readonly programme: string;
  /** What a completed training consisted of. */
  readonly modules?: readonly { readonly title: string; readonly minutes: number }[];
  /** Calendar date. */
  readonly issuedOn: string;
  /** Where anybody can check the certificate; stands there as text, link and QR code. */
  readonly verifyUrl: string;
  readonly signatory?: { readonly name: string; readonly role: string };
  /** PNG pictures, as `reencodeLogo` makes them. */
  readonly logos?: readonly Uint8Array[];
}
