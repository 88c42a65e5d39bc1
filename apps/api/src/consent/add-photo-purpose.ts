import type { Tx } from '@sens/db';
import { addPurpose, adoptPhotoConsents, listProjectsWithoutPhotoPurpose } from '@sens/db/consent';
import { photoPurpose } from '@sens/domain/consent';
import { isLocale, locales, m, type Locale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';

/** Gives a project the consent to photographs, with the words the forms have always had, in its languages. */
export async function addPhotoPurpose(
  tx: Tx,
  now: Date,
  project: { id: string; contentLanguages: readonly string[] },
): Promise<string> {
  const known = project.contentLanguages.filter((language) => isLocale(language));
  const languages: readonly Locale[] = known.length > 0 ? known : locales;
  const inEach = (text: (locale: Locale) => string) =>
    Object.fromEntries(languages.map((locale) => [locale, text(locale)]));
  return addPurpose(tx, {
    projectId: project.id,
    key: photoPurpose,
    title: inEach(m.registration_form_photos),
    text: inEach(m.registration_form_photo_consent),
    changes: {},
    publishedAt: now,
  });
}

/**
 * Brings projects from before there were versioned consents up to date: each gets the consent to photographs, and what
 * people have agreed to becomes entries of it. Doing it again changes nothing.
 */
export async function adoptEarlierConsents(deps: Pick<Deps, 'db' | 'now'>): Promise<void> {
  await deps.db.transaction(async (tx) => {
    for (const project of await listProjectsWithoutPhotoPurpose(tx)) await addPhotoPurpose(tx, deps.now(), project);
    await adoptPhotoConsents(tx);
  });
}
