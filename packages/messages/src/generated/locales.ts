// Made by scripts/compile.ts.
/** The languages of the screens: one for each file in languages/. */
export const locales = ['en', 'hu', 'sl'] as const;
export type Locale = (typeof locales)[number];
