import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionKinds, type AskedQuestion, type QuestionKind } from './question.ts';
import { readAnswers } from './read-answers.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, label: { en: id } }));
const ask = (kind: QuestionKind, required = false): AskedQuestion => ({ id: kind, kind, options, required });
const read = (kind: QuestionKind, raw: unknown, required = false) =>
  readAnswers([ask(kind, required)], { [kind]: raw });
const code = (kind: QuestionKind, raw: unknown) => read(kind, raw).issues[`answers.${kind}`]?.code;

describe('answers', () => {
  it('are read by the kind of their question', () => {
    const given = {
      short_text: ' Čebele ',
      long_text: 'one\r\ntwo',
      choice: 'b',
      several: ['c', 'a', 'c'],
      yes_no: 'no',
      file: { fileName: '../a.pdf', content: 'AAAA' },
    };
    const { answers, issues } = readAnswers(
      questionKinds.map((kind) => ask(kind, true)),
      given,
    );
    expect(issues).toEqual({});
    expect(Object.fromEntries(answers)).toEqual({
      short_text: { value: 'Čebele' },
      long_text: { value: 'one\ntwo' },
      choice: { value: 'b' },
      several: { value: ['a', 'c'] },
      yes_no: { value: false },
      file: { file: given.file },
    });
  });

  it('are refused when they do not fit', () => {
    expect(code('short_text', 'a'.repeat(301))).toBe('field.too_long');
    expect(code('short_text', 'a\u0000b')).toBe('field.text_controls');
    expect(code('long_text', 'a\u202Eb')).toBe('field.text_controls');
    expect(code('choice', 'd')).toBe('field.choice');
    expect(code('several', ['a', 'd'])).toBe('field.choice');
    expect(code('several', 'a')).toBe('field.choice');
    expect(code('yes_no', 'perhaps')).toBe('field.choice');
    expect(code('file', { fileName: 'a.pdf', content: '!' })).toBe('field.invalid');
    expect(read('file', { fileName: 'a', content: 'A'.repeat(3_000_000) }).issues).toEqual({
      'answers.file': { code: 'request.too_large', params: { megabytes: 2 } },
    });
    expect(readAnswers([], { other: 'x' }).issues['answers.other']?.code).toBe('question.unknown');
  });

  it('may keep the file from before', () => {
    expect(readAnswers([ask('file', true)], {}, new Set(['file'])).issues).toEqual({});
    expect(readAnswers([ask('file', true)], { file: null }, new Set(['file'])).issues['answers.file']?.code).toBe(
      'field.required',
    );
    expect(readAnswers([ask('file', true)], {}).issues['answers.file']?.code).toBe('field.required');
  });

  it('are each either taken or refused, whatever is sent, and an option is always one of the question’s', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionKinds), fc.anything(), (kind, raw) => {
        const { answers, issues } = read(kind, raw, true);
        expect(answers.size + Object.keys(issues).length).toBe(1);
        const answer = answers.get(kind);
        if (!answer || !('value' in answer) || (kind !== 'choice' && kind !== 'several')) return;
        for (const id of [answer.value].flat()) expect(options.map((option) => option.id)).toContain(id);
      }),
    );
  });

  it('are the same when they are read again', () => {
    fc.assert(
      fc.property(fc.string(), fc.subarray(['a', 'b', 'c']), (text, several) => {
        const questions = [ask('short_text'), ask('several')];
        const { answers } = readAnswers(questions, { short_text: text, several });
        const again = Object.fromEntries(
          [...answers].flatMap(([id, answer]) => ('value' in answer ? [[id, answer.value]] : [])),
        );
        expect(readAnswers(questions, again)).toEqual({ answers, issues: {} });
      }),
    );
  });
});
