import { listModulesForStaff, listPrerequisites, listPublishedVersions, listWaivers } from '@sens/db/curriculum';
import { findEvent } from '@sens/db/event';
import { DomainError, uuid } from '@sens/domain';
import { prerequisitesInput, waiverInput } from '@sens/domain/curriculum';
import { z } from 'zod';
import { projectProcedure } from '../trpc.ts';
import { setPrerequisites } from './set-prerequisites.ts';
import { waivePrerequisites, withdrawWaiver } from './waive-prerequisites.ts';

const event = z.object({ eventId: uuid });

/** What events ask for before somebody registers. */
export const prerequisiteProcedures = {
  /** What an event asks for, who may come without, and what there is to choose from. */
  prerequisites: projectProcedure('manager')
    .input(event)
    .query(async ({ ctx: { deps }, input: { projectId, eventId } }) => {
      const found = await findEvent(deps.db, projectId, { id: eventId });
      if (!found) throw new DomainError('request.not_found', {});
      const [required, waivers, versions] = await Promise.all([
        listPrerequisites(deps.db, projectId, eventId),
        listWaivers(deps.db, projectId, eventId),
        listPublishedVersions(deps.db, projectId),
      ]);
      // By curriculum its latest published version; its modules stand for those of the earlier ones.
      const latest = [...new Map(versions.map((version) => [version.curriculumId, version])).values()];
      const curricula = latest.map(async ({ id, curriculumId, title }) => ({
        ...{ curriculumId, title },
        modules: (await listModulesForStaff(deps.db, projectId, id)).map((module) => ({
          ...{ id: module.id, originId: module.originId, title: module.title },
        })),
      }));
      return { title: found.title, side: found.side, required, waivers, curricula: await Promise.all(curricula) };
    }),

  setPrerequisites: projectProcedure('manager')
    .input(prerequisitesInput.extend({ eventId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      setPrerequisites(ctx.deps, { projectId, eventId }, ctx.account.id, input),
    ),

  /** Lets somebody register without the prerequisites. */
  waive: projectProcedure('manager')
    .input(waiverInput.extend({ eventId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      waivePrerequisites(ctx.deps, { projectId, eventId }, ctx.account.id, input),
    ),

  withdrawWaiver: projectProcedure('manager')
    .input(event.extend({ participantId: uuid }))
    .mutation(({ ctx, input: { participantId, ...at } }) =>
      withdrawWaiver(ctx.deps, at, ctx.account.id, participantId),
    ),
};
