import { missingLanguages, type Localised } from '../shared/localise.ts';
import type { EventKind } from './event.ts';
import { isJoint } from './is-joint.ts';
import type { Span } from './move-sessions.ts';

/** The texts a visitor reads, which must be there in each content language. */
const texts = ['title', 'summary', 'description'] as const;

/** What makes a manager look twice, but may be as it should: a visit has no trainers, a past event is recorded late. */
export const publishingRemarks = ['one_side', 'no_trainers', 'no_hosts', 'no_curriculum', 'over', 'closed'] as const;

export interface MissingText {
  readonly text: (typeof texts)[number];
  readonly languages: readonly string[];
}

export interface MissingBeforePublishing {
  /** As long as there is one, the event cannot be published. */
  readonly obstacles: readonly MissingText[];
  readonly remarks: readonly (typeof publishingRemarks)[number][];
}

export interface PublishingFacts {
  readonly kind: EventKind;
  readonly title: Localised;
  readonly summary: Localised;
  readonly description: Localised;
  readonly curriculumVersionId: string | null;
  readonly registrationClosesAt: Date | null;
  readonly organiserSides: readonly string[];
  readonly hosts: number;
  readonly sessions: readonly (Span & { readonly trainers: number })[];
}

/** What a draft still lacks: its texts in a content language are obstacles, the rest are remarks. */
export function missingBeforePublishing(
  event: PublishingFacts,
  contentLanguages: readonly string[],
  now: Date,
): MissingBeforePublishing {
  const lastEnd = Math.max(...event.sessions.map(({ endsAt }) => endsAt.getTime()));
  const over = lastEnd <= now.getTime();
  const applies: Record<(typeof publishingRemarks)[number], boolean> = {
    one_side: !isJoint(event.organiserSides),
    no_trainers: event.kind !== 'study_visit' && event.sessions.some(({ trainers }) => trainers === 0),
    no_hosts: event.kind === 'study_visit' && event.hosts === 0,
    no_curriculum: event.kind === 'training' && event.curriculumVersionId === null,
    over,
    closed: !over && event.registrationClosesAt !== null && event.registrationClosesAt <= now,
  };
  return {
    obstacles: texts
      .map((text) => ({ text, languages: missingLanguages(event[text], contentLanguages) }))
      .filter(({ languages }) => languages.length > 0),
    remarks: publishingRemarks.filter((remark) => applies[remark]),
  };
}
