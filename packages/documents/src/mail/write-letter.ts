import { formatDateTime, m } from '@sens/messages';
import { cleanLines } from '../text/clean-text.ts';
import { greeting, title, webAddress } from './clean-mail.ts';
import { describeEvent } from './describe-event.ts';
import { feedbackLetter } from './feedback-letter.ts';
import type { Letter, Part } from './letter.ts';
import { joiningLetter } from './joining-letter.ts';
import type {
  CertificateIssued,
  EventMessage,
  FeedbackRequested,
  GroupSeats,
  JoiningInstructions,
  Mail,
  SignInCode,
} from './mail.ts';

/** What a mail says. */
export function writeLetter(mail: Mail): Letter {
  switch (mail.template) {
    case 'certificate_issued':
      return certificateLetter(mail);
    case 'sign_in_code':
      return codeLetter(mail);
    case 'event_message':
      return messageLetter(mail);
    case 'feedback_invitation':
    case 'feedback_reminder':
      return feedbackLetter(mail);
    case 'joining_instructions':
      return joiningLetter(mail);
    case 'group_seats':
      return groupLetter(mail);
    default:
      return eventLetter(mail);
  }
}

/** After these there is nothing left that could be seen or cancelled. */
const endings: ReadonlySet<Mail['template']> = new Set([
  'registration_cancelled',
  'registration_moved',
  'registration_declined',
  'offer_lapsed',
  'event_cancelled',
]);

type AboutEvent = Exclude<
  Mail,
  CertificateIssued | EventMessage | FeedbackRequested | GroupSeats | JoiningInstructions | SignInCode
>;

function eventLetter(mail: AboutEvent): Letter {
  const { locale } = mail;
  const words = { kind: mail.eventKind, title: title(mail.eventTitle) };
  const { subject, lead, next, calendar } = eventWords(mail, words);
  const isOver = endings.has(mail.template);
  const hasPlace = mail.template === 'event_reminder' || ('calendar' in mail && mail.calendar !== null);
  return {
    subject,
    greeting: greeting(locale, mail.name),
    body: [
      paragraph(lead),
      ...describeEvent(mail, !isOver && hasPlace),
      ...(calendar ? [note(calendar)] : []),
      paragraph(next),
      ...namedByParts(mail),
      ...('ticketUrl' in mail && mail.ticketUrl ? linkPart('link', m.ticket_mail(locale), mail.ticketUrl) : []),
      ...(isOver ? [] : manageParts(mail)),
      ...linkPart('link', m.mail_event_page(locale), mail.eventUrl),
      paragraph(m.mail_questions(locale, { email: title(mail.contactEmail) })),
    ],
  };
}

interface Words {
  readonly kind: AboutEvent['eventKind'];
  readonly title: string;
}

/** The sentences that are this mail's own. */
function eventWords(
  mail: AboutEvent,
  words: Words,
): { subject: string; lead: string; next: string; calendar?: string } {
  const { locale } = mail;
  const attached = m.mail_calendar_attached(locale);
  const removed = 'calendar' in mail && mail.calendar ? m.mail_calendar_removed(locale) : undefined;
  switch (mail.template) {
    case 'registration_confirmed':
      return {
        subject: m.mail_registration_confirmed_subject(locale, words),
        lead: m.mail_registration_confirmed_lead(locale, words),
        next: m.mail_registration_confirmed_next(locale),
        calendar: attached,
      };
    case 'registration_waitlisted':
      return {
        subject: m.mail_registration_waitlisted_subject(locale, words),
        lead: m.mail_registration_waitlisted_lead(locale, { ...words, position: mail.position }),
        next: m.mail_registration_waitlisted_next(locale),
      };
    case 'waiting_moved_up':
      return {
        subject: m.line_mail_moved_up_subject(locale, words),
        lead: m.line_mail_moved_up_lead(locale, { ...words, position: mail.position }),
        next: m.line_mail_moved_up_next(locale),
      };
    case 'registration_promoted':
      return {
        subject: m.mail_registration_promoted_subject(locale, words),
        lead: m.mail_registration_promoted_lead(locale, words),
        next: m.mail_registration_promoted_next(locale),
        calendar: attached,
      };
    case 'registration_cancelled':
      return {
        subject: m.mail_registration_cancelled_subject(locale, words),
        lead: m.mail_registration_cancelled_lead(locale, words),
        next: m.mail_registration_cancelled_next(locale),
        calendar: removed,
      };
    case 'registration_moved':
      return {
        subject: m.mail_registration_moved_subject(locale, words),
        lead: m.mail_registration_moved_lead(locale, { ...words, other: title(mail.newEventTitle) }),
        next: m.mail_registration_moved_next(locale),
        calendar: removed,
      };
    case 'registration_pending':
      return {
        subject: m.mail_registration_pending_subject(locale, words),
        lead: m.mail_registration_pending_lead(locale, words),
        next: m.mail_registration_pending_next(locale),
      };
    case 'registration_declined':
      return {
        subject: m.mail_registration_declined_subject(locale, words),
        lead: m.mail_registration_declined_lead(locale, words),
        next: m.mail_registration_declined_next(locale),
      };
    case 'place_offered': {
      const deadline = formatDateTime(locale, mail.deadline, mail.timeZone);
      return {
        subject: m.mail_place_offered_subject(locale, words),
        lead: m.mail_place_offered_lead(locale, { ...words, deadline }),
        next: m.mail_place_offered_next(locale),
      };
    }
    case 'offer_lapsed':
      return {
        subject: m.mail_offer_lapsed_subject(locale, words),
        lead: m.mail_offer_lapsed_lead(locale, words),
        next: m.mail_offer_lapsed_next(locale),
      };
    case 'event_reminder':
      return {
        subject: m.mail_event_reminder_subject(locale, words),
        lead: m.mail_event_reminder_lead(locale, words),
        next: m.mail_event_reminder_next(locale),
      };
    case 'event_changed':
      return {
        subject: m.mail_event_changed_subject(locale, words),
        lead: m.mail_event_changed_lead(locale, words),
        next: m.mail_event_changed_next(locale),
        ...(mail.calendar ? { calendar: m.mail_calendar_updated(locale) } : {}),
      };
    case 'event_cancelled':
      return {
        subject: m.mail_event_cancelled_subject(locale, words),
        lead: m.mail_event_cancelled_lead(locale, words),
        next: m.mail_event_cancelled_next(locale),
        calendar: removed,
      };
  }
}

