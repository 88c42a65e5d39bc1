export { qrPath } from './qr-path.ts';
export { renderTicket, type TicketFacts } from './render-ticket.ts';
