import { ping } from '@sens/db';
import { Hono } from 'hono';
import type { Deps } from './deps.ts';

/** `live`: the process answers. `ready`: it reaches its database. */
export const health = (deps: Deps) =>
  new Hono()
    .get('/live', (c) => c.json({ status: 'live' }))
    .get('/ready', async (c) => {
      try {
        await ping(deps.db);
        return c.json({ status: 'ready' });
      } catch {
        return c.json({ status: 'unavailable' }, 503, { 'retry-after': '5' });
      }
    });
