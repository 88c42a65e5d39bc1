import { mergeMarks } from '../attendance/merge-marks.ts';
import type { HeadcountMarkInput } from './headcount-mark.ts';

/** What a leader taps for a traveller of a leg: who has boarded is present, who is not there is absent. */
export const headcountStatuses = ['present', 'absent'] as const;
export type HeadcountStatus = (typeof headcountStatuses)[number];

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
