import type { KnownPerson } from '../match-people.ts';
import { foldText } from '../normalise-name.ts';
import { nameLikeness, nameWords } from './name-likeness.ts';

/** What speaks for two records being one person, and what against. */
export const duplicateReasons = [
  ...(['same_email', 'same_name', 'similar_name', 'same_organisation', 'similar_organisation'] as const),
  ...(['same_birth_year', 'other_birth_year', 'other_email'] as const),
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface DuplicateJudgement {
  /** From 0 to 100; from `likelyFrom` on somebody should look at the pair. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

export const likelyFrom = 50;

/** A record reduced to what two of them are compared by; made once, used for many comparisons. */
export interface ComparedPerson {
  readonly id: string;
  readonly name: readonly string[];
  readonly email: string | null;
  readonly birthYear: number | null;
  readonly organisation: readonly string[];
}

export const toCompared = (person: KnownPerson): ComparedPerson => ({
  id: person.id,
  name: nameWords(person),
  email: person.email?.trim().toLowerCase() || null,
  birthYear: person.birthYear,
  organisation: organisationWords(person.organisationName ?? ''),
});

/** Legal forms and short words tell no two organisations apart. */
const shortestWord = 3;

const organisationWords = (name: string) =>
  [
    ...new Set(
      foldText(name)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length >= shortestWord),
    ),
  ].sort();

/** What each thing two records share, or contradict each other in, weighs. */
const weights: Readonly<Record<DuplicateReason, number>> = {
  same_email: 50,
  same_name: 45,
  similar_name: 30,
  same_organisation: 25,
  similar_organisation: 20,
  same_birth_year: 20,
  other_birth_year: -30,
  other_email: -5,
};

/**
 * How likely two records are one person, with the reasons. The same for both orders of the pair, and blind to case,
 * accents, hyphens, titles and the order of names. A shared mailbox is enough to look; so is a like name with a like
 * organisation or the same year of birth, as long as nothing contradicts it.
 */
export function judgePair(one: ComparedPerson, other: ComparedPerson): DuplicateJudgement {
  const likeness = nameLikeness(one.name, other.name);
  const organisation = organisationLikeness(one.organisation, other.organisation);
  const reasons: DuplicateReason[] = [];
  if (one.email !== null && one.email === other.email) reasons.push('same_email');
  if (likeness !== 'different') reasons.push(`${likeness}_name`);
  if (organisation !== 'different') reasons.push(`${organisation}_organisation`);
  if (one.birthYear !== null && other.birthYear !== null) {
    reasons.push(one.birthYear === other.birthYear ? 'same_birth_year' : 'other_birth_year');
  }
  if (one.email !== null && other.email !== null && one.email !== other.email) reasons.push('other_email');
  const isClue = reasons.includes('same_email') || likeness !== 'different';
  const weight = reasons.reduce((total, reason) => total + weights[reason], 0);
  // A mailbox that people share is looked at once, whatever else is known of them.
  const least = reasons.includes('same_email') ? likelyFrom : 0;
  return { score: isClue ? Math.min(100, Math.max(least, weight)) : 0, reasons };
}

/** Words in common, of all the words: `similar` from half on. */
function organisationLikeness(one: readonly string[], other: readonly string[]): 'same' | 'similar' | 'different' {
  if (one.length === 0 || other.length === 0) return 'different';
  const shared = one.filter((word) => other.includes(word)).length;
  if (shared === one.length && shared === other.length) return 'same';
  return shared * 2 >= Math.max(one.length, other.length) ? 'similar' : 'different';
}
