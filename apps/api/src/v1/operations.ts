import type { ApiScope } from '@sens/domain/api-key';
import type { AnswerName } from './schemas.ts';

/** One thing that can be asked. */
export interface Operation {
  readonly id: OperationId;
  /** Beneath `/api/v1`. */
  readonly path: string;
  readonly answer: AnswerName;
  /** What a key must be allowed to read; null: any key will do. */
  readonly scope: ApiScope | null;
  /** What may stand behind the question mark. */
  readonly query: readonly ('period' | 'locale' | 'format')[];
}

export const operationIds = ['project', 'indicators', 'breakdown', 'events', 'reports', 'report'] as const;
export type OperationId = (typeof operationIds)[number];

/** Everything that can be asked with a key, in the order of the document. */
export const operations: readonly Operation[] = [
  { id: 'project', path: '/project', answer: 'Project', scope: null, query: [] },
  { id: 'indicators', path: '/indicators', answer: 'Indicators', scope: 'indicators', query: ['locale', 'format'] },
  {
    ...{ id: 'breakdown', path: '/indicators/{code}/breakdown', answer: 'Breakdown', scope: 'indicators' },
    query: ['period', 'locale', 'format'],
  },
  { id: 'events', path: '/events', answer: 'Events', scope: 'events', query: ['locale', 'format'] },
  { id: 'reports', path: '/reports', answer: 'Reports', scope: 'reports', query: ['format'] },
  { id: 'report', path: '/reports/{number}', answer: 'Report', scope: 'reports', query: ['locale', 'format'] },
];
