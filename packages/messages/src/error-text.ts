import type { ErrorCode, ErrorParams } from '@sens/domain';
import { errorSentences } from './generated/error.ts';
import type { Locale } from './generated/locales.ts';

type Sentences = { [C in ErrorCode]: (locale: Locale, params: ErrorParams[C]) => string };

/** Does not compile while an error code lacks its sentence or a sentence asks for a parameter its code lacks. */
const sentences: Sentences = errorSentences;

/** The sentence of an error code in a language. */
export function errorText<C extends ErrorCode>(locale: Locale, code: C, params: ErrorParams[C]): string {
  return sentences[code](locale, params);
}

/** Whether a string from outside is one of our codes. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(sentences, code);
}
