import type { CertificateFacts } from '../src/certificate/index.ts';

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

/** A certificate of completion as the demo data would give it. */
export const exampleFacts: CertificateFacts = {
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

const { supplement: _supplement, ...onePage } = exampleFacts;
/** The same without a supplement. */
export const onePageFacts: CertificateFacts = onePage;
