import type { Locale } from '@sens/messages';
import type { SessionCard } from '#lib/attendance/session-card.ts';
import { calendarDay } from '#lib/event/event-days.ts';
import { localText } from '#lib/local-text.ts';
import { path } from '#lib/paths.ts';
import type { ApiOutputs } from '#lib/server/api.ts';

type MySession = ApiOutputs['attendance']['mySessions'][number];

/** Sessions of one calendar date. */
export interface SessionDay {
  readonly day: string;
  readonly sessions: SessionCard[];
}

/**
 * Today's sessions by their hour, those to come from the next day on, and those that are over from the last day back.
 * What is today is said by the clocks where the event is.
 *
 * @param sessions in the order of time
 */
export function groupSessions(sessions: readonly MySession[], locale: Locale, now: Date) {
  const cards = sessions.map((session) => toCard(session, locale));
  const isOn = ({ day, timeZone }: SessionCard) => day.localeCompare(calendarDay(now.toISOString(), timeZone));
  return {
    today: cards.filter((card) => isOn(card) === 0),
    coming: byDay(cards.filter((card) => isOn(card) > 0)),
    recent: byDay(cards.filter((card) => isOn(card) < 0)).toReversed(),
  };
}

function toCard(session: MySession, locale: Locale): SessionCard {
  const { sessionId, startsAt, endsAt, timeZone, place, confirmed, marked, finalised } = session;
  return {
    ...{ sessionId, startsAt, endsAt, timeZone, place, confirmed, marked, finalised },
    day: calendarDay(startsAt, timeZone),
    href: path(locale, 'roll-call', session.projectSlug, sessionId),
    project: localText(session.projectAcronym, locale),
    title: localText(session.eventTitle, locale),
    module: session.moduleTitle && localText(session.moduleTitle, locale),
  };
}

function byDay(cards: readonly SessionCard[]): SessionDay[] {
  const days: SessionDay[] = [];
  for (const card of cards) {
    const last = days.at(-1);
    if (last?.day === card.day) last.sessions.push(card);
    else days.push({ day: card.day, sessions: [card] });
  }
  return days;
}
