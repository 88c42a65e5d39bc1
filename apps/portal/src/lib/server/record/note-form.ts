import { absenceNoteInput, maxNoteMegabytes, type AbsenceNoteInput } from '@sens/domain/record';
import { z } from 'zod';
import { encodeFile } from '#lib/server/uploaded-file.ts';

/** An absence note as it is posted; a file field that was left empty posts an empty file. */
export const noteForm = absenceNoteInput.omit({ file: true }).extend({
  file: z
    .instanceof(File)
    .refine((file) => file.size <= maxNoteMegabytes * 1024 * 1024, {
      message: 'request.too_large',
      params: { megabytes: maxNoteMegabytes },
    })
    .optional(),
});

/** The posted note as the API takes it. */
export async function toNote({ file, ...note }: z.output<typeof noteForm>): Promise<AbsenceNoteInput> {
  if (!file || file.size === 0) return note;
  return { ...note, file: { fileName: file.name || 'file', content: await encodeFile(file) } };
}

/** Which field a refusal of a note is about. */
export const noteFields = {
  'evidence.file_kind': 'file',
  'request.too_large': 'file',
  'attendance.session_unknown': 'sessionIds',
} as const;
