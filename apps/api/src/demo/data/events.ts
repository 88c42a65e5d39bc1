import type { EventKind } from '@sens/domain/event';
import type { OrganisationKey } from './project.ts';

export interface DemoEvent {
  slug: string;
  kind: EventKind;
  /** Days from today to its first day. */
  day: number;
  /** Sessions as [days after the first day, start, end]. */
  sessions: readonly (readonly [number, string, string])[];
  title: Record<'sl' | 'hu' | 'en', string>;
  summary: Record<'sl' | 'hu' | 'en', string>;
  side: 'SI' | 'HU';
  place: string;
  language: 'sl' | 'hu' | 'en';
  capacity: number;
  /** How many of the sixty people register, and from which one on. */
  registered: readonly [count: number, from: number];
  organisers: readonly OrganisationKey[];
  status?: 'draft' | 'cancelled';
}

const both = ['pomurje', 'zala'] as const;
const threeDays = [
  [0, '09:00', '17:00'],
  [1, '09:00', '17:00'],
  [2, '09:00', '17:00'],
] as const;
const oneDay = [[0, '09:30', '15:30']] as const;
const afternoon = [[0, '13:00', '17:00']] as const;
const twoDays = [
  [0, '08:00', '18:00'],
  [1, '08:30', '17:00'],
] as const;

const training = (group: { sl: string; hu: string; en: string }) => ({
  kind: 'training' as const,
  sessions: threeDays,
  organisers: both,
  title: { sl: `Usposabljanje mentorjev, ${group.sl}`, hu: `Mentorképzés, ${group.hu}`, en: `Mentor training, ${group.en}` },
  summary: {
    sl: 'Tridnevno usposabljanje s sedmimi moduli: od osnov socialne ekonomije do mentorskih veščin.',
    hu: 'Háromnapos képzés hét modullal: a szociális gazdaság alapjaitól a mentori készségekig.',
    en: 'Three days with seven modules, from the basics of the social economy to mentoring skills.',
  },
});

const visit = {
  kind: 'study_visit' as const,
  sessions: twoDays,
  organisers: both,
  summary: {
    sl: 'Dvodnevna pot h gostiteljem, ki pokažejo, kako socialno podjetje deluje v vsakdanjem življenju.',
    hu: 'Kétnapos út a fogadó szervezetekhez, amelyek megmutatják, hogyan működik egy társadalmi vállalkozás a mindennapokban.',
    en: 'Two days with hosts who show how a social enterprise works in everyday life.',
  },
};

