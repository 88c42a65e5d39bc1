import { findAdopted, replaceTyped } from '@sens/db/indicator';
import { writeAudit } from '@sens/db/audit';
import { listReportingPeriods, listSides, lockProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { sameValues, type TypedValues } from '@sens/domain/indicator';
import type { Deps } from '../shared/deps.ts';

/**
 * Types in what a reporting period adds to an indicator, in place of what was typed in for it before. A frozen report
 * stays as it is, and the next one lists the difference.
 *
 * @param period its number
 * @throws DomainError `request.not_found` for a period that there is not, or an indicator that is counted;
 *   `request.invalid` for a side that takes no part; `indicator.values_changed` when others are there than were seen
 */
export function typeValues(
  deps: Deps,
  { projectId, accountId }: { projectId: string; accountId: string },
  { code, period: number, values, seen, note }: TypedValues & { code: string; period: number },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await lockProject(tx, projectId);
    const [indicator, periods, sides] = await Promise.all([
      findAdopted(tx, projectId, { code }),
      listReportingPeriods(tx, projectId),
      listSides(tx, projectId),
    ]);
    const period = periods.find(({ position }) => position === number);
    if (!indicator || indicator.retiredAt !== null || indicator.rule.unit !== 'typed' || !period) {
      throw new DomainError('request.not_found', {});
    }
    if (Object.keys(values).some((side) => !sides.includes(side))) throw new DomainError('request.invalid', {});
    const at = { projectId, indicatorId: indicator.id };
    const { startsOn, endsOn } = period;
    const rows = Object.entries(values).map(([side, value]) => ({
      ...{ ...at, day: endsOn, side, value, note },
      ...{ accountId, typedAt: deps.now() },
    }));
    const before = await replaceTyped(tx, at, { from: startsOn, to: endsOn }, rows);
    if (!sameValues(before, seen)) throw new DomainError('indicator.values_changed', {});
    await writeAudit(tx, {
      ...{ projectId, actor: { kind: 'account', accountId }, action: 'indicator.value_typed', subjectId: indicator.id },
      detail: { code, startsOn, endsOn, before, values, note },
    });
  });
}
