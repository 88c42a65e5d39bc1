import { m } from '@sens/messages';
import { renderCalendar } from '../calendar/index.ts';
import { webAddress } from './clean-mail.ts';
import type { Branding, Mail, MailAttachment } from './mail.ts';

/** The sessions for the participant's calendar, for mails that change what stands there. */
export function calendarAttachment(mail: Mail, branding: Branding): MailAttachment | null {
  if (!('calendar' in mail) || !mail.calendar) return null;
  const { locale, calendar, onlineUrl, manageUrl } = mail;
  const isOver = mail.template === 'registration_cancelled' || mail.template === 'event_cancelled';
  const method = isOver ? 'CANCEL' : 'REQUEST';
  const [online, manage] = [webAddress(onlineUrl), webAddress(manageUrl)];
  const lines = [
    ...(online ? [m.calendar_online(locale, { url: online })] : []),
    ...(manage ? [m.calendar_manage(locale, { url: manage })] : []),
  ];
  const content = renderCalendar({
    method,
    uid: calendar.uid,
    sequence: calendar.sequence,
    title: mail.eventTitle,
    sessions: mail.sessions,
    place: mail.place,
    url: webAddress(mail.eventUrl) ?? '',
    description: isOver ? '' : lines.join('\n'),
    organiser: { name: branding.acronym || branding.projectName, email: mail.contactEmail },
    attendee: calendar.attendeeEmail ? { name: mail.name, email: calendar.attendeeEmail } : undefined,
  });
  return {
    filename: 'invite.ics',
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: new TextEncoder().encode(content),
  };
}
