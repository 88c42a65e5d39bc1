import type { CertificateKind } from '@sens/domain/certificate';
import { formatPercent, m, type Locale } from '@sens/messages';
import { contexts } from './contexts.ts';

/** Who issues: a project. */
export interface IssuerFacts {
  /** Its address is its name. */
  readonly url: string;
  readonly name: string;
  readonly page: string;
  readonly email: string;
}

/** What can be achieved: taking part in an event, or completing it. Texts are in the language. */
export interface AchievementFacts {
  readonly url: string;
  readonly pictureUrl: string;
  readonly locale: Locale;
  readonly kind: CertificateKind;
  readonly title: string;
  /** The organisation that awards it. */
  readonly awardedBy: string;
  readonly issuer: IssuerFacts;
  /** Share of the planned hours that had to be attended, from 0 to 1. */
  readonly minimumShare: number;
  readonly assessed: boolean;
  readonly ects: number | null;
  /** Level of the European Qualifications Framework. */
  readonly level: number | null;
  readonly outcomes: readonly string[];
}

/** An issuer's profile (Open Badges 3.0, section B.1.20). */
export const writeProfile = ({ url, name, page, email }: IssuerFacts) => ({
  ...{ id: url, type: ['Profile'], name, url: page, email },
});

/** The same as a document of its own. */
export const withContexts = <T extends object>(document: T) => ({ '@context': contexts, ...document });

/** Completing is more than attending; both words are of the specification (section B.3.1). */
const types = { attendance: 'Certificate', completion: 'CertificateOfCompletion' } as const;

/** An achievement (Open Badges 3.0, section B.1.1). What is not known is left out. */
export function writeAchievement(facts: AchievementFacts) {
  const { locale, kind, title, level } = facts;
  return {
    id: facts.url,
    type: ['Achievement'],
    achievementType: types[kind],
    name: title,
    description: m.badge_description(locale, {
      ...{ kind, title, issuer: facts.awardedBy, project: facts.issuer.name },
    }),
    criteria: { narrative: writeCriteria(facts) },
    creator: writeProfile(facts.issuer),
    image: { id: facts.pictureUrl, type: 'Image', caption: m.badge_picture(locale, { title }) },
    inLanguage: m.language_tag(locale),
    ...(facts.ects === null ? {} : { creditsAvailable: facts.ects }),
    ...(facts.assessed ? { resultDescription: [writeResultDescription(facts)] } : {}),
    ...(level === null ? {} : { alignment: [writeLevel(locale, level)] }),
  };
}

/** What had to be done, in Markdown, as the specification has it. */
function writeCriteria({ locale, kind, minimumShare, assessed, outcomes }: AchievementFacts): string {
  const share = formatPercent(locale, minimumShare);
  const conditions = m.badge_criteria(locale, { kind, share, assessed: assessed ? 'yes' : 'no' });
  if (outcomes.length === 0) return conditions;
  return [conditions, '', `${m.badge_outcomes(locale)}:`, '', ...outcomes.map((outcome) => `- ${outcome}`)].join('\n');
}

/** Where the result of an achievement is described. */
export const resultUrl = ({ url }: Pick<AchievementFacts, 'url'>): string => `${url}#result`;

const writeResultDescription = (facts: AchievementFacts) => ({
  ...{ id: resultUrl(facts), type: ['ResultDescription'], name: m.badge_result(facts.locale), resultType: 'Status' },
});

const writeLevel = (locale: Locale, level: number) => ({
  type: ['Alignment'],
  targetName: m.badge_level(locale, { level }),
  targetUrl: `http://data.europa.eu/snb/eqf/${level}`,
  targetFramework: m.badge_framework(locale),
});
