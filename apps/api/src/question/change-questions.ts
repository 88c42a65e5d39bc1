import { newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addQuestion, findUse, lockQuestion, updateQuestion, type Question } from '@sens/db/question';
import { DomainError } from '@sens/domain';
import type { AuditAction } from '@sens/domain/audit';
import { assertSameMeaning, type QuestionInput } from '@sens/domain/question';
import type { Deps } from '../shared/deps.ts';

interface Place {
  projectId: string;
  questionId: string;
}

const note = (tx: Tx, at: Place, accountId: string, action: AuditAction) =>
  writeAudit(tx, {
    projectId: at.projectId,
    actor: { kind: 'account', accountId },
    action,
    subjectId: at.questionId,
  });

/** Options that are new get their ids. */
const content = ({ options, ...input }: QuestionInput) => ({
  ...input,
  options: options.map(({ id, label }) => ({ id: id ?? newId(), label })),
});

/** Adds a question to the catalogue of a project, after those that are there. */
export function createQuestion(
  deps: Deps,
  projectId: string,
  accountId: string,
  input: QuestionInput,
): Promise<{ questionId: string }> {
  return deps.db.transaction(async (tx) => {
    const id = newId();
    const options = input.options.map(({ label }) => ({ label }));
    await addQuestion(tx, { projectId, id, ...content({ ...input, options }) });
    await note(tx, { projectId, questionId: id }, accountId, 'question.created');
    return { questionId: id };
  });
}

/**
 * Changes a question; once somebody has answered it, it keeps its meaning.
 *
 * @throws DomainError `question.kind_fixed`, `question.sensitive_fixed`, `question.option_chosen`; `request.invalid` for
 *   an option that the question never had
 */
export function changeQuestion(deps: Deps, at: Place, accountId: string, input: QuestionInput): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const before = await locked(tx, at);
    const known = new Set(before.options.map(({ id }) => id));
    if (input.options.some(({ id }) => id !== undefined && !known.has(id))) {
      throw new DomainError('request.invalid', {});
    }
    assertSameMeaning(before, input, await findUse(tx, before));
    await updateQuestion(tx, at.projectId, at.questionId, content(input));
    await note(tx, at, accountId, 'question.changed');
  });
}

/** Stops asking a question, or asks it again; the answers stay. */
export function retireQuestion(deps: Deps, at: Place, accountId: string, retired: boolean): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const before = await locked(tx, at);
    if ((before.retiredAt !== null) === retired) return;
    await updateQuestion(tx, at.projectId, at.questionId, { retiredAt: retired ? deps.now() : null });
    await note(tx, at, accountId, retired ? 'question.retired' : 'question.restored');
  });
}

async function locked(tx: Tx, { projectId, questionId }: Place): Promise<Question> {
  const found = await lockQuestion(tx, projectId, questionId);
  if (!found) throw new DomainError('request.not_found', {});
  return found;
}
