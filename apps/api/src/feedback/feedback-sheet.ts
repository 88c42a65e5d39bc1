import type { Column, Row } from '@sens/documents/spreadsheet';
import { feedbackTexts, type FeedbackQuestion } from '@sens/domain/feedback';
import { formatNumber, m, type Locale } from '@sens/messages';
import type { loadFeedbackResults } from './load-feedback-results.ts';

type Summary = Awaited<ReturnType<typeof loadFeedbackResults>>['summary'];

/** Counts and texts of an event's feedback as rows: a line a question and number, then a line a text. */
export function feedbackSheet(locale: Locale, summary: Summary): { columns: Column[]; rows: Row[] } {
  const rows = [
    ...(summary?.questions ?? []).flatMap(({ question, counts }) =>
      counts.map((count, index) => ({
        question: m.feedback_question(locale, { question }),
        answer: scaleWords(locale, question, index + 1),
        count,
      })),
    ),
    ...feedbackTexts.flatMap((which) =>
      (summary?.texts[which] ?? []).map(({ text, locale: language }) => ({
        question: m.feedback_text(locale, { which }),
        answer: text,
        language,
      })),
    ),
  ];
  const columns: Column[] = [
    { key: 'question', header: m.feedback_results_column(locale, { column: 'question' }), kind: 'text', width: 40 },
    { key: 'answer', header: m.feedback_results_column(locale, { column: 'answer' }), kind: 'text', width: 60 },
    { key: 'count', header: m.feedback_results_column(locale, { column: 'count' }), kind: 'number' },
    { key: 'language', header: m.feedback_results_column(locale, { column: 'language' }), kind: 'text' },
  ];
  return { columns, rows };
}

/** A number of the scale, with its words at either end. */
function scaleWords(locale: Locale, question: FeedbackQuestion, value: number): string {
  if (value === 1) return m.feedback_end(locale, { value, words: m.feedback_low(locale, { question }) });
  if (value === 5) return m.feedback_end(locale, { value, words: m.feedback_high(locale, { question }) });
  return formatNumber(locale, value);
}
