import { formatDay, formatTime, m } from '@sens/messages';
import { title, webAddress } from './clean-mail.ts';
import type { Fact, Part } from './letter.ts';
import type { EventChanged, MailSession } from './mail.ts';

/** Any mail about an event, as far as the event goes. */
export type EventMail = Omit<EventChanged, 'template' | 'calendar'>;

/** What is new about the event, and what takes place no more. */
function describeChange({ locale, ...mail }: EventMail): Fact[] {
  const changes = (mail.changes ?? []).map((aspect) => m.manage_event_edit_aspect(locale, { aspect }));
  const removed = (mail.removedSessions ?? []).flatMap((session) =>
    describeSession({ locale, ...mail }, session, false),
  );
  return [
    ...(changes.length > 0 ? [{ label: m.manage_event_edit_mail_changed(locale), lines: [changes.join(', ')] }] : []),
    ...(removed.length > 0 ? [{ label: m.manage_event_edit_mail_removed(locale), lines: removed }] : []),
  ];
}

/** When and where, with the note on the time zone; how to join only for those who may. */
export function describeEvent(mail: EventMail, mayJoin: boolean): Part[] {
  const { locale } = mail;
  const online = mayJoin ? webAddress(mail.onlineUrl) : null;
  const facts: Fact[] = [
    ...describeChange(mail),
    { label: m.mail_when(locale), lines: mail.sessions.flatMap((session) => describeSession(mail, session, mayJoin)) },
    ...(mail.place ? [{ label: m.mail_place(locale), lines: [title(mail.place)] }] : []),
    ...(online ? [{ label: m.mail_online(locale), lines: [online], url: online }] : []),
  ];
  return [
    { kind: 'facts', facts },
    { kind: 'note', text: m.mail_time_zone(locale, { zone: mail.timeZone }) },
  ];
}

/**
 * `ponedeljek, 23. 11. 2026, 09:00–16:00`, with its place, zone and link where those are not the event's; the link
 * stands on a line of its own.
 */
export function describeSession(
  event: Pick<EventMail, 'locale' | 'place' | 'timeZone' | 'onlineUrl'>,
  session: MailSession,
  mayJoin: boolean,
): string[] {
  const { locale, place } = event;
  const timeZone = session.timeZone ?? event.timeZone;
  const day = formatDay(locale, session.startsAt, timeZone);
  const lastDay = formatDay(locale, session.endsAt, timeZone);
  const from = formatTime(locale, session.startsAt, timeZone);
  const to = formatTime(locale, session.endsAt, timeZone);
  const time = day === lastDay ? `${day}, ${from}–${to}` : `${day}, ${from} – ${lastDay}, ${to}`;
  const zone = timeZone === event.timeZone ? '' : ` (${timeZone})`;
  const where = session.place && session.place !== place ? `, ${title(session.place)}` : '';
  const online = mayJoin ? webAddress(session.onlineUrl) : null;
  const what = session.title ? `${title(session.title)}: ` : '';
  return [`${what}${time}${zone}${where}`, ...(online ? [online] : [])];
}
