import { attended } from '@sens/domain/attendance';
import type { KnownMark, RosterPerson } from './roster.ts';
import type { ShownAttendance } from './show-attendance.ts';

/** A person of the roster with the attendance as this device knows it. */
export interface RollCallEntry {
  readonly person: RosterPerson;
  readonly shown: ShownAttendance;
}

export type TicketVerdict<Row extends RollCallEntry> =
  | { readonly kind: 'enters'; readonly row: Row }
  /** Somebody has marked the person as there; when and by whom is in the mark. */
  | { readonly kind: 'already'; readonly row: Row; readonly mark: KnownMark | undefined }
  | { readonly kind: 'unknown' };

/** What a ticket means at the door. Whoever was marked absent or excused and comes after all enters. */
export function judgeTicket<Row extends RollCallEntry>(hash: string, rows: readonly Row[]): TicketVerdict<Row> {
  const row = rows.find(({ person }) => person.ticketHash === hash);
  if (!row) return { kind: 'unknown' };
  const { status, markId, standing, conflict } = row.shown;
  if (status === null || conflict || !attended(status)) return { kind: 'enters', row };
  return { kind: 'already', row, mark: standing.find((mark) => mark.markId === markId) };
}

/** What the roster knows a ticket by: SHA-256 of its code, in hex. */
export async function hashTicket(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
