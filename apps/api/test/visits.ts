import type { LegInput, StopInput } from '@sens/domain/visit';
import type { z } from 'zod';
import type { hostInput } from '@sens/domain/visit';
import { mintEvent, type House, type MintedProject } from './house.ts';

const hour = 3600 * 1000;

/** A published event with a journey: a host, a stop, and a bus that both sides board. */
export async function mintVisit(
  house: House,
  project: MintedProject,
  values: { capacity?: number; seats?: number; startsAt?: Date; needs?: ('diet' | 'emergency' | 'room')[] } = {},
) {
  const startsAt = values.startsAt ?? new Date(house.deps.now().getTime() + 24 * hour);
  const event = await mintEvent(house, project, { startsAt, capacity: values.capacity ?? 10 });
  const at = { projectId: project.projectId, eventId: event.id };
  const manager = house.as(project.manager).visit;
  const after = (hours: number) => new Date(startsAt.getTime() + hours * hour).toISOString();
  const settings = { needs: values.needs ?? [], keptDays: 30, instructionDays: 3, bring: { en: 'Boots' } };
  await manager.changeSettings({ ...at, settings: { ...settings, callName: 'Ana', callPhone: '+386 40 000 000' } });
  const host: z.input<typeof hostInput> = {
    ...{ organisation: 'Ekološka kmetija Žitek', address: 'Ravenska 1', offers: { en: 'Bees and bread.' } },
    contactName: 'Jože Žitek',
  };
  await manager.changeHost({ ...at, id: null, host });
  const hostId = (await manager.plan(at)).hosts[0]!.id;
  const stop = {
    ...{ title: { en: 'The farm' }, hostId, place: 'Beltinci', timeZone: 'Europe/Ljubljana' },
    ...{ startsAt: after(2), endsAt: after(3) },
  } satisfies StopInput;
  await manager.changeStop({ ...at, id: null, stop });
  const leg = {
    ...{ means: 'bus' as const, origin: 'Zalaegerszeg', destination: 'Beltinci', timeZone: 'Europe/Budapest' },
    ...{ startsAt: after(0), endsAt: after(2), seats: values.seats ?? 5 },
    pickUps: [
      { side: 'HU', place: 'Zalaegerszeg', departsAt: after(0) },
      { side: 'SI', place: 'Lendava', departsAt: after(1) },
    ],
  } satisfies LegInput;
  await manager.changeLeg({ ...at, id: null, leg });
  const plan = await manager.plan(at);
  const [bus] = plan.legs;
  return { at, event, manager, bus: bus!, leg, stop, stopId: plan.stops[0]!.id, host: plan.hosts[0]!, after };
}
export type MintedVisit = Awaited<ReturnType<typeof mintVisit>>;
