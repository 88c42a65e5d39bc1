import type { AppRouter } from '@sens/api/router';
import { createTRPCClient, httpLink } from '@trpc/client';

/** A network that hangs is no network; the marks wait for a better one. */
const patience = 20_000;

/** The API as the signed-in person's browser reaches it, for what must not go through a page of the portal. */
export const browserApi = () =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: '/api/trpc',
        fetch: (input, init) =>
          fetch(input, { ...(init as RequestInit), credentials: 'same-origin', signal: AbortSignal.timeout(patience) }),
      }),
    ],
  });
