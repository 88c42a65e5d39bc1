import type { OrganisationKind } from '../../organisation/organisation-kind.ts';
import { foldText } from '../normalise-name.ts';

/**
 * In the order in which they are tried: *socialno podjetje* is no company, *javni zavod* no institute, and a
 * *szociális szövetkezet* is a legal form of cooperative. A word that says less than a kind (an NGO is an
 * association, an institute or a foundation) is `other`.
 */
const kinds: readonly (readonly [OrganisationKind, RegExp])[] = [
  ['social_enterprise', /\bsoc\w* podjetj|\bso p\b|\bsocial enterprise|\btarsadalmi vallalkozas/],
  ['development_agency', /\brazvojn\w* (agencij|center)|\bdevelopment agency|fejlesztesi (ugynokseg|kozpont)/],
  ['public_body', /\bjavn|\bministrstv|\bupravn|\bpublic|\bgovernment (office|agency)|\bministry|\bminiszterium/],
  ['public_body', /hivatal\b|\bkoltsegvetesi|\bkozintezmeny|\bnemzetisegi onkormanyzat|\binspektorat/],
  ['municipality', /\bobcin|onkormanyzat|\bmunicipalit|\blocal government|\bpolgarmester/],
  ['cooperative', /\bzadrug|szovetkezet|\bco ?op/],
  ['association', /\bdrustv|\bzvez|egyesulet|\bszovetseg|\bassociation|\bklub|\bclub/],
  ['foundation', /\bustanov|\bfundacij|alapitvany|\bfoundation/],
  ['school', /\bsol|iskola|\bschool|\bgimnazi|\bfakultet|\buniver|egyetem|\bcollege|\bfoiskola|\bvrtec|\bovoda/],
  ['institute', /\bzavod|\binstitut|intezet/],
  ['company', /\bpodjet|\bdruzb|\bd o o\b|\bd d\b|\bs p\b|\bvallalkoz|\bceg\b|\bkft\b|\bzrt\b|\bnyrt\b|\bbt\b/],
  ['company', /\bcompany|\benterprise|\bbusiness|\bltd\b|\bgmbh\b|\bsole trader|\bself employed/],
  ['other', /\bdrug|\begyeb|\bother|\bnevladn|\bnvo\b|\bngo\b|\bnon ?gov|\bcivil|\bposameznik|\bfizicn/],
  ['other', /\bmaganszemely|\bindividual|\bprivate person/],
];

/** Reads the kind of an organisation as people write it; null when the words are not known. */
export function parseOrganisationKind(text: string): OrganisationKind | null {
  const words = foldText(text.slice(0, 300))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
