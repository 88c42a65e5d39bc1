import { DomainError } from '@sens/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Somebody checks a handful of certificates; whoever tries more is looking for codes. */
const limiter = new RateLimiterMemory({ points: 60, duration: 60 });

/** @throws DomainError `request.too_many` with the seconds to wait */
export async function limitVerification(clientAddress: string): Promise<void> {
  try {
    await limiter.consume(clientAddress);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('request.too_many', { seconds: Math.ceil(refusal.msBeforeNext / 1000) });
  }
}
