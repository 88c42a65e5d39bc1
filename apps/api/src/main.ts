import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { adoptEarlierConsents } from './consent/add-photo-purpose.ts';
import { ConfigError, readConfig } from './config.ts';
import { createDeps } from './create-deps.ts';
import { createHandler } from './create-handler.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { checkSigningKeys, isSigningKeyError } from './shared/signing-keys.ts';

/** The composition root: reads the settings, opens the database, listens, and closes cleanly on a signal. */
const startedAt = performance.now();
const envFile = fileURLToPath(new URL('../../../.env', import.meta.url));
if (existsSync(envFile)) process.loadEnvFile(envFile);

try {
  const config = readConfig(process.env);
  await checkSigningKeys(config);
  const deps = await createDeps(config);
  if (config.demo) await seedDemo(deps);
  await adoptEarlierConsents(deps);
  const handler = await createHandler(config, createApp(deps));
  const server = createServer(handler);
  server.listen(config.port, config.host, () => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`SENS is ready at ${config.publicUrl.href} (${seconds} s)`);
    if (!config.databaseUrl) {
      console.log(`The embedded database in ${config.dataFolder} is for trying out and for single machines.`);
      console.log('For more, set DATABASE_URL to a PostgreSQL server.');
    }
    if (config.demo) console.log('This is the demo: its people are fictional, and anybody can sign in as them.');
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${config.port} is taken. Set PORT.` : error.message);
    process.exitCode = 1;
    void deps.close();
  });

  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    server.close(() => void deps.close());
    server.closeIdleConnections();
    // Somebody downloading for long does not hold up the end.
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
} catch (error) {
  console.error(error instanceof ConfigError || isSigningKeyError(error) ? error.message : error);
  process.exitCode = 1;
}
