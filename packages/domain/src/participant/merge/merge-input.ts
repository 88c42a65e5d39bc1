import { z } from 'zod';
import { line, uuid } from '../../shared/fields.ts';

/** Which of two records of one person stays in sight, and how somebody knows. */
export const mergeInput = z.object({ keptId: uuid, otherId: uuid, reason: line(500) });
export type MergeInput = z.infer<typeof mergeInput>;
