import type { EvidenceKind } from '@sens/domain/evidence';
import { m, type Locale } from '@sens/messages';

/** What the suite itself puts into a pack. */
export type DrawnKind = Parameters<typeof m.pack_what>[1]['what'];

/** A file that goes into a pack; its bytes are read when its turn comes. */
export interface PackFile {
  readonly path: string;
  readonly what: { readonly kind: EvidenceKind } | { readonly drawn: DrawnKind };
  readonly eventId: string | null;
  readonly day?: string | null;
  readonly caption?: string | null;
  /** Of a file that somebody uploaded. */
  readonly evidence?: { readonly id: string; readonly addedBy: string; readonly addedAt: Date };
  readonly read: () => Promise<Iterable<Uint8Array> | AsyncIterable<Uint8Array>>;
  /** It does not get smaller by packing. */
  readonly small: boolean;
}

/** What a file is, in words. */
export const whatOf = (locale: Locale, what: PackFile['what']): string =>
  'kind' in what ? m.dossier_kind(locale, { kind: what.kind }) : m.pack_what(locale, { what: what.drawn });

/** Pictures, PDF and office documents are packed already. */
export const isSmall = (mediaType: string): boolean => !mediaType.startsWith('text/');
