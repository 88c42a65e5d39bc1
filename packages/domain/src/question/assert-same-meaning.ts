import { DomainError } from '../shared/error.ts';
import type { QuestionKind } from './question.ts';

interface Meaning {
  kind: QuestionKind;
  sensitive: boolean;
  options: readonly { id?: string | undefined }[];
}

/**
 * Once somebody has answered a question, it keeps its kind, the options that were chosen, and the promise that only
 * managers read the answers.
 *
 * @param chosen the options that stand in an answer
 * @throws DomainError `question.kind_fixed`, `question.sensitive_fixed`, `question.option_chosen`
 */
export function assertSameMeaning(
  before: Meaning,
  after: Meaning,
  { answered, chosen }: { answered: boolean; chosen: readonly string[] },
): void {
  if (!answered) return;
  if (after.kind !== before.kind) throw new DomainError('question.kind_fixed', {});
  if (before.sensitive && !after.sensitive) throw new DomainError('question.sensitive_fixed', {});
  const left = new Set(after.options.map(({ id }) => id));
  if (chosen.some((id) => !left.has(id))) throw new DomainError('question.option_chosen', {});
}
