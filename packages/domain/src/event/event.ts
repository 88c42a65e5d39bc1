/** What people attend. A workshop stands alone, a training runs a curriculum, a study visit goes to hosts. */
export const eventKinds = ['training', 'workshop', 'study_visit'] as const;
export type EventKind = (typeof eventKinds)[number];

/** `finished` is set by a manager once the record is complete; a past event is not finished by itself. */
export const eventStatuses = ['draft', 'published', 'cancelled', 'finished'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Events the public can see. A cancelled one keeps its page so that links in mails lead somewhere. */
export const publicEventStatuses = ['published', 'cancelled', 'finished'] as const satisfies readonly EventStatus[];
