import type { ApiOutputs } from '#lib/server/api.ts';

/** The views of an event, in their order. */
export const workspaceTabs = ['registered', 'pending', 'waiting', 'attended', 'certificates', 'sessions'] as const;
export type WorkspaceTab = (typeof workspaceTabs)[number];

export type ManagedEvent = ApiOutputs['event']['byId'];
export type Registered = ApiOutputs['registration']['list'][number];
/** What the record says of the sessions. */
export interface SessionRecords {
  /** The ids of the sessions whose record is settled. */
  readonly finalised: readonly string[];
  readonly sheets: ApiOutputs['evidence']['sheets'];
}
/** Somebody who took part, with what they attended and the certificate they have. */
export type Attendee = ApiOutputs['certificate']['candidates'][number];
/** A certificate that stands, with its holder. */
export type Issued = Attendee & { certificateId: string; certificateNumber: string; verificationCode: string };

export const isIssued = (attendee: Attendee): attendee is Issued => attendee.certificateId !== null;
