import { z } from 'zod';
import { line, uuid, calendarDate } from '../shared/fields.ts';

/** One or several like rooms, as a manager adds them. */
export const roomsInput = z
  .object({
    place: line(200),
    /** The name of the room, or of the first of several. */
    name: line(60),
    beds: z.coerce.number().int().min(1).max(20),
    count: z.coerce.number().int().min(1).max(50).default(1),
    accessible: z.union([z.boolean(), z.string().transform((text) => text === 'on' || text === 'true')]).default(false),
    /** The first night and the day of leaving. */
    from: calendarDate,
    until: calendarDate,
  })
  .refine(({ from, until }) => from < until, { message: 'field.date_order', path: ['until'] });
export type RoomsInput = z.output<typeof roomsInput>;

/** Two travellers who want to sleep in one room; what must be is never broken. */
export const roomWishInput = z
  .object({
    registrationId: uuid,
    otherId: uuid,
    must: z.union([z.boolean(), z.string().transform((text) => text === 'on' || text === 'true')]).default(false),
  })
  .refine(({ registrationId, otherId }) => registrationId !== otherId, {
    message: 'field.choice',
    path: ['otherId'],
  });

export interface Room {
  readonly id: string;
  readonly beds: number;
  readonly accessible: boolean;
}

export interface Sleeper {
  readonly id: string;
  /** Wants a room alone. */
  readonly single: boolean;
  /** Needs an accessible room. */
  readonly accessible: boolean;
}

export interface RoomWish {
  readonly one: string;
  readonly other: string;
  /** Broken never; else where it can be. */
  readonly must: boolean;
}

/** A traveller in a room. */
export interface Bed {
  readonly roomId: string;
  readonly registrationId: string;
}

/** Everybody who must be in one room with somebody, that person among them. */
export function mustGroup(id: string, wishes: readonly RoomWish[]): string[] {
  const group = new Set([id]);
  for (const member of group) {
    for (const { one, other, must } of wishes) {
      if (must && one === member) group.add(other);
      if (must && other === member) group.add(one);
    }
  }
  return [...group];
}
