import type { Tx } from '@sens/db';
import { findEvent } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import { listRegistrationsById, type RegistrationWithPerson } from '@sens/db/registration';
import type { EventMessage } from '@sens/documents/mail';
import { DomainError, localise } from '@sens/domain';
import { fillPlaceholders, messageLanguage, type PeopleMessage } from '@sens/domain/registration';
import { personName, toLocale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';

export interface MessageInput extends PeopleMessage {
  projectId: string;
  eventId: string;
  registrationIds: readonly string[];
}

/** Somebody who gets a message, with the message as they get it. */
export interface WrittenMessage {
  to: RegistrationWithPerson & { email: string };
  mail: EventMessage;
}

/**
 * Writes a message to the people of some registrations, to each person once however often they registered, in the
 * language of their last registration.
 *
 * @throws DomainError `request.not_found`; `registration.message_nobody` when nobody has an address
 */
export async function writeMessage(deps: Deps, tx: Tx, input: MessageInput) {
  const { projectId, eventId, subject, text } = input;
  const [project, event, found] = await Promise.all([
    findProject(tx, { id: projectId }),
    findEvent(tx, projectId, { id: eventId }),
    listRegistrationsById(tx, projectId, [...new Set(input.registrationIds)]),
  ]);
  if (!project || !event) throw new DomainError('request.not_found', {});
  const here = found.filter((registration) => registration.eventId === eventId);
  const people = [...new Map(here.map((registration) => [registration.participantId, registration])).values()];
  const link = links(deps.config.publicUrl);
  const written: WrittenMessage[] = [];
  const missing = new Set<string>();
  for (const person of people) {
    if (person.email === null) continue;
    const language = messageLanguage(input, person.locale);
    if (language === null) {
      missing.add(person.locale);
      continue;
    }
    const locale = toLocale(language);
    const name = personName(locale, person);
    const values = { name, event: localise(event.title, language) };
    written.push({
      to: { ...person, email: person.email },
      mail: {
        template: 'event_message',
        ...{ locale, name },
        subject: fillPlaceholders(subject[language] ?? '', values),
        text: fillPlaceholders(text[language] ?? '', values),
        eventUrl: link.event(locale, project.slug, event.slug),
        contactEmail: project.contactEmail,
      },
    });
  }
  if (written.length === 0 && missing.size === 0) throw new DomainError('registration.message_nobody', {});
  return { written, missing: [...missing].sort(), withoutAddress: people.filter(({ email }) => !email).length };
}
