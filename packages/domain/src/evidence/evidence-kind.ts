/** What an event's dossier holds for first-level control; travel, stay and links belong to visits and online events. */
export const evidenceKinds = [
  ...(['invitation', 'publication', 'agenda', 'signed_list', 'photo', 'minutes', 'material'] as const),
  ...(['evaluation', 'certificate', 'travel', 'accommodation', 'online_log', 'screenshot'] as const),
  'other',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What proves something of one day, and is worth nothing without it. */
const datedKinds: readonly EvidenceKind[] = ['signed_list', 'photo', 'online_log', 'screenshot'];
export const isDated = (kind: EvidenceKind): boolean => datedKinds.includes(kind);

/** What stands for attendance on a day: that day must have a session. */
const attendanceKinds: readonly EvidenceKind[] = ['signed_list', 'online_log'];
export const provesAttendance = (kind: EvidenceKind): boolean => attendanceKinds.includes(kind);

/** The largest file that is taken. */
export const maxEvidenceMegabytes = 10;
