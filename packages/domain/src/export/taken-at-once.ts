import type { AuditAction } from '../audit/audit-action.ts';

/**
 * What leaves a project as a file at once and not as a run in the background: the entry of the audit trail that says
 * so, and the file's format where the entry does not say it. The entry itself is the history.
 */
export const takenAtOnce = {
  'indicator.exported': null,
  'report.read': null,
  'session.hours_exported': null,
  'certificate.exported': null,
  'completion.exported': 'zip',
  'registration.exported': null,
  'question.exported': null,
  'feedback.exported': null,
  'consent.exported': 'csv',
  'visit.costs_exported': null,
  'visit.dossier_downloaded': 'pdf',
} as const satisfies Partial<Record<AuditAction, string | null>>;

export type TakenAtOnce = keyof typeof takenAtOnce;
export const takenActions = Object.keys(takenAtOnce) as TakenAtOnce[];

/** How such an entry describes its file: its format, and how many rows it had where that was noted. */
export function describeTaken(
  action: TakenAtOnce,
  detail: Readonly<Record<string, unknown>>,
): { format: string | null; rows: number | null } {
  const format = detail['format'] ?? detail['as'] ?? takenAtOnce[action];
  const rows = ['people', 'certificates', 'records', 'lines'].map((key) => detail[key]).find(Number.isInteger);
  return { format: typeof format === 'string' ? format : null, rows: typeof rows === 'number' ? rows : null };
}
