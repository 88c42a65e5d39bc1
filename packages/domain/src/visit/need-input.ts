import { z } from 'zod';
import { calendarDate, line, paragraphs } from '../shared/fields.ts';
import { diets, type Diet, type NeedKind } from './visit.ts';

const ticked = z.union([z.boolean(), z.string().transform((text) => text === 'on' || text === 'true')]).default(false);
const choice = { message: 'field.choice' };

/** The fields of each kind of need. */
const fieldsOf = {
  diet: { diet: z.enum(diets, choice), dietNote: line(300).optional() },
  access: { access: paragraphs(1000).optional() },
  languages: { languages: line(200).optional() },
  emergency: { phone: line(40), emergencyName: line(100), emergencyPhone: line(40) },
  document: { documentValidUntil: calendarDate },
  room: { singleRoom: ticked, accessibleRoom: ticked, shareWith: line(200).optional() },
} as const satisfies Record<NeedKind, z.ZodRawShape>;

/** What a traveller needs. Null: not asked, not said, or deleted. */
export interface Needs {
  readonly diet: Diet | null;
  readonly dietNote: string | null;
  readonly access: string | null;
  readonly languages: string | null;
  /** The traveller's own, on the journey. */
  readonly phone: string | null;
  readonly emergencyName: string | null;
  readonly emergencyPhone: string | null;
  /** A calendar date. */
  readonly documentValidUntil: string | null;
  readonly singleRoom: boolean;
  readonly accessibleRoom: boolean;
  /** The words of who wants to share a room. */
  readonly shareWith: string | null;
}

export const noNeeds: Needs = {
  ...{
    diet: null,
    dietNote: null,
    access: null,
    languages: null,
    phone: null,
    emergencyName: null,
    emergencyPhone: null,
  },
  ...{ documentValidUntil: null, singleRoom: false, accessibleRoom: false, shareWith: null },
};

/** The schema of what a visit asks; what it does not ask is not taken. */
export const needsInput = (asked: readonly NeedKind[]): z.ZodType<Needs> => {
  const shape: z.ZodRawShape = Object.assign({}, ...asked.map((kind) => fieldsOf[kind]));
  return z.object(shape).transform((given): Needs => ({ ...noNeeds, ...given }));
};
