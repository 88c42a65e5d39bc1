import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders, hasUnknownPlaceholder, messageLanguage, peopleMessage } from './people-message.ts';

const piece = fc.constantFrom('{{name}}', '{{event}}', 'Spoštovani ', '$&', '\n', '{', '}', 'name');

describe('placeholders', () => {
  it('are filled once, whatever the values look like', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.string(), fc.string(), (pieces, name, event) => {
        const text = pieces.join('·');
        const values = { name: `${name}{{event}}`, event: `${event}$1{{name}}` };
        const expected = pieces
          .map((part) => (part === '{{name}}' ? values.name : part === '{{event}}' ? values.event : part))
          .join('·');
        expect(fillPlaceholders(text, values)).toBe(expected);
      }),
    );
  });

  it.each([
    ['{{name}} {{event}}', false],
    ['{name}', false],
    ['{{ name }}', true],
    ['{{email}}', true],
    ['{{name', true],
    ['{{__proto__}}', true],
    ['{{{name}}}', false],
  ])('%s: unknown %s', (text, unknown) => {
    expect(hasUnknownPlaceholder(text)).toBe(unknown);
  });
});

describe('a message', () => {
  const issues = (input: unknown) =>
    peopleMessage.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

  it('needs subject and text in each language it has', () => {
    expect(issues({})).toEqual([['text', 'field.required']]);
    expect(issues({ subject: { sl: 'Pozor', hu: 'Figyelem' }, text: { sl: 'Besedilo' }, fallback: 'en' })).toEqual([
      ['text.hu', 'field.required'],
      ['text.en', 'field.required'],
    ]);
    expect(issues({ subject: { sl: '{{naslov}}' }, text: { sl: '{{name}}' } })).toEqual([
      ['subject.sl', 'field.placeholder'],
    ]);
    expect(issues({ subject: { sl: 'Pozor\r\nBcc: x@example.org' }, text: { sl: 'Besedilo' } })).toEqual([
      ['subject.sl', 'field.text_controls'],
    ]);
  });

  it('goes to people in their language, or in the one that stands in for it', () => {
    const text = { sl: 'Besedilo' };
    expect(messageLanguage({ text }, 'sl')).toBe('sl');
    expect(messageLanguage({ text }, 'hu')).toBe(null);
    expect(messageLanguage({ text, fallback: 'sl' }, 'hu')).toBe('sl');
  });
});
