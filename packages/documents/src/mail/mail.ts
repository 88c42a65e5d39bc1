import type { CertificateKind } from '@sens/domain/certificate';
import type { EventAspect, EventKind } from '@sens/domain/event';
import type { JoiningAspect, JoiningFacts } from '@sens/domain/visit';
import type { GroupNews, UnnamedStatus } from '@sens/domain/group';
import type { FundingPeriod } from '@sens/domain/project';
import type { Locale, Moment } from '@sens/messages';

/** What every mail of a project carries. */
export interface Branding {
  readonly projectName: string;
  readonly acronym: string;
  /** Decides the funding statement; null for mails of the whole installation, which no programme pays for. */
  readonly fundingPeriod: FundingPeriod | null;
  readonly programme: string;
  /** The address of the portal. */
  readonly publicUrl: string;
}

/** A mail to one person. It is written in the language they registered in; `template` says which mail. */
export type Mail =
  | RegistrationConfirmed
  | RegistrationWaitlisted
  | WaitingMovedUp
  | RegistrationPromoted
  | RegistrationCancelled
  | RegistrationMoved
  | RegistrationPending
  | RegistrationDeclined
  | PlaceOffered
  | OfferLapsed
  | EventReminder
  | CertificateIssued
  | SignInCode
  | EventChanged
  | EventCancelled
  | EventMessage
  | FeedbackInvitation
  | FeedbackReminder
  | JoiningInstructions
  | GroupSeats;

export type MailTemplate = Mail['template'];

export interface MailSession {
  readonly id?: string;
  /** What takes place, if it has a name of its own. */
  readonly title?: string;
  /** Instants. */
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  /** Where it takes place if not where the event does. */
  readonly place?: string | null;
  /** How to take part if not as in the rest of the event. */
  readonly onlineUrl?: string | null;
  /** The zone of its clock if not the event's. */
  readonly timeZone?: string | null;
}

/** An event as its participants are told about it. */
interface EventFacts {
  readonly locale: Locale;
  /** How the greeting calls the person. */
  readonly name: string;
  readonly eventTitle: string;
  readonly eventKind: EventKind;
  readonly sessions: readonly MailSession[];
  /** IANA zone in which times are shown. */
  readonly timeZone: string;
  readonly place: string;
  readonly onlineUrl?: string | null;
  readonly eventUrl: string;
  /** The private page on which the registration can be seen and cancelled. */
  readonly manageUrl: string;
  /** The data protection notice. */
  readonly noticeUrl?: string;
  /** The organisation that named the person, which is where their data come from. */
  readonly namedBy?: string;
  readonly contactEmail: string;
}

/** The entry that goes to the participant's calendar. */
export interface CalendarFacts {
  /** `registrationId@host`. */
  readonly uid: string;
  readonly sequence: number;
  /** The participant's own address; some programmes only update entries that name their owner. */
  readonly attendeeEmail?: string;
}

export interface RegistrationConfirmed extends EventFacts {
  readonly template: 'registration_confirmed';
  /** The page of the ticket; mails from before there were tickets have none. */
  readonly ticketUrl?: string;
  readonly calendar: CalendarFacts;
}

/** Nothing goes to the calendar: there is no place yet. */
export interface RegistrationWaitlisted extends EventFacts {
  readonly template: 'registration_waitlisted';
  /** Place in the queue, from 1. */
  readonly position: number;
}

/** A manager put the person ahead of others in the queue. */
export interface WaitingMovedUp extends EventFacts {
  readonly template: 'waiting_moved_up';
  /** Place in the queue, from 1. */
  readonly position: number;
}

export interface RegistrationPromoted extends EventFacts {
  readonly template: 'registration_promoted';
  /** The page of the ticket; mails from before there were tickets have none. */
  readonly ticketUrl?: string;
  readonly calendar: CalendarFacts;
}

export interface RegistrationCancelled extends EventFacts {
  readonly template: 'registration_cancelled';
  /** Null where there never was an entry, because the person was waiting. */
  readonly calendar: CalendarFacts | null;
}

