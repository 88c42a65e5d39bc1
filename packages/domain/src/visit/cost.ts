import { z } from 'zod';
import { line, uuid } from '../shared/fields.ts';
import { amount } from './amount.ts';

/** What a visit spends money on. */
export const costKinds = ['transport', 'accommodation', 'meals', 'interpretation', 'tickets', 'other'] as const;
export type CostKind = (typeof costKinds)[number];

/** Lines of one visit. */
export const maxCosts = 500;

/** Whose cost a line is: everybody's, of those who ride on a leg, or of one person. */
export type CostScope =
  | { readonly of: 'visit' }
  | { readonly of: 'leg'; readonly id: string }
  | { readonly of: 'person'; readonly id: string };

/** `visit`, `leg/<id of the leg>` or `person/<id of the registration>`; one field of a form says it. */
export const costScope = z
  .string()
  .refine((text) => readCostScope(text) !== null, { message: 'field.choice' })
  .default('visit');

export function readCostScope(text: string): CostScope | null {
  if (text === 'visit') return { of: 'visit' };
  const [of, id, ...more] = text.split('/');
  if ((of !== 'leg' && of !== 'person') || more.length > 0 || !uuid.safeParse(id).success || !id) return null;
  return { of, id };
}

/** A line of a visit's costs. Amounts are hundredths of the project's currency, or text as people write it. */
export const costInput = z.object({
  kind: z.enum(costKinds, { message: 'field.choice' }),
  description: line(200),
  scope: costScope,
  /** The organisation that pays. */
  payerId: uuid,
  planned: amount,
  /** None: the bill has not come. */
  actual: amount.optional(),
});
export type CostInput = z.output<typeof costInput>;
