import { tidyText } from '../normalise-name.ts';

/** A number people can dial (ITU-T E.164 has at most 15 digits), kept as it was written; null when it is none. */
export function parsePhone(text: string): string | null {
  const phone = tidyText(text.slice(0, 200));
  const digits = phone.replace(/\D/g, '').length;
  const isPhone =
    digits >= 5 &&
    digits <= 20 &&
    phone.length <= 50 &&
    /^[+(]?[\d\s()/.,;+-]+(?:\s?(?:x|ext\.?|int\.?|mellék)\s?\d+)?$/i.test(phone);
  return isPhone ? phone : null;
}
