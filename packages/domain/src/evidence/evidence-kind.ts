/** What an event's dossier holds for first-level control; travel, stay and links belong to visits and online events. */
export const evidenceKinds = [
  ...(['invitation', 'publication', 'agenda', 'signed_list', 'photo', 'minutes', 'material'] as const),
  ...(['evaluation', 'certificate', 'travel', 'accommodation', 'online_log', 'screenshot'] as const),
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The largest scan that is taken. */
export const maxEvidenceMegabytes = 10;
