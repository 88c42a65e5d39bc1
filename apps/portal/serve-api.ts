import { fileURLToPath } from 'node:url';
import type { IncomingMessage } from 'node:http';
import { getRequest, setResponse } from '@sveltejs/kit/node';
import type { Plugin, ViteDevServer } from 'vite';

interface Api {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}
interface DevModule {
  /** Opens the database, and leaves the API where the portal's server code looks for it. */
  createDevApi(): Promise<Api>;
}

const devModule = fileURLToPath(new URL('../api/src/dev.ts', import.meta.url));
const apiPath = /^\/(api|health)\//;

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
      server.httpServer?.once('close', () => void load.close());
      server.middlewares.use(async (message, response, next) => {
        try {
          const api = await load.api();
          if (!apiPath.test(message.url ?? '')) return next();
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

/** Makes the API anew only when one of its modules has changed, and closes the one before: it holds the database. */
function loader(server: ViteDevServer) {
  let maker: DevModule['createDevApi'] | undefined;
  let made: Promise<Api> | undefined;
  const close = async () => (await made?.catch(() => undefined))?.close();
  return {
    close,
    async api(): Promise<Api> {
      const { createDevApi } = (await server.ssrLoadModule(devModule)) as DevModule;
      if (maker !== createDevApi || !made) {
        maker = createDevApi;
        made = close().then(createDevApi);
      }
      return made;
    },
  };
}

/** The header counts only when the portal sets it, so what a client sent is overwritten. */
function withClientAddress(message: IncomingMessage): IncomingMessage {
  message.headers['x-client-address'] = message.socket.remoteAddress ?? '';
  return message;
}
