import { listMembers } from '@sens/db/account';
import { findLastChange } from '@sens/db/audit';
import { findProject, listProjects, onlyProject } from '@sens/db/project';
import { DomainError, email, line, uuid } from '@sens/domain';
import { roles } from '@sens/domain/account';
import { projectInput, projectUpdate } from '@sens/domain/project';
import { z } from 'zod';
import { administratorProcedure, projectProcedure, publicProcedure, router } from '../trpc.ts';
import { addLogoToProject } from './add-logo.ts';
import { addMember, dropMember } from './change-members.ts';
import { createProject } from './create-project.ts';
import { describeProject } from './describe-project.ts';
import { publishFigures } from './publish-figures.ts';
import { removeLogoFromProject } from './remove-logo.ts';
import { updateProject } from './update-project.ts';

export const projectRouter = router({
  /** The public list of projects; `only` is the address of the one project when there is just one. */
  list: publicProcedure.query(async ({ ctx: { deps } }) => ({
    projects: await listProjects(deps.db),
    only: await onlyProject(deps.db),
  })),

  bySlug: publicProcedure.input(z.object({ slug: z.string().max(100) })).query(async ({ ctx: { deps }, input }) => {
    const project = await findProject(deps.db, { slug: input.slug });
    if (!project) throw new DomainError('request.not_found', {});
    return describeProject(deps.db, project);
  }),

  /** The last change in a project or anywhere, for whoever keeps public pages for some seconds. */
  lastChange: publicProcedure
    .input(z.object({ slug: z.string().max(100).optional() }))
    .query(({ ctx: { deps }, input }) => findLastChange(deps.db, input.slug)),

  /** Makes a project from nothing; whoever makes it manages it. */
  create: administratorProcedure
    .input(projectInput)
    .mutation(({ ctx, input }) => createProject(ctx.deps, ctx.account.id, input)),

  /** Changes the facts of a project; `bySlug` gives the revision that the change begins with. */
  update: projectProcedure('manager')
    .input(projectUpdate)
    .mutation(({ ctx, input }) => updateProject(ctx.deps, ctx.account.id, input)),

  /** Adds a logo: a PNG, JPEG or WebP file as base64. */
  addLogo: projectProcedure('manager')
    .input(z.object({ content: z.base64().max(7_000_000), alternativeText: line(200) }))
    .mutation(({ ctx, input }) => addLogoToProject(ctx.deps, ctx.account.id, input)),

  removeLogo: projectProcedure('manager')
    .input(z.object({ fileId: uuid }))
    .mutation(({ ctx, input }) => removeLogoFromProject(ctx.deps, ctx.account.id, input)),

  /** Lets everybody read the project's figures, or nobody any more. */
  publishFigures: projectProcedure('manager')
    .input(z.object({ isPublic: z.boolean() }))
    .mutation(({ ctx, input }) => publishFigures(ctx.deps, ctx.account.id, input)),

  members: projectProcedure('manager').query(({ ctx, input }) => listMembers(ctx.deps.db, input.projectId)),

  /** Gives a role to whoever signs in with an address. */
  addMember: projectProcedure('manager')
    .input(z.object({ email, name: line(200), role: z.enum(roles) }))
    .mutation(({ ctx, input }) => addMember(ctx.deps, ctx.account.id, input)),

  /** Takes a role away; a project keeps one manager. */
  removeMember: projectProcedure('manager')
    .input(z.object({ accountId: uuid, role: z.enum(roles) }))
    .mutation(({ ctx, input }) => dropMember(ctx.deps, ctx.account.id, input)),
});
