import type { Locale } from '@sens/messages';
import { localText } from '#lib/local-text.ts';
import type { ApiOutputs } from '#lib/server/api.ts';
import { inWords } from './asked-question.ts';

/** The questions of an event with what each person answered, in words. */
export const showGivenAnswers = (locale: Locale, { questions, answers }: ApiOutputs['question']['answers']) =>
  questions.map((question) => {
    const options = question.options.map(({ id, label }) => ({ value: id, label: localText(label, locale).text }));
    const given = answers
      .filter(({ questionId }) => questionId === question.id)
      .map(({ registrationId, givenName, familyName, value }) => ({
        ...{ registrationId, givenName, familyName, value },
        words: inWords(locale, { kind: question.kind, options }, value),
      }));
    const { id, kind, sensitive } = question;
    return { id, kind, sensitive, options, given, wording: localText(question.wording, locale) };
  });
