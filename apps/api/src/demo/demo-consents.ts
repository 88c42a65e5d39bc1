import type { Tx } from '@sens/db';
import { addConsentEntries, addConsentVersion, addPurpose, type NewConsentEntry } from '@sens/db/consent';
import { consents } from './data/consents.ts';

interface Registration {
  id: string;
  participantId: string;
  locale: string;
  createdAt: Date;
}

const month = 30 * 24 * 3600 * 1000;

/** The demo's consents: two thirds of the people gave each, and some of them withdrew it later. */
export async function seedDemoConsents(
  tx: Tx,
  projectId: string,
  registrations: readonly Registration[],
  now: Date,
): Promise<void> {
  const firsts = [...Map.groupBy(registrations, ({ participantId }) => participantId).values()].map(
    ([first]) => first!,
  );
  const changed = new Date(now.getTime() - 2 * month);
  for (const [place, { key, versions }] of consents.entries()) {
    const [first, ...later] = versions;
    const since = new Date(now.getTime() - 24 * month);
    const purposeId = await addPurpose(tx, { projectId, key, ...first, publishedAt: since });
    for (const [index, version] of later.entries()) {
      await addConsentVersion(tx, { projectId, purposeId, version: index + 2, ...version, publishedAt: changed });
    }
    const entries = firsts.flatMap((registration, index): NewConsentEntry[] => {
      const { participantId, locale, createdAt: at } = registration;
      const version = later.length > 0 && at >= changed ? 2 : 1;
      const given = (index + place) % 3 !== 0;
      const said = { projectId, participantId, purposeId, version, locale };
      const answer = { ...said, given, at, source: 'registration' as const, registrationId: registration.id };
      const withdrawn = { ...said, given: false, at: new Date(at.getTime() + 3600_000), source: 'own_page' as const };
      return given && index % 10 === 4 ? [answer, withdrawn] : [answer];
    });
    await addConsentEntries(tx, entries);
  }
}
