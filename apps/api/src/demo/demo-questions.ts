import { createHash } from 'node:crypto';
import { newId, type Tx } from '@sens/db';
import { addQuestion, saveAnswers } from '@sens/db/question';
import type { EventKind } from '@sens/domain/event';
import type { AnswerValue } from '@sens/domain/question';
import { demoLetter } from './data/demo-letter.ts';
import { demoQuestions } from './data/questions.ts';

interface Registration {
  id: string;
  eventId: string;
  locale: string;
  createdAt: Date;
}

/** The demo's questions, answered by three of four people whom their event asks. */
export async function seedDemoQuestions(
  tx: Tx,
  projectId: string,
  registrations: readonly Registration[],
  kinds: ReadonlyMap<string, EventKind>,
): Promise<void> {
  const bytes = demoLetter();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { mediaType: 'application/pdf', size: bytes.length, sha256, bytes };
  for (const { texts, ...input } of demoQuestions) {
    const options = input.options.map(({ label }) => ({ id: newId(), label }));
    const question = { ...input, options };
    const id = newId();
    await addQuestion(tx, { projectId, id, ...question });
    const { wording, reason, kind, eventKinds } = question;
    for (const [index, registration] of registrations.entries()) {
      const eventKind = kinds.get(registration.eventId);
      const isAsked = eventKind && (eventKinds.length === 0 || eventKinds.includes(eventKind));
      if (!isAsked || index % 4 === 3) continue;
      const value = answerOf(kind, index, {
        ids: options.map((option) => option.id),
        texts: texts[registration.locale] ?? texts['en'] ?? [],
      });
      const asked = { wording, reason, options };
      if (kind === 'file' && index % 5 !== 0) continue;
      const answer = {
        questionId: id,
        value,
        asked,
        answeredAt: registration.createdAt,
        ...(kind === 'file' ? { file } : {}),
      };
      await saveAnswers(tx, { projectId, registrationId: registration.id }, [answer]);
    }
  }
}

/** Most take the first option; who chooses several takes one or two. */
function answerOf(
  kind: string,
  index: number,
  { ids, texts }: { ids: readonly string[]; texts: readonly string[] },
): AnswerValue {
  const pick = (list: readonly string[]) => list[index % 3 === 0 ? index % list.length : 0] ?? '';
  if (kind === 'several') return ids.slice(index % 2, index % 2 === 0 ? 1 : 3);
  return kind === 'choice' ? pick(ids) : (texts[index % texts.length] ?? '');
}
