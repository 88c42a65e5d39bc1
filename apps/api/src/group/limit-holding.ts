import { DomainError } from '@sens/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** An organisation holds seats a few times a day; whoever does so again and again empties an event of its seats. */
const limiter = new RateLimiterMemory({ points: 20, duration: 3600 });

/** @throws DomainError `request.too_many` with the seconds to wait */
export async function limitHolding(clientAddress: string): Promise<void> {
  try {
    await limiter.consume(clientAddress);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('request.too_many', { seconds: Math.ceil(refusal.msBeforeNext / 1000) });
  }
}
