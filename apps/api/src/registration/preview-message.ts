import { drawMail } from '../mail/load-mail.ts';
import type { Deps } from '../shared/deps.ts';
import { writeMessage, type MessageInput } from './write-message.ts';

/**
 * A message as the first of its people gets it, before anything is sent; `missing` are the languages of people for whom
 * it has no text.
 *
 * @throws DomainError as `writeMessage`
 */
export async function previewMessage(deps: Deps, input: MessageInput) {
  const { written, missing, withoutAddress } = await deps.db.transaction((tx) => writeMessage(deps, tx, input));
  const [first] = written;
  const drawn = first && (await drawMail(deps, input.projectId, first.mail));
  return {
    people: written.length,
    withoutAddress,
    missing,
    example:
      first && drawn
        ? {
            givenName: first.to.givenName,
            familyName: first.to.familyName,
            locale: first.mail.locale,
            subject: drawn.subject,
            text: drawn.text,
          }
        : null,
  };
}
