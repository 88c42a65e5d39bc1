import type { Mail } from '@sens/documents/mail';
import { groupNews } from '@sens/domain/group';
import { m, toLocale } from '@sens/messages';
import { drawMail } from '../mail/load-mail.ts';
import { loadFeedbackMail } from '../feedback/load-feedback-mail.ts';
import type { Deps } from '../shared/deps.ts';
import { loadRegistrationMail, withoutCalendar } from './load-registration-mail.ts';

/** Names no registration: the links of a preview lead nowhere. */
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The mails about an event as people get them, with a made-up person, in the order in which somebody may get them.
 *
 * @throws DomainError `request.not_found`
 */
export async function previewMails(deps: Deps, at: { projectId: string; eventId: string; locale: string }) {
  const locale = toLocale(at.locale);
  const { content, feedback } = await deps.db.transaction(async (tx) => {
    const feedbackMail = await loadFeedbackMail(deps, tx, at);
    const mailFor = await loadRegistrationMail(deps, tx, at.projectId, at.eventId);
    const person = {
      ...{ id: nobody, locale, accessCode: nobody, token: nobody, email: 'ana@example.org' },
      givenName: m.mail_preview_given_name(locale),
      familyName: m.mail_preview_family_name(locale),
    };
    return {
      content: mailFor(person),
      feedback: [feedbackMail(person, 'feedback_invitation'), feedbackMail(person, 'feedback_reminder')],
    };
  });
  const plain = withoutCalendar(content);
  const deadline = new Date(deps.now().getTime() + 48 * 3600 * 1000);
  const mails: Mail[] = [
    { template: 'registration_confirmed', ...content },
    { template: 'registration_pending', ...plain },
    { template: 'registration_declined', ...plain },
    { template: 'registration_waitlisted', ...plain, position: 1 },
    { template: 'waiting_moved_up', ...plain, position: 1 },
    { template: 'registration_promoted', ...content },
    { template: 'place_offered', ...plain, deadline },
    { template: 'offer_lapsed', ...plain },
    { template: 'event_reminder', ...plain },
    { template: 'event_changed', ...content },
    { template: 'registration_cancelled', ...content },
    { template: 'registration_moved', ...content, newEventTitle: content.eventTitle },
    { template: 'event_cancelled', ...content },
    ...feedback,
    ...groupNews.map((news): Mail => ({
      template: 'group_seats',
      ...plain,
      ...{ news, count: 2, organisation: m.group_mail_preview_organisation(locale), deadline },
      seats: { confirmed: 2, pending: 0, waitlisted: 1 },
    })),
  ];
  return Promise.all(
    mails.map(async (mail) => {
      const { subject, text } = await drawMail(deps, at.projectId, mail);
      return { template: mail.template, subject, text };
    }),
  );
}
