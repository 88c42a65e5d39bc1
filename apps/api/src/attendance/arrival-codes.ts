import { createHmac, timingSafeEqual } from 'node:crypto';
import { arrivalCodeOf, stepOf, takenSteps } from '@sens/domain/attendance';

/** The code of one step: HMAC (SHA-256) of the window's secret and the step's number. */
const codeAt = (secret: string, step: number): string =>
  arrivalCodeOf(createHmac('sha256', secret).update(String(step)).digest());

/** The code that the room's screen shows now. */
export const currentArrivalCode = (secret: string, now: Date): string => codeAt(secret, stepOf(now));

/** Whether a code is the one on the screen, or was until a moment ago. */
export const isTaken = (secret: string, code: string, now: Date): boolean =>
  takenSteps(now).some((step) => timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(code)));
