/** The process behind `putLoad`: clients that each send one request after the other. */
import { Agent, request } from 'node:http';
import type { Load, LoadRequest, LoadResult } from './load.ts';

process.once('message', (load: Load) => {
  run(load).then(
    (result) => report(result),
    (error: unknown) => report({ error: error instanceof Error ? error.message : String(error) }),
  );
});

function report(message: LoadResult | { error: string }): void {
  process.send?.(message, () => process.exit());
}

async function run({
  origin,
  headers = {},
  requests,
  repeat = false,
  clients,
  milliseconds,
}: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const start = performance.now();
  let taken = 0;
  const waits: number[] = [];
  const next = () => {
    if (performance.now() - start > milliseconds) return undefined;
    if (!repeat && taken >= requests.length) return undefined;
    return requests[taken++ % requests.length];
  };
  const client = async () => {
    for (let wanted = next(); wanted; wanted = next()) {
      const sentAt = performance.now();
      await send(agent, origin, headers, wanted);
      waits.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const answered = waits.length;
  const perSecond = (answered * 1000) / (performance.now() - start);
  waits.sort((a, b) => a - b);
  return { answered, perSecond, p95: waits[Math.ceil(answered * 0.95) - 1] ?? NaN };
}

function send(agent: Agent, origin: string, headers: Record<string, string>, wanted: LoadRequest): Promise<void> {
  const body = wanted.body === undefined ? undefined : JSON.stringify(wanted.body);
  return new Promise((resolve, reject) => {
    const sent = request(
      origin + wanted.path,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: { origin, ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          if (response.statusCode !== 200) text += chunk;
        });
        response.on('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`${wanted.path} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
