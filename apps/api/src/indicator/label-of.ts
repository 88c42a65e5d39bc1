import type { Dimension } from '@sens/db/indicator';
import { eventKinds } from '@sens/domain/event';
import { ageBands, genders } from '@sens/domain/participant';
import { regionName } from '@sens/domain/region';
import { m, type Locale } from '@sens/messages';

const is = <T extends string>(list: readonly T[], value: string): value is T => list.some((known) => known === value);

/** A value of a dimension in words; null: nobody knows it. */
export function labelOf(
  locale: Locale,
  { dimension, value }: { readonly dimension: Dimension; readonly value: string | null },
): string {
  if (value === null) return m.targets_unknown(locale);
  if (dimension === 'region') return regionName(value);
  if (dimension === 'gender' && is(genders, value)) return m.participant_gender(locale, { gender: value });
  if (dimension === 'ageBand' && is(ageBands, value)) return m.participant_age_band(locale, { band: value });
  if (dimension === 'eventKind' && is(eventKinds, value)) return m.event_kind(locale, { kind: value });
  return m.organisation_kind(locale, { kind: value });
}
