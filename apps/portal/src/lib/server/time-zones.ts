/** V8 knows it; the type declarations of our language level do not name it yet (ECMA-402, Intl Locale Info). */
interface WithTimeZones {
  getTimeZones?(): string[] | undefined;
}

/** The time zones of a side; for a part of a country those of the country. */
export function timeZonesOf(side: string): string[] {
  const [country = side] = side.split('-');
  const locale: Intl.Locale & WithTimeZones = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? [];
}
