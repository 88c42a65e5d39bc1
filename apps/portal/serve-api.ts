import { fileURLToPath } from 'node:url';
import type { IncomingMessage } from 'node:http';
import { getRequest, setResponse } from '@sveltejs/kit/node';
import type { Plugin, ViteDevServer } from 'vite';

interface Api {
  fetch(request: Request): Response | Promise<Response>;
}
interface DevModule {
  createDevApi(): Promise<Api>;
}

const devModule = fileURLToPath(new URL('../api/src/dev.ts', import.meta.url));
const apiPath = /^\/(api|health)(\/|\?|$)/;

/** Where the portal looks for the API that shares its process; `main.ts` of the API sets the same key. */
const apiKey = Symbol.for('sens.api');

/**
 * `vite dev`: the API in the same process and on the same port as the portal. Its modules pass through Vite, so an
 * edit is in force at the next request.
 */
export function serveApi(): Plugin {
  return {
    name: 'sens-serve-api',
    apply: (_, { command, mode }) => command === 'serve' && mode !== 'test',
    configureServer(server) {
      const load = loader(server);
      Object.assign(globalThis, { [apiKey]: { fetch: async (request: Request) => (await load()).fetch(request) } });
      server.middlewares.use(async (message, response, next) => {
        if (!apiPath.test(message.url ?? '')) return next();
        try {
          const api = await load();
          const origin = `http://${message.headers.host ?? 'localhost'}`;
          const request = getRequest({ request: withClientAddress(message), response, base: origin });
          setResponse(response, await api.fetch(request));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** Makes the API anew only when one of its modules has changed. */
function loader(server: ViteDevServer): () => Promise<Api> {
  let made: { by: DevModule['createDevApi']; api: Promise<Api> } | undefined;
  return async () => {
    const { createDevApi } = (await server.ssrLoadModule(devModule)) as DevModule;
    if (made?.by !== createDevApi) made = { by: createDevApi, api: createDevApi() };
    return made.api;
  };
}

/** The header counts only when the portal sets it, so what a client sent is overwritten. */
function withClientAddress(message: IncomingMessage): IncomingMessage {
  message.headers['x-client-address'] = message.socket.remoteAddress ?? '';
  return message;
}
