import { newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addAdopted, findAdopted, updateAdopted, type AdoptedIndicator } from '@sens/db/indicator';
import { listOrganisations } from '@sens/db/organisation';
import { listSides, lockProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { AuditAction } from '@sens/domain/audit';
import {
  canonicalJson,
  findShipped,
  type IndicatorDefinition,
  type IndicatorGoals,
  type OwnIndicator,
} from '@sens/domain/indicator';
import type { Deps } from '../shared/deps.ts';

interface Place {
  readonly projectId: string;
  readonly accountId: string;
}

const note = (tx: Tx, { projectId, accountId }: Place, action: AuditAction, id: string, detail: object) =>
  writeAudit(tx, {
    ...{ projectId, action, subjectId: id, detail: { ...detail } },
    actor: { kind: 'account', accountId },
  });

/**
 * Adopts a definition that comes with the suite, takes its newer version, or reports it again after it was given up.
 *
 * @throws DomainError `indicator.already_adopted`, `request.not_found`
 */
export function adoptIndicator(deps: Deps, at: Place, code: string): Promise<{ code: string }> {
  const definition = findShipped(code);
  if (!definition) throw new DomainError('request.not_found', {});
  return deps.db.transaction(async (tx) => {
    await lockProject(tx, at.projectId);
    const known = await findAdopted(tx, at.projectId, { code });
    if (known && known.framework === 'own') throw new DomainError('indicator.code_taken', {});
    if (known && known.retiredAt === null && known.version >= definition.version) {
      throw new DomainError('indicator.already_adopted', {});
    }
    const { version, framework, name, explanation, source, rule } = definition;
    const content = { version, framework, name, explanation, source, rule };
    const id = known?.id ?? newId();
    if (known) await updateAdopted(tx, at.projectId, id, { ...content, retiredAt: null });
    else await addIndicator(tx, at, { ...content, code }, id);
    await note(tx, at, 'indicator.adopted', id, { code, version });
    return { code };
  });
}

const addIndicator = (tx: Tx, { projectId }: Place, definition: IndicatorDefinition, id: string) =>
  addAdopted(tx, {
    ...{ projectId, id, ...definition },
    ...{ baseline: 0, target: null, sideTargets: {}, responsibleId: null },
  });

/**
 * Adds an indicator of the project's own.
 *
 * @throws DomainError `indicator.code_taken`
 */
export function createIndicator(deps: Deps, at: Place, input: OwnIndicator): Promise<{ code: string }> {
  return deps.db.transaction(async (tx) => {
    await lockProject(tx, at.projectId);
    const taken = findShipped(input.code) ?? (await findAdopted(tx, at.projectId, { code: input.code }));
    if (taken) throw new DomainError('indicator.code_taken', {});
    const id = newId();
    await addIndicator(tx, at, { ...input, framework: 'own', version: 1 }, id);
    await note(tx, at, 'indicator.created', id, { code: input.code });
    return { code: input.code };
  });
}

/**
 * Changes what is promised for an indicator and, if it is the project's own, what it counts: then its version counts
 * up, and reports tell one version from the other.
 *
 * @throws DomainError `request.not_found`, `request.invalid` for a side that takes no part,
 *   `indicator.responsible_unknown`
 */
export function changeIndicator(
  deps: Deps,
  at: Place,
  { code, goals, own }: { code: string; goals: IndicatorGoals; own?: Omit<OwnIndicator, 'code'> | undefined },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    await lockProject(tx, at.projectId);
    const known = await standing(tx, at, code);
    const [sides, organisations] = await Promise.all([
      listSides(tx, at.projectId),
      listOrganisations(tx, at.projectId),
    ]);
    const { baseline, target = null, sideTargets: given, responsibleId = null } = goals;
    const sideTargets = Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, number] => entry[1] !== undefined),
    );
    if (Object.keys(sideTargets).some((side) => !sides.includes(side))) throw new DomainError('request.invalid', {});
    if (responsibleId !== null && !organisations.some(({ id }) => id === responsibleId)) {
      throw new DomainError('indicator.responsible_unknown', {});
    }
    if (own && known.framework !== 'own') throw new DomainError('request.invalid', {});
    const words = own && differs(known, own) ? { ...own, version: known.version + 1 } : {};
    await updateAdopted(tx, at.projectId, known.id, { baseline, target, sideTargets, responsibleId, ...words });
    await note(tx, at, 'indicator.changed', known.id, { code, baseline, target, sideTargets, ...words });
  });
}

function differs(known: AdoptedIndicator, own: Omit<OwnIndicator, 'code'>): boolean {
  const facts = ({ name, explanation, source, rule }: Omit<OwnIndicator, 'code'>) =>
    canonicalJson({ name, explanation, source, rule: { ...rule } });
  return facts(known) !== facts(own);
}

/** Reports an indicator no longer; what was frozen keeps it. */
export function retireIndicator(deps: Deps, at: Place, code: string): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const { id } = await standing(tx, at, code);
    await updateAdopted(tx, at.projectId, id, { retiredAt: deps.now() });
    await note(tx, at, 'indicator.retired', id, { code });
  });
}

async function standing(tx: Tx, { projectId }: Place, code: string): Promise<AdoptedIndicator> {
  const known = await findAdopted(tx, projectId, { code });
  if (!known || known.retiredAt !== null) throw new DomainError('request.not_found', {});
  return known;
}
