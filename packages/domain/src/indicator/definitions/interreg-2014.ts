import { rule, type IndicatorDefinition } from '../definition.ts';

const source = {
  sl: 'Uredba (EU) št. 1299/2013, Priloga: skupni kazalniki učinka za cilj evropsko teritorialno sodelovanje',
  hu: 'Az 1299/2013/EU rendelet melléklete: az európai területi együttműködési célkitűzés közös kimeneti mutatói',
  en: 'Regulation (EU) No 1299/2013, Annex: common output indicators of European territorial cooperation',
};

const once = {
  sl: 'Vsaka oseba šteje v projektu enkrat, na dan prve udeležbe.',
  hu: 'Minden személy a projektben egyszer számít, az első részvétel napján.',
  en: 'Each person counts once in the project, on the day of their first participation.',
};

/** Common output indicators of Interreg 2014-2020; all count persons, once in the project. */
export const interreg2014: readonly IndicatorDefinition[] = [
  {
    ...{ code: 'CO43', version: 1, framework: 'interreg_2014', source, explanation: once },
    name: {
      sl: 'Udeleženci pobud za čezmejno mobilnost',
      hu: 'Határon átnyúló mobilitási kezdeményezések résztvevői',
      en: 'Participants in cross-border mobility initiatives',
    },
    rule: rule({ unit: 'participants', eventKinds: ['study_visit'] }),
  },
  {
    ...{ code: 'CO44', version: 1, framework: 'interreg_2014', source, explanation: once },
    name: {
      sl: 'Udeleženci skupnih lokalnih zaposlitvenih pobud in skupnih usposabljanj',
      hu: 'Közös helyi foglalkoztatási kezdeményezések és közös képzések résztvevői',
      en: 'Participants in joint local employment initiatives and joint training',
    },
    rule: rule({ unit: 'participants', joint: true, eventKinds: ['training', 'workshop'] }),
  },
  {
    ...{ code: 'CO45', version: 1, framework: 'interreg_2014', source, explanation: once },
    name: {
      sl: 'Udeleženci projektov za enakost spolov, enake možnosti in socialno vključenost čez mejo',
      hu: 'A nemek közötti egyenlőséget, az esélyegyenlőséget és a társadalmi befogadást határon átnyúlóan segítő projektek résztvevői',
      en: 'Participants in projects promoting gender equality, equal opportunities and social inclusion across borders',
    },
    rule: rule({ unit: 'participants', equality: true, wants: ['gender'] }),
  },
  {
    ...{ code: 'CO46', version: 1, framework: 'interreg_2014', source, explanation: once },
    name: {
      sl: 'Udeleženci skupnih programov izobraževanja in usposabljanja',
      hu: 'Közös oktatási és képzési programok résztvevői',
      en: 'Participants in joint education and training schemes',
    },
    rule: rule({ unit: 'participants', joint: true, eventKinds: ['training'], scheme: true }),
  },
];