/** A manager moved the registration to another event; what the person has there is told in a mail of its own. */
export interface RegistrationMoved extends EventFacts {
  readonly template: 'registration_moved';
  readonly newEventTitle: string;
  /** Null where there never was an entry. */
  readonly calendar: CalendarFacts | null;
}

/** A manager decides; there is no place yet. */
export interface RegistrationPending extends EventFacts {
  readonly template: 'registration_pending';
}

export interface RegistrationDeclined extends EventFacts {
  readonly template: 'registration_declined';
}

/** A place is kept for somebody from the waiting list. */
export interface PlaceOffered extends EventFacts {
  readonly template: 'place_offered';
  /** Until when; an instant. */
  readonly deadline: Moment;
}

/** Nobody accepted it in time: the place passes on, and the registration has ended. */
export interface OfferLapsed extends EventFacts {
  readonly template: 'offer_lapsed';
}

/** To people with a confirmed place, some time before. */
export interface EventReminder extends EventFacts {
  readonly template: 'event_reminder';
}

/** To everybody registered, when what they were told has changed. */
export interface EventChanged extends EventFacts {
  readonly template: 'event_changed';
  readonly changes?: readonly EventAspect[];
  /** Sessions that were to come and take place no more; they go from calendars too. */
  readonly removedSessions?: readonly MailSession[];
  /** Null for people without a place, who have no entry. */
  readonly calendar: CalendarFacts | null;
}

export interface EventCancelled extends EventFacts {
  readonly template: 'event_cancelled';
  readonly calendar: CalendarFacts | null;
}

/** To travellers of a study visit: where and when to be; again when what they were told has changed. */
export interface JoiningInstructions extends EventFacts {
  readonly template: 'joining_instructions';
  /** Its stops are the sessions. */
  readonly journey: JoiningFacts;
  /** None: it is the first time. */
  readonly changes: readonly JoiningAspect[];
  readonly removedSessions: readonly MailSession[];
  readonly calendar: CalendarFacts;
}

/** To the contact of an organisation that holds seats; `manageUrl` is the page on which people are named. */
export interface GroupSeats extends EventFacts {
  readonly template: 'group_seats';
  readonly news: GroupNews;
  /** How many seats the news is about. */
  readonly count: number;
  readonly organisation: string;
  /** Seats for which nobody is named yet. */
  readonly seats: Readonly<Record<UnnamedStatus, number>>;
  /** Until when people are named; an instant. */
  readonly deadline: Moment;
}

/** What a manager wrote to people of an event, with everything filled in. */
export interface EventMessage {
  readonly template: 'event_message';
  readonly locale: Locale;
  readonly name: string;
  readonly subject: string;
  /** Plain text; its paragraphs and lines stay. */
  readonly text: string;
  readonly eventUrl: string;
  readonly contactEmail: string;
}

/** To somebody who attended: what did they think of it. The link opens an anonymous form once. */
interface FeedbackFacts {
  readonly locale: Locale;
  readonly name: string;
  readonly eventTitle: string;
  readonly eventKind: EventKind;
  readonly feedbackUrl: string;
  /** Until when answers are taken; an instant. */
  readonly until: Moment;
  readonly timeZone: string;
  readonly contactEmail: string;
}

export interface FeedbackInvitation extends FeedbackFacts {
  readonly template: 'feedback_invitation';
}

/** A week later, once, to who has not answered. */
export interface FeedbackReminder extends FeedbackFacts {
  readonly template: 'feedback_reminder';
}

export type FeedbackRequested = FeedbackInvitation | FeedbackReminder;

export interface CertificateIssued {
  readonly template: 'certificate_issued';
  readonly locale: Locale;
  readonly name: string;
  readonly eventTitle: string;
  readonly certificateKind: CertificateKind;
  readonly number: string;
  readonly certificateUrl: string;
  readonly verifyUrl: string;
  readonly contactEmail: string;
}

export interface SignInCode {
  readonly template: 'sign_in_code';
  readonly locale: Locale;
  /** Six digits. */
  readonly code: string;
  /** How long it is valid. */
  readonly minutes: number;
}

/** A mail ready to be sent. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  /** The name under which the HTML part shows it (`cid:`). */
  readonly cid?: string;
}
