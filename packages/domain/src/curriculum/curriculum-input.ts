import { z } from 'zod';
import { line, localised, localisedOrNone, paragraphs, slug, uuid, webAddress } from '../shared/fields.ts';
import { languageCode } from '../shared/localised.ts';
import { assessmentKinds, eqfLevels, participationForms } from './credential.ts';
import { moduleKinds } from './curriculum.ts';

/** A curriculum from nothing; its first version begins as a draft. */
export const curriculumInput = z.object({
  slug,
  title: localised(line(200)),
  summary: localised(paragraphs(1000)),
});
export type CurriculumInput = z.output<typeof curriculumInput>;

/** The text and the completion rule of a draft. */
export const versionInput = z.object({
  title: localised(line(200)),
  summary: localised(paragraphs(1000)),
  ects: z.coerce.number().min(0.5).max(99.5).multipleOf(0.5).optional(),
  /** Share of the planned hours as whole percent. */
  minimumPercent: z.coerce.number().int().min(0).max(100),
  allowedAbsences: z.coerce.number().int().min(0).max(100).optional(),
  assessmentRequired: z.boolean(),
  eqfLevel: z.coerce.number().int().min(eqfLevels.least).max(eqfLevels.most).optional(),
  assessmentKind: z.enum(assessmentKinds, { message: 'field.choice' }).optional(),
  participationForm: z.enum(participationForms, { message: 'field.choice' }).optional(),
  /** Who watches over the quality of the training, and how. */
  qualityAssurance: localisedOrNone(line(300)).default({}),
});
export type VersionInput = z.output<typeof versionInput>;

/** A module as a manager writes it; a quarter of an hour is the least. */
export const moduleInput = z.object({
  title: localised(line(200)),
  kind: z.enum(moduleKinds, { message: 'field.choice' }),
  hours: z.coerce.number().min(0.25).max(500).multipleOf(0.25),
  mandatory: z.boolean(),
  /** One outcome a line. */
  outcomes: localisedOrNone(paragraphs(2000)),
  trainerNotes: localisedOrNone(paragraphs()),
});
export type ModuleInput = z.output<typeof moduleInput>;

const material = { title: line(200), language: languageCode, moduleId: uuid.optional() };

export const materialLinkInput = z.object({ ...material, url: webAddress });
export type MaterialLinkInput = z.output<typeof materialLinkInput>;

/** The largest file that is taken as a material. */
export const maxMaterialMegabytes = 10;

/** A file as base64: four characters for three bytes. */
export const materialFileInput = z.object({
  ...material,
  fileName: line(200),
  content: z.base64().max(Math.ceil((maxMaterialMegabytes * 1024 * 1024) / 3) * 4),
});
export type MaterialFileInput = z.output<typeof materialFileInput>;
