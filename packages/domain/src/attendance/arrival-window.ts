import { z } from 'zod';

/** How long one code is shown, in milliseconds. */
export const arrivalStep = 30_000;

/** The steps whose codes are taken at a moment: the one on the screen and the one before, for slow hands. */
export const takenSteps = (now: Date): readonly [number, number] => {
  const step = stepOf(now);
  return [step, step - 1];
};

/** The number of the step a moment lies in (RFC 6238, section 4.2, with T0 = 0 and X = 30 s). */
export const stepOf = (now: Date): number => Math.floor(now.getTime() / arrivalStep);

/** When the code that is shown now changes. */
export const nextStepAt = (now: Date): Date => new Date((stepOf(now) + 1) * arrivalStep);

/** Until when people may mark their own arrival at a session. */
export interface ArrivalWindow {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** The end of a window is no longer part of it. */
export const isArrivalOpen = (window: ArrivalWindow | null, now: Date): boolean =>
  window !== null && window.opensAt <= now && now < window.closesAt;

/** For how many minutes a trainer opens the window. */
export const arrivalMinutes = z.coerce.number().int().min(5).max(240);

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 6;

/**
 * Six letters of 32 from a keyed hash: two to the thirty codes, of which two are right for a minute at most.
 *
 * @param digest at least six bytes
 */
export const arrivalCodeOf = (digest: Uint8Array): string =>
  Array.from(digest.subarray(0, length), (byte) => letters[byte & 31]).join('');

/** A code as somebody typed it, in its one spelling; null when it cannot be one. */
export function parseArrivalCode(typed: string): string | null {
  const code = typed.slice(0, 50).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? code : null;
}
