import { newId } from '@sens/db';
import type { NewMark } from '@sens/db/attendance';

interface Marked {
  marks: readonly NewMark[];
  attendance: readonly Attended[];
}
type Attended = Readonly<
  Record<'projectId' | 'eventSessionId' | 'registrationId' | 'markId', string> & { minutes: number; conflict: boolean }
> & { status: NewMark['status'] };

/**
 * What phones leave at the door, on the demo's marks: tickets that were scanned, people who marked their own arrival,
 * and in the last session two trainers who disagree about one person, one of them with a clock three hours ahead.
 */
export function withPhoneTraces({ marks, attendance }: Marked, managerId: string) {
  const traced = marks.map((mark, index) => ({ ...mark, ...traceOf(mark, index) }));
  const disputed = traced
    .filter(({ status, minutes }) => status === 'present' && minutes === null)
    .reduce<NewMark | null>((last, mark) => (last && last.markedAt >= mark.markedAt ? last : mark), null);
  if (!disputed) return { marks: traced, attendance: [...attendance] };

  const skew = 3 * 3600;
  const second: NewMark = {
    ...disputed,
    ...{ id: newId(), accountId: managerId, device: newId(), sequence: 1, basedOn: null },
    ...{ status: 'late', source: 'roll_call', clockSkewSeconds: skew },
    markedAt: new Date(disputed.markedAt.getTime() + (skew + 240) * 1000),
  };
  const isDisputed = (of: Pick<Attended, 'eventSessionId' | 'registrationId'>) =>
    of.eventSessionId === disputed.eventSessionId && of.registrationId === disputed.registrationId;
  return {
    marks: [...traced, second],
    attendance: attendance.map((row) =>
      isDisputed(row) ? { ...row, status: second.status, markId: second.id, conflict: true } : row,
    ),
  };
}

/** Every third who came showed a ticket, every tenth used the code on the room's screen. */
function traceOf({ status, registrationId }: NewMark, index: number): Partial<NewMark> {
  const clockSkewSeconds = index % 3;
  if (status !== 'present') return { clockSkewSeconds };
  if (index % 10 === 7) return { source: 'own', accountId: null, device: registrationId, clockSkewSeconds: 0 };
  return { source: index % 3 === 0 ? 'ticket' : 'roll_call', clockSkewSeconds };
}
