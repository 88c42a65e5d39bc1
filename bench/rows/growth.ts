import { idOf } from '../data/ids.ts';
import { eventful, eventNumber, projects, type BenchProject } from '../data/projects.ts';
import { get } from '../harness/get.ts';
import type { Figure, Row } from '../harness/row.ts';
import { inRounds, median, timeOf } from '../harness/rounds.ts';
import type { Filled } from '../harness/stage.ts';

/** Pages and calls, and by how much what they answer, or what a report counts, grows from 10,000 to 1,000,000 rows. */
const reads: readonly { label: string; answer: 1 | 100; path: (project: BenchProject) => string }[] = [
  { label: 'catalogue', answer: 1, path: ({ slug }) => `/en/projects/${slug}` },
  { label: 'event page', answer: 1, path: (project) => `/en/projects/${project.slug}/events/event-${open(project)}` },
  {
    label: 'roll call',
    answer: 1,
    path: (project) =>
      `/en/roll-call/${project.slug}/${idOf('session', project.number, eventNumber.rollCall(project, 0))}`,
  },
  {
    label: 'registrations',
    answer: 1,
    path: (project) => call('registration.list', project, { eventId: idOf('event', project.number, open(project)) }),
  },
  {
    label: 'certificates to issue',
    answer: 1,
    path: (project) => call('certificate.candidates', project, { eventId: idOf('event', project.number, 0) }),
  },
  {
    label: 'rows behind a number',
    answer: 1,
    path: (project) => call('indicator.rows', project, { filter: {}, count: 'participations' }),
  },
  { label: 'indicators', answer: 100, path: (project) => call('indicator.summary', project, { filter: {} }) },
  { label: 'breakdown', answer: 100, path: (project) => call('indicator.breakdown', project, { filter: {} }) },
  { label: 'export', answer: 100, path: ({ id }) => `/api/projects/${id}/participations.csv?locale=en` },
];

const open = (project: BenchProject): number => eventNumber.open(project, 0);

const call = (procedure: string, { id }: BenchProject, input: object): string =>
  `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ projectId: id, ...input }))}`;

/** The catalogue among 100, 1,000 and 10,000 events: a page of it shows as many of them. */
const [few, ...many] = eventful;
const catalogues = many.map((project) => ({
  label: `catalogue of ${project.openEvents} events`,
  answer: 1 as const,
  path: ({ slug }: BenchProject) => `/en/projects/${slug}`,
  pair: [few!, project] as const,
}));

/**
 * How much longer a read takes with 100 times the participations, or 10 and 100 times the events; more than its answer
 * grows, and a bit, is too much.
 */
export const growth: Row = async (stage) => {
  const filled = await stage.filled();
  const cookie = await filled.signIn('manager');
  const figures: Figure[] = [];
  const pair = [projects.small, projects.large] as const;
  for (const { label, answer, path, pair: compared } of [...reads.map((read) => ({ ...read, pair })), ...catalogues]) {
    const read = (project: BenchProject) => timeOf(() => readAll(filled, cookie, path(project)));
    const [small, large] = compared;
    // The first calls warm up.
    await read(small);
    await read(large);
    const rounds = await inRounds(
      () =>
        growthOf(
          () => read(small),
          () => read(large),
          answer === 1 ? 15 : 1,
        ),
      async () => answer,
    );
    figures.push({ label, unit: 'times', target: 1.5, ratio: 'at most', rounds });
  }
  return figures;
};

/** How many times longer one call takes than the other, each as often and in turn. */
async function growthOf(small: () => Promise<number>, large: () => Promise<number>, repeats: number): Promise<number> {
  const times: { small: number; large: number }[] = [];
  for (let count = 0; count < repeats; count++) times.push({ small: await small(), large: await large() });
  return median(times.map(({ large }) => large)) / median(times.map(({ small }) => small));
}

async function readAll({ server }: Filled, cookie: string, path: string): Promise<void> {
  const response = await get(server.origin + path, cookie);
  await response.body?.pipeTo(new WritableStream());
}
