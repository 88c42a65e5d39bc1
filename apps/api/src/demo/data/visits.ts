import type { Localised } from '@sens/domain';
import type { Diet, LegMeans } from '@sens/domain/visit';

/** A place on the clock: days after the first day, and the time. */
type At = readonly [day: number, time: string];

export interface DemoVisit {
  /** The event's. */
  slug: string;
  hosts: readonly {
    organisation: string;
    contactName: string;
    phone: string;
    address: string;
    latitude: number;
    longitude: number;
    offers: Localised;
    interpretation: string;
    confirmed: boolean;
  }[];
  stops: readonly { host: number | null; title: Localised; place: string; from: At; to: At }[];
  legs: readonly {
    means: LegMeans;
    origin: string;
    destination: string;
    from: At;
    to: At;
    operator: string;
    seats: number;
    pickUps: readonly { side: 'SI' | 'HU'; place: string; at: At }[];
  }[];
  rooms: readonly { name: string; beds: number; accessible: boolean }[];
  lodging: string;
}

const operator = 'Avtobusni prevozi Mura';

export const demoVisits: readonly DemoVisit[] = [
  {
    slug: 'study-visit-slovenia',
    lodging: 'Penzion Pod Rožnikom',
    hosts: [
      {
        ...{ organisation: 'Zadruga Sončna dolina', contactName: 'Alenka Vrbnjak', phone: '+386 40 000 101' },
        ...{ address: 'Glavni trg 4, Celje', latitude: 46.2286, longitude: 15.2606, confirmed: true },
        offers: {
          sl: 'Kuhinja, ki zaposluje dolgotrajno brezposelne, in trgovina z lokalno hrano.',
          hu: 'Tartósan munkanélkülieket foglalkoztató konyha és helyi élelmiszerbolt.',
          en: 'A kitchen that employs the long-term unemployed, and a shop with local food.',
        },
        interpretation: 'slovenščina – magyar',
      },
      {
        ...{ organisation: 'Zavod Druga roka, so. p.', contactName: 'Gregor Lesjak', phone: '+386 40 000 102' },
        ...{ address: 'Tovarniška ulica 11, Ljubljana', latitude: 46.0569, longitude: 14.5058, confirmed: false },
        offers: {
          sl: 'Center ponovne uporabe: popravilo, prodaja in usposabljanje na delovnem mestu.',
          hu: 'Újrahasználati központ: javítás, értékesítés és munkahelyi képzés.',
          en: 'A reuse centre: repair, sale and training at work.',
        },
        interpretation: 'slovenščina – magyar',
      },
    ],
    stops: [
      {
        ...{ host: 0, place: 'Celje', from: [0, '10:30'], to: [0, '12:30'] },
        title: { sl: 'Ogled kuhinje in trgovine', hu: 'A konyha és a bolt megtekintése', en: 'Kitchen and shop' },
      },
      {
        ...{ host: null, place: 'Celje', from: [0, '12:30'], to: [0, '13:45'] },
        title: { sl: 'Kosilo', hu: 'Ebéd', en: 'Lunch' },
      },
      {
        ...{ host: 1, place: 'Ljubljana', from: [0, '15:30'], to: [0, '18:00'] },
        title: { sl: 'Center ponovne uporabe', hu: 'Újrahasználati központ', en: 'The reuse centre' },
      },
      {
        ...{ host: null, place: 'Ljubljana', from: [1, '09:00'], to: [1, '12:00'] },
        title: { sl: 'Delavnica: kaj odnesemo domov', hu: 'Műhelymunka: mit viszünk haza', en: 'What we take home' },
      },
    ],
    legs: [
      {
        ...{ means: 'bus', origin: 'Zalaegerszeg', destination: 'Celje', operator, seats: 20 },
        ...{ from: [0, '07:00'], to: [0, '10:15'] },
        pickUps: [
          { side: 'HU', place: 'Zalaegerszeg, autóbusz-állomás', at: [0, '07:00'] },
          { side: 'HU', place: 'Lenti, vasútállomás', at: [0, '07:45'] },
          { side: 'SI', place: 'Murska Sobota, avtobusna postaja', at: [0, '08:40'] },
        ],
      },
      {
        ...{ means: 'bus', origin: 'Celje', destination: 'Ljubljana', operator, seats: 20 },
        ...{ from: [0, '14:00'], to: [0, '15:15'], pickUps: [] },
      },
      {
        ...{ means: 'bus', origin: 'Ljubljana', destination: 'Zalaegerszeg', operator, seats: 20 },
        ...{ from: [1, '13:00'], to: [1, '16:45'], pickUps: [] },
      },
    ],
    rooms: [
      { name: 'Soba 11', beds: 2, accessible: true },
      ...[12, 14, 15, 16].map((number) => ({ name: `Soba ${number}`, beds: 2, accessible: false })),
      { name: 'Soba 17', beds: 1, accessible: false },
      { name: 'Soba 18', beds: 3, accessible: false },
    ],
  },
  {
    slug: 'study-visit-goricko',
    lodging: 'Turistična kmetija Ob gradu',
    hosts: [
      {
        ...{ organisation: 'Zavod Goričke rokodelke', contactName: 'Darja Kerec', phone: '+386 40 000 103' },
        ...{ address: 'Grad 172, Grad', latitude: 46.8022, longitude: 16.0939, confirmed: true },
        offers: {
          sl: 'Rokodelska delavnica in prodaja izdelkov ranljivih skupin.',
          hu: 'Kézművesműhely és hátrányos helyzetűek termékeinek értékesítése.',
          en: 'A craft workshop that sells what vulnerable groups make.',
        },
        interpretation: 'slovenščina – magyar',
      },
    ],
    stops: [
      {
        ...{ host: 0, place: 'Grad', from: [0, '10:00'], to: [0, '13:00'] },
        title: { sl: 'Rokodelska delavnica', hu: 'Kézművesműhely', en: 'The craft workshop' },
      },
      {
        ...{ host: null, place: 'Bogojina', from: [1, '09:30'], to: [1, '12:00'] },
        title: { sl: 'Lončarska vas', hu: 'Fazekasfalu', en: 'The potters’ village' },
      },
    ],
    legs: [
      {
        ...{ means: 'bus', origin: 'Zalaegerszeg', destination: 'Grad', operator, seats: 30 },
        ...{ from: [0, '07:30'], to: [0, '09:45'] },
        pickUps: [
          { side: 'HU', place: 'Zalaegerszeg, autóbusz-állomás', at: [0, '07:30'] },
          { side: 'SI', place: 'Murska Sobota, avtobusna postaja', at: [0, '09:00'] },
        ],
      },
      {
        ...{ means: 'bus', origin: 'Bogojina', destination: 'Zalaegerszeg', operator, seats: 30 },
        ...{ from: [1, '12:30'], to: [1, '14:30'], pickUps: [] },
      },
    ],
    rooms: [],
  },
];

export const demoDiets: readonly Diet[] = ['everything', 'everything', 'vegetarian', 'everything', 'gluten_free'];
