import { expect, test, type Page } from '@playwright/test';
import { registerInEnglish } from '../src/register.ts';
import { enterAs, ready, visit } from '../src/walk.ts';

const event = 'inclusive-jobs-lendava';

/** Opens the workspace of the event as its manager. */
async function openWorkspace(page: Page): Promise<void> {
  await enterAs(page, 'en', 'manager');
  await visit(page, '/en/manage/sens-network/events');
  await page.getByRole('link', { name: 'Inclusive workplaces' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inclusive workplaces');
}

test.describe.serial('the rules of registration', () => {
  test('a manager keeps places for a side, and the event’s page says so in three languages', async ({ page }) => {
    await openWorkspace(page);
    await page.getByRole('link', { name: 'Rules of registration' }).click();
    await ready(page);
    await page.getByLabel('Number of places').fill('1');
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await expect(page.getByText(/Already taken: 2 places\./).first()).toBeVisible();
    await ready(page);

    await page.getByLabel('Number of places').fill('4');
    await page.getByLabel('Places kept for people from: Hungary').fill('9');
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await expect(page.getByText(/More seats are kept for the sides/).first()).toBeVisible();
    await page.getByLabel('Places kept for people from: Hungary').fill('2');
    await page.getByLabel('Hours for which a free place is offered').fill('24');
    await page.getByRole('checkbox', { name: 'I approve each registration' }).check();
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await expect(page.getByText('The rules are saved.')).toBeVisible();
    await ready(page);

    for (const [locale, sentence] of [
      ['en', '2 places are kept for Hungary.'],
      ['sl', 'Madžarska: prihranjeni sta 2 mesti.'],
      ['hu', 'Magyarország résztvevőinek 2 hely van fenntartva.'],
    ]) {
      await visit(page, `/${locale}/projects/sens-network/events/${event}`);
      await expect(page.getByText(sentence!)).toBeVisible();
    }
  });

  test('who registers is told that the organiser decides, and gets a place once approved', async ({
    page,
    browser,
  }) => {
    await registerInEnglish(page, event, {
      ...{ given: 'Petra', family: 'Kranjc', email: 'petra.kranjc@example.org', side: 'Hungary' },
    });
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your registration awaits approval');
    await registerInEnglish(page, event, {
      ...{ given: 'Rok', family: 'Novak', email: 'rok.novak@example.org', side: 'Slovenia' },
    });

    const manager = await (await browser.newContext()).newPage();
    await openWorkspace(manager);
    await manager.getByRole('link', { name: /^Awaiting approval/ }).click();
    await ready(manager);
    await manager.getByRole('button', { name: 'Approve the chosen' }).click();
    await expect(manager.getByText('Choose at least one person.').first()).toBeVisible();
    await manager.getByRole('checkbox', { name: 'Choose Petra Kranjc' }).check();
    await manager.getByRole('button', { name: 'Approve the chosen' }).click();
    await expect(manager.getByText('Approved: 1 person has a place, 0 people are on the waiting list.')).toBeVisible();
    await manager.getByRole('checkbox', { name: 'Choose Rok Novak' }).check();
    await manager.getByRole('button', { name: 'Do not accept the chosen' }).click();
    await expect(manager.getByText('1 registration was not accepted.')).toBeVisible();
    await ready(manager);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your registration was not accepted');
    await manager.context().close();
  });

  test('a freed place is offered, and accepted without JavaScript', async ({ page, browser }) => {
    await openWorkspace(page);
    await page.getByRole('link', { name: 'Rules of registration' }).click();
    await page.getByLabel('Number of places').fill('3');
    await page.getByLabel('Places kept for people from: Hungary').fill('');
    await page.getByRole('checkbox', { name: 'I approve each registration' }).uncheck();
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await expect(page.getByText('The rules are saved.')).toBeVisible();

    const context = await browser.newContext({ javaScriptEnabled: false });
    const waiting = await context.newPage();
    for (const [given, email] of [
      ['Prva', 'prva@example.org'],
      ['Druga', 'druga@example.org'],
    ]) {
      await registerInEnglish(
        waiting,
        event,
        { given: given!, family: 'Čakajoča', email: email!, side: 'Slovenia' },
        true,
      );
      await expect(waiting.getByRole('heading', { level: 1 })).toHaveText('You are on the waiting list');
    }

    // The manager moves the second up, with a reason, and frees a place.
    await openWorkspace(page);
    const tabs = page.getByRole('navigation', { name: 'Parts of the event' });
    await tabs.getByRole('link', { name: /^Waiting/ }).click();
    await page.getByRole('link', { name: /Move to the head.*Druga/ }).click();
    await ready(page);
    await page.getByRole('button', { name: 'Move to the head' }).click();
    await expect(page.getByText(/Enter a value/).first()).toBeVisible();
    await page.getByLabel('Reason').fill('Interprets for the group');
    await page.getByRole('button', { name: 'Move to the head' }).click();
    await expect(page.getByText('The waiting list has been changed.')).toBeVisible();
    await tabs.getByRole('link', { name: /^Registered/ }).click();
    await page.getByRole('link', { name: /^Cancel.*Petra Kranjc/ }).click();
    await page.getByRole('button', { name: 'Cancel the registration' }).click();
    await expect(page.getByText('The registration is cancelled.')).toBeVisible();

    await waiting.reload();
    await expect(waiting.getByRole('heading', { level: 1 })).toHaveText('We offer you a place');
    await waiting.getByRole('button', { name: 'Accept the place' }).click();
    await expect(waiting.getByRole('heading', { level: 1 })).toHaveText('Your registration is confirmed');
    await expect(waiting.getByText('You have accepted the place.')).toBeVisible();
    await context.close();
  });
});
