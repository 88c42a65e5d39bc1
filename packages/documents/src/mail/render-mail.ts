import { calendarAttachments } from './calendar-attachments.ts';
import { emblemAttachment } from './emblem-attachment.ts';
import { cleanBranding } from './letterhead.ts';
import type { Branding, Mail, RenderedMail } from './mail.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { writeLetter } from './write-letter.ts';

/**
 * A mail in the language of its reader, as HTML and as text that says the same. What people typed stays text in both,
 * and cannot reach the headers.
 */
export async function renderMail(mail: Mail, givenBranding: Branding): Promise<RenderedMail> {
  const branding = cleanBranding(givenBranding);
  const letter = writeLetter(mail);
  return {
    subject: letter.subject,
    html: renderHtml(letter, mail.locale, branding),
    text: renderText(letter, mail.locale, branding),
    attachments: [
      ...calendarAttachments(mail, branding),
      ...(branding.fundingPeriod ? [await emblemAttachment()] : []),
    ],
  };
}
