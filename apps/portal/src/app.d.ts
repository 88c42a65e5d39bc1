import type { Locale } from '@sens/messages';
import type { Api, Session } from '#lib/server/api.ts';
import type { SiteData } from '#lib/site.ts';

declare global {
  namespace App {
    interface Error {
      /** What a person gives us so that we find the entry in the log. */
      reference?: string;
    }
    interface Locals {
      locale: Locale;
      requestId: string;
      /** The API as the visitor: with their cookie, address and language. */
      api: Api;
      /** For the few addresses of the API that are not procedures: `apiFetch('/api/auth/sign-out', { method: 'POST' })`. */
      apiFetch: (path: string, init?: RequestInit) => Promise<Response>;
      /** Who is signed in, or null. Asked once for each request, and only when there is a session cookie. */
      session: () => Promise<Session | null>;
    }
    interface PageData extends SiteData {
      /** Where the page has its home, when it can be read under another address too. */
      canonicalPath?: string;
    }
  }
}
