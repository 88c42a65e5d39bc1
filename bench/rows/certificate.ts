import { renderCertificate } from '@sens/documents/certificate';
import { exampleFacts } from '../../packages/documents/test/example-facts.ts';
import { idOf } from '../data/ids.ts';
import { eventNumber, projects } from '../data/projects.ts';
import { putLoad, type LoadRequest } from '../harness/load.ts';
import type { Row } from '../harness/row.ts';
import { inRounds, inTurns, rateOf } from '../harness/rounds.ts';
import type { Filled } from '../harness/stage.ts';
import { drawBareCertificate } from './bare-certificate.ts';
import { atMost } from './export-csv.ts';

const milliseconds = 4000;
const { training: project } = projects;

/**
 * Certificates of a training with nine modules drawn, and certificates issued for the first time through HTTP, against
 * pdfkit alone drawing the same page.
 */
export const certificate: Row = async (stage) => {
  const filled = await stage.filled();
  const cookie = await filled.signIn('manager');
  const kilobytes = (await renderCertificate(exampleFacts)).length / 1000;
  let drawnSoFar = 0;
  const drawNext = () =>
    renderCertificate({ ...exampleFacts, holder: { givenName: 'Marjeta', familyName: nameOf(drawnSoFar++) } });
  const drawn = await inTurns(drawNext, drawBareCertificate, milliseconds);
  const issued = await inRounds(
    (round) => issueThroughHttp(filled, cookie, round),
    () => rateOf(drawBareCertificate, milliseconds),
  );
  return [
    { label: 'drawing', unit: 'pages/s', target: 0.8, ratio: 'at least', rounds: drawn },
    atMost('size', 'kB', [{ ours: kilobytes, limit: 20 }]),
    { label: 'first issue', unit: 'certificates/s', target: 0.6, ratio: 'at least', rounds: issued },
  ];
};

async function issueThroughHttp({ server, sql }: Filled, cookie: string, round: number): Promise<number> {
  const earned = await sql<{ event_id: string; participant_id: string }[]>`
    select event_id, participant_id from participation where project_id = ${project.id}
      and completed_on is not null and event_id < ${idOf('event', project.number, eventNumber.rollCall(project, 0))}
    order by event_id, participant_id limit 700 offset ${700 * round}`;
  const requests = earned.map(({ event_id: eventId, participant_id }): LoadRequest => ({
    path: '/api/trpc/certificate.issue',
    body: { projectId: project.id, eventId, participantIds: [participant_id] },
  }));
  const load = { origin: server.origin, headers: { cookie }, requests, clients: 16, milliseconds };
  return (await putLoad(load)).perSecond;
}

/** A name that nobody before had: what is remembered of words that come again does not help with it. */
const nameOf = (index: number): string => `Ž${[...String(index)].map((digit) => 'aeioukmnrs'[Number(digit)]).join('')}`;
