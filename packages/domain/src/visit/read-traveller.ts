import { fieldIssues, type FieldIssue, type FieldIssues } from '../shared/issue-codes.ts';
import { needsInput, noNeeds, type Needs } from './need-input.ts';
import { ownWay, type NeedKind } from './visit.ts';

/** What a visit asks whoever registers. */
export interface AskedOfTravellers {
  readonly needs: readonly NeedKind[];
  readonly legs: readonly { readonly id: string; readonly pickUps: readonly { readonly id: string }[] }[];
}

/** A seat on a leg; without a pick-up point where everybody boards in one place. */
export interface Boarding {
  readonly legId: string;
  readonly pickUpId: string | null;
}

export interface ReadTraveller {
  readonly boardings: readonly Boarding[];
  readonly needs: Needs;
  /** By path: `boarding.<id of the leg>`, `needs.<name>`. */
  readonly issues: FieldIssues;
}

/**
 * Checks what a traveller chose and said against what the visit asks; the form and the API ask the same. Everybody rides
 * on a leg without pick-up points; on the others they choose one, or say that they come on their own.
 */
export function readTraveller(
  asked: AskedOfTravellers,
  given: { boarding?: Readonly<Record<string, unknown>> | undefined; needs?: unknown },
): ReadTraveller {
  const issues: Record<string, FieldIssue> = {};
  const chosen = new Map(Object.entries(given.boarding ?? {}));
  const boardings = asked.legs.flatMap(({ id, pickUps }): Boarding[] => {
    if (pickUps.length === 0) return [{ legId: id, pickUpId: null }];
    const choice = chosen.get(id);
    if (choice === ownWay) return [];
    const pickUp = pickUps.find((point) => point.id === choice);
    if (pickUp) return [{ legId: id, pickUpId: pickUp.id }];
    const code = choice === undefined || choice === '' ? 'field.required' : 'field.choice';
    issues[`boarding.${id}`] = { code, params: {} };
    return [];
  });
  const input = given.needs ?? {};
  const needs = needsInput(asked.needs).safeParse(input);
  if (!needs.success) {
    for (const [path, issue] of Object.entries(fieldIssues(needs.error, input))) issues[`needs.${path}`] = issue;
  }
  return { boardings, needs: needs.success ? needs.data : noNeeds, issues };
}
