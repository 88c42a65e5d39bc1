import { writeAudit } from '@sens/db/audit';
import { lockEvent } from '@sens/db/event';
import { findAdopted, removeOverride, saveEventReporting, saveOverride } from '@sens/db/indicator';
import type { Tx } from '@sens/db';
import { DomainError } from '@sens/domain';
import type { AuditAction } from '@sens/domain/audit';
import type { EventReporting, IndicatorOverride } from '@sens/domain/indicator';
import type { Deps } from '../shared/deps.ts';
import { loadFeeds } from './load-feeds.ts';

interface Place {
  readonly projectId: string;
  readonly eventId: string;
}

const note = (tx: Tx, at: Place, accountId: string, action: AuditAction, detail: Record<string, unknown>) =>
  writeAudit(tx, {
    projectId: at.projectId,
    actor: { kind: 'account', accountId },
    ...{ action, subjectId: at.eventId, detail },
  });

async function lock(tx: Tx, { projectId, eventId }: Place): Promise<void> {
  if (!(await lockEvent(tx, projectId, eventId))) throw new DomainError('request.not_found', {});
}

/** Says what an event is, as far as the indicators ask and nothing else tells. */
export function setEventReporting(deps: Deps, at: Place, accountId: string, values: EventReporting): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await lock(tx, at);
    await saveEventReporting(tx, at, values);
    await note(tx, at, accountId, 'event.reporting_set', { ...values });
  });
}

/**
 * Decides about one event and one indicator against the rule, with a reason, or lets the rule hold again.
 *
 * @throws DomainError `request.not_found`; `indicator.never_counts` for a draft and a cancelled event
 */
export function overrideIndicator(
  deps: Deps,
  at: Place,
  accountId: string,
  { indicatorId, feeds, reason }: IndicatorOverride,
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await lock(tx, at);
    const indicator = await findAdopted(tx, at.projectId, { id: indicatorId });
    if (!indicator || indicator.retiredAt !== null) throw new DomainError('request.not_found', {});
    const { code } = indicator;
    if (feeds === undefined || reason === undefined) {
      await removeOverride(tx, { ...at, indicatorId });
      return note(tx, at, accountId, 'event.indicator_restored', { code });
    }
    const [event] = (await loadFeeds(tx, at.projectId, at)).events;
    if (feeds && (event?.status === 'draft' || event?.status === 'cancelled')) {
      throw new DomainError('indicator.never_counts', {});
    }
    await saveOverride(tx, { ...at, indicatorId, feeds, reason, accountId, decidedAt: deps.now() });
    return note(tx, at, accountId, 'event.indicator_overridden', { code, feeds, reason });
  });
}

/** What an event is, which indicators it feeds, and why not the others. */
export async function loadEventIndicators(deps: Deps, { projectId, eventId }: Place) {
  const { indicators, events, overrides, decisions } = await loadFeeds(deps.db, projectId, { eventId });
  const [event] = events;
  if (!event) throw new DomainError('request.not_found', {});
  const { id, title, status, audience, equality, internal, organiserSides } = event;
  const made = decisions.get(id)!;
  return {
    event: { id, title, status, audience, equality, internal, organiserSides },
    indicators: indicators
      .map(({ id: indicatorId, code, name, rule }, index) => ({
        ...{ code, name, unit: rule.unit, ...made[index]! },
        override: overrides.find((decision) => decision.indicatorId === indicatorId) ?? null,
      }))
      .filter(({ unit }) => unit !== 'typed'),
  };
}
