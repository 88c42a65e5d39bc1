import type { LocalText } from '#lib/local-text.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

type Held = ApiOutputs['privacy']['mine'][number];

/** What is held about somebody in one project, ready to be shown. */
export interface ShownRecord {
  person: Held['person'];
  certificates: Held['certificates'];
  requests: Held['requests'];
  erasure: Held['erasure'];
  project: LocalText;
  registrations: readonly (Omit<Held['registrations'][number], 'eventTitle'> & { title: LocalText })[];
  attendance: readonly (Omit<Held['attendance'][number], 'eventTitle'> & { title: LocalText })[];
  costs: readonly (Omit<Held['costs'][number], 'eventTitle'> & { title: LocalText })[];
  answers: readonly { wording: LocalText; words: string }[];
  consents: readonly { title: LocalText; given: boolean; at: string }[];
}
