import { z } from 'zod';

/** What the pages say beside a file field, and what the API takes. */
export const maxMegabytes = 5;

/** A file that was chosen and is not too large. */
export const uploadedFile = z
  .instanceof(File, { message: 'field.required' })
  .refine((file) => file.size > 0, { message: 'field.required' })
  .refine((file) => file.size <= maxMegabytes * 1024 * 1024, {
    message: 'request.too_large',
    params: { megabytes: maxMegabytes },
  });

/** The file's bytes as base64, as the API takes them. */
export const encodeFile = async (file: File): Promise<string> =>
  Buffer.from(await file.arrayBuffer()).toString('base64');
