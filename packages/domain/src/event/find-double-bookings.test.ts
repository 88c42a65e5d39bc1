import { describe, expect, it } from 'vitest';
import { findDoubleBookings, type BookedSession } from './find-double-bookings.ts';

const at = (from: string, to: string) => ({
  startsAt: new Date(`2026-12-01T${from}Z`),
  endsAt: new Date(`2026-12-01T${to}Z`),
});
const session = (id: string, eventId: string, values: Partial<BookedSession> = {}): BookedSession => ({
  ...{ id, eventId, place: `place of ${id}`, address: null, trainerIds: [] },
  ...at('08:00', '12:00'),
  ...values,
});
const found = (sessions: readonly BookedSession[], eventId = 'mine') =>
  findDoubleBookings(eventId, sessions).map((booking) => [
    ...[booking.kind, booking.session.id, booking.other.id],
    ...(booking.kind === 'trainer' ? [booking.trainerId] : []),
  ]);

describe('double bookings', () => {
  it('are the same trainer or the same place at the same time, whatever the accents and capitals', () => {
    const sessions = [
      session('a', 'mine', { place: 'Šolska dvorana', trainerIds: ['eva', 'jan'] }),
      session('b', 'other', { place: 'SOLSKA  dvorana', trainerIds: ['jan'], ...at('11:59', '13:00') }),
    ];
    expect(found(sessions)).toEqual([
      ['trainer', 'a', 'b', 'jan'],
      ['place', 'a', 'b'],
    ]);
    expect(found(sessions, 'other')).toEqual([
      ['trainer', 'b', 'a', 'jan'],
      ['place', 'b', 'a'],
    ]);
  });

  it('are none when one begins as the other ends', () => {
    const trainerIds = ['jan'];
    const sessions = [
      session('a', 'mine', { trainerIds }),
      session('b', 'other', { trainerIds, ...at('12:00', '13:00') }),
    ];
    expect(found(sessions)).toEqual([]);
  });

  it('are none in two houses of one town, but are where one says only the town', () => {
    const inTown = (id: string, eventId: string, address: string | null) =>
      session(id, eventId, { place: 'Lendava', address });
    const [school, library, town] = [
      inTown('a', 'mine', 'Šolska 1'),
      inTown('b', 'other', 'Trg 2'),
      inTown('c', 'third', null),
    ];
    expect(found([school, library])).toEqual([]);
    expect(found([school, library, town])).toEqual([['place', 'a', 'c']]);
  });

  it('stand once for two sessions of one event, and not at all between others', () => {
    const trainerIds = ['jan'];
    const pair = [session('a', 'mine', { trainerIds }), session('b', 'mine', { trainerIds })];
    expect(found(pair)).toEqual([['trainer', 'a', 'b', 'jan']]);
    expect(found(pair, 'third')).toEqual([]);
  });
});
