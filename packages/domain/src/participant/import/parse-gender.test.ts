import { expect, test } from 'vitest';
import { genderLanguage, parseGender } from './parse-gender.ts';

test.each([
  ['m', 'sl', 'male'],
  ['M', 'hu', 'male'],
  ['moški', 'sl', 'male'],
  ['male', 'en', 'male'],
  ['férfi', 'hu', 'male'],
  ['F', 'hu', 'male'],
  ['F', 'en', 'female'],
  ['F', 'sl', 'female'],
  ['ž', 'sl', 'female'],
  ['Ž.', 'sl', 'female'],
  ['zenski', 'sl', 'female'],
  ['ŽENSKA', 'en', 'female'],
  ['nő', 'hu', 'female'],
  ['no', 'hu', 'female'],
  ['N', 'hu', 'female'],
  ['female', 'hu', 'female'],
  ['Non-binary', 'en', 'non_binary'],
  ['nebinarno', 'sl', 'non_binary'],
  ['nem bináris', 'hu', 'non_binary'],
  ['ne želim povedati', 'sl', 'undisclosed'],
  ['prefer not to say', 'en', 'undisclosed'],
  ['N', 'sl', null],
  ['no', 'en', null],
  ['?', 'sl', null],
  ['nő', 'sl', 'female'],
  ['ž', null, 'female'],
  ['F', null, null],
  ['constructor', 'en', null],
  ['__proto__', 'en', null],
] as const)('%s in %s is %s', (text, language, gender) => expect(parseGender(text, language)).toBe(gender));

test.each([
  [['F', 'N'], 'en', 'hu'],
  [['F', 'férfi', 'no'], 'hu', 'hu'],
  [['M', 'F'], 'hu', 'en'],
  [['F', 'Ž', 'm'], 'sl', 'sl'],
  [['F'], 'hu', 'hu'],
  [['F'], 'sl', 'sl'],
  [['F', 'N', 'M'], 'sl', 'sl'],
  [['F', 'N', 'M'], 'hu', 'hu'],
  [['F', 'férfi', 'M'], 'en', 'hu'],
  [['F', 'Ž', 'm', 'no'], 'sl', 'sl'],
  [['F', 'ž', 'nő'], 'sl', null],
  [[], 'hu', 'hu'],
] as const)('a column of %j in a list in %s is read as %s', (values, listLanguage, language) => {
  expect(genderLanguage(values, listLanguage)).toBe(language);
});
