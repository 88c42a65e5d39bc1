import { m, type Locale } from '@sens/messages';
import { webAddress } from './clean-mail.ts';
import type { Letter, Part } from './letter.ts';
import type { Branding } from './mail.ts';
import { signature, statement } from './letterhead.ts';

/** A letter as plain text, complete with its links. */
export function renderText(letter: Letter, locale: Locale, branding: Branding): string {
  const end = [m.mail_regards(locale), signature(locale, branding), webAddress(branding.publicUrl)].filter(Boolean);
  const foot = [branding.programme, statement(locale, branding)].filter(Boolean).join('\n');
  return (
    [letter.greeting, ...letter.body.map(partAsText), end.join('\n'), ...(foot ? [`-- \n${foot}`] : [])].join('\n\n') +
    '\n'
  );
}

function partAsText(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
    case 'note':
      return part.text;
    case 'lines':
      return part.lines.join('\n');
    case 'code':
      return `    ${part.text}`;
    case 'facts':
      return part.facts
        .map(({ label, lines }) => [`${label}:`, ...lines.map((line) => `  ${line}`)].join('\n'))
        .join('\n');
    case 'button':
    case 'link':
      return `${part.label}:\n${part.url}`;
  }
}
