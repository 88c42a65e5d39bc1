import { auditActions } from '@sens/domain/audit';
import { expect, test } from 'vitest';
import { auditText } from './audit-text.ts';
import { locales } from './generated/locales.ts';

test.each(locales)('every action of the audit trail has words of its own in %s', (locale) => {
  const words = auditActions.map((action) => auditText(locale, action));
  expect(words.filter((text) => text.trim() === '')).toEqual([]);
  expect(new Set(words).size).toBe(auditActions.length);
});
