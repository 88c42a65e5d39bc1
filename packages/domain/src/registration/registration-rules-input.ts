import { z } from 'zod';
import { instant, sideCode } from '../shared/fields.ts';
import { sum } from './seats.ts';

const seats = z.coerce.number({ message: 'field.invalid' }).int({ message: 'field.invalid' }).min(0).max(10_000);

/** How an event takes registrations, as a manager sets it. */
export const registrationRulesInput = z
  .object({
    capacity: seats.min(1),
    registrationOpensAt: instant.optional(),
    registrationClosesAt: instant.optional(),
    needsApproval: z.boolean(),
    /** Seats kept for each side; a side that is absent has none of its own. */
    sideSeats: z.record(sideCode, seats.optional()),
    seatsReleasedAt: instant.optional(),
    /** For how long a free seat is offered to the first in line; absent: it is given at once. */
    offerHours: z.coerce
      .number({ message: 'field.invalid' })
      .int({ message: 'field.invalid' })
      .min(1)
      .max(720)
      .optional(),
    /** How many seats one organisation may hold for people it names later; 0: none. Absent: as before. */
    groupSeats: seats.max(100).optional(),
    /** How many hours before the beginning they must be named. Absent: as before. */
    groupNamingHours: z.coerce
      .number({ message: 'field.invalid' })
      .int({ message: 'field.invalid' })
      .min(1)
      .max(720)
      .optional(),
    /** How many hours before the beginning people are reminded; none: not at all. */
    reminderHours: z.array(z.coerce.number().int().min(1).max(720)).max(10).default([]),
  })
  .transform(({ sideSeats, ...rules }) => ({
    ...rules,
    sideSeats: Object.fromEntries(
      Object.entries(sideSeats).filter((entry): entry is [string, number] => (entry[1] ?? 0) > 0),
    ),
  }))
  .refine(({ sideSeats, capacity }) => sum(Object.values(sideSeats)) <= capacity, {
    message: 'registration.side_seats_exceed',
    path: ['sideSeats'],
  })
  .refine(
    ({ registrationOpensAt: opens, registrationClosesAt: closes }) =>
      !opens || !closes || Date.parse(opens) < Date.parse(closes),
    { message: 'field.date_order', path: ['registrationClosesAt'] },
  );
export type RegistrationRulesInput = z.output<typeof registrationRulesInput>;
