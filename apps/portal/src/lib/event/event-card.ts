import type { EventKind } from '@sens/domain/event';
import type { Availability } from '@sens/domain/registration';
import type { LocalText } from '#lib/local-text.ts';
import type { Span } from './event-days.ts';

/** An event as a line of the catalogue. */
export interface EventCard extends Span {
  readonly slug: string;
  readonly kind: EventKind;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly side: string;
  readonly place: string;
  readonly language: string;
  readonly joint: boolean;
  readonly availability: Availability;
  readonly placesLeft: number;
}
