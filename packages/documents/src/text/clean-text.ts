/**
 * Characters that show nothing but change how text is read or parsed: controls, and format characters such as
 * bidirectional overrides and zero-width spaces (Unicode general categories Cc and Cf).
 */
const hidden = /[\p{Cc}\p{Cf}]/gu;
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/**
 * Text from a person as one line: line breaks and tabs become spaces, hidden characters go, and what is longer than
 * `longest` characters is cut. Safe in mail headers and in calendar properties.
 */
export function cleanLine(text: string, longest = 500): string {
  const line = text
    .toWellFormed()
    .normalize('NFC')
    .replace(lineBreak, ' ')
    .replaceAll('\t', ' ')
    .replace(hidden, '')
    .replace(/\s+/g, ' ')
    .trim();
  return shorten(line, longest);
}

/** As `cleanLine`, but lines stay lines. */
export function cleanLines(text: string, longest = 10_000): string {
  const lines = text.toWellFormed().replace(lineBreak, '\n').split('\n');
  return shorten(lines.map((line) => cleanLine(line, longest)).join('\n'), longest);
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
