import { newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { endPartnership, listPartners, removeOrganisations, saveOrganisations } from '@sens/db/organisation';
import {
  listUsedSides,
  lockProject,
  removePeriods,
  removeSides,
  savePeriods,
  saveSides,
  setProjectFacts,
} from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { assertSidesFree, listDepartures, type ProjectUpdate } from '@sens/domain/project';
import type { Deps } from '../shared/deps.ts';
import { describeProject } from './describe-project.ts';

/**
 * Makes the facts of a project what is wanted. The first partner is the lead partner.
 *
 * @throws DomainError `project.changed_meanwhile`, `project.side_in_use`, `request.not_found`
 */
export function updateProject(
  deps: Deps,
  accountId: string,
  { projectId, ...wanted }: ProjectUpdate & { projectId: string },
): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const project = await lockProject(tx, projectId);
    if (!project) throw new DomainError('request.not_found', {});
    const now = await describeProject(tx, project);
    if (now.revision !== wanted.revision) throw new DomainError('project.changed_meanwhile', {});
    const partners = await listPartners(tx, projectId);
    const departures = listDepartures({ ...now, partners }, wanted);
    await save(tx, projectId, wanted);
    await endPartnership(tx, projectId, departures.resigned);
    await removeOrganisations(tx, projectId, departures.deleted);
    await removePeriods(tx, projectId, departures.periods);
    // Partners may just have left a side or moved away from it, so what is still there is looked at last.
    assertSidesFree(departures.sides, await listUsedSides(tx, projectId, departures.sides));
    await removeSides(tx, projectId, departures.sides);
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'project.updated',
      subjectId: projectId,
      detail: { sides: wanted.sides, startsOn: wanted.startsOn, endsOn: wanted.endsOn, left: departures },
    });
  });
}

async function save(tx: Tx, projectId: string, wanted: ProjectUpdate): Promise<void> {
  const { name, acronym, number, programme, startsOn, endsOn, contactEmail, currency } = wanted;
  const facts = { name, acronym, number, programme, startsOn, endsOn, contactEmail };
  await setProjectFacts(tx, projectId, { ...facts, ...(currency ? { currency } : {}) });
  await saveSides(
    tx,
    wanted.sides.map((code, index) => ({ projectId, code, position: index + 1 })),
  );
  await saveOrganisations(
    tx,
    wanted.partners.map((partner, index) => ({
      ...partner,
      projectId,
      id: partner.id ?? newId(),
      website: partner.website ?? null,
      isPartner: true,
      isLeadPartner: index === 0,
      position: index + 1,
    })),
  );
  await savePeriods(
    tx,
    projectId,
    wanted.reportingPeriods.map(({ id = newId(), ...period }, index) => ({
      ...period,
      projectId,
      id,
      position: index + 1,
    })),
  );
}
