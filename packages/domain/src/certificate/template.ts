import { z } from 'zod';
import { line, localised, localisedOrNone, paragraphs, uuid } from '../shared/fields.ts';
import { languageCode, type Localised } from '../shared/localised.ts';
import { certificateKinds, type CertificateKind } from './certificate.ts';

/** How the first page of a certificate is laid out. */
export const certificateLayouts = ['strip', 'portrait', 'formal'] as const;
export type CertificateLayout = (typeof certificateLayouts)[number];

/** What a place in the body of a certificate stands for; written `{{holder}}`. */
export const certificatePlaces = ['holder', 'title', 'dates', 'hours', 'place'] as const;
export type CertificatePlace = (typeof certificatePlaces)[number];

/** A place in a text: two braces around its name. */
export const placePattern = /\{\{\s*([^{}]*?)\s*\}\}/g;

const knownPlaces: readonly string[] = certificatePlaces;

/** Whether every place in a text is one that a certificate can fill, and no braces are left over. */
export function hasOnlyKnownPlaces(text: string): boolean {
  const names = [...text.matchAll(placePattern)].map(([, name = '']) => name);
  return names.every((name) => knownPlaces.includes(name)) && !/\{\{|\}\}/.test(text.replace(placePattern, ''));
}

/** Whether a body says who got the certificate and what for. */
export function namesHolderAndTitle(text: string): boolean {
  const names = new Set([...text.matchAll(placePattern)].map(([, name]) => name));
  return names.has('holder') && names.has('title');
}

/** Characters. */
const longest = { heading: 80, body: 600, closing: 400, name: 120, role: 120 } as const;
/** More lines than these push everything else off the page. */
const mostLines = 8;

const body = paragraphs(longest.body)
  .transform((text) => text.replaceAll('\r\n', '\n'))
  .refine((text) => text.split('\n').length <= mostLines, {
    message: 'certificate.too_many_lines',
    params: { max: mostLines },
  })
  .refine(hasOnlyKnownPlaces, { message: 'certificate.place_unknown' })
  .refine(namesHolderAndTitle, { message: 'certificate.place_needed' });

/** The words of one kind of certificate; whatever is empty is said in the suite's own words. */
const kindTexts = z.object({
  heading: localisedOrNone(line(longest.heading)).default({}),
  body: localisedOrNone(body).default({}),
  closing: localisedOrNone(
    paragraphs(longest.closing).refine((text) => !/\{\{|\}\}/.test(text), { message: 'certificate.place_unknown' }),
  ).default({}),
});

/** The most people whose names stand beside each other on a page. */
export const mostSignatories = 3;

/** The largest picture of a signature, as base64: four characters for three bytes. */
export const maxSignatureMegabytes = 3;
const picture = z.base64().max(Math.ceil((maxSignatureMegabytes * 1024 * 1024) / 3) * 4);

export const signatoryInput = z.object({
  name: line(longest.name),
  role: localised(line(longest.role)),
  /** A picture that an earlier version of the template has. */
  pictureId: uuid.optional(),
  /** A new picture; the earlier one goes. */
  picture: picture.optional(),
});

/** The template of a project's certificates as a manager writes it. */
export const certificateTemplateInput = z.object({
  layout: z.enum(certificateLayouts, { message: 'field.choice' }),
  /** Stands beside the language of the holder; without, the certificate is in one language. */
  secondLanguage: languageCode.optional(),
  texts: z.object({ completion: kindTexts.prefault({}), attendance: kindTexts.prefault({}) }).prefault({}),
  /** The project's logos that stand on it. */
  logoIds: z.array(uuid).max(20),
  signatories: z.array(signatoryInput).max(mostSignatories).default([]),
});
export type CertificateTemplateInput = z.output<typeof certificateTemplateInput>;

/** The words of a template by kind of certificate. */
export type TemplateTexts = Readonly<
  Record<CertificateKind, { readonly heading: Localised; readonly body: Localised; readonly closing: Localised }>
>;

export interface TemplateSignatory {
  readonly name: string;
  readonly role: Localised;
  /** A stored picture of the signature. */
  readonly pictureId: string | null;
}

/** How a project's certificates look; a saved version never changes. */
export interface CertificateTemplate {
  readonly layout: CertificateLayout;
  readonly secondLanguage: string | null;
  readonly texts: TemplateTexts;
  /** Null: all that the project has. */
  readonly logoIds: readonly string[] | null;
  readonly signatories: readonly TemplateSignatory[];
}

const noTexts = { heading: {}, body: {}, closing: {} };

/** How certificates look until a project says otherwise. */
export const suiteTemplate: CertificateTemplate = {
  layout: 'strip',
  secondLanguage: null,
  texts: { completion: noTexts, attendance: noTexts },
  logoIds: null,
  signatories: [],
};

/** The kinds in the order in which forms show them. */
export const templateKinds = certificateKinds.toReversed();

/** A name of sixty characters with the letters of both sides: the longest that a layout must carry well. */
export const longestName = {
  givenName: 'Marija Magdalena Terezija',
  familyName: 'Škrűbej-Győrfi Horváth-Čižmek Đuró',
} as const;

/** On whom a template is tried: somebody who completed an event, else the longest name. */
export const templateTrial = z.object({
  kind: z.enum(certificateKinds, { message: 'field.choice' }),
  /** Language of the document. */
  language: languageCode,
  person: z.object({ eventId: uuid, participantId: uuid }).optional(),
});
export type TemplateTrial = z.output<typeof templateTrial>;
