import { DomainError, localise } from '@sens/domain';
import { formatDay, formatRegion, formatTime, isLocale, personName } from '@sens/messages';
import { Hono } from 'hono';
import type { Deps } from '../shared/deps.ts';
import { loadTicket } from './load-ticket.ts';

/** The ticket of a confirmed registration as a PDF, by its private link. */
export const registrationTicket = (deps: Deps) =>
  new Hono().get('/registrations/:accessCode/ticket.pdf', async (c) => {
    const ticket = await loadTicket(deps, c.req.param('accessCode')).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
    if (!ticket?.code) return c.notFound();
    const wanted = c.req.query('locale') ?? 'en';
    const locale = isLocale(wanted) ? wanted : 'en';
    const { event } = ticket;
    const day = (at: Date) => `${formatDay(locale, at, event.timeZone)}, ${formatTime(locale, at, event.timeZone)}`;
    const { renderTicket } = await import('@sens/documents/ticket');
    const bytes = await renderTicket({
      locale,
      name: personName(locale, ticket.person),
      event: localise(event.title, locale),
      when: `${day(event.startsAt)} – ${day(event.endsAt)}`,
      where: [event.address, event.place].filter(Boolean).join(', '),
      side: formatRegion(locale, ticket.side),
      projectName: localise(ticket.project.name, locale),
      code: ticket.code,
    });
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="ticket.pdf"',
      'cache-control': 'private, no-store',
    });
  });
