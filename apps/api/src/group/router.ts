import { uuid } from '@sens/domain';
import { extensionInput, groupInput, mostGroupSeats, namedPerson, seatNumber } from '@sens/domain/group';
import { z } from 'zod';
import { projectProcedure, publicProcedure, router } from '../trpc.ts';
import { extendNaming } from './extend-naming.ts';
import { cancelGroup, giveBackSeats } from './give-back-seats.ts';
import { holdSeats } from './hold-seats.ts';
import { limitHolding } from './limit-holding.ts';
import { listEventGroups, loadOwnGroup } from './load-group.ts';
import { namePeople } from './name-people.ts';
import { replacePerson } from './replace-person.ts';

const accessCode = z.object({ accessCode: z.string().max(100) });
const forSeat = namedPerson.extend({ seat: seatNumber });
const which = z.object({ groupId: uuid });
const contact = { kind: 'participant' } as const;

export const groupRouter = router({
  /** Holds seats of a public event for an organisation. */
  hold: publicProcedure
    .input(groupInput.extend({ projectId: uuid, eventId: uuid }))
    .mutation(async ({ ctx, input: { projectId, eventId, ...input } }) => {
      await limitHolding(ctx.clientAddress);
      return holdSeats(ctx.deps, { projectId, eventId }, input);
    }),

  /** What the contact's private link shows. */
  byAccessCode: publicProcedure.input(accessCode).query(({ ctx, input }) => loadOwnGroup(ctx.deps, input.accessCode)),

  /** Names people for seats; all of them or none. */
  name: publicProcedure
    .input(accessCode.extend({ people: z.array(forSeat).min(1).max(mostGroupSeats) }))
    .mutation(({ ctx, input }) => namePeople(ctx.deps, input.accessCode, input.people)),

  /** Names somebody else for a seat. */
  replace: publicProcedure
    .input(accessCode.extend({ person: forSeat }))
    .mutation(({ ctx, input }) => replacePerson(ctx.deps, input.accessCode, input.person)),

  /** Gives seats back through the private link. */
  giveBack: publicProcedure
    .input(accessCode.extend({ seats: z.array(seatNumber).min(1).max(mostGroupSeats) }))
    .mutation(({ ctx, input }) => giveBackSeats(ctx.deps, input, contact, input.seats)),

  /** Ends the group through the private link, with everybody named. */
  cancelByAccessCode: publicProcedure
    .input(accessCode)
    .mutation(({ ctx, input }) => cancelGroup(ctx.deps, input, contact)),

  /** The groups of an event and their seats. */
  list: projectProcedure('manager')
    .input(z.object({ eventId: uuid }))
    .query(({ ctx, input }) => listEventGroups(ctx.deps, input)),

  /** Moves the naming date of a group. */
  extend: projectProcedure('manager')
    .input(extensionInput.extend(which.shape))
    .mutation(({ ctx, input: { projectId, groupId, ...input } }) =>
      extendNaming(ctx.deps, ctx.account.id, { projectId, id: groupId }, input),
    ),

  /** Takes back the seats of a group for which nobody is named. */
  release: projectProcedure('manager')
    .input(which)
    .mutation(({ ctx, input: { projectId, groupId } }) =>
      giveBackSeats(ctx.deps, { projectId, id: groupId }, { kind: 'account', accountId: ctx.account.id }, null),
    ),

  /** Ends a group, with everybody named. */
  cancel: projectProcedure('manager')
    .input(which)
    .mutation(({ ctx, input: { projectId, groupId } }) =>
      cancelGroup(ctx.deps, { projectId, id: groupId }, { kind: 'account', accountId: ctx.account.id }),
    ),
});
