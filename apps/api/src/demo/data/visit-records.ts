import type { CostKind } from '@sens/domain/visit';
import type { OrganisationKey } from './project.ts';

export interface DemoCost {
  kind: CostKind;
  description: string;
  payer: OrganisationKey;
  /** The number of a leg of the visit, from 0; of everybody where there is none. */
  leg?: number;
  /** The traveller, from 0, whose cost it is alone. */
  person?: number;
  /** In cents. */
  planned: number;
  actual?: number;
}

/** What the demo's visits cost: the one to come is planned, the one that is over is paid. */
export const demoCosts: Readonly<Record<string, readonly DemoCost[]>> = {
  'study-visit-slovenia': [
    { kind: 'transport', description: 'Avtobus Zalaegerszeg – Celje', payer: 'zala', leg: 0, planned: 62_000 },
    { kind: 'transport', description: 'Avtobus Celje – Ljubljana', payer: 'pomurje', leg: 1, planned: 28_000 },
    { kind: 'transport', description: 'Avtobus Ljubljana – Zalaegerszeg', payer: 'zala', leg: 2, planned: 71_500 },
    { kind: 'accommodation', description: 'Penzion, ena noč', payer: 'pomurje', planned: 61_250 },
    {
      kind: 'accommodation',
      description: 'Doplačilo za enoposteljno sobo',
      payer: 'pomurje',
      person: 2,
      planned: 2500,
    },
    { kind: 'meals', description: 'Kosilo in večerja', payer: 'pomurje', planned: 38_500, actual: 38_500 },
    { kind: 'interpretation', description: 'Tolmačenje, dva dneva', payer: 'zala', planned: 90_000 },
  ],
  'study-visit-goricko': [
    {
      ...{ kind: 'transport', description: 'Avtobus Zalaegerszeg – Grad', payer: 'zala', leg: 0 },
      ...{ planned: 54_000, actual: 53_125 },
    },
    {
      ...{ kind: 'transport', description: 'Avtobus Bogojina – Zalaegerszeg', payer: 'zala', leg: 1 },
      ...{ planned: 48_000, actual: 48_000 },
    },
    {
      ...{ kind: 'accommodation', description: 'Turistična kmetija, ena noč', payer: 'pomurje' },
      ...{ planned: 88_000, actual: 91_300 },
    },
    { kind: 'meals', description: 'Obroki', payer: 'pomurje', planned: 44_000, actual: 41_780 },
    { kind: 'tickets', description: 'Lončarska delavnica', payer: 'zala', planned: 11_000, actual: 11_000 },
  ],
};

/** What was written about the stops of the visit that is over, in their order, each in its writer's language. */
export const demoReports = [
  {
    language: 'sl',
    text:
      'V delavnici dela devet ljudi, od tega štirje z zaposlitvijo prek socialnega podjetja. Pokazali so nam, kako ' +
      'izdelek nastane in kako mu določijo ceno.\n\nDogovorili smo se za skupno prodajno mizo na jesenskem sejmu.',
  },
  {
    language: 'hu',
    text:
      'A fazekasok családi vállalkozásként dolgoznak, és közösen adják el, amit készítenek. A csoport két tagja ' +
      'hasonló közös boltot tervez Lentiben.',
  },
] as const;

export const demoPhoto = {
  stop: 1,
  language: 'sl',
  caption: 'Lončarsko dvorišče v Bogojini z vrči, ki se sušijo na klopi',
} as const;
