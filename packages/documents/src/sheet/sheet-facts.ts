import type { SheetColumn } from '@sens/domain/evidence';
import type { FundingPeriod } from '@sens/domain/project';
import type { Locale } from '@sens/messages';

/** A text in each of the sheet's languages; those that say the same are printed once. */
export type InLanguages = readonly string[];

/** Everything that stands on a sign-in sheet. Texts of the project are already in the sheet's languages. */
export interface SheetFacts {
  /** One or two; the first sorts and orders the names. */
  readonly locales: readonly [Locale, ...Locale[]];
  readonly fundingPeriod: FundingPeriod;
  readonly programme: InLanguages;
  readonly project: { readonly name: InLanguages; readonly acronym: InLanguages; readonly number: string };
  readonly event: InLanguages;
  /** Calendar date. */
  readonly day: string;
  /** `09:00–12:00`, a session each. */
  readonly times: readonly string[];
  readonly places: readonly string[];
  readonly organisers: readonly string[];
  /** As it is printed: `7K3M-Q9TZ`. */
  readonly code: string;
  readonly columns: readonly SheetColumn[];
  /** In their printed order. */
  readonly people: readonly SheetPerson[];
  readonly emptyRows: number;
}

export interface SheetPerson {
  /** In the order of the sheet's first language. */
  readonly name: string;
  readonly organisation: string | null;
  /** A country's code, which reads the same in every language. */
  readonly side: string;
}
