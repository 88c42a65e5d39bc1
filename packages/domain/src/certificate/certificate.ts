import type { EventKind } from '../event/event.ts';

/** Attendance says that somebody was there; completion says that a training's conditions were met. */
export const certificateKinds = ['attendance', 'completion'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** A training that runs a curriculum ends in a completion, everything else in an attendance certificate. */
export function certificateKindFor(event: { kind: EventKind; curriculumVersionId: string | null }): CertificateKind {
  return event.kind === 'training' && event.curriculumVersionId !== null ? 'completion' : 'attendance';
}

/**
 * The number a certificate is known by: `SENS-2026-0042`. Four digits at least; the count starts anew each year and
 * has no gaps within a project.
 */
export function certificateNumber(acronym: string, year: number, count: number): string {
  return `${acronym.toUpperCase().replace(/\s+/g, '-')}-${year}-${String(count).padStart(4, '0')}`;
}
