import type { CertificateFacts } from '../src/certificate/index.ts';

const modules = [
  ['Osnove socialne ekonomije', 3],
  ['Pravne oblike v Sloveniji in na Madžarskem', 4],
  ['Platno socialnega poslovnega modela', 4],
  ['Financiranje', 4],
  ['Merjenje družbenih učinkov', 3],
  ['Mentorske veščine', 4],
  ['Čezmejno sodelovanje', 2],
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
  modules: modules.map(([title, hours]) => ({ title, minutes: hours * 60 })),
  issuedOn: '2026-11-23',
  verifyUrl: 'https://mentors.example.org/sl/verify/01J9ZK7Q4M2V8X3T5R6W7Y8Z9A',
  signatory: { name: 'Živa Primer', role: 'vodja projekta' },
};
