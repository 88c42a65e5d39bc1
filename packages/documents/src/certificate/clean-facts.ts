import { cleanLine } from '../text/clean-text.ts';
import type { CertificateFacts } from './certificate-facts.ts';

/** Texts as plain lines. The lengths are those the forms allow; nothing that came through a form is cut here. */
export function cleanFacts(facts: CertificateFacts): CertificateFacts {
  const { holder, project, signatory } = facts;
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
    modules: facts.modules?.map((module) => ({ ...module, title: cleanLine(module.title, 300) })),
    signatory: signatory && { name: cleanLine(signatory.name, 200), role: cleanLine(signatory.role, 200) },
  };
}
