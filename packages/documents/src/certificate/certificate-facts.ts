import type { CertificateKind, CertificateLayout } from '@sens/domain/certificate';
import type { ModuleKind } from '@sens/domain/curriculum';
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
  /** Calendar date. */
  readonly issuedOn: string;
  /** Where anybody can check the certificate; stands there as text, link and QR code. */
  readonly verifyUrl: string;
  /** What a completed training was; has a page of its own. */
  readonly supplement?: SupplementFacts;
  /** PNG pictures, as `reencodeLogo` makes them. */
  readonly logos?: readonly Uint8Array[];
  /** How the page is laid out; `strip` without. */
  readonly layout?: CertificateLayout;
  /** The project's own words in the certificate's language; what is not there is said in the suite's. */
  readonly texts?: CertificateTexts;
  readonly signatories?: readonly SignatoryFacts[];
  /** Only shows what a certificate would look like; says so across the page. */
  readonly specimen?: boolean;
  /** The same certificate in another language, which stands beside it. */
  readonly parallel?: Omit<CertificateFacts, 'parallel'>;
}

export interface CertificateTexts {
  readonly heading?: string;
  /** Lines with places: `{{holder}}`, `{{title}}`, `{{dates}}`, `{{hours}}`, `{{place}}`. */
  readonly body?: string;
  readonly closing?: string;
}

export interface SignatoryFacts {
  readonly name: string;
  readonly role: string;
  /** A PNG picture of the signature. */
  readonly picture?: Uint8Array;
}

/** The standard elements of a micro-credential (2022/C 243/02, Annex I) that the certificate itself does not say. */
export interface SupplementFacts {
  /** ISO 3166-1 code of the issuer's country. */
  readonly country: string | null;
  /** Planned minutes by kind of module, and in all. */
  readonly workload: Readonly<Record<ModuleKind | 'total', number>>;
  readonly ects: number | null;
  /** Level of the European Qualifications Framework. */
  readonly level: number | null;
  /** How it was assessed, in words. */
  readonly assessment: string | null;
  /** Whether a result of the holder is known; a certificate is only issued to those who passed. */
  readonly passed: boolean;
  readonly points: number | null;
  /** Form of participation, in words. */
  readonly participation: string | null;
  readonly quality: string | null;
  readonly modules: readonly {
    readonly title: string;
    readonly minutes: number;
    /** One learning outcome each. */
    readonly outcomes: readonly string[];
  }[];
}
