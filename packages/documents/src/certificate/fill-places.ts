import { placePattern, type CertificatePlace } from '@sens/domain/certificate';
import { formatDateRange, formatHours, m, personName } from '@sens/messages';
import type { CertificateFacts } from './certificate-facts.ts';

/** A line of the body; the holder's name and the title, alone on a line, are set large. */
export interface BodyLine {
  readonly role: 'holder' | 'title' | 'text';
  readonly text: string;
}

/** The body of a certificate with its places filled, line by line. */
export function fillPlaces(facts: CertificateFacts): BodyLine[] {
  const values = valuesOf(facts);
  return bodyOf(facts)
    .split('\n')
    .map((line) => {
      const alone = /^\{\{\s*(holder|title)\s*\}\}$/.exec(line.trim())?.[1];
      const role = alone === 'holder' || alone === 'title' ? alone : 'text';
      const text = line.replace(placePattern, (whole, place: string) =>
        place in values ? values[place as CertificatePlace] : whole,
      );
      return { role, text };
    });
}

function bodyOf({ locale, kind, texts }: CertificateFacts): string {
  if (texts?.body) return texts.body;
  return [
    m.certificate_pdf_intro(locale),
    '{{holder}}',
    m.certificate_pdf_earned_for(locale, { kind }),
    '{{title}}',
  ].join('\n');
}

function valuesOf({ locale, holder, title, days, minutes, place }: CertificateFacts): Record<CertificatePlace, string> {
  return {
    holder: personName(locale, holder),
    title,
    dates: formatDateRange(locale, days.from, days.to),
    hours: formatHours(locale, minutes),
    place,
  };
}
