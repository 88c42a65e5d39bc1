import { idOf } from './ids.ts';

/** A project of the benchmark; its number is part of the ids of all that is in it. */
export interface BenchProject {
  readonly number: number;
  readonly id: string;
  readonly slug: string;
  readonly people: number;
  /** Events that are over, each with `attended` participations of one session. */
  readonly pastEvents: number;
  readonly attended: number;
  /** Events whose session is over, each with 30 confirmed registrations. */
  readonly rollCalls: number;
  /** The last of these, where everybody has been marked: a table of marks is never empty for long. */
  readonly marked: number;
  /** Whether the participations follow from marks that are there; else they are all there is of the events. */
  readonly recorded?: boolean;
  /** Events to come, open for registration. */
  readonly openEvents: number;
  /** Confirmed registrations of each event to come. */
  readonly registered: number;
}

const projectOf = (values: Omit<BenchProject, 'id' | 'slug'>): BenchProject => ({
  ...values,
  id: idOf('project', values.number, 0),
  slug: `bench-${values.number}`,
});

/** Three that differ in their past alone: 10,000, 100,000 and 1,000,000 participations. */
const small = projectOf({ ...grown(10_000), number: 1 });
const middle = projectOf({ ...grown(100_000), number: 2 });
const large = projectOf({ ...grown(1_000_000), number: 3 });

function grown(participations: number) {
  const attended = 500;
  const present = { rollCalls: 2, marked: 0, openEvents: 60, registered: 30 };
  return { people: participations / 20, pastEvents: participations / attended, attended, ...present };
}

export const projects = {
  small,
  middle,
  large,
  /** Where people register: 1,000 events to spread over, and one more for each round on a hot one. */
  registrations: projectOf({
    ...{ number: 4, people: 100, pastEvents: 0, attended: 0, rollCalls: 0, marked: 0 },
    ...{ openEvents: 1010, registered: 0 },
  }),
  /** Where sessions are marked and certificates issued. */
  training: projectOf({
    ...{ number: 5, people: 3000, pastEvents: 100, attended: 30 },
    ...{ rollCalls: 4600, marked: 1000, openEvents: 0, registered: 0 },
  }),
} as const;

/** Three that differ in their events to come alone: 100, 1,000 and 10,000. */
export const eventful = [100, 1000, 10_000].map((openEvents, index) =>
  projectOf({
    ...{ number: 6 + index, people: 100, pastEvents: 0, attended: 0, rollCalls: 0, marked: 0 },
    ...{ openEvents, registered: 0 },
  }),
);

/** Where certificates are issued in bulk, on a server of its own: four fifths of each event's people have earned one. */
export const bulk = projectOf({
  ...{ number: 9, people: 1250, pastEvents: 3, attended: 1250 },
  ...{ rollCalls: 0, marked: 0, openEvents: 0, registered: 0 },
});

/** Where the ledger is derived anew from every mark: 10,000 and 1,000,000, on a database of their own. */
export const recorded = [10_000, 1_000_000].map((participations, index) =>
  projectOf({
    ...{ ...grown(participations), number: 10 + index, recorded: true },
    ...{ rollCalls: 0, openEvents: 0, registered: 0 },
  }),
);

/** How events are numbered within a project. */
export const eventNumber = {
  past: (index: number) => index,
  rollCall: (project: BenchProject, index: number) => project.pastEvents + index,
  open: (project: BenchProject, index: number) => project.pastEvents + project.rollCalls + index,
};

/** How many people each roll call has. */
export const rollCallSize = 30;
