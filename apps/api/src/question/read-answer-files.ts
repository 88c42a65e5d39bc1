import { createHash } from 'node:crypto';
import { DomainError, FieldsError, type FieldIssue } from '@sens/domain';
import { answerFile } from '@sens/domain/question';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { safeFileName } from '../shared/file-name.ts';

/** A file as it is kept. */
export interface KeptFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** By the question's id. */
export type KeptFiles = ReadonlyMap<string, KeptFile>;

/** Nobody needs an account to send files; by address, an organisation behind one address counted in. */
const limiter = new RateLimiterMemory({ points: 60, duration: 3600 });

/**
 * Reads the files among what somebody answered, before anything is locked: pictures are drawn anew, which takes time.
 * What is no file is left to `answersTo`.
 *
 * @param clientAddress where they come from
 * @throws FieldsError by question for files that are not taken; DomainError `request.too_many`
 */
export async function readAnswerFiles(
  given: Readonly<Record<string, unknown>>,
  clientAddress: string,
): Promise<KeptFiles> {
  const sent = Object.entries(given).flatMap(([questionId, raw]) => {
    const file = answerFile.safeParse(raw).data;
    return file ? [{ questionId, file }] : [];
  });
  const kept = new Map<string, KeptFile>();
  if (sent.length === 0) return kept;
  await limitFiles(clientAddress, sent.length);
  const { readAnswerFile } = await import('@sens/documents/question');
  const issues: Record<string, FieldIssue> = {};
  for (const { questionId, file } of sent) {
    try {
      const { mediaType, extension, bytes } = await readAnswerFile(Buffer.from(file.content, 'base64'));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const fileName = safeFileName(file.fileName, extension, 'file');
      kept.set(questionId, { fileName, mediaType, size: bytes.length, sha256, bytes });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      issues[`answers.${questionId}`] = { code: error.code, params: error.params };
    }
  }
  if (Object.keys(issues).length > 0) throw new FieldsError(issues);
  return kept;
}

async function limitFiles(clientAddress: string, files: number): Promise<void> {
  try {
    await limiter.consume(clientAddress, files);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('request.too_many', { seconds: Math.ceil(refusal.msBeforeNext / 1000) });
  }
}
