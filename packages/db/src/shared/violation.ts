interface Details {
  readonly code?: string;
  readonly constraint?: string;
  readonly constraint_name?: string;
}

/** PostgreSQL's details of an error; both drivers put them on an error that the query builder wraps. */
function detailsOf(error: unknown, code: string): Details | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const details: Error & Details = cause;
    if (details.code === code) return details;
  }
  return null;
}

/** Whether an error, or what caused it, is PostgreSQL's unique_violation (23505) of the named constraint or index. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const details = detailsOf(error, '23505');
  return details !== null && (details.constraint ?? details.constraint_name) === constraint;
}

/** Whether an error, or what caused it, is PostgreSQL's foreign_key_violation (23503): something still refers to the row. */
export const isForeignKeyViolation = (error: unknown): boolean => detailsOf(error, '23503') !== null;

/**
 * Whether an error, or what caused it, is PostgreSQL's serialization_failure (40001): somebody changed a row after the
 * snapshot was taken. The transaction may be tried again.
 */
export const isSerialisationFailure = (error: unknown): boolean => detailsOf(error, '40001') !== null;
