import nuts3 from './nuts-3.json' with { type: 'json' };

/** A NUTS 3 region: its code, and its name as the Member State writes it. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/**
 * The regions of NUTS 2024 at level 3, as Commission Delegated Regulation (EU) 2023/674 has them. Large, so it is read
 * on the server alone; pages get the regions of their project.
 */
const names: ReadonlyMap<string, string> = new Map(Object.entries(nuts3));

/** NUTS calls Greece EL, ISO 3166-1 calls it GR. */
const nutsCountry = (country: string): string => (country === 'GR' ? 'EL' : country);

/** The regions of a side, in the order of their codes; for a part of a country (`AT-2`) those of the country. */
export function regionsOf(side: string): Region[] {
  const prefix = nutsCountry(side.slice(0, 2));
  return [...names].filter(([code]) => code.startsWith(prefix)).map(([code, name]) => ({ code, name }));
}

/** The name of a region; a code of another edition of NUTS stands for itself. */
export const regionName = (code: string): string => names.get(code) ?? code;

/** Whether a code is that of a region of one of these sides. */
export const isRegionOf = (code: string, sides: readonly string[]): boolean =>
  names.has(code) && sides.some((side) => code.startsWith(nutsCountry(side.slice(0, 2))));
