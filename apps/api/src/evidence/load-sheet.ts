import { findSheet, listEvidence, listSheetEntries, listSheets, listSigners } from '@sens/db/evidence';
import { DomainError } from '@sens/domain';
import type { Role } from '@sens/domain/account';
import { reconcileEntry, reconcileSheet, signerState } from '@sens/domain/evidence';
import { detectNameOrder, splitFullName } from '@sens/domain/participant';
import type { Deps } from '../shared/deps.ts';
import { noteReading, onlyAudits } from './load-dossier.ts';

interface EventPlace {
  projectId: string;
  eventId: string;
}

/**
 * A sheet with its names in their printed order, each with how paper and record stand to each other. A look by somebody
 * who only audits is in the audit trail.
 *
 * @throws DomainError `request.not_found`
 */
export async function loadSheet(
  deps: Pick<Deps, 'db'>,
  { projectId, eventId }: EventPlace,
  sheetId: string,
  by: { accountId: string; roles: readonly Role[] },
) {
  const { db } = deps;
  const sheet = await findSheet(db, projectId, { id: sheetId });
  if (sheet?.eventId !== eventId) throw new DomainError('request.not_found', {});
  const [entries, files, sheets, signers] = await Promise.all([
    listSheetEntries(db, { projectId, sheetId }),
    listEvidence(db, projectId, { sheetId }),
    listSheets(db, projectId, eventId),
    listSigners(db, { projectId, sheetId }),
  ]);
  if (onlyAudits(by.roles)) await noteReading(deps, { projectId, eventId }, by.accountId, { as: 'page', sheetId });
  const { counts, closable } = reconcileSheet(entries);
  // Who signs writes the name in the order of the sheet's first language, unless the name itself says otherwise.
  const language = sheet.languages[0] === 'hu' ? 'hu' : 'sl';
  const noted = signers.map((signer) => ({
    ...{ ...signer, state: signerState(signer) },
    suggested: splitFullName(signer.name, detectNameOrder('', language, [signer.name])),
  }));
  const waiting = noted.some(({ state }) => state === 'waiting');
  const listed = sheets.find(({ id }) => id === sheetId);
  return {
    ...{ id: sheet.id, code: sheet.code, day: sheet.day, closedAt: sheet.closedAt, closedBy: listed?.closedBy ?? null },
    ...{ files, counts, closable: closable && !waiting && files.length > 0, signers: noted },
    entries: entries.map((entry) => ({ ...entry, state: reconcileEntry(entry) })),
  };
}
