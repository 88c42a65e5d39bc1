import { eventKinds } from '@sens/domain/event';
import { optionLimits } from '@sens/domain/question';
import { m, type Locale } from '@sens/messages';
import type { FormValues } from '#lib/form.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

export const eventKindOptions = (locale: Locale) =>
  eventKinds.map((kind) => ({ value: kind, label: m.event_kind(locale, { kind }) }));

/** Rows for options: as many as were posted, and never fewer than a choice needs. */
export function countOptions(values: FormValues): number {
  const numbers = Object.keys(values).map((name) => Number(/^options\.(\d+)\./.exec(name)?.[1] ?? -1));
  return Math.min(optionLimits.max, Math.max(optionLimits.min, ...numbers.map((number) => number + 1)));
}

const texts = (name: string, text: Readonly<Record<string, string>>) =>
  Object.entries(text).map(([language, words]): [string, string] => [`${name}.${language}`, words]);

/** A question as its form shows it. */
export function questionValues(question: ApiOutputs['question']['list'][number]): FormValues {
  const { kind, wording, help, reason, options, required, sensitive } = question;
  return {
    kind,
    required: required ? 'on' : '',
    sensitive: sensitive ? 'on' : '',
    'eventKinds[]': question.eventKinds,
    ...Object.fromEntries([...texts('wording', wording), ...texts('help', help), ...texts('reason', reason)]),
    ...Object.fromEntries(
      options.flatMap(({ id, label }, index) => [
        [`options.${index}.id`, id],
        ...texts(`options.${index}.label`, label),
      ]),
    ),
  };
}
