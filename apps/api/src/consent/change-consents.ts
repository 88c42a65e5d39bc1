import type { Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import {
  addConsentVersion,
  addPurpose,
  changeConsentDraft,
  lockPurpose,
  type ConsentVersionRow,
} from '@sens/db/consent';
import { findProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { ConsentTextInput } from '@sens/domain/consent';
import type { AuditAction } from '@sens/domain/audit';
import type { Deps } from '../shared/deps.ts';

interface Place {
  projectId: string;
  purposeId: string;
}

const words = ({ title, text, changes }: ConsentTextInput) => ({
  title,
  text,
  changes: Object.fromEntries(Object.entries(changes).filter((entry): entry is [string, string] => Boolean(entry[1]))),
});

const note = (tx: Tx, at: Place, accountId: string, action: AuditAction, version: number) =>
  writeAudit(tx, {
    projectId: at.projectId,
    actor: { kind: 'account', accountId },
    action,
    subjectId: at.purposeId,
    detail: { version },
  });

/** Makes a consent with the draft of its first version; nobody is asked before it is published. */
export function createConsent(
  deps: Deps,
  { projectId, accountId }: { projectId: string; accountId: string },
  input: ConsentTextInput,
): Promise<{ purposeId: string }> {
  return deps.db.transaction(async (tx) => {
    const purposeId = await addPurpose(tx, { projectId, ...words(input) });
    await note(tx, { projectId, purposeId }, accountId, 'consent.created', 1);
    return { purposeId };
  });
}

/** Writes the draft of a consent's next version: changes the one there is, or begins it. */
export function writeConsentDraft(deps: Deps, at: Place, accountId: string, input: ConsentTextInput): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const latest = await latestOf(tx, at);
    const version = latest.publishedAt ? latest.version + 1 : latest.version;
    if (latest.publishedAt) await addConsentVersion(tx, { ...at, version, ...words(input) });
    else await changeConsentDraft(tx, { ...at, version }, words(input));
    await note(tx, at, accountId, 'consent.drafted', version);
  });
}

/**
 * Publishes the draft: new registrations are asked for it, and it never changes again. What people agreed to before
 * stays what they agreed to.
 *
 * @throws DomainError `consent.nothing_to_publish`; `consent.languages_missing`; `consent.changes_needed` for a later
 *   version that does not say what is new
 */
export function publishConsent(deps: Deps, at: Place, accountId: string): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const [latest, project] = [await latestOf(tx, at), await findProject(tx, { id: at.projectId })];
    if (latest.publishedAt) throw new DomainError('consent.nothing_to_publish', {});
    const languages = project?.contentLanguages ?? [];
    const isWhole = (text: ConsentVersionRow['text']) => languages.every((language) => text[language]);
    if (!isWhole(latest.title) || !isWhole(latest.text)) throw new DomainError('consent.languages_missing', {});
    if (latest.version > 1 && !isWhole(latest.changes)) throw new DomainError('consent.changes_needed', {});
    await changeConsentDraft(tx, latest, { publishedAt: deps.now() });
    await note(tx, at, accountId, 'consent.published', latest.version);
  });
}

async function latestOf(tx: Tx, at: Place): Promise<ConsentVersionRow> {
  const [latest] = await lockPurpose(tx, at.projectId, at.purposeId);
  if (!latest) throw new DomainError('request.not_found', {});
  return latest;
}
