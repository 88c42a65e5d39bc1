import { randomBytes } from 'node:crypto';
import { codeFromBytes } from '@sens/domain/certificate';
import { v7 } from 'uuid';

/** A new row's id: UUIDv7 (RFC 9562), so that rows made one after the other lie side by side in the index. */
export const newId = (): string => v7();

/** A code that grants access (verification, private link): random, 130 bits, never an id. */
export const newAccessCode = (): string => codeFromBytes(randomBytes(26));
