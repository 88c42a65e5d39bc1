import { listAbsenceNotes } from '@sens/db/record';
import { uuid } from '@sens/domain';
import { absenceNoteInput, noteDecisionInput, reasonInput } from '@sens/domain/record';
import { z } from 'zod';
import { placeOf } from '../registration/place-of.ts';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { addNote } from './add-absence-note.ts';
import { assertMayRecord } from './assert-may-record.ts';
import { decideNote } from './decide-absence-note.ts';
import { finaliseSession, reopenSession } from './finalise-session.ts';
import { loadHours } from './load-hours.ts';
import { loadOwnRecord, loadPersonRecord } from './load-person.ts';
import { loadRecord, loadSessionRecord } from './load-record.ts';

const ofEvent = z.object({ eventId: uuid });
const accessCode = z.object({ accessCode: z.string().max(100) });

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
    return next();
  });

export const recordRouter = router({
  /** The sessions of an event with what is open in each. */
  event: reading.query(({ ctx, input }) => loadRecord(ctx.deps, input)),

  session: reading
    .input(z.object({ sessionId: uuid }))
    .query(({ ctx, input }) => loadSessionRecord(ctx.deps, input, input.sessionId)),

  person: reading
    .input(z.object({ registrationId: uuid }))
    .query(({ ctx, input }) => loadPersonRecord(ctx.deps, input, input.registrationId)),

  /** The hours of everybody, held against the completion rule. */
  hours: reading.query(({ ctx, input }) => loadHours(ctx.deps, input)),

  finalise: projectProcedure('trainer', 'manager')
    .input(z.object({ sessionId: uuid }))
    .mutation(({ ctx, input }) =>
      finaliseSession(ctx.deps, { accountId: ctx.account.id, manages: ctx.roles.includes('manager') }, input),
    ),

  reopen: projectProcedure('manager')
    .input(reasonInput.extend({ sessionId: uuid }))
    .mutation(({ ctx, input }) => reopenSession(ctx.deps, ctx.account.id, input, input.reason)),

  notes: reading.query(({ ctx, input: { projectId, eventId } }) =>
    listAbsenceNotes(ctx.deps.db, projectId, { eventId }),
  ),

  /** Notes an absence for somebody. */
  addNote: changing
    .input(absenceNoteInput.extend({ registrationId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId, registrationId, ...input } }) =>
      addNote(ctx.deps, { projectId, eventId, registrationId }, { kind: 'account', accountId: ctx.account.id }, input),
    ),

  decideNote: changing
    .input(noteDecisionInput.extend({ noteId: uuid }))
    .mutation(({ ctx, input: { projectId, eventId, ...input } }) =>
      decideNote(ctx.deps, { projectId, eventId }, ctx.account.id, input),
    ),

  /** What somebody sees of their own attendance; null without a confirmed place. */
  own: publicProcedure.input(accessCode).query(({ ctx, input }) => loadOwnRecord(ctx.deps, input.accessCode)),

  addOwnNote: publicProcedure
    .input(absenceNoteInput.extend(accessCode.shape))
    .mutation(async ({ ctx: { deps }, input: { accessCode: code, ...input } }) => {
      const { projectId, eventId, id: registrationId } = await placeOf(deps, code);
      return addNote(deps, { projectId, eventId, registrationId }, { kind: 'participant' }, input);
    }),
});
