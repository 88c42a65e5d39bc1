import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditActions } from '@sens/domain/audit';
import { eventStatuses } from '@sens/domain/event';
import { registrationStatuses } from '@sens/domain/registration';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');

/** The actions that a file writes into the audit trail; one made of a state stands for every state. */
function actionsIn(text: string): string[] {
  if (!text.includes('writeAudit')) return [];
  return [...text.matchAll(/action:\s*['`]([a-z_]+)\.([^'`]+)['`]/g)].flatMap(([, subject, what]) => {
    if (!what!.startsWith('${')) return `${subject}.${what}`;
    const states: readonly string[] = subject === 'registration' ? registrationStatuses : eventStatuses;
    return states.map((state) => `${subject}.${state}`);
  });
}

it('every action that is written into the audit trail is one that has words', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const written = new Set(files.flatMap((name) => actionsIn(readFileSync(join(source, name), 'utf8'))));
  expect(written.size).toBeGreaterThan(10);
  expect([...written].filter((action) => !auditActions.some((known) => known === action))).toEqual([]);
});

it('finds an action without words (negative control)', () => {
  expect(actionsIn("await writeAudit(tx, { action: 'event.painted' });")).toEqual(['event.painted']);
  expect(auditActions).not.toContain('event.painted');
});
