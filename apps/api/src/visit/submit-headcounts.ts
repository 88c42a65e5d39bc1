import { lockRegistrations } from '@sens/db/attendance';
import { leads } from '@sens/db/event';
import { addHeadcounts, listHeadcounts, listLegsById } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { refuseMark, type MarkAnswer } from '@sens/domain/attendance';
import { mergeHeadcount, type HeadcountMarkInput } from '@sens/domain/visit';
import type { Deps } from '../shared/deps.ts';

/**
 * Takes taps from a phone, by the rules of the roll call: they are only ever added, each gets its own answer, and
 * sending them again changes nothing.
 *
 * @throws DomainError `request.forbidden` when the account does not lead one of the visits
 */
export function submitHeadcounts(
  deps: Deps,
  by: { accountId: string; manages: boolean },
  projectId: string,
  taps: readonly HeadcountMarkInput[],
): Promise<MarkAnswer[]> {
  return deps.db.transaction(async (tx) => {
    const legs = new Map(
      (await listLegsById(tx, projectId, unique(taps.map(({ legId }) => legId)))).map((leg) => [leg.id, leg]),
    );
    if (!by.manages) {
      const eventIds = unique([...legs.values()].map(({ eventId }) => eventId));
      for (const eventId of eventIds) {
        if (!(await leads(tx, by.accountId, projectId, { eventId }))) throw new DomainError('request.forbidden', {});
      }
    }
    const locked = await lockRegistrations(tx, projectId, unique(taps.map(({ registrationId }) => registrationId)));
    const registrations = new Map(locked.map((registration) => [registration.id, registration]));
    const refusals = new Map<string, MarkAnswer>();
    const accepted = taps.filter(({ markId, legId, registrationId }) => {
      const facts = { session: legs.get(legId) ?? null, registration: registrations.get(registrationId) ?? null };
      const refusal = refuseMark({ status: 'present', minutes: null }, { ...facts, now: deps.now() });
      if (refusal) refusals.set(markId, { markId, outcome: 'rejected', ...refusal });
      return refusal === null;
    });
    const added = new Set(
      await addHeadcounts(
        tx,
        accepted.map(({ markId, markedAt, ...tap }) => ({
          ...{ ...tap, id: markId, projectId, accountId: by.accountId },
          ...{ markedAt: new Date(markedAt), receivedAt: deps.now() },
        })),
      ),
    );
    const all = Map.groupBy(await listHeadcounts(tx, projectId, [...legs.keys()]), pairOf);
    return taps.map((tap): MarkAnswer => {
      const { markId } = tap;
      const refusal = refusals.get(markId);
      if (refusal) return refusal;
      if (!added.has(markId)) return { markId, outcome: 'duplicate' };
      const conflict = mergeHeadcount(all.get(pairOf(tap)) ?? [])?.conflict;
      return { markId, outcome: conflict ? 'accepted_with_conflict' : 'accepted' };
    });
  });
}

const pairOf = ({ legId, registrationId }: { legId: string; registrationId: string }) => `${legId}/${registrationId}`;
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
