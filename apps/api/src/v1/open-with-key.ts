import { findApiKey, noteApiKeyUse } from '@sens/db/api-key';
import { findProject, type Project } from '@sens/db/project';
import { apiKeyState, looksLikeApiKey, type ApiScope } from '@sens/domain/api-key';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { hashApiKey } from '../api-key/change-keys.ts';
import type { Deps } from '../shared/deps.ts';
import { ProblemError } from './problem.ts';

/** A dashboard reads everything in a dozen requests; two a second go on for as long as it likes. */
export const requestsPerMinute = 120;
const perKey = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });

/** Keys cannot be guessed; whoever tries shall not keep the database busy. */
const wrongPerAddress = new RateLimiterMemory({ points: 60, duration: 60 });

/**
 * The project that a request may read. The key stands in `Authorization: Bearer …`, or is the password of HTTP Basic,
 * which is what spreadsheet programs ask for.
 *
 * @throws ProblemError `key_missing`, `key_wrong`, `scope_missing`, `too_many`
 */
export async function openWithKey(
  deps: Deps,
  { authorization, clientAddress }: { authorization: string | undefined; clientAddress: string },
  scope: ApiScope | null,
): Promise<Project> {
  const key = keyIn(authorization ?? '');
  if (key === null) throw new ProblemError('key_missing');
  const today = deps.now().toISOString().slice(0, 10);
  await checkLimit(wrongPerAddress, clientAddress, 0);
  const known = looksLikeApiKey(key) ? await findApiKey(deps.db, hashApiKey(key)) : null;
  const project =
    known && apiKeyState(known, today) === 'valid' ? await findProject(deps.db, { id: known.projectId }) : null;
  if (!known || !project) {
    await checkLimit(wrongPerAddress, clientAddress, 1);
    throw new ProblemError('key_wrong');
  }
  await checkLimit(perKey, known.id, 1);
  if (scope !== null && !known.scopes.includes(scope)) throw new ProblemError('scope_missing');
  if (known.lastUsedOn !== today) await noteApiKeyUse(deps.db, known, today);
  return project;
}

/** The key in the header, or null where there is none. */
function keyIn(authorization: string): string | null {
  const [scheme = '', value = ''] = authorization.trim().split(/\s+/, 2);
  if (value === '' || value.length > 500) return null;
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return null;
  const decoded = Buffer.from(value, 'base64').toString('utf8');
  return decoded.slice(decoded.indexOf(':') + 1) || null;
}

async function checkLimit(limiter: RateLimiterMemory, key: string, points: 0 | 1): Promise<void> {
  if (points === 0) {
    const known = await limiter.get(key);
    if (!known || known.remainingPoints > 0) return;
    throw tooMany(known);
  }
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw tooMany(refusal);
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes) =>
  new ProblemError('too_many', { 'retry-after': String(Math.ceil(msBeforeNext / 1000)) });
