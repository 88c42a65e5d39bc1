import type { Locale } from '@sens/messages';

/** A table of the dossier: its head, and rows of as many cells. */
export interface DossierTable {
  readonly columns: readonly string[];
  /** Parts of the width, one for each column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of the dossier under a heading of its own. */
export interface DossierPart {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: DossierTable | null;
}

/** Everything that stands in a leader's dossier, in words of its language. */
export interface DossierFacts {
  readonly locale: Locale;
  readonly projectName: string;
  readonly title: string;
  readonly event: string;
  readonly lines: readonly string[];
  readonly parts: readonly DossierPart[];
  /** As of when, and that it holds personal data; at the foot of each page. */
  readonly note: string;
}