/** Two dozen events around today: past, today and to come; on both sides; one cancelled, one a draft. */
export const events: readonly DemoEvent[] = [
  { ...training({ sl: 'prva skupina', hu: 'első csoport', en: 'first group' }), slug: 'mentor-training-1', day: -330, side: 'SI', place: 'Murska Sobota', language: 'sl', capacity: 20, registered: [18, 0] },
  { slug: 'information-day-lenti', kind: 'workshop', day: -300, sessions: afternoon, side: 'HU', place: 'Lenti', language: 'hu', capacity: 40, registered: [24, 5], organisers: both, title: { sl: 'Informativni dan: mentorska mreža', hu: 'Tájékoztató nap: mentorhálózat', en: 'Information day: the mentor network' }, summary: { sl: 'Kaj mreža ponuja socialnim podjetjem in kako postanete mentorica ali mentor.', hu: 'Mit kínál a hálózat a társadalmi vállalkozásoknak, és hogyan lehet Önből mentor.', en: 'What the network offers social enterprises, and how to become a mentor.' } },
  { ...visit, slug: 'study-visit-goricko', day: -270, side: 'SI', place: 'Grad na Goričkem', language: 'sl', capacity: 25, registered: [22, 10], title: { sl: 'Študijski obisk: Goričko', hu: 'Tanulmányút: Goričko', en: 'Study visit: Goričko' } },
  { slug: 'canvas-beltinci', kind: 'workshop', day: -240, sessions: oneDay, side: 'SI', place: 'Beltinci', language: 'sl', capacity: 18, registered: [16, 20], organisers: both, title: { sl: 'Platno socialnega poslovnega modela', hu: 'Társadalmi vállalkozási modellvászon', en: 'Social business canvas' }, summary: { sl: 'Na enem listu narišete, komu vaše podjetje pomaga in od česa živi.', hu: 'Egyetlen lapon rajzolja fel, kinek segít a vállalkozása, és miből él meg.', en: 'Draw on one sheet whom your enterprise helps and what it lives on.' } },
  { ...training({ sl: 'druga skupina', hu: 'második csoport', en: 'second group' }), slug: 'mentor-training-2', day: -200, side: 'HU', place: 'Zalaegerszeg', language: 'hu', capacity: 20, registered: [19, 30] },
  { slug: 'financing-nagykanizsa', kind: 'workshop', day: -170, sessions: afternoon, side: 'HU', place: 'Nagykanizsa', language: 'hu', capacity: 24, registered: [17, 40], organisers: ['zala'], title: { sl: 'Financiranje socialnega podjetja', hu: 'A társadalmi vállalkozás finanszírozása', en: 'Financing a social enterprise' }, summary: { sl: 'Subvencije, krediti in lastni prihodki: kaj je primerno za začetek.', hu: 'Támogatás, hitel, saját bevétel: mi való a kezdethez.', en: 'Grants, loans and earned income: what suits a beginning.' } },
  { slug: 'legal-forms-lendava', kind: 'workshop', day: -140, sessions: oneDay, side: 'SI', place: 'Lendava', language: 'sl', capacity: 22, registered: [20, 2], organisers: both, title: { sl: 'Pravne oblike na obeh straneh meje', hu: 'Jogi formák a határ két oldalán', en: 'Legal forms on both sides of the border' }, summary: { sl: 'Status socialnega podjetja v Sloveniji in socialna zadruga na Madžarskem.', hu: 'A szociális vállalkozás státusza Szlovéniában és a szociális szövetkezet Magyarországon.', en: 'The status of a social enterprise in Slovenia and the social cooperative in Hungary.' } },
  { ...visit, slug: 'study-visit-goecsej', day: -110, side: 'HU', place: 'Zalaegerszeg', language: 'hu', capacity: 25, registered: [23, 14], title: { sl: 'Študijski obisk: Göcsej', hu: 'Tanulmányút: Göcsej', en: 'Study visit: Göcsej' } },
  { slug: 'impact-murska-sobota', kind: 'workshop', day: -80, sessions: oneDay, side: 'SI', place: 'Murska Sobota', language: 'en', capacity: 20, registered: [15, 25], organisers: both, title: { sl: 'Merjenje družbenih učinkov', hu: 'Társadalmi hatásmérés', en: 'Measuring social impact' }, summary: { sl: 'Kako pokažete, kaj se je zaradi vašega dela spremenilo.', hu: 'Hogyan mutathatja meg, mi változott az Ön munkája nyomán.', en: 'How to show what has changed because of your work.' } },
  { slug: 'volunteers-lenti', kind: 'workshop', day: -60, sessions: afternoon, side: 'HU', place: 'Lenti', language: 'hu', capacity: 20, registered: [14, 33], organisers: both, title: { sl: 'Delo s prostovoljci', hu: 'Munka önkéntesekkel', en: 'Working with volunteers' }, summary: { sl: 'Kako jih najdete, vodite in se jim zahvalite.', hu: 'Hogyan talál önkénteseket, hogyan vezeti őket, és hogyan köszöni meg a munkájukat.', en: 'How to find them, lead them and thank them.' } },
  { slug: 'food-chains-dobrovnik', kind: 'workshop', day: -35, sessions: oneDay, side: 'SI', place: 'Dobrovnik', language: 'sl', capacity: 16, registered: [16, 44], organisers: both, title: { sl: 'Kratke verige s hrano', hu: 'Rövid élelmiszerláncok', en: 'Short food chains' }, summary: { sl: 'Od kmetije do kuhinje brez posrednikov: zgledi iz Pomurja in Zale.', hu: 'A gazdaságtól a konyháig közvetítők nélkül: példák a Muravidékről és Zalából.', en: 'From farm to kitchen without middlemen: examples from Pomurje and Zala.' } },
  { slug: 'mentoring-skills-lendava', kind: 'workshop', day: -14, sessions: oneDay, side: 'SI', place: 'Lendava', language: 'en', capacity: 20, registered: [18, 6], organisers: both, title: { sl: 'Mentorske veščine', hu: 'Mentori készségek', en: 'Mentoring skills' }, summary: { sl: 'Poslušanje, vprašanja in povratna informacija v mentorskem pogovoru.', hu: 'Figyelem, kérdések és visszajelzés a mentori beszélgetésben.', en: 'Listening, questions and feedback in a mentoring talk.' } },
  { ...training({ sl: 'tretja skupina', hu: 'harmadik csoport', en: 'third group' }), slug: 'mentor-training-3', day: -1, side: 'SI', place: 'Moravske Toplice', language: 'sl', capacity: 20, registered: [20, 0] },
  { slug: 'cooperatives-letenye', kind: 'workshop', day: 6, sessions: afternoon, side: 'HU', place: 'Letenye', language: 'hu', capacity: 24, registered: [9, 50], organisers: both, title: { sl: 'Zadruge za vas', hu: 'Szövetkezetek a faluért', en: 'Cooperatives for the village' }, summary: { sl: 'Kdaj je zadruga prava oblika in kako jo ustanovite.', hu: 'Mikor megfelelő forma a szövetkezet, és hogyan alapítható.', en: 'When a cooperative is the right form, and how to found one.' } },
  { ...visit, slug: 'study-visit-slovenia', day: 11, side: 'SI', place: 'Ljubljana', language: 'sl', capacity: 12, registered: [15, 22], title: { sl: 'Študijski obisk po Sloveniji', hu: 'Tanulmányút Szlovéniában', en: 'Study visit across Slovenia' } },
  { slug: 'storytelling-beltinci', kind: 'workshop', day: 17, sessions: oneDay, side: 'SI', place: 'Beltinci', language: 'sl', capacity: 16, registered: [5, 12], organisers: both, title: { sl: 'Zgodba socialnega podjetja', hu: 'Egy társadalmi vállalkozás története', en: 'The story of a social enterprise' }, summary: { sl: 'Kako svojo zgodbo poveste kupcem, občini in sosedom.', hu: 'Hogyan mesélje el történetét a vásárlóknak, az önkormányzatnak és a szomszédoknak.', en: 'How to tell your story to customers, the municipality and neighbours.' } },
  { slug: 'public-procurement-zalaegerszeg', kind: 'workshop', day: 24, sessions: oneDay, side: 'HU', place: 'Zalaegerszeg', language: 'hu', capacity: 20, registered: [7, 37], organisers: both, title: { sl: 'Javna naročila z družbenim namenom', hu: 'Közbeszerzés társadalmi céllal', en: 'Public procurement with a social aim' }, summary: { sl: 'Pridržana javna naročila in kako se nanje prijavite.', hu: 'Fenntartott közbeszerzések, és hogyan lehet rajtuk indulni.', en: 'Reserved contracts and how to bid for them.' } },
  { ...training({ sl: 'četrta skupina', hu: 'negyedik csoport', en: 'fourth group' }), slug: 'mentor-training-4', day: 32, side: 'HU', place: 'Nagykanizsa', language: 'hu', capacity: 20, registered: [11, 18] },
  { slug: 'digital-tools-murska-sobota', kind: 'workshop', day: 40, sessions: afternoon, side: 'SI', place: 'Murska Sobota', language: 'en', capacity: 30, registered: [4, 28], organisers: both, title: { sl: 'Digitalna orodja za majhne ekipe', hu: 'Digitális eszközök kis csapatoknak', en: 'Digital tools for small teams' }, summary: { sl: 'Prosta orodja za načrtovanje, računovodstvo in skupno delo.', hu: 'Szabad szoftverek a tervezéshez, a könyveléshez és a közös munkához.', en: 'Free tools for planning, accounts and working together.' } },
  { ...visit, slug: 'study-visit-zala', day: 53, side: 'HU', place: 'Bázakerettye', language: 'hu', capacity: 30, registered: [6, 41], title: { sl: 'Študijski obisk: zelena Zala', hu: 'Tanulmányút: Zala zöld szíve', en: 'Study visit: the green heart of Zala' } },
  { slug: 'inclusive-jobs-lendava', kind: 'workshop', day: 61, sessions: oneDay, side: 'SI', place: 'Lendava', language: 'sl', capacity: 18, registered: [2, 55], organisers: both, title: { sl: 'Vključujoča delovna mesta', hu: 'Befogadó munkahelyek', en: 'Inclusive workplaces' }, summary: { sl: 'Zaposlovanje ljudi, ki jih trg dela prezre.', hu: 'Olyan emberek foglalkoztatása, akiket a munkaerőpiac nem vesz észre.', en: 'Employing people whom the labour market overlooks.' } },
  { slug: 'energy-communities-lenti', kind: 'workshop', day: 70, sessions: oneDay, side: 'HU', place: 'Lenti', language: 'hu', capacity: 20, registered: [3, 8], organisers: both, status: 'cancelled', title: { sl: 'Energetske skupnosti', hu: 'Energiaközösségek', en: 'Energy communities' }, summary: { sl: 'Skupna sončna elektrarna kot socialno podjetje.', hu: 'Közös naperőmű mint társadalmi vállalkozás.', en: 'A shared solar plant as a social enterprise.' } },
  { slug: 'network-meeting', kind: 'workshop', day: 84, sessions: oneDay, side: 'SI', place: 'Moravske Toplice', language: 'en', capacity: 60, registered: [0, 0], organisers: both, title: { sl: 'Srečanje mentorske mreže', hu: 'A mentorhálózat találkozója', en: 'Meeting of the mentor network' }, summary: { sl: 'Mentorice in mentorji z obeh strani izmenjajo izkušnje prvega leta.', hu: 'A két oldal mentorai megosztják az első év tapasztalatait.', en: 'Mentors of both sides share the experience of the first year.' } },
  { slug: 'closing-conference', kind: 'workshop', day: 110, sessions: oneDay, side: 'HU', place: 'Zalaegerszeg', language: 'hu', capacity: 120, registered: [0, 0], organisers: both, status: 'draft', title: { sl: 'Zaključna konferenca', hu: 'Zárókonferencia', en: 'Closing conference' }, summary: { sl: 'Rezultati projekta in kaj ostane, ko se financiranje konča.', hu: 'A projekt eredményei, és ami a finanszírozás után is megmarad.', en: 'The results of the project, and what remains when the funding ends.' } },
];
