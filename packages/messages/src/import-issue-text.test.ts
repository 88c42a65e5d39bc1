import { importIssueSeverities, participantFields, type ImportIssueCode } from '@sens/domain/participant';
import { describe, expect, test } from 'vitest';
import { locales } from './generated/locales.ts';
import { importIssueText, participantFieldName } from './import-issue-text.ts';

const codes = Object.keys(importIssueSeverities) as ImportIssueCode[];

describe.each(locales)('%s', (locale) => {
  test('each code has a sentence of its own', () => {
    const sentences = codes.map((code) => importIssueText(locale, { code, field: 'place', value: '§' }));
    expect(new Set(sentences).size).toBe(codes.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\P{Ll}.*[.]$/u);
  });

  test('each column has a name of its own', () => {
    const names = participantFields.map((field) => participantFieldName(locale, field));
    expect(new Set(names).size).toBe(participantFields.length);
  });
});

test('the sentence names the column and the value', () => {
  const issue = { code: 'data_differ', field: 'organisation', value: 'Zöld Völgy' } as const;
  expect(importIssueText('sl', issue)).toBe(
    'Podatek »Organizacija« se razlikuje od že znanega. Vrednost »Zöld Völgy« iz te vrstice ne bo prevzeta.',
  );
  expect(importIssueText('hu', issue)).toContain('„Szervezet”');
  expect(importIssueText('en', { code: 'duplicate_of_line', field: 'fullName', value: '11' })).toBe(
    'The same person is already in row 11. They will be imported once.',
  );
});
