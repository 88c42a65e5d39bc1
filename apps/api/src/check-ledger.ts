import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@sens/db';
import { listProjects } from '@sens/db/project';
import { readConfig } from './config.ts';
import { checkLedger } from './indicator/check-ledger.ts';

/**
 * Says of every project whether its participation ledger is what its marks come to; ends with 1 where one is not. The
 * embedded database belongs to one process at a time, so a server on it must be stopped first.
 */
const envFile = fileURLToPath(new URL('../../../.env', import.meta.url));
if (existsSync(envFile)) process.loadEnvFile(envFile);

const { databaseUrl, dataFolder } = readConfig(process.env);
const engine = await openDatabase(databaseUrl ? { url: databaseUrl } : { folder: dataFolder });
for (const { id, slug } of await listProjects(engine.db)) {
  const { events, marks, participations, faults } = await checkLedger(engine, id);
  const looked = `${events} events, ${marks} attendances, ${participations} participations`;
  console.log(`${slug}: ${looked}: ${faults.length === 0 ? 'the ledger says what the marks say' : 'faults'}`);
  for (const { ledger, eventId, key, what, differs } of faults) {
    console.log(`  ${ledger} ${what}: event ${eventId}, ${key}${differs.length > 0 ? `: ${differs.join(', ')}` : ''}`);
    process.exitCode = 1;
  }
}
await engine.close();
