import { createMiddleware } from 'hono/factory';

/** Set for calls of the portal in this process, which has checked the origin itself. */
export interface Caller {
  internal?: boolean;
}

/**
 * Lets a request that changes something pass only when the browser says that it comes from our own pages: by
 * Sec-Fetch-Site, which a page cannot forge, else by Origin (OWASP ASVS 5.0, 3.5).
 */
export const requireSameOrigin = (publicUrl: URL) =>
  createMiddleware<{ Bindings: Caller | undefined }>(async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'OPTIONS';
    if (reads || c.env?.internal) return next();
    const site = c.req.header('sec-fetch-site');
    const sameOrigin = site ? site === 'same-origin' : c.req.header('origin') === publicUrl.origin;
    if (!sameOrigin) return c.json({ code: 'request.forbidden' }, 403);
    return next();
  });
