import { instantOf, localTimeOf } from '../event/zoned-time.ts';

const day = 24 * 3600 * 1000;
const hour = 3600 * 1000;

/** When people are asked about an event. */
export interface FeedbackTimes {
  /** An hour before the end, so that a form can be filled in while people are still in the room. */
  readonly opensAt: Date;
  /** The morning after, in the event's zone. */
  readonly inviteAt: Date;
  /** A week after that, once, for who has not answered. */
  readonly remindAt: Date;
  readonly closesAt: Date;
}

/** How many days after the invitation answers are taken. */
const openDays = 30;

/** A mail that could not be sent for so long is not sent any more: nobody is asked about an event long gone. */
const mailDays = 5;

export function feedbackTimes(event: { readonly endsAt: Date; readonly timeZone: string }): FeedbackTimes {
  const lastDay = localTimeOf(event.endsAt, event.timeZone).slice(0, 10);
  const morningAfter = (days: number) => {
    const date = new Date(Date.parse(`${lastDay}T00:00Z`) + days * day).toISOString().slice(0, 10);
    return instantOf(`${date}T08:00`, event.timeZone);
  };
  return {
    opensAt: new Date(event.endsAt.getTime() - hour),
    inviteAt: morningAfter(1),
    remindAt: morningAfter(8),
    closesAt: morningAfter(1 + openDays),
  };
}

export const isFeedbackOpen = ({ opensAt, closesAt }: FeedbackTimes, now: Date): boolean =>
  opensAt <= now && now < closesAt;

/** Which mail about feedback goes out now, if any. */
export function feedbackMailDue({ inviteAt, remindAt }: FeedbackTimes, now: Date): 'invitation' | 'reminder' | null {
  const isDue = (at: Date) => at <= now && now.getTime() < at.getTime() + mailDays * day;
  if (isDue(remindAt)) return 'reminder';
  return isDue(inviteAt) ? 'invitation' : null;
}
