import { z } from 'zod';
import { instant, uuid } from '../shared/fields.ts';
import { mergeMarks } from '../attendance/merge-marks.ts';

/** What a leader taps for a traveller of a leg: who has boarded is present, who is not there is absent. */
export const headcountStatuses = ['present', 'absent'] as const;
export type HeadcountStatus = (typeof headcountStatuses)[number];

/** A tap as the phone keeps it and sends it, again where it must: it has its own id, device and place in its order. */
export const headcountMark = z.object({
  markId: uuid,
  legId: uuid,
  registrationId: uuid,
  status: z.enum(headcountStatuses, { message: 'field.choice' }),
  markedAt: instant,
  device: uuid,
  sequence: z.number().int().min(0),
  basedOn: uuid.nullable().default(null),
});
export type HeadcountMarkInput = z.output<typeof headcountMark>;

export const headcountBatch = z.array(headcountMark).min(1).max(500);

type Tap = Pick<HeadcountMarkInput, 'markId' | 'status' | 'markedAt' | 'device' | 'sequence' | 'basedOn'>;

export interface Headcount {
  readonly status: HeadcountStatus;
  readonly markId: string;
  /** Two people tapped differently and neither had seen the other's tap. */
  readonly conflict: boolean;
}

/** Whether somebody has boarded, by the rule of the roll call; null while nobody has tapped. */
export function mergeHeadcount(taps: readonly Tap[]): Headcount | null {
  const merged = mergeMarks(
    taps.map((tap) => ({ ...tap, minutes: null })),
    0,
  );
  if (!merged) return null;
  const { status, markId, conflict } = merged;
  return { status: status === 'present' ? 'present' : 'absent', markId, conflict };
}
