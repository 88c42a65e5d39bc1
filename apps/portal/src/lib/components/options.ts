/** One of the things to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Under which heading it stands in a long list. */
  readonly group?: string;
}
