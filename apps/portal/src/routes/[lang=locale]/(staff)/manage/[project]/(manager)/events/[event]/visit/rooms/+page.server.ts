import { uuid } from '@sens/domain';
import { roomsInput, roomWishInput } from '@sens/domain/visit';
import { compareText, formatDate, personName } from '@sens/messages';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from '#lib/server/form.ts';
import { loadVisit, visitPlace } from '#lib/server/load-visit.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, params }) => {
  const { project } = await parent();
  const at = { projectId: project.id, eventId: params.event };
  const { locale } = locals;
  const { event } = await loadVisit(locals, at);
  const { rooms, beds, wishes, travellers } = await locals.api.visit.rooms.query(at);
  const people = travellers
    .map((traveller) => ({ ...traveller, name: personName(locale, traveller) }))
    .sort((a, b) => compareText(locale, a.familyName, b.familyName) || compareText(locale, a.name, b.name));
  const nameOf = new Map(people.map(({ registrationId, name }) => [registrationId, name]));
  const sleeps = new Set(beds.map(({ registrationId }) => registrationId));
  return {
    event,
    people,
    rooms: rooms.map(({ from, until, ...room }) => ({
      ...room,
      nights: { from: formatDate(locale, from), until: formatDate(locale, until) },
      people: people.filter(({ registrationId }) =>
        beds.some((bed) => bed.roomId === room.id && bed.registrationId === registrationId),
      ),
    })),
    without: people.filter(({ registrationId }) => !sleeps.has(registrationId)).map(({ name }) => name),
    wishes: wishes.flatMap(({ one, other, must }) => {
      const [first, second] = [nameOf.get(one), nameOf.get(other)];
      return first && second ? [{ one, other, must, first, second }] : [];
    }),
  };
};

const move = z.object({ registrationId: uuid, roomId: uuid.optional(), leaveRoomId: uuid.optional() });
const wishForm = z.object({ wish: roomWishInput });
const pair = z.object({ registrationId: uuid, otherId: uuid });

const changed = { done: 'rooms' as const };

export const actions: Actions = {
  add: async (event) => {
    const form = readForm(roomsInput, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.visit.addRooms.mutate({ ...(await visitPlace(event)), rooms: form.data });
      return changed;
    });
  },

  remove: removeRoom,

  suggest: (event) =>
    withApiErrors(event, {}, async () => {
      await event.locals.api.visit.suggestRooms.mutate(await visitPlace(event));
      return changed;
    }),

  move: async (event) => {
    const form = readForm(move, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    const { registrationId, roomId = null, leaveRoomId = null } = form.data;
    return withApiErrors(
      event,
      form.values,
      async () => {
        const at = await visitPlace(event);
        await event.locals.api.visit.assignRoom.mutate({ ...at, registrationId, roomId, leaveRoomId });
        return changed;
      },
      { 'visit.room_full': 'roomId' },
    );
  },

  wish: async (event) => {
    const form = readForm(wishForm, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(
      event,
      form.values,
      async () => {
        await event.locals.api.visit.wishRoom.mutate({ ...(await visitPlace(event)), ...form.data, wanted: true });
        return changed;
      },
      { 'visit.must_share': 'wish.otherId' },
    );
  },

  unwish: async (event) => {
    const form = readForm(pair, await event.request.formData());
    if (!form.ok) return refuse(event, form);
    return withApiErrors(event, form.values, async () => {
      await event.locals.api.visit.wishRoom.mutate({ ...(await visitPlace(event)), wish: form.data, wanted: false });
      return changed;
    });
  },
};

async function removeRoom(event: RequestEvent) {
  const form = readForm(z.object({ roomId: uuid }), await event.request.formData());
  if (!form.ok) return refuse(event, form);
  return withApiErrors(event, form.values, async () => {
    await event.locals.api.visit.removeRoom.mutate({ ...(await visitPlace(event)), ...form.data });
    return changed;
  });
}
