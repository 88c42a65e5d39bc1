import { z } from 'zod';
import { email } from '../shared/fields.ts';

export const signInEmail = z.object({ email });

/** The six digits of a sign-in code; spaces that people copy along are dropped. */
export const signInCode = z.object({
  email,
  code: z
    .string()
    .transform((text) => text.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, { message: 'field.code' })),
});

/** A password to be set; NIST SP 800-63B asks for length, not for kinds of characters. */
export const newPassword = z.object({
  code: signInCode.shape.code,
  password: z.string().min(12).max(128),
});

export const signInPassword = z.object({ email, password: z.string().min(1, { message: 'field.required' }).max(128) });
