import { createHash } from 'node:crypto';
import { newId, type Tx } from '@sens/db';
import { addMaterial, listModules, removeMaterial } from '@sens/db/curriculum';
import { addStoredFile, findStoredFile } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { MaterialFileInput, MaterialLinkInput } from '@sens/domain/curriculum';
import type { Deps } from '../shared/deps.ts';
import { safeFileName } from '../shared/safe-file-name.ts';
import { inDraft, type VersionPlace } from './in-draft.ts';

/** Adds a link to a draft. */
export function addLinkToDraft(deps: Deps, at: VersionPlace, accountId: string, input: MaterialLinkInput) {
  return inDraft(deps, at, accountId, async (tx) => {
    const id = newId();
    await addMaterial(tx, { ...(await placeOf(tx, at, input)), id, url: input.url });
    return { action: 'material_added', subjectId: id, detail: { url: input.url } };
  });
}

/**
 * Adds a file to a draft. What it is is read from its bytes, and it gets the extension of that; the same bytes are
 * kept once in a project.
 *
 * @throws DomainError `curriculum.file_kind`, `request.too_large`
 */
export async function addFileToDraft(deps: Deps, at: VersionPlace, accountId: string, input: MaterialFileInput) {
  const { recogniseMaterial } = await import('@sens/documents/material');
  const bytes = Buffer.from(input.content, 'base64');
  const { mediaType, extension } = recogniseMaterial(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return inDraft(deps, at, accountId, async (tx) => {
    const { projectId } = at;
    const kept = await findStoredFile(tx, projectId, sha256);
    const fileId = kept?.id ?? newId();
    if (!kept) await addStoredFile(tx, { projectId, id: fileId, sha256, mediaType, size: bytes.length, bytes });
    const id = newId();
    const fileName = safeFileName(input.fileName, extension, 'material');
    await addMaterial(tx, { ...(await placeOf(tx, at, input)), id, fileId, fileName });
    return { action: 'material_added', subjectId: id, detail: { sha256, fileName } };
  });
}

/** @throws DomainError `request.not_found` for a material of another version */
export function removeMaterialFromDraft(deps: Deps, at: VersionPlace & { materialId: string }, accountId: string) {
  return inDraft(deps, at, accountId, async (tx) => {
    if (!(await removeMaterial(tx, at))) throw new DomainError('request.not_found', {});
    return { action: 'material_removed', subjectId: at.materialId };
  });
}

/** @throws DomainError `request.not_found` for a module of another version */
async function placeOf(
  tx: Tx,
  { projectId, versionId }: VersionPlace,
  { title, language, moduleId }: { title: string; language: string; moduleId?: string | undefined },
) {
  const modules = moduleId ? await listModules(tx, projectId, versionId) : [];
  if (moduleId && !modules.some(({ id }) => id === moduleId)) throw new DomainError('request.not_found', {});
  return { projectId, curriculumVersionId: versionId, title, language, moduleId: moduleId ?? null };
}
