import { DomainError } from '@sens/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Somebody types a code two or three times; whoever tries more guesses. */
const perPerson = new RateLimiterMemory({ points: 10, duration: 60 });

/** A whole room may sit behind one address. */
const perAddress = new RateLimiterMemory({ points: 300, duration: 60 });

/** @throws DomainError `request.too_many` with the seconds to wait */
export async function limitArrivals(clientAddress: string, registrationId: string): Promise<void> {
  try {
    await perAddress.consume(clientAddress);
    await perPerson.consume(registrationId);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('request.too_many', { seconds: Math.ceil(refusal.msBeforeNext / 1000) });
  }
}
