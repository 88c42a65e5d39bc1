/**
 * The facts of SENS Network. Its dates are moved so that it runs today: it began in March of last year and lasts
 * thirty months, as the real one did.
 */
export const projectFacts = {
  slug: 'sens-network',
  name: {
    sl: 'Mednarodna mentorska mreža za socialno podjetništvo',
    hu: 'Nemzetközi mentorhálózat a társadalmi vállalkozásokért',
    en: 'International mentor network for social entrepreneurship',
  },
  acronym: { sl: 'SENS', hu: 'SENS', en: 'SENS' },
  number: 'SIHU-DEMO',
  programme: {
    sl: 'Program sodelovanja Interreg V-A Slovenija-Madžarska',
    hu: 'Interreg V-A Szlovénia-Magyarország Együttműködési Program',
    en: 'Cooperation Programme Interreg V-A Slovenia-Hungary',
  },
  fundingPeriod: '2014-2020',
  contactEmail: 'info@example.org',
  contentLanguages: ['sl', 'hu', 'en'],
} as const;

export const sides = ['SI', 'HU'] as const;

/** The two partners are real, the other organisations fictional. */
export const organisations = [
  {
    key: 'pomurje',
    name: 'Ustanova lokalna razvojna fundacija za Pomurje',
    kind: 'foundation',
    side: 'SI',
    partner: true,
  },
  { key: 'zala', name: 'Zala Zöld Szíve Vidékfejlesztési Egyesület', kind: 'association', side: 'HU', partner: true },
  { key: 'krog', name: 'Zavod Zeleni krog, so. p.', kind: 'social_enterprise', side: 'SI', partner: false },
  { key: 'kosar', name: 'Göcseji Kosár Szociális Szövetkezet', kind: 'cooperative', side: 'HU', partner: false },
] as const;
export type OrganisationKey = (typeof organisations)[number]['key'];

export const curriculumFacts = {
  slug: 'mentor-training',
  title: { sl: 'Usposabljanje mentorjev', hu: 'Mentorképzés', en: 'Mentor training' },
  summary: {
    sl: 'Teorija in praksa za svetovalce, ki spremljajo socialna podjetja na obeh straneh meje.',
    hu: 'Elmélet és gyakorlat azoknak a tanácsadóknak, akik a határ két oldalán társadalmi vállalkozásokat kísérnek.',
    en: 'Theory and practice for advisers who accompany social enterprises on both sides of the border.',
  },
  minimumShare: 0.8,
  ects: 2,
  eqfLevel: 5,
  assessmentKind: 'practical_task',
  participationForm: 'on_site',
  qualityAssurance: {
    sl: 'Notranja presoja partnerjev po anketi udeležencev in kolegialnem opazovanju.',
    hu: 'A partnerek belső értékelése a résztvevői kérdőívek és kölcsönös óralátogatás alapján.',
    en: 'Internal review by the partners, with a survey of participants and peer observation.',
  },
} as const;

const hours = (n: number) => n * 60;

export const modules = [
  {
    kind: 'contact',
    minutes: hours(3),
    title: { sl: 'Osnove socialne ekonomije', hu: 'A szociális gazdaság alapjai', en: 'Social economy basics' },
  },
  {
    kind: 'contact',
    minutes: hours(4),
    title: {
      sl: 'Pravne oblike v Sloveniji in na Madžarskem',
      hu: 'Jogi formák Szlovéniában és Magyarországon',
      en: 'Legal forms in Slovenia and Hungary',
    },
  },
  {
    kind: 'contact',
    minutes: hours(4),
    title: {
      sl: 'Platno socialnega poslovnega modela',
      hu: 'Társadalmi vállalkozási modellvászon',
      en: 'Social business canvas',
    },
  },
  { kind: 'contact', minutes: hours(4), title: { sl: 'Financiranje', hu: 'Finanszírozás', en: 'Financing' } },
  {
    kind: 'contact',
    minutes: hours(3),
    title: { sl: 'Merjenje družbenih učinkov', hu: 'Társadalmi hatásmérés', en: 'Impact measurement' },
  },
  {
    kind: 'contact',
    minutes: hours(4),
    title: { sl: 'Mentorske veščine', hu: 'Mentori készségek', en: 'Mentoring skills' },
  },
  {
    kind: 'contact',
    minutes: hours(2),
    title: { sl: 'Čezmejno sodelovanje', hu: 'Határon átnyúló együttműködés', en: 'Cross-border cooperation' },
  },
] as const;
