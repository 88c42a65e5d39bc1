import { changeDraft, listModules } from '@sens/db/curriculum';
import { DomainError } from '@sens/domain';
import type { VersionInput } from '@sens/domain/curriculum';
import type { Deps } from '../shared/deps.ts';
import { inDraft, type VersionPlace } from './in-draft.ts';

/** Changes the text and the rule of a draft. */
export function changeVersion(deps: Deps, at: VersionPlace, accountId: string, input: VersionInput) {
  const { minimumPercent, allowedAbsences, ects, eqfLevel, assessmentKind, participationForm, ...values } = input;
  return inDraft(deps, at, accountId, async (tx) => {
    const rule = { minimumShare: minimumPercent / 100, allowedAbsences: allowedAbsences ?? null, ects: ects ?? null };
    const credential = {
      eqfLevel: eqfLevel ?? null,
      assessmentKind: assessmentKind ?? null,
      participationForm: participationForm ?? null,
    };
    await changeDraft(tx, at.projectId, at.versionId, { ...values, ...rule, ...credential });
    return { action: 'version_changed', subjectId: at.versionId, detail: { ...rule, ...credential } };
  });
}

/**
 * Publishes a draft: from now on events can run it, and nothing of it changes.
 *
 * @throws DomainError `curriculum.modules_needed`, `curriculum.version_published`, `request.not_found`
 */
export function publishVersion(deps: Deps, at: VersionPlace, accountId: string) {
  return inDraft(deps, at, accountId, async (tx) => {
    const modules = await listModules(tx, at.projectId, at.versionId);
    if (modules.length === 0) throw new DomainError('curriculum.modules_needed', {});
    await changeDraft(tx, at.projectId, at.versionId, { publishedAt: deps.now() });
    return { action: 'version_published', subjectId: at.versionId };
  });
}
