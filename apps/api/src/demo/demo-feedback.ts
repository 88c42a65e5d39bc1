import { randomUUID } from 'node:crypto';
import { newAccessCode, type Tx } from '@sens/db';
import { addFeedbackAnswers, addFeedbackInvitations } from '@sens/db/feedback';
import { addPrivacyRequest } from '@sens/db/privacy';
import { answerDueOn } from '@sens/domain/privacy';
import { feedbackTexts } from './data/feedback.ts';

interface Registration {
  id: string;
  eventId: string;
  participantId: string;
  locale: string;
}

/** The events about which the demo's people have said something. */
const askedAbout: readonly string[] = ['mentor-training-1', 'canvas-beltinci', 'study-visit-goricko'];

/**
 * Feedback on some past events: three of four who came answered, in their language. The others had their invitation.
 *
 * @param registrations of those who attended
 */
export async function seedDemoFeedback(
  tx: Tx,
  projectId: string,
  events: readonly { id: string; slug: string }[],
  registrations: readonly Registration[],
): Promise<void> {
  const asked = events.filter(({ slug }) => askedAbout.includes(slug)).map(({ id }) => id);
  const people = registrations.filter(({ eventId }) => asked.includes(eventId));
  const hasAnswered = (index: number) => index % 4 !== 3;
  await addFeedbackInvitations(
    tx,
    people.map(({ id, eventId }, index) => ({
      ...{ projectId, eventId, registrationId: id, token: newAccessCode(), used: hasAnswered(index) },
      ...{ mailed: true, reminded: true },
    })),
  );
  const answers = people.flatMap(({ eventId, locale }, index) => {
    if (!hasAnswered(index)) return [];
    const { good, better } = feedbackTexts[locale] ?? feedbackTexts['en']!;
    return {
      ...{ projectId, eventId, id: randomUUID(), locale, shown: true },
      content: index % 5 === 0 ? 4 : 5,
      trainers: index % 7 === 2 ? 3 : 5,
      organisation: 3 + (index % 3),
      usefulness: index % 6 === 1 ? 2 : 4 + (index % 2),
      recommend: index % 9 === 4 ? null : index % 8 === 6 ? 3 : 5,
      good: index % 3 === 0 ? good[Math.floor(index / 3) % good.length]! : null,
      better: index % 5 === 1 ? better[Math.floor(index / 5) % better.length]! : null,
    };
  });
  await addFeedbackAnswers(tx, answers);
}

/** A request about data that a manager has to answer, some days old. */
export async function seedDemoRequest(tx: Tx, projectId: string, participantId: string, now: Date): Promise<void> {
  const requestedAt = new Date(now.getTime() - 9 * 24 * 3600 * 1000);
  await addPrivacyRequest(tx, {
    ...{ projectId, participantId, kind: 'correction', status: 'open', requestedAt },
    message: 'Prosim, popravite moj priimek: po poroki se pišem drugače.',
    dueOn: answerDueOn(requestedAt.toISOString().slice(0, 10)),
  });
}
