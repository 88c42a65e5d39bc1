import { certificateKinds, certificatePlaces } from '@sens/domain/certificate';
import { m, type Locale } from '@sens/messages';
import type { FormValues } from '#lib/form.ts';
import { localisedValues } from '#lib/manage/curricula/known-values.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

export type TemplatePage = ApiOutputs['certificate']['template'];

/** The parts of the words, in the order in which they stand on the page. */
export const textParts = ['heading', 'body', 'closing'] as const;

/** What the form of a template begins with. */
export function templateValues({ layout, secondLanguage, texts, signatories }: TemplatePage['template']): FormValues {
  const words = certificateKinds.flatMap((kind) =>
    textParts.map((part) => localisedValues(`texts.${kind}.${part}`, texts[kind][part])),
  );
  const people = signatories.map(({ name, role, pictureId }, index) => ({
    [`signatories.${index}.name`]: name,
    [`signatories.${index}.pictureId`]: pictureId ?? '',
    ...localisedValues(`signatories.${index}.role`, role),
  }));
  return Object.assign({ layout, secondLanguage: secondLanguage ?? '' }, ...words, ...people) as FormValues;
}

/** The labels of the fields by their paths, for the list of what is wrong. */
export function templateLabels(locale: Locale, languages: readonly string[], signatories: number) {
  const labels: Record<string, string> = {
    layout: m.certificate_template_layout(locale),
    secondLanguage: m.certificate_template_second_language(locale),
  };
  const label = (path: string, text: string) => {
    labels[path] = text;
    for (const language of languages) labels[`${path}.${language}`] = text;
  };
  for (const kind of certificateKinds) {
    const of = m.certificate_template_texts(locale, { kind });
    label(`texts.${kind}.heading`, `${of}: ${m.certificate_template_heading(locale)}`);
    label(`texts.${kind}.body`, `${of}: ${m.certificate_template_body(locale)}`);
    label(`texts.${kind}.closing`, `${of}: ${m.certificate_template_closing(locale)}`);
  }
  for (let index = 0; index < signatories; index++) {
    const of = m.certificate_template_signatory(locale, { number: String(index + 1) });
    label(`signatories.${index}.name`, `${of}: ${m.certificate_template_signatory_name(locale)}`);
    label(`signatories.${index}.role`, `${of}: ${m.certificate_template_signatory_role(locale)}`);
    label(`signatories.${index}.picture`, `${of}: ${m.certificate_template_signature(locale)}`);
  }
  return labels;
}

/** What can be written in the body: `{{holder}} holder, {{title}} title …` */
export const placeWords = (locale: Locale): string =>
  certificatePlaces.map((place) => `{{${place}}} ${m.certificate_template_place_name(locale, { place })}`).join(', ');
