import { cleanLine, cleanLines } from '../text/clean-text.ts';
import type { CertificateFacts, CertificateTexts, SupplementFacts } from './certificate-facts.ts';

/** Texts as plain lines. The lengths are those the forms allow; nothing that came through a form is cut here. */
export function cleanFacts<Facts extends Omit<CertificateFacts, 'parallel'>>(facts: Facts): Facts {
  const { holder, project, signatories, supplement, texts } = facts;
  return {
    ...facts,
    holder: { givenName: cleanLine(holder.givenName, 100), familyName: cleanLine(holder.familyName, 100) },
    title: cleanLine(facts.title, 300),
    place: cleanLine(facts.place, 300),
    organisers: facts.organisers.map((organiser) => cleanLine(organiser, 300)),
    issuer: cleanLine(facts.issuer, 300),
    project: {
      ...project,
      name: cleanLine(project.name, 300),
      acronym: cleanLine(project.acronym, 40),
      number: cleanLine(project.number, 60),
    },
    programme: cleanLine(facts.programme, 300),
    ...(supplement ? { supplement: cleanSupplement(supplement) } : {}),
    ...(texts ? { texts: cleanTexts(texts) } : {}),
    ...(signatories
      ? {
          signatories: signatories.map(({ name, role, ...rest }) => ({
            ...{ ...rest, name: cleanLine(name, 200), role: cleanLine(role, 200) },
          })),
        }
      : {}),
  };
}

function cleanSupplement(supplement: SupplementFacts): SupplementFacts {
  const words = (text: string | null) => text && cleanLine(text, 300);
  return {
    ...supplement,
    assessment: words(supplement.assessment),
    participation: words(supplement.participation),
    quality: words(supplement.quality),
    modules: supplement.modules.map(({ title, minutes, outcomes }) => ({
      ...{ title: cleanLine(title, 300), minutes },
      outcomes: outcomes.map((outcome) => cleanLine(outcome, 2000)).filter(Boolean),
    })),
  };
}

function cleanTexts({ heading, body, closing }: CertificateTexts): CertificateTexts {
  const lines = (text: string) => cleanLines(text).split('\n').filter(Boolean).join('\n');
  return {
    ...(heading ? { heading: cleanLine(heading, 120) } : {}),
    ...(body ? { body: lines(body) } : {}),
    ...(closing ? { closing: lines(closing) } : {}),
  };
}
