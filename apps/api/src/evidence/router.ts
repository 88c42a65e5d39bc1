import { countEvidence, listSheets } from '@sens/db/evidence';
import { calendarDate, uuid } from '@sens/domain';
import {
  evidenceInput,
  evidenceRemoval,
  settlementInput,
  sheetInput,
  sheetReading,
  signedSheetInput,
  signerDetails,
  signerInput,
  signerRefusal,
} from '@sens/domain/evidence';
import { z } from 'zod';
import { assertMayRecord } from '../record/assert-may-record.ts';
import { projectProcedure, router } from '../trpc.ts';
import { addEvidence } from './add-evidence.ts';
import { addSignedSheet } from './add-signed-sheet.ts';
import { loadDossier } from './load-dossier.ts';
import { loadEvidenceOf } from './load-missing.ts';
import { loadSheet } from './load-sheet.ts';
import { printSheet } from './print-sheet.ts';
import { addSignerAsWalkIn, noteSigner, refuseSigner } from './settle-signer.ts';
import { closeReconciliation, readSheet, settleEntry } from './reconcile.ts';
import { removeEvidence } from './remove-evidence.ts';

const ofEvent = z.object({ eventId: uuid });
const ofSheet = z.object({ sheetId: uuid });

/** Of an event: for managers and the trainers who lead it, and for auditors to read. */
const reading = projectProcedure('trainer', 'manager', 'auditor')
  .input(ofEvent)
  .use(async ({ ctx, input, next }) => {
    await assertMayRecord(ctx.deps.db, ctx, input, 'read');
    return next();
  });
const changing = projectProcedure('trainer', 'manager')
  .input(ofEvent)
  .use(async ({ ctx, input, next }) => {
    await assertMayRecord(ctx.deps.db, ctx, input);
    return next({ ctx: { by: { accountId: ctx.account.id, manages: ctx.roles.includes('manager') } } });
  });

export const evidenceRouter = router({
  /** How many files prove something of an event. */
  count: projectProcedure('manager')
    .input(ofEvent)
    .query(({ ctx, input }) => countEvidence(ctx.deps.db, input)),

  /** The files of an event's dossier without their bytes, and what the event needs; auditors' looks are noted. */
  dossier: reading.query(({ ctx: { deps, account, roles }, input: { projectId, eventId } }) =>
    loadDossier(deps, { projectId, eventId }, { accountId: account.id, roles }),
  ),

  /** Puts a file into the dossier. */
  add: changing
    .input(evidenceInput)
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      addEvidence(ctx.deps, { projectId, eventId }, ctx.by.accountId, input),
    ),

  /** Takes a file out of the dossier, or withdraws it. */
  remove: projectProcedure('manager')
    .input(ofEvent.extend(evidenceRemoval.shape))
    .mutation(({ ctx, input: { projectId, eventId, ...removal } }) =>
      removeEvidence(ctx.deps, { projectId, eventId }, ctx.account.id, removal),
    ),

  /** Of all events of some days, or of the project, how their evidence stands. */
  overview: projectProcedure('manager', 'auditor')
    .input(z.object({ days: z.object({ from: calendarDate, to: calendarDate }).optional() }))
    .query(async ({ ctx: { deps }, input: { projectId, days } }) => {
      const found = await loadEvidenceOf(deps.db, projectId, deps.now(), days ? { days } : {});
      return found.map(({ event: { id, title, kind, firstDay, lastDay }, feeds, needs, missing }) => ({
        ...{ id, title, kind, firstDay, lastDay, feeds, missing },
        needs: needs.filter(({ state }) => state === 'missing'),
      }));
    }),

  /** The sign-in sheets that were printed for an event. */
  sheets: reading.query(({ ctx, input: { projectId, eventId } }) => listSheets(ctx.deps.db, projectId, eventId)),

  /** One of them with its names; auditors' looks are noted. */
  sheet: reading
    .input(ofSheet)
    .query(({ ctx: { deps, account, roles }, input: { sheetId, ...at } }) =>
      loadSheet(deps, at, sheetId, { accountId: account.id, roles }),
    ),

  printSheet: changing
    .input(sheetInput)
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      printSheet(ctx.deps, { projectId, eventId }, ctx.by.accountId, input),
    ),

  /** Takes a photo or scan of a signed sheet. */
  addSignedSheet: changing
    .input(signedSheetInput)
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      addSignedSheet(ctx.deps, { projectId, eventId }, ctx.by.accountId, input),
    ),

  /** Keeps what was read off the paper so far. */
  readSheet: changing
    .input(sheetReading.extend(ofSheet.shape))
    .mutation(({ ctx, input: { entries, ...at } }) => readSheet(ctx.deps, at, ctx.by, { entries })),

  settle: changing
    .input(settlementInput.extend(ofSheet.shape))
    .mutation(({ ctx, input: { projectId, eventId, sheetId, ...input } }) =>
      settleEntry(ctx.deps, { projectId, eventId, sheetId }, ctx.by, input),
    ),

  /** Notes the name of somebody who signed and is not registered. */
  noteSigner: changing
    .input(signerInput.extend(ofSheet.shape))
    .mutation(({ ctx, input: { name, ...at } }) => noteSigner(ctx.deps, at, ctx.by, { name })),

  addSigner: changing
    .input(signerDetails.extend(ofSheet.shape))
    .mutation(({ ctx, input: { projectId, eventId, sheetId, ...input } }) =>
      addSignerAsWalkIn(ctx.deps, { projectId, eventId, sheetId }, ctx.by, input),
    ),

  refuseSigner: changing
    .input(signerRefusal.extend(ofSheet.shape))
    .mutation(({ ctx, input: { projectId, eventId, sheetId, ...input } }) =>
      refuseSigner(ctx.deps, { projectId, eventId, sheetId }, ctx.by, input),
    ),

  /** Closes the reconciliation of a sheet. */
  closeSheet: changing.input(ofSheet).mutation(({ ctx, input }) => closeReconciliation(ctx.deps, input, ctx.by)),
});
