import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Of } from './sha256-of.ts';

describe('the fingerprint of a file', () => {
  it('is the one that the server stores', async () => {
    const bytes = Buffer.from('%PDF-1.7 potrdilo č š ž');
    expect(await sha256Of(new Blob([bytes]), globalThis.crypto.subtle)).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
  });
});
