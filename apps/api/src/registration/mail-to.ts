import type { RegistrationWithPerson } from '@sens/db/registration';
import type { MailTo } from '../mail/queue-mails.ts';

/** Whom a mail about a registration goes to. */
export type Addressee = Pick<
  RegistrationWithPerson,
  'id' | 'projectId' | 'locale' | 'accessCode' | 'givenName' | 'familyName' | 'email'
>;

/**
 * The mails about one thing that happened to registrations; people without an address get none.
 *
 * @param what names it: the same thing tells a person once
 */
export function mailsTo<To extends Addressee>(
  people: readonly To[],
  what: string,
  mailFor: (to: To) => MailTo['mail'],
): MailTo[] {
  return people.flatMap((to) =>
    to.email === null
      ? []
      : {
          projectId: to.projectId,
          recipient: to.email,
          recipientName: `${to.givenName} ${to.familyName}`,
          mail: mailFor(to),
          cause: `registration/${to.id}/${what}`,
        },
  );
}
