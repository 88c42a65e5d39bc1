/** V8 knows it; the type declarations of our language level do not name it yet (ECMA-402, Intl Locale Info). */
interface WithTimeZones {
  getTimeZones?(): string[] | undefined;
}

/** The time zones of a side; for a part of a country those of the country. */
export function timeZonesOf(side: string): string[] {
  const [country] = side.split('-');
  if (!country) return [];
  const locale: Intl.Locale & WithTimeZones = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? [];
}

/** The clock of a project or a person, for what happens in no event: that of their first side. */
export const timeZoneOfSides = (sides: readonly string[]): string => timeZonesOf(sides[0] ?? '')[0] ?? 'UTC';