function manageParts({ locale, manageUrl, template }: AboutEvent): Part[] {
  const label = template === 'place_offered' ? m.mail_place_offered_accept(locale) : m.mail_manage(locale);
  return [...linkPart('button', label, manageUrl), note(m.mail_manage_private(locale))];
}

/** Whoever did not give us their data is told who did, and where the notice is (GDPR, article 14). */
function namedByParts({ locale, namedBy, noticeUrl }: AboutEvent): Part[] {
  const url = webAddress(noticeUrl);
  return namedBy && url ? [paragraph(m.group_mail_named_by(locale, { organisation: title(namedBy), url }))] : [];
}

function groupLetter(mail: GroupSeats): Letter {
  const { locale, news, count, seats } = mail;
  const eventTitle = title(mail.eventTitle);
  const organisation = title(mail.organisation);
  const isOver = news === 'cancelled';
  const unnamed = seats.confirmed + seats.pending + seats.waitlisted > 0;
  const deadline = formatDateTime(locale, mail.deadline, mail.timeZone);
  return {
    subject: m.group_mail_subject(locale, { news, title: eventTitle }),
    greeting: greeting(locale, mail.name),
    body: [
      paragraph(m.group_mail_lead(locale, { news, title: eventTitle, organisation, count })),
      ...describeEvent(mail, false),
      ...(unnamed ? [paragraph(m.group_mail_unnamed(locale, seats))] : []),
      paragraph(m.group_mail_next(locale, { news, deadline })),
      ...(isOver ? [] : [...linkPart('button', m.group_mail_manage(locale), mail.manageUrl)]),
      ...(isOver ? [] : [note(m.group_mail_private(locale))]),
      ...linkPart('link', m.mail_event_page(locale), mail.eventUrl),
      paragraph(m.mail_questions(locale, { email: title(mail.contactEmail) })),
    ],
  };
}

function certificateLetter(mail: CertificateIssued): Letter {
  const { locale } = mail;
  const eventTitle = title(mail.eventTitle);
  return {
    subject: m.mail_certificate_issued_subject(locale, { title: eventTitle }),
    greeting: greeting(locale, mail.name),
    body: [
      paragraph(m.mail_certificate_issued_lead(locale, { kind: mail.certificateKind, title: eventTitle })),
      paragraph(m.mail_certificate_issued_number(locale, { number: title(mail.number) })),
      ...linkPart('button', m.mail_certificate_issued_download(locale), mail.certificateUrl),
      paragraph(m.mail_certificate_issued_next(locale)),
      ...linkPart('link', m.mail_certificate_issued_verify(locale), mail.verifyUrl),
      paragraph(m.mail_questions(locale, { email: title(mail.contactEmail) })),
    ],
  };
}

function messageLetter({ locale, name, subject, text, eventUrl, contactEmail }: EventMessage): Letter {
  return {
    subject: title(subject),
    greeting: greeting(locale, name),
    body: [
      ...cleanLines(text)
        .split(/\n\n+/)
        .filter((lines) => lines !== '')
        .map((lines): Part => ({ kind: 'lines', lines: lines.split('\n').filter(Boolean) })),
      ...linkPart('link', m.mail_event_page(locale), eventUrl),
      paragraph(m.mail_questions(locale, { email: title(contactEmail) })),
    ],
  };
}

function codeLetter({ locale, code, minutes }: SignInCode): Letter {
  return {
    subject: m.mail_sign_in_code_subject(locale),
    greeting: m.mail_greeting_plain(locale),
    body: [
      paragraph(m.mail_sign_in_code_lead(locale)),
      { kind: 'code', text: title(code) },
      paragraph(m.mail_sign_in_code_valid(locale, { minutes })),
      paragraph(m.mail_sign_in_code_next(locale)),
    ],
  };
}

const paragraph = (text: string): Part => ({ kind: 'paragraph', text });

const note = (text: string): Part => ({ kind: 'note', text });

function linkPart(kind: 'button' | 'link', label: string, address: string): Part[] {
  const url = webAddress(address);
  return url ? [{ kind, label, url }] : [];
}
