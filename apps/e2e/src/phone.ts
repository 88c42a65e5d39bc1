import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { call } from './api.ts';
import { alive, enterAs } from './walk.ts';

const hour = 3600 * 1000;

/** A ticket as its page draws it. */
export interface Ticket {
  readonly accessCode: string;
  readonly code: string;
  readonly qr: { readonly size: number; readonly path: string };
}

/** A session around now with people registered for it. */
export interface Room {
  readonly projectId: string;
  readonly sessionId: string;
  /** The roll call in English. */
  readonly address: string;
  /** By family name, in order of registration. */
  readonly tickets: ReadonlyMap<string, Ticket>;
}

/**
 * An event that begins in an hour and that the demo's trainer leads, with a ticket for each family name.
 *
 * @param page of a manager
 */
export async function openRoom(page: Page, slug: string, families: readonly string[]): Promise<Room> {
  const { id: projectId } = await call<{ id: string }>(page, 'project.bySlug', { slug: 'sens-network' }, 'get');
  type Options = Record<'organisations' | 'trainers', { id: string }[]>;
  const { organisations, trainers } = await call<Options>(page, 'event.formOptions', { projectId }, 'get');
  const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
  const text = { sl: 'Delavnica na vratih', hu: 'Műhely az ajtónál', en: 'Workshop at the door' };
  const { id: eventId } = await call<{ id: string }>(page, 'event.create', {
    ...{ projectId, slug, kind: 'workshop', title: text, summary: text, description: text },
    ...{ language: 'sl', side: 'SI', place: 'Lendava', timeZone: 'Europe/Ljubljana', capacity: 200 },
    organiserIds: organisations.slice(0, 2).map(({ id }) => id),
    sessions: [{ startsAt: at(1), endsAt: at(4), trainerIds: trainers.map(({ id }) => id) }],
  });
  await call(page, 'event.publish', { projectId, eventId });
  const tickets = new Map<string, Ticket>();
  for (const familyName of families) {
    const { accessCode } = await call<{ accessCode: string }>(page, 'registration.register', {
      ...{ projectId, eventId, givenName: 'Ana', familyName, email: `${familyName.toLowerCase()}@example.org` },
      ...{ side: 'SI', gender: 'female', locale: 'sl', noticeRead: true, idempotencyKey: crypto.randomUUID() },
      consents: { shown: [], ticked: [] },
    });
    tickets.set(familyName, {
      accessCode,
      ...(await call<Omit<Ticket, 'accessCode'>>(page, 'registration.ticket', { accessCode }, 'get')),
    });
  }
  const { sessions } = await call<{ sessions: { id: string }[] }>(page, 'event.byId', { projectId, eventId }, 'get');
  const sessionId = sessions[0]!.id;
  return { projectId, sessionId, address: `/en/roll-call/sens-network/${sessionId}`, tickets };
}

/** A phone with a roll call open: a context of its own, and a camera that sees what the test holds before it. */
export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** @param aheadMs by how much its clock is wrong */
export async function openPhone(browser: Browser, role: string, address: string, aheadMs = 0): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript(holdCamera);
  if (aheadMs !== 0) await context.addInitScript(shiftClock, aheadMs);
  const page = await context.newPage();
  await enterAs(page, 'en', role);
  await page.goto(address);
  await inHand(page);
  return { context, page };
}

/** Waits until the roll call marks on the device, and until the device has what it needs without a network. */
export async function inHand(page: Page): Promise<void> {
  await alive(page);
  await page.locator('.roll-call-bar').waitFor();
  const { origin, pathname } = new URL(page.url());
  const isKept = () => page.evaluate(async (address) => (await caches.match(address)) !== undefined, origin + pathname);
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}

/** Lets the camera see a QR code. */
export const hold = (page: Page, qr: Ticket['qr']): Promise<void> =>
  page.evaluate(({ size, path }) => {
    const canvas = (globalThis as unknown as { camera: HTMLCanvasElement }).camera;
    const context = canvas.getContext('2d')!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(canvas.height / size, 0, 0, canvas.height / size, 80, 0);
    context.fillStyle = '#000';
    context.fill(new Path2D(path));
  }, qr);

function holdCamera() {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 480;
  Object.assign(globalThis, { camera: canvas });
  const getUserMedia = () => {
    canvas.getContext('2d');
    return Promise.resolve(canvas.captureStream(30));
  };
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia } });
}

function shiftClock(ahead: number) {
  const Right = Date;
  class Wrong extends Right {
    constructor(...given: [] | [number | string]) {
      if (given.length === 0) super(Right.now() + ahead);
      else super(...given);
    }
    static override now = () => Right.now() + ahead;
  }
  globalThis.Date = Wrong as DateConstructor;
}
