/** A mail before it is HTML and text: what it says, in order. All texts are plain, clean lines. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly body: readonly Part[];
}

export type Part =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A paragraph whose lines stay lines. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** Set in larger type: a code to be typed in. */
  | { readonly kind: 'code'; readonly text: string }
  /** Labelled facts; a value may have several lines and be a link. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** The one thing to do. */
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'note'; readonly text: string };

export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
  readonly url?: string;
}
