import { formatDate, m } from '@sens/messages';
import { greeting, title, webAddress } from './clean-mail.ts';
import type { Letter } from './letter.ts';
import type { FeedbackRequested } from './mail.ts';

/** Asks somebody who attended what they thought of it; says that nobody learns who answered what. */
export function feedbackLetter(mail: FeedbackRequested): Letter {
  const { locale } = mail;
  const again = mail.template === 'feedback_reminder' ? 'yes' : 'no';
  const words = { kind: mail.eventKind, title: title(mail.eventTitle) };
  const url = webAddress(mail.feedbackUrl);
  return {
    subject: m.feedback_mail_subject(locale, { again, title: words.title }),
    greeting: greeting(locale, mail.name),
    body: [
      { kind: 'paragraph', text: m.feedback_mail_lead(locale, words) },
      { kind: 'paragraph', text: m.feedback_mail_anonymous(locale) },
      ...(url ? [{ kind: 'button' as const, label: m.feedback_give(locale), url }] : []),
      {
        kind: 'note',
        text: m.feedback_mail_until(locale, { again, date: formatDate(locale, mail.until, mail.timeZone) }),
      },
      { kind: 'paragraph', text: m.mail_questions(locale, { email: title(mail.contactEmail) }) },
    ],
  };
}
