import { renderCertificate, type CertificateFacts } from '@sens/documents/certificate';
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

/** Certificates drawn, and issued for the first time through HTTP, against pdfkit alone drawing the same page. */
export const certificate: Row = async (stage) => {
  const filled = await stage.filled();
  const cookie = await filled.signIn('manager');
  const kilobytes = (await renderCertificate(facts)).length / 1000;
  let drawnSoFar = 0;
  const drawNext = () =>
    renderCertificate({ ...facts, holder: { givenName: 'Marjeta', familyName: nameOf(drawnSoFar++) } });
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

const modules = [
  [
    'Osnove socialne ekonomije',
    3,
    'Razloži, kaj je socialna ekonomija in komu služi.',
    'Našteje zglede iz Pomurja in Zale.',
  ],
  [
    'Pravne oblike v Sloveniji in na Madžarskem',
    4,
    'Primerja pravne oblike na obeh straneh meje.',
    'Svetuje, katera je za začetek primerna.',
  ],
  [
    'Platno socialnega poslovnega modela',
    4,
    'Z ekipo izpolni platno socialnega poslovnega modela.',
    'Prepozna, kje modelu manjka prihodek.',
  ],
  ['Financiranje', 4, 'Našteje vire financiranja in njihove pogoje.'],
  ['Merjenje družbenih učinkov', 3, 'Postavi tri kazalnike za eno organizacijo.'],
  ['Mentorske veščine', 4, 'Vodi mentorski pogovor in da povratno informacijo.'],
  ['Čezmejno sodelovanje', 2, 'Načrtuje skupno dejavnost z organizacijo z druge strani meje.'],
  ['Študijski obisk', 8],
  ['Praksa z mentoriranim podjetjem', 18, 'Vodi podjetje skozi tri srečanja in o njih poroča.'],
] as const;

/** A certificate of completion of a training with seven modules. */
const facts: CertificateFacts = {
  locale: 'sl',
  kind: 'completion',
  number: 'SENS-2026-0042',
  holder: { givenName: 'Marjeta', familyName: 'Žižek Novak' },
  title: 'Usposabljanje mentorjev za socialno podjetništvo',
  days: { from: '2026-10-05', to: '2026-11-14' },
  place: 'Murska Sobota',
  minutes: 22.5 * 60,
  totalMinutes: 24 * 60,
  organisers: ['Ustanova lokalna razvojna fundacija za Pomurje', 'Zala Zöld Szíve Vidékfejlesztési Egyesület'],
  issuer: 'Ustanova lokalna razvojna fundacija za Pomurje',
  project: {
    name: 'Mednarodna mentorska mreža za socialno podjetništvo',
    acronym: 'SENS Network',
    number: 'SIHU 167',
    fundingPeriod: '2014-2020',
  },
  programme: 'Interreg V-A Slovenija–Madžarska 2014–2020',
  issuedOn: '2026-11-23',
  verifyUrl: 'https://mentors.example.org/sl/verify/01J9ZK7Q4M2V8X3T5R6W7Y8Z9A',
  signatories: [{ name: 'Živa Primer', role: 'vodja projekta' }],
  supplement: {
    country: 'SI',
    workload: { contact: 24 * 60, practice: 18 * 60, visit: 8 * 60, total: 50 * 60 },
    ects: 2,
    level: 5,
    assessment: 'praktična naloga',
    passed: true,
    points: 87.5,
    participation: 'v živo',
    quality: 'Notranja presoja partnerjev po anketi udeležencev in kolegialnem opazovanju.',
    modules: modules.map(([title, hours, ...outcomes]) => ({ title, minutes: hours * 60, outcomes })),
  },
};
