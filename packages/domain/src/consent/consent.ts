/** Where somebody said yes or no: on the form, on their own page, or on a list that was imported. */
export const consentSources = ['registration', 'own_page', 'import'] as const;
export type ConsentSource = (typeof consentSources)[number];

/** The purpose that the suite itself knows: imported lists and the roll call speak of photographs. */
export const photoPurpose = 'photo';

/** The version of the data protection notice that the forms link to; it is noted with each registration. */
export const noticeVersion = 1;

/** One choice of one person about one purpose. Entries are only ever added. */
export interface ConsentEntry {
  readonly id: string;
  readonly purposeId: string;
  readonly version: number;
  readonly given: boolean;
  readonly at: Date;
}

/** The order in which choices were made; ids rise, so they part what was said in the same instant. */
const later = (one: ConsentEntry, other: ConsentEntry): number =>
  one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** How a consent stands: what was said last, whatever the order in which the entries come; null: never asked. */
export function standingEntry<E extends ConsentEntry>(entries: readonly E[], purposeId: string): E | null {
  return (
    entries
      .filter((entry) => entry.purposeId === purposeId)
      .toSorted(later)
      .at(-1) ?? null
  );
}

export const isGiven = (entries: readonly ConsentEntry[], purposeId: string): boolean =>
  standingEntry(entries, purposeId)?.given ?? false;

/**
 * What a registration form adds to what was said before. A ticked box is a yes to the version that was shown; an empty
 * one is a no where nothing stands, and takes back nothing: consent is withdrawn by saying so, not by leaving a box empty.
 *
 * @param shown the versions that the form offered
 * @param ticked the purposes that were ticked
 */
export function answersOf<Shown extends { readonly purposeId: string; readonly version: number }>(
  shown: readonly Shown[],
  ticked: readonly string[],
  before: readonly ConsentEntry[],
): (Shown & { readonly given: boolean })[] {
  return shown
    .map((offer) => ({ ...offer, given: ticked.includes(offer.purposeId) }))
    .filter(({ purposeId, version, given }) => {
      const standing = standingEntry(before, purposeId);
      if (!given) return standing === null;
      return !standing?.given || standing.version !== version;
    });
}
