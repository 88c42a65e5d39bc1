import { attended, type Attendance } from './attendance.ts';
import type { AttendanceMarkInput } from './attendance-mark.ts';

/** What of a mark decides how it stands to others. */
export type ComparableMark = Pick<
  AttendanceMarkInput,
  'markId' | 'status' | 'minutes' | 'markedAt' | 'device' | 'sequence' | 'basedOn'
>;

/**
 * The attendance that follows from all marks of one registration in one session. The order in which marks arrive,
 * and how often, makes no difference.
 *
 * A mark is superseded by a later one of the same device and by any mark that was made having seen it. What is left
 * over are the marks nobody has corrected: one, or several of different people who had not seen each other's. If
 * those disagree it is a conflict, and the latest by the devices' clocks is shown until a person settles it.
 *
 * @param sessionMinutes length of the session, which `present` and `late` without minutes stand for
 * @returns null when there are no marks
 */
export function mergeMarks(marks: readonly ComparableMark[], sessionMinutes: number): Attendance | null {
  const [latest, ...others] = standingMarks(marks);
  if (!latest) return null;

  const minutes = minutesOf(latest, sessionMinutes);
  const conflict = others.some((mark) => mark.status !== latest.status || minutesOf(mark, sessionMinutes) !== minutes);
  return { status: latest.status, minutes, markId: latest.markId, conflict };
}

/** The marks that nobody has corrected, the latest by the devices' clocks first. */
export function standingMarks<Mark extends ComparableMark>(marks: readonly Mark[]): Mark[] {
  const unique = [...new Map(marks.map((mark) => [mark.markId, mark])).values()];
  const seen = new Set(unique.map((mark) => mark.basedOn));
  const lastOfDevice = new Map<string, Mark>();
  for (const mark of unique) {
    const last = lastOfDevice.get(mark.device);
    if (!last || follows(mark, last)) lastOfDevice.set(mark.device, mark);
  }
  const standing = [...lastOfDevice.values()].filter((mark) => !seen.has(mark.markId));
  // Marks that point at each other in a ring cannot come from our app; then the latest of all stands.
  return (standing.length > 0 ? standing : unique).sort(byClock);
}

function minutesOf(mark: ComparableMark, sessionMinutes: number): number {
  if (!attended(mark.status)) return 0;
  return Math.min(mark.minutes ?? sessionMinutes, sessionMinutes);
}

/** Whether a mark comes after another one of the same device; ids decide where a device reused a sequence. */
function follows(mark: ComparableMark, other: ComparableMark): boolean {
  return mark.sequence > other.sequence || (mark.sequence === other.sequence && mark.markId > other.markId);
}

function byClock(a: ComparableMark, b: ComparableMark): number {
  return Date.parse(b.markedAt) - Date.parse(a.markedAt) || (a.markId < b.markId ? 1 : -1);
}
