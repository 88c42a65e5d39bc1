import { rule, type IndicatorDefinition } from '../definition.ts';

const source = {
  sl: 'Uredba (EU) 2021/1058, Priloga I, tabela 2: skupni kazalniki Interreg',
  hu: 'Az (EU) 2021/1058 rendelet I. melléklete, 2. táblázat: az Interreg közös mutatói',
  en: 'Regulation (EU) 2021/1058, Annex I, table 2: common indicators of Interreg',
};

/** RCO81, RCO85 and RCO115 share the events out among themselves. */
const exclusiveGroup = 'joint_action';

/** Common indicators of Interreg 2021-2027, in the order of the monitoring system. */
export const interreg2021: readonly IndicatorDefinition[] = [
  {
    ...{ code: 'RCO81', version: 1, framework: 'interreg_2021', source },
    name: {
      sl: 'Udeležbe v skupnih čezmejnih dejavnostih',
      hu: 'Részvételek határon átnyúló közös tevékenységekben',
      en: 'Participations in joint actions across borders',
    },
    explanation: {
      sl: 'Vsaka oseba šteje enkrat na skupno dejavnost. Šteje samo dogodek za določen krog ljudi, ki ga organizirajo organizacije z vsaj dveh strani. Notranji sestanki projekta ne štejejo.',
      hu: 'Minden személy közös tevékenységenként egyszer számít. Csak olyan, meghatározott körnek szóló esemény számít, amelyet legalább két oldal szervezetei szerveznek. A projekt belső megbeszélései nem számítanak.',
      en: 'Each person counts once for each joint action. Only events for a chosen circle count, organised by organisations from at least two sides. Internal meetings of the project do not count.',
    },
    rule: rule({ unit: 'participations', joint: true, audience: 'targeted', exclusiveGroup, rank: 3 }),
  },
  {
    ...{ code: 'RCO82', version: 1, framework: 'interreg_2021', source },
    name: {
      sl: 'Udeležbe v skupnih dejavnostih za enakost spolov, enake možnosti in socialno vključenost',
      hu: 'Részvételek a nemek közötti egyenlőséget, az esélyegyenlőséget és a társadalmi befogadást segítő közös tevékenységekben',
      en: 'Participations in joint actions promoting gender equality, equal opportunities and social inclusion',
    },
    explanation: {
      sl: 'Kot RCO81, vendar samo dogodki s to temo. Ista udeležba sme šteti tudi pri RCO81.',
      hu: 'Mint az RCO81, de csak az ilyen témájú eseményekre. Ugyanaz a részvétel az RCO81 mutatónál is számíthat.',
      en: 'As RCO81, for events with this theme. The same participation may count for RCO81 too.',
    },
    rule: rule({ unit: 'participations', joint: true, audience: 'targeted', equality: true, wants: ['gender'] }),
  },
  {
    ...{ code: 'RCO85', version: 1, framework: 'interreg_2021', source },
    name: {
      sl: 'Udeležbe v skupnih programih usposabljanja',
      hu: 'Részvételek közös képzési programokban',
      en: 'Participations in joint training schemes',
    },
    explanation: {
      sl: 'Vsaka oseba šteje enkrat na usposabljanje, ne glede na število terminov. Usposabljanje organizirajo organizacije z vsaj dveh strani. Enkratna informativna srečanja ne štejejo.',
      hu: 'Minden személy képzésenként egyszer számít, akárhány alkalomból áll a képzés. A képzést legalább két oldal szervezetei szervezik. Az egyszeri tájékoztatók nem számítanak.',
      en: 'Each person counts once for each training, however many sessions it has. It is organised by organisations from at least two sides. One-off information events do not count.',
    },
    rule: rule({
      ...{ unit: 'participations', joint: true, eventKinds: ['training'], scheme: true, exclusiveGroup, rank: 1 },
    }),
  },
  {
    ...{ code: 'RCO87', version: 1, framework: 'interreg_2021', source },
    name: {
      sl: 'Organizacije, ki sodelujejo čez mejo',
      hu: 'Határon átnyúlóan együttműködő szervezetek',
      en: 'Organisations cooperating across borders',
    },
    explanation: {
      sl: 'Partnerji projekta in druge organizacije, ki so soorganizirale skupni dogodek. Vsaka organizacija šteje enkrat.',
      hu: 'A projekt partnerei és a közös eseményeket szervező más szervezetek. Minden szervezet egyszer számít.',
      en: 'Partners of the project, and other organisations that took part in organising a joint event. Each counts once.',
    },
    rule: rule({ unit: 'organisations', joint: true }),
  },
  {
    ...{ code: 'RCO115', version: 1, framework: 'interreg_2021', source },
    name: {
      sl: 'Skupno organizirani čezmejni javni dogodki',
      hu: 'Közösen szervezett, határon átnyúló nyilvános rendezvények',
      en: 'Public events across borders jointly organised',
    },
    explanation: {
      sl: 'Šteje dogodek, ne ljudje: načeloma je odprt za vse na območju, javno objavljen in ga organizirajo organizacije z vsaj dveh strani.',
      hu: 'Az esemény számít, nem a résztvevők: elvben a térségben bárki előtt nyitott, nyilvánosan meghirdetett, és legalább két oldal szervezetei szervezik.',
      en: 'Counts the event, not the people: open in principle to everybody in the area, publicly advertised, and organised by organisations from at least two sides.',
    },
    rule: rule({ unit: 'events', joint: true, audience: 'public', exclusiveGroup, rank: 2 }),
  },
  {
    ...{ code: 'RCR81', version: 1, framework: 'interreg_2021', source },
    name: {
      sl: 'Zaključeni skupni programi usposabljanja',
      hu: 'Közös képzési programok elvégzése',
      en: 'Completions of joint training schemes',
    },
    explanation: {
      sl: 'Oseba je izpolnila pogoje skupnega usposabljanja, ki ima program. Šteje dan zaključka. Potrdilo je dokazilo.',
      hu: 'A személy teljesítette egy képzési programmal rendelkező közös képzés feltételeit. Az elvégzés napja számít. Az igazolás a bizonyíték.',
      en: 'A person who met the conditions of a joint training that runs a curriculum. The day of completion counts. The certificate is the proof.',
    },
    rule: rule({ unit: 'completions', joint: true, eventKinds: ['training'], scheme: true }),
  },
  {
    ...{ code: 'RCR85', version: 1, framework: 'interreg_2021', source },
    name: {
      sl: 'Udeležbe v skupnih čezmejnih dejavnostih po koncu projekta',
      hu: 'Részvételek határon átnyúló közös tevékenységekben a projekt befejezése után',
      en: 'Participations in joint actions across borders after project completion',
    },
    explanation: {
      sl: 'Kot RCO81, za dogodke do enega leta po koncu projekta.',
      hu: 'Mint az RCO81, a projekt befejezését követő egy éven belüli eseményekre.',
      en: 'As RCO81, for events up to one year after the end of the project.',
    },
    rule: rule({ unit: 'participations', joint: true, audience: 'targeted', time: 'after' }),
  },
];
