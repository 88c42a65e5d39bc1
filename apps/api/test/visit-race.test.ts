import { dropConstraint, openWithoutLocks } from '@sens/db/testing';
import { countLegSeats } from '@sens/db/visit';
import { FieldsError } from '@sens/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerParticipant } from '../src/registration/register-participant.ts';
import type { Deps } from '../src/shared/deps.ts';
import { formOf, mintProject, openHouse, type House, type MintedProject } from './house.ts';
import { mintVisit } from './visits.ts';

const seats = 5;

describe('a bus for which many register at once', () => {
  let house: House;
  let project: MintedProject;
  beforeAll(async () => {
    house = await openHouse('postgres');
    project = await mintProject(house);
  });
  afterAll(() => house.close());

  /** How many seats are taken after a rush; whoever finds none is told so. */
  async function rush(deps: Deps): Promise<number | undefined> {
    const { at, bus } = await mintVisit(house, project, { seats, capacity: 200 });
    const boarding = { [bus.id]: bus.pickUps[0]!.id };
    await Promise.all(
      Array.from({ length: 40 }, () =>
        registerParticipant(deps, at, formOf({ boarding })).catch((error: unknown) => {
          if (!(error instanceof FieldsError)) throw error;
        }),
      ),
    );
    return (await countLegSeats(house.deps.db, at))[0]?.taken;
  }

  it('is never fuller than it has seats', async () => {
    expect(await rush(house.deps)).toBe(seats);
  });

  it('is overfull when the lock is left out (negative control)', async () => {
    const unlocked = openWithoutLocks(house.database.url!);
    // The order of arrival is a constraint too, which would turn the race into errors.
    await dropConstraint(house.database.url!, 'registration', 'registration_position');
    try {
      expect(await rush({ ...house.deps, db: unlocked.db })).toBeGreaterThan(seats);
    } finally {
      await unlocked.close();
    }
  });
});
