/** Takes e-mail addresses and anything that may be a token out of a text for the log. */
export function redact(text: string): string {
  return text
    .slice(0, 4000)
    .replace(/("[^"\n]*"|[^\s<>"'(),;:=]+)@[^\s<>"'(),;:]+/g, '[e-mail]')
    .replace(/(?<![\w/.-])[\w-]{22,}(?![\w/.-])/g, '[token]');
}
