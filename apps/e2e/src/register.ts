import type { Page } from '@playwright/test';
import { alive } from './walk.ts';

/** Somebody who registers. */
export interface Person {
  readonly given: string;
  readonly family: string;
  readonly email: string;
  readonly side: string;
}

/**
 * Registers somebody for an event in English, to its end.
 *
 * @param plain without JavaScript
 */
export async function registerInEnglish(page: Page, event: string, person: Person, plain = false): Promise<void> {
  await page.goto(`/en/projects/sens-network/events/${event}/register`);
  if (!plain) await alive(page);
  await page.getByLabel('Given name', { exact: true }).fill(person.given);
  await page.getByLabel('Family name', { exact: true }).fill(person.family);
  await page.getByLabel(/E-mail/).fill(person.email);
  await page.getByRole('radio', { name: person.side }).check();
  await page.getByRole('radio', { name: 'Prefers not to say' }).check();
  await page.getByRole('checkbox', { name: /data protection notice/ }).check();
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await page.locator('button[name=step][value=send]').click();
  await page.waitForURL(/\/registrations\//);
}
