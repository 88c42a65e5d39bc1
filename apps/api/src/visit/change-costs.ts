import { newId, type Tx } from '@sens/db';
import { listOrganisations } from '@sens/db/organisation';
import { listCostPeople, listCosts, listLegs, removeCost, saveCost, type EventPlace } from '@sens/db/visit';
import { DomainError } from '@sens/domain';
import { maxCosts, readCostScope, type CostInput, type CostScope } from '@sens/domain/visit';
import type { Deps } from '../shared/deps.ts';
import { changeVisit } from './change-visit.ts';

/**
 * Adds a line of a visit's costs, or changes one. The audit trail keeps the amounts and not the words.
 *
 * @param id null for a new line
 * @throws DomainError `request.not_found`, `visit.payer_unknown`, `visit.cost_scope_unknown` for a leg or a person that
 *   is not the visit's, `visit.too_many`
 */
export const changeCost = (
  deps: Deps,
  accountId: string,
  at: EventPlace,
  id: string | null,
  { scope: words, ...values }: CostInput,
): Promise<void> =>
  changeVisit(deps, accountId, at, async (tx) => {
    const [known, payers] = await Promise.all([listCosts(tx, at), listOrganisations(tx, at.projectId)]);
    const before = known.find((line) => line.id === id) ?? null;
    if (id !== null && !before) throw new DomainError('request.not_found', {});
    if (!before && known.length >= maxCosts) throw new DomainError('visit.too_many', { max: maxCosts });
    if (!payers.some((payer) => payer.id === values.payerId)) throw new DomainError('visit.payer_unknown', {});
    const scope = readCostScope(words);
    if (!scope || !(await isOfVisit(tx, at, scope))) throw new DomainError('visit.cost_scope_unknown', {});
    const costId = before?.id ?? newId();
    const { kind, planned, actual = null } = values;
    await saveCost(tx, {
      ...{ ...at, ...values, actual, id: costId, createdAt: deps.now() },
      legId: scope.of === 'leg' ? scope.id : null,
      registrationId: scope.of === 'person' ? scope.id : null,
    });
    const was = before && { planned: before.planned, actual: before.actual };
    return {
      action: before ? 'visit.cost_changed' : 'visit.cost_added',
      detail: { costId, kind, of: scope.of, planned, actual, ...(was ? { was } : {}) },
      result: undefined,
    };
  });

async function isOfVisit(tx: Tx, at: EventPlace, scope: CostScope): Promise<boolean> {
  if (scope.of === 'visit') return true;
  if (scope.of === 'leg') return (await listLegs(tx, at)).some(({ id }) => id === scope.id);
  return (await listCostPeople(tx, at)).some(({ registrationId }) => registrationId === scope.id);
}

/** @throws DomainError `request.not_found` */
export const dropCost = (deps: Deps, accountId: string, at: EventPlace, id: string): Promise<void> =>
  changeVisit(deps, accountId, at, async (tx) => {
    const line = (await listCosts(tx, at)).find((one) => one.id === id);
    if (!line || !(await removeCost(tx, at, id))) throw new DomainError('request.not_found', {});
    const { kind, planned, actual } = line;
    return { action: 'visit.cost_removed', detail: { costId: id, kind, planned, actual }, result: undefined };
  });
