/** Languages whose lists the import knows the words of. */
export const listLanguages = ['sl', 'hu', 'en'] as const;
export type ListLanguage = (typeof listLanguages)[number];
