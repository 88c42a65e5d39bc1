import { z } from 'zod';

export * from './localise.ts';

/** A language code as it stands in addresses and in translated content: `sl`, `hu`, `en`, `sr-Latn`. */
export const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'field.language' });
