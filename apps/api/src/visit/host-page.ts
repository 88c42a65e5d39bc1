import { confirmHost, findHostByCode, listNeeds, listStops, listTravellers } from '@sens/db/visit';
import { findProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import { parseCode } from '@sens/domain/certificate';
import { countDiets, noNeeds } from '@sens/domain/visit';
import { writeAudit } from '@sens/db/audit';
import type { Deps } from '../shared/deps.ts';

async function hostOf(deps: Deps, typed: string) {
  const code = parseCode(typed);
  const found = code && (await findHostByCode(deps.db, code));
  if (!found || found.event.status === 'draft') throw new DomainError('request.not_found', {});
  return found;
}

/** What a host sees: who comes, by name and organisation alone, when, and how many eat what. */
export async function loadHostPage(deps: Deps, typed: string) {
  const { host, event } = await hostOf(deps, typed);
  const at = { projectId: host.projectId, eventId: host.eventId };
  const [project, stops, travellers, needs] = await Promise.all([
    findProject(deps.db, { id: at.projectId }),
    listStops(deps.db, at),
    listTravellers(deps.db, at),
    listNeeds(deps.db, at),
  ]);
  if (!project) throw new DomainError('request.not_found', {});
  const dietOf = new Map(needs.map(({ registrationId, diet }) => [registrationId, diet]));
  const { organisation, contactName, address, offers, interpretation, confirmedAt, remark } = host;
  return {
    project: { name: project.name, contactEmail: project.contactEmail, fundingPeriod: project.fundingPeriod },
    event: {
      ...{ title: event.title, status: event.status, startsAt: event.startsAt },
      ...{ endsAt: event.endsAt, timeZone: event.timeZone },
    },
    host: { organisation, contactName, address, offers, interpretation, confirmedAt, remark },
    stops: stops.filter(({ hostId }) => hostId === host.id),
    travellers: travellers.map(({ registrationId, givenName, familyName, organisationName }) => ({
      ...{ registrationId, givenName, familyName, organisationName },
    })),
    diets: countDiets(travellers.map(({ registrationId }) => ({ diet: dietOf.get(registrationId) ?? noNeeds.diet }))),
    confirmable: event.status === 'published' && event.endsAt > deps.now(),
  };
}

/**
 * A host says that the group is expected, and writes what it should know.
 *
 * @throws DomainError `request.not_found`, `registration.event_over`
 */
export async function confirmByHost(deps: Deps, typed: string, remark: string | null): Promise<void> {
  const { host, event } = await hostOf(deps, typed);
  const now = deps.now();
  if (event.status !== 'published' || event.endsAt <= now) throw new DomainError('registration.event_over', {});
  await deps.db.transaction(async (tx) => {
    await confirmHost(tx, host, { confirmedAt: now, remark });
    await writeAudit(tx, {
      projectId: host.projectId,
      actor: { kind: 'participant' },
      action: 'visit.host_confirmed',
      subjectId: host.eventId,
      detail: { hostId: host.id },
    });
  });
}
