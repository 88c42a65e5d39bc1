import { listMaterials, listVersions } from '@sens/db/curriculum';
import { uuid } from '@sens/domain';
import {
  curriculumInput,
  materialFileInput,
  materialLinkInput,
  moduleInput,
  versionInput,
} from '@sens/domain/curriculum';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { addFileToDraft, addLinkToDraft, removeMaterialFromDraft } from './change-materials.ts';
import { addModuleToDraft, changeModuleOfDraft, moveModuleInDraft, removeModuleFromDraft } from './change-modules.ts';
import { changeVersion, publishVersion } from './change-version.ts';
import { copyCurriculum, makeNewVersion } from './copy-version.ts';
import { createCurriculum } from './create-curriculum.ts';
import { loadComparison, loadVersion } from './load-version.ts';
import { prerequisiteProcedures } from './prerequisite-procedures.ts';
import { versionBehindCode } from './version-behind-code.ts';

const version = z.object({ versionId: uuid });
const module = version.extend({ moduleId: uuid });

export const curriculumRouter = router({
  /** Every version of every curriculum, the latest of each first. */
  list: projectProcedure('manager').query(({ ctx, input }) => listVersions(ctx.deps.db, input.projectId)),

  /** A version with the trainers' notes, its materials, and the events that run it. */
  version: projectProcedure('manager', 'trainer')
    .input(version)
    .query(({ ctx, input }) => loadVersion(ctx.deps, input)),

  /** What differs between two versions of a curriculum. */
  compare: projectProcedure('manager')
    .input(z.object({ before: uuid, after: uuid }))
    .query(({ ctx, input: { projectId, ...ids } }) => loadComparison(ctx.deps, projectId, ids)),

  create: projectProcedure('manager')
    .input(curriculumInput)
    .mutation(({ ctx, input: { projectId, ...input } }) =>
      createCurriculum(ctx.deps, projectId, ctx.account.id, input),
    ),

  /** Copies a version into a curriculum of its own. */
  copy: projectProcedure('manager')
    .input(curriculumInput.extend({ versionId: uuid }))
    .mutation(({ ctx, input: { projectId, versionId, ...input } }) =>
      copyCurriculum(ctx.deps, { projectId, versionId }, ctx.account.id, input),
    ),

  newVersion: projectProcedure('manager')
    .input(version)
    .mutation(({ ctx, input }) => makeNewVersion(ctx.deps, input, ctx.account.id)),

  changeVersion: projectProcedure('manager')
    .input(versionInput.extend({ versionId: uuid }))
    .mutation(({ ctx, input: { projectId, versionId, ...input } }) =>
      changeVersion(ctx.deps, { projectId, versionId }, ctx.account.id, input),
    ),

  publish: projectProcedure('manager')
    .input(version)
    .mutation(({ ctx, input }) => publishVersion(ctx.deps, input, ctx.account.id)),

  addModule: projectProcedure('manager')
    .input(moduleInput.extend({ versionId: uuid }))
    .mutation(({ ctx, input: { projectId, versionId, ...input } }) =>
      addModuleToDraft(ctx.deps, { projectId, versionId }, ctx.account.id, input),
    ),

  changeModule: projectProcedure('manager')
    .input(moduleInput.extend({ versionId: uuid, moduleId: uuid }))
    .mutation(({ ctx, input: { projectId, versionId, moduleId, ...input } }) =>
      changeModuleOfDraft(ctx.deps, { projectId, versionId, moduleId }, ctx.account.id, input),
    ),

  removeModule: projectProcedure('manager')
    .input(module)
    .mutation(({ ctx, input }) => removeModuleFromDraft(ctx.deps, input, ctx.account.id)),

  moveModule: projectProcedure('manager')
    .input(module.extend({ direction: z.enum(['up', 'down']) }))
    .mutation(({ ctx, input: { direction, ...at } }) => moveModuleInDraft(ctx.deps, at, ctx.account.id, direction)),

  addLink: projectProcedure('manager')
    .input(materialLinkInput.extend({ versionId: uuid }))
    .mutation(({ ctx, input: { projectId, versionId, ...input } }) =>
      addLinkToDraft(ctx.deps, { projectId, versionId }, ctx.account.id, input),
    ),

  /** A file as base64, at most 10 MB. */
  addFile: projectProcedure('manager')
    .input(materialFileInput.extend({ versionId: uuid }))
    .mutation(({ ctx, input: { projectId, versionId, ...input } }) =>
      addFileToDraft(ctx.deps, { projectId, versionId }, ctx.account.id, input),
    ),

  removeMaterial: projectProcedure('manager')
    .input(version.extend({ materialId: uuid }))
    .mutation(({ ctx, input }) => removeMaterialFromDraft(ctx.deps, input, ctx.account.id)),

  /** The materials of the event behind a private link; none without a confirmed place. */
  materialsByAccessCode: publicProcedure
    .input(z.object({ accessCode: z.string().max(100) }))
    .query(async ({ ctx: { deps }, input }) => {
      const version = await versionBehindCode(deps, input.accessCode);
      const found = version ? await listMaterials(deps.db, version.projectId, version.versionId) : [];
      return found.map(({ id, language, title, url, fileName, size }) => ({
        id,
        language,
        title,
        url,
        fileName,
        size,
      }));
    }),

  ...prerequisiteProcedures,
});
