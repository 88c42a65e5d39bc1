import { formatDay, formatTime, m } from '@sens/messages';
import { greeting, title, webAddress } from './clean-mail.ts';
import { describeSession } from './describe-event.ts';
import type { Fact, Letter, Part } from './letter.ts';
import type { JoiningInstructions } from './mail.ts';

/** Where and when a traveller should be, what to bring and whom to call; what is new comes first. */
export function joiningLetter(mail: JoiningInstructions): Letter {
  const { locale, changes, journey } = mail;
  const again = changes.length > 0;
  const eventTitle = title(mail.eventTitle);
  const facts: Fact[] = [
    ...(again
      ? [
          {
            label: m.journey_mail_changed(locale),
            lines: changes.map((aspect) => m.journey_mail_aspect(locale, { aspect })),
          },
        ]
      : []),
    ...fact(
      m.journey_mail_be_there(locale),
      journey.legs.map((leg) => describeLeg(mail, leg)),
    ),
    ...fact(
      m.journey_itinerary(locale),
      mail.sessions.flatMap((stop) => describeSession(mail, stop, false)),
    ),
    ...fact(m.journey_mail_bring(locale), (journey.bring ?? '').split('\n').map(title)),
    ...fact(m.journey_mail_call(locale), [title(journey.call ?? '')]),
  ];
  const manage = webAddress(mail.manageUrl);
  const button: Part[] = manage ? [{ kind: 'button', label: m.mail_manage(locale), url: manage }] : [];
  return {
    subject: again
      ? m.journey_mail_subject_again(locale, { title: eventTitle })
      : m.journey_mail_subject(locale, { title: eventTitle }),
    greeting: greeting(locale, mail.name),
    body: [
      { kind: 'paragraph', text: again ? m.journey_mail_lead_again(locale) : m.journey_mail_lead(locale) },
      { kind: 'facts', facts },
      { kind: 'note', text: m.journey_mail_calendar(locale) },
      ...button,
      { kind: 'paragraph', text: m.mail_questions(locale, { email: title(mail.contactEmail) }) },
    ],
  };
}

function describeLeg({ locale }: JoiningInstructions, leg: JoiningInstructions['journey']['legs'][number]): string {
  return m.journey_mail_leg(locale, {
    means: leg.means,
    day: formatDay(locale, leg.departsAt, leg.timeZone),
    time: formatTime(locale, leg.departsAt, leg.timeZone),
    arrival: formatTime(locale, leg.arrivesAt, leg.timeZone),
    place: title(leg.place),
    destination: title(leg.destination),
  });
}

/** A fact with something to say. */
function fact(label: string, lines: readonly string[]): Fact[] {
  const filled = lines.filter((text) => text !== '');
  return filled.length > 0 ? [{ label, lines: filled }] : [];
}
