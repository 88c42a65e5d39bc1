import { DomainError } from '@sens/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A room full of people behind one address answers within minutes; whoever tries more is looking for tokens. */
const tokens = new RateLimiterMemory({ points: 240, duration: 60 });

/** Each asks us to write to a mailbox. */
const links = new RateLimiterMemory({ points: 60, duration: 600 });

/** @throws DomainError `request.too_many` with the seconds to wait */
async function consume(limiter: RateLimiterMemory, clientAddress: string): Promise<void> {
  try {
    await limiter.consume(clientAddress);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('request.too_many', { seconds: Math.ceil(refusal.msBeforeNext / 1000) });
  }
}

export const limitFeedback = (clientAddress: string): Promise<void> => consume(tokens, clientAddress);
export const limitFeedbackLinks = (clientAddress: string): Promise<void> => consume(links, clientAddress);
