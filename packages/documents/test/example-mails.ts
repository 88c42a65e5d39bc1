import type { Branding, Mail, MailTemplate } from '../src/mail/index.ts';

export const branding: Branding = {
  projectName: 'Mednarodna mentorska mreža',
  acronym: 'SENS Network',
  fundingPeriod: '2014-2020',
  programme: 'Interreg V-A Slovenija–Madžarska 2014–2020',
  publicUrl: 'https://mentors.example.org',
};

const event = {
  name: 'Živa Őry',
  eventTitle: 'Usposabljanje mentorjev',
  eventKind: 'training',
  sessions: [
    { startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-23T15:00:00Z' },
    { startsAt: new Date('2026-11-24T08:00:00Z'), endsAt: '2026-11-24T12:30:00Z', place: 'Lendava, Glavna ulica 2' },
  ],
  timeZone: 'Europe/Ljubljana',
  place: 'Murska Sobota',
  onlineUrl: 'https://meet.example.org/room?a=1&b=2',
  eventUrl: 'https://mentors.example.org/sl/dogodki/usposabljanje',
  manageUrl: 'https://mentors.example.org/sl/prijava/01J9ZK7Q4M2V8X3T5R6W7Y8Z9A',
  contactEmail: 'info@example.org',
} as const;

const calendar = { uid: 'registration-1@mentors.example.org', sequence: 2 };

const feedback = {
  locale: 'sl',
  name: 'Živa Őry',
  eventTitle: 'Usposabljanje mentorjev',
  eventKind: 'training',
  feedbackUrl: 'https://mentors.example.org/sl/feedback/01J9',
  until: '2026-12-25T07:00:00Z',
  timeZone: 'Europe/Ljubljana',
  contactEmail: 'info@example.org',
} as const;

/** One mail of each template. */
export const mails = {
  registration_confirmed: { template: 'registration_confirmed', locale: 'sl', ...event, calendar },
  registration_waitlisted: { template: 'registration_waitlisted', locale: 'sl', ...event, position: 3 },
  registration_promoted: { template: 'registration_promoted', locale: 'sl', ...event, calendar },
  registration_cancelled: { template: 'registration_cancelled', locale: 'sl', ...event, calendar },
  registration_moved: {
    template: 'registration_moved',
    locale: 'sl',
    ...event,
    newEventTitle: 'Učenje na delu',
    calendar,
  },
  waiting_moved_up: { template: 'waiting_moved_up', locale: 'sl', ...event, position: 1 },
  registration_pending: { template: 'registration_pending', locale: 'sl', ...event },
  registration_declined: { template: 'registration_declined', locale: 'sl', ...event },
  place_offered: { template: 'place_offered', locale: 'sl', ...event, deadline: '2026-11-20T17:00:00Z' },
  offer_lapsed: { template: 'offer_lapsed', locale: 'sl', ...event },
  event_reminder: { template: 'event_reminder', locale: 'sl', ...event },
  event_changed: { template: 'event_changed', locale: 'sl', ...event, calendar },
  event_cancelled: { template: 'event_cancelled', locale: 'sl', ...event, calendar },
  certificate_issued: {
    template: 'certificate_issued',
    locale: 'sl',
    name: 'Živa Őry',
    eventTitle: 'Usposabljanje mentorjev',
    certificateKind: 'completion',
    number: 'SENS-2026-0042',
    certificateUrl: 'https://mentors.example.org/sl/potrdilo/01J9/pdf',
    verifyUrl: 'https://mentors.example.org/sl/preveri/01J9',
    contactEmail: 'info@example.org',
  },
  event_message: {
    template: 'event_message',
    locale: 'sl',
    name: 'Živa Őry',
    subject: 'Prosimo, prinesite računalnik',
    text: 'Prva vrstica\ndruga vrstica\n\nDrugi odstavek',
    eventUrl: 'https://mentors.example.org/sl/dogodki/usposabljanje',
    contactEmail: 'info@example.org',
  },
  feedback_invitation: { template: 'feedback_invitation', ...feedback },
  feedback_reminder: { template: 'feedback_reminder', ...feedback },
  joining_instructions: {
    ...event,
    template: 'joining_instructions',
    locale: 'sl',
    journey: {
      legs: [
        {
          ...{ id: 'leg', means: 'bus', place: 'Zalaegerszeg, autóbusz-állomás', destination: 'Beltinci' },
          ...{ operator: null, departsAt: '2026-11-23T06:00:00Z', arrivesAt: '2026-11-23T07:45:00Z' },
          timeZone: 'Europe/Budapest',
        },
      ],
      stops: [],
      bring: 'Trdne čevlje',
      call: 'Ana Žižek, +386 40 000 000',
    },
    changes: ['departure'],
    removedSessions: [],
    calendar,
  },
  group_seats: {
    template: 'group_seats',
    locale: 'sl',
    ...event,
    ...{ news: 'held', count: 5, organisation: 'Társadalmi Szövetkezet', deadline: '2026-11-20T17:00:00Z' },
    seats: { confirmed: 3, pending: 0, waitlisted: 2 },
  },
  sign_in_code: { template: 'sign_in_code', locale: 'sl', code: '042917', minutes: 10 },
} as const satisfies { [T in MailTemplate]: Extract<Mail, { template: T }> };
