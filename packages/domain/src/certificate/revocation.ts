import { z } from 'zod';
import { line, uuid } from '../shared/fields.ts';

/** Why a certificate was revoked, as everybody who verifies it may know. */
export const revocationKinds = ['wrong_details', 'not_earned', 'issued_in_error', 'other'] as const;
export type RevocationKind = (typeof revocationKinds)[number];

/** What a manager says when a certificate is revoked or replaced. The kind is public, the text stays inside. */
export const revocationInput = z.object({
  certificateId: uuid,
  kind: z.enum(revocationKinds, { message: 'field.choice' }),
  reason: line(300),
});
export type RevocationInput = z.output<typeof revocationInput>;
