import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { createDeps } from './create-deps.ts';
import { publishApi } from './create-handler.ts';
import { seedDemo } from './demo/seed-demo.ts';

/** The API for `npm run dev`, inside the portal's development server. */
export async function createDevApi(): Promise<{ fetch(request: Request): Promise<Response>; close(): Promise<void> }> {
  const config = readConfig(process.env);
  const deps = await createDeps(config);
  if (config.demo) await seedDemo(deps);
  const app = createApp(deps);
  publishApi(app);
  return { fetch: async (request) => app.fetch(request, {}), close: () => deps.close() };
}
