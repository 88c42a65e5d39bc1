import { regionsOf } from '@sens/domain/region';
import { formatRegion, type Locale } from '@sens/messages';
import type { Option } from '#lib/components/options.ts';

/** The regions that somebody from one of the sides can come from, under the names of the sides. */
export const regionOptions = (locale: Locale, sides: readonly string[]): Option[] =>
  sides.flatMap((side) =>
    regionsOf(side).map(({ code, name }) => ({ value: code, label: name, group: formatRegion(locale, side) })),
  );
