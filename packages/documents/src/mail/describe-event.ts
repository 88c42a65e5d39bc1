import { formatDay, formatTime, m } from '@sens/messages';
import { title, webAddress } from './clean-mail.ts';
import type { Fact, Part } from './letter.ts';
import type { EventChanged, MailSession } from './mail.ts';

/** Any mail about an event, as far as the event goes. */
export type EventMail = Omit<EventChanged, 'template' | 'calendar'>;

/** When and where, with the note on the time zone; how to join only for those who may. */
export function describeEvent(mail: EventMail, mayJoin: boolean): Part[] {
  const { locale } = mail;
  const online = mayJoin ? webAddress(mail.onlineUrl) : null;
  const facts: Fact[] = [
    { label: m.mail_when(locale), lines: mail.sessions.map((session) => describeSession(mail, session)) },
    ...(mail.place ? [{ label: m.mail_place(locale), lines: [title(mail.place)] }] : []),
    ...(online ? [{ label: m.mail_online(locale), lines: [online], url: online }] : []),
  ];
  return [
    { kind: 'facts', facts },
    { kind: 'note', text: m.mail_time_zone(locale, { zone: mail.timeZone }) },
  ];
}

/** `ponedeljek, 23. 11. 2026, 09:00–16:00`, with its place where that is not the event's. */
function describeSession({ locale, timeZone, place }: EventMail, session: MailSession): string {
  const day = formatDay(locale, session.startsAt, timeZone);
  const lastDay = formatDay(locale, session.endsAt, timeZone);
  const from = formatTime(locale, session.startsAt, timeZone);
  const to = formatTime(locale, session.endsAt, timeZone);
  const time = day === lastDay ? `${day}, ${from}–${to}` : `${day}, ${from} – ${lastDay}, ${to}`;
  return session.place && session.place !== place ? `${time}, ${title(session.place)}` : time;
}
