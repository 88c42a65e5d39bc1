import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addTemplate, findTemplate, listSignatureIds } from '@sens/db/certificate';
import { listLogos } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { CertificateTemplate, CertificateTemplateInput } from '@sens/domain/certificate';
import { isLocale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import { keepFile } from '../shared/keep-file.ts';

/**
 * Saves how a project's certificates look, as the next version. Those that were issued keep their bytes.
 *
 * @param baseVersion what the form was filled from; 0 for the suite's own look
 * @throws DomainError `certificate.template_changed` where somebody else saved meanwhile,
 *   `certificate.signature_unreadable`, `request.invalid` for pictures of elsewhere and a language the suite lacks
 */
export async function saveTemplate(
  deps: Deps,
  { projectId, accountId, baseVersion }: { projectId: string; accountId: string; baseVersion: number },
  input: CertificateTemplateInput,
): Promise<{ version: number }> {
  const pictures = await readPictures(input);
  return deps.db.transaction(async (tx) => {
    const latest = await findTemplate(tx, projectId);
    if ((latest?.version ?? 0) !== baseVersion) throw new DomainError('certificate.template_changed', {});
    const template = await checkTemplate(tx, projectId, input);
    const kept = await Promise.all(
      pictures.map(async (bytes) => (bytes ? keepFile(tx, projectId, { bytes, mediaType: 'image/png' }) : null)),
    );
    const signatories = template.signatories.map((signatory, index) => ({
      ...signatory,
      pictureId: kept[index]?.fileId ?? signatory.pictureId,
    }));
    const version = baseVersion + 1;
    const saved = await addTemplate(tx, {
      ...{ ...template, projectId, version, signatories, logoIds: [...(template.logoIds ?? [])] },
      ...{ savedBy: accountId, savedAt: deps.now() },
    });
    if (!saved) throw new DomainError('certificate.template_changed', {});
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'certificate.template_saved',
      subjectId: null,
      detail: { version, layout: template.layout, secondLanguage: template.secondLanguage },
    });
    return { version };
  });
}

/** The pictures that come with the input, drawn anew, in the order of the signatories. */
export async function readPictures({ signatories }: CertificateTemplateInput): Promise<(Uint8Array | null)[]> {
  const { reencodeSignature } = await import('@sens/documents/image');
  return Promise.all(
    signatories.map(async ({ picture }) => (picture ? reencodeSignature(Buffer.from(picture, 'base64')) : null)),
  );
}

/**
 * The template without its new pictures. What it names must be the project's.
 *
 * @throws DomainError `request.invalid`
 */
export async function checkTemplate(
  tx: Tx,
  projectId: string,
  { layout, secondLanguage, texts, logoIds, signatories }: CertificateTemplateInput,
): Promise<CertificateTemplate> {
  const [logos, known] = await Promise.all([listLogos(tx, projectId), listSignatureIds(tx, projectId)]);
  const foreign = signatories.some(({ pictureId }) => pictureId && !known.has(pictureId));
  if (foreign || (secondLanguage !== undefined && !isLocale(secondLanguage))) {
    throw new DomainError('request.invalid', {});
  }
  return {
    ...{ layout, texts, secondLanguage: secondLanguage ?? null },
    // A logo that was removed meanwhile is no reason to lose what was typed.
    logoIds: logos.map(({ fileId }) => fileId).filter((fileId) => logoIds.includes(fileId)),
    signatories: signatories.map(({ name, role, pictureId }) => ({ name, role, pictureId: pictureId ?? null })),
  };
}
