import { listMembers } from '@sens/db/account';
import { listOrganisations } from '@sens/db/organisation';
import {
  findProject,
  listLogos,
  listProjects,
  listReportingPeriods,
  listSides,
  onlyProject,
  type Project,
} from '@sens/db/project';
import { DomainError, email, line, uuid } from '@sens/domain';
import { roles } from '@sens/domain/account';
import { projectInput } from '@sens/domain/project';
import { z } from 'zod';
import type { Deps } from '../shared/deps.ts';
import { administratorProcedure, projectProcedure, publicProcedure, router } from '../trpc.ts';
import { addLogoToProject } from './add-logo.ts';
import { addMember, dropMember } from './change-members.ts';
import { createProject } from './create-project.ts';

async function describe(deps: Deps, project: Project) {
  const [sides, partners, periods, logos] = await Promise.all([
    listSides(deps.db, project.id),
    listOrganisations(deps.db, project.id),
    listReportingPeriods(deps.db, project.id),
    listLogos(deps.db, project.id),
  ]);
  return { ...project, sides, partners: partners.filter(({ isPartner }) => isPartner), periods, logos };
}

export const projectRouter = router({
  /** The public list of projects; `only` is the address of the one project when there is just one. */
  list: publicProcedure.query(async ({ ctx: { deps } }) => ({
    projects: await listProjects(deps.db),
    only: await onlyProject(deps.db),
  })),

  bySlug: publicProcedure.input(z.object({ slug: z.string().max(100) })).query(async ({ ctx: { deps }, input }) => {
    const project = await findProject(deps.db, { slug: input.slug });
    if (!project) throw new DomainError('request.not_found', {});
    return describe(deps, project);
  }),

  /** Makes a project from nothing; whoever makes it manages it. */
  create: administratorProcedure
    .input(projectInput)
    .mutation(({ ctx, input }) => createProject(ctx.deps, ctx.account.id, input)),

  /** Adds a logo: a PNG, JPEG or WebP file as base64. */
  addLogo: projectProcedure('manager')
    .input(z.object({ content: z.base64().max(7_000_000), alternativeText: line(200) }))
    .mutation(({ ctx, input }) => addLogoToProject(ctx.deps, ctx.account.id, input)),

  members: projectProcedure('manager').query(({ ctx, input }) => listMembers(ctx.deps.db, input.projectId)),

  /** Gives a role to whoever signs in with an address. */
  addMember: projectProcedure('manager')
    .input(z.object({ email, name: line(200), role: z.enum(roles) }))
    .mutation(({ ctx, input }) => addMember(ctx.deps, ctx.account.id, input)),

  removeMember: projectProcedure('manager')
    .input(z.object({ accountId: uuid, role: z.enum(roles) }))
    .mutation(({ ctx, input }) => dropMember(ctx.deps, ctx.account.id, input)),
});
