import { rule, type IndicatorDefinition } from '@sens/domain/indicator';
import type { OrganisationKey } from './project.ts';

/** An output indicator of the project's own: the programme has none for public events in this period. */
export const ownIndicator: IndicatorDefinition = {
  ...{ code: 'SENS-1', version: 1, framework: 'own' },
  name: {
    sl: 'Javni dogodki o socialnem podjetništvu',
    hu: 'Nyilvános események a társadalmi vállalkozásokról',
    en: 'Public events on social entrepreneurship',
  },
  explanation: {
    sl: 'Šteje skupno organiziran dogodek, ki je odprt za javnost.',
    hu: 'A közösen szervezett, nyilvános esemény számít.',
    en: 'Counts a jointly organised event that is open to the public.',
  },
  source: {
    sl: 'Prijavnica projekta, delovni sklop 3',
    hu: 'A projekt pályázata, 3. munkacsomag',
    en: 'Application form of the project, work package 3',
  },
  rule: rule({ unit: 'events', joint: true, audience: 'public' }),
};

/** The programme's own result indicator, which is a level and not a count: it is typed in. */
export const typedIndicator: IndicatorDefinition = {
  ...{ code: 'SC2-RAVEN', version: 1, framework: 'own' },
  name: {
    sl: 'Raven sodelovanja na institucionalni ravni',
    hu: 'Az intézményi szintű együttműködés mértéke',
    en: 'Level of cooperation at institutional level',
  },
  explanation: {
    sl: 'Za koliko se je raven sodelovanja po anketi med institucijami dvignila v obdobju.',
    hu: 'Az intézmények körében végzett felmérés szerint mennyivel nőtt az együttműködés szintje az időszakban.',
    en: 'By how much the level of cooperation rose in the period, by a survey among institutions.',
  },
  source: {
    sl: 'Program sodelovanja, specifični cilj 2 (SC 2)',
    hu: 'Együttműködési program, 2. egyedi célkitűzés',
    en: 'Cooperation programme, specific objective SC 2',
  },
  rule: rule({ unit: 'typed' }),
};

interface DemoIndicator {
  readonly code: string;
  readonly sideTargets: Readonly<Record<string, number>>;
  readonly responsible: OrganisationKey;
}

export const demoIndicators: readonly DemoIndicator[] = [
  { code: 'CO43', sideTargets: { SI: 30, HU: 30 }, responsible: 'zala' },
  { code: 'CO44', sideTargets: { SI: 40, HU: 35 }, responsible: 'pomurje' },
  { code: 'CO46', sideTargets: { SI: 24, HU: 24 }, responsible: 'pomurje' },
  { code: ownIndicator.code, sideTargets: { SI: 2, HU: 2 }, responsible: 'zala' },
  { code: typedIndicator.code, sideTargets: { SI: 1.5, HU: 1.5 }, responsible: 'pomurje' },
];
