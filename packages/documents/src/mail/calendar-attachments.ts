import { m } from '@sens/messages';
import { renderCalendar } from '../calendar/index.ts';
import { webAddress } from './clean-mail.ts';
import type { Branding, CalendarFacts, Mail, MailAttachment, MailSession } from './mail.ts';

type CalendarMail = Extract<Mail, { calendar: unknown }>;

/**
 * The sessions for the participant's calendar, for mails that change what stands there: an invitation or its update
 * for each that takes place, a cancellation for each that does not. An object holds one session, because all entries
 * of one must have the same UID (RFC 5546, 3.2.2 and 3.2.5).
 */
export function calendarAttachments(mail: Mail, branding: Branding): MailAttachment[] {
  if (!('calendar' in mail) || !mail.calendar) return [];
  const { calendar } = mail;
  const isOver = ['registration_cancelled', 'registration_moved', 'event_cancelled'].includes(mail.template);
  const removed = ('removedSessions' in mail && mail.removedSessions) || [];
  const entries = [
    ...mail.sessions.map((session) => ({ session, method: isOver ? ('CANCEL' as const) : ('REQUEST' as const) })),
    ...removed.map((session) => ({ session, method: 'CANCEL' as const })),
  ];
  return entries.map(({ session, method }, index) => {
    const number = index + 1;
    const content = renderSession(mail, calendar, branding, { ...session, id: session.id ?? String(number) }, method);
    return {
      filename: entries.length === 1 ? 'invite.ics' : `invite-${number}.ics`,
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content: new TextEncoder().encode(content),
    };
  });
}

function renderSession(
  mail: CalendarMail,
  calendar: CalendarFacts,
  branding: Branding,
  session: MailSession,
  method: 'REQUEST' | 'CANCEL',
): string {
  const { locale, manageUrl } = mail;
  const [online, manage] = [webAddress(session.onlineUrl ?? mail.onlineUrl), webAddress(manageUrl)];
  const lines = [
    ...(online ? [m.calendar_online(locale, { url: online })] : []),
    ...(manage ? [m.calendar_manage(locale, { url: manage })] : []),
  ];
  return renderCalendar({
    method,
    uid: calendar.uid,
    sequence: calendar.sequence,
    title: session.title ?? mail.eventTitle,
    sessions: [session],
    place: mail.place,
    url: webAddress(mail.eventUrl) ?? '',
    description: method === 'CANCEL' ? '' : lines.join('\n'),
    organiser: { name: branding.acronym || branding.projectName, email: mail.contactEmail },
    attendee: calendar.attendeeEmail ? { name: mail.name, email: calendar.attendeeEmail } : undefined,
  });
}
