/** One name of a sheet, as the paper and the record have it. */
export interface SheetEntry {
  /** null: nobody has read this line of the paper yet. */
  readonly signed: boolean | null;
  /** Whether the record has the person present, or late, in a session of the sheet's day. */
  readonly marked: boolean;
  /** Why somebody who is marked has not signed. */
  readonly explanation: string | null;
}

/**
 * - `unread`: nobody has looked at the line
 * - `agrees`: signed and marked, or neither
 * - `signed_unmarked`, `marked_unsigned`: paper and record differ, and a person has to settle it
 * - `explained`: marked, not signed, and the reason is kept
 */
export type EntryState = 'unread' | 'agrees' | 'signed_unmarked' | 'marked_unsigned' | 'explained';

/** How paper and record of one name stand to each other. */
export function reconcileEntry({ signed, marked, explanation }: SheetEntry): EntryState {
  if (signed === null) return 'unread';
  if (signed === marked) return 'agrees';
  if (signed) return 'signed_unmarked';
  return explanation === null ? 'marked_unsigned' : 'explained';
}

const unsettled: ReadonlySet<EntryState> = new Set(['unread', 'signed_unmarked', 'marked_unsigned']);

/** How many names are in which state, and whether the reconciliation can be closed: every line is read and settled. */
export function reconcileSheet(entries: readonly SheetEntry[]) {
  const states = entries.map(reconcileEntry);
  const count = (state: EntryState) => states.filter((one) => one === state).length;
  return {
    counts: {
      unread: count('unread'),
      agrees: count('agrees'),
      signed_unmarked: count('signed_unmarked'),
      marked_unsigned: count('marked_unsigned'),
      explained: count('explained'),
    } satisfies Record<EntryState, number>,
    closable: !states.some((state) => unsettled.has(state)),
  };
}
