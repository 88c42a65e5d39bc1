/**
 * Whether an error, or what caused it, is PostgreSQL's unique_violation (23505) of the named constraint or index.
 * Both drivers put the details on an error that the query builder wraps.
 */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const details = cause as Error & { code?: string; constraint?: string; constraint_name?: string };
    if (details.code === '23505') return (details.constraint ?? details.constraint_name) === constraint;
  }
  return false;
}

/**
 * Whether an error, or what caused it, is PostgreSQL's serialization_failure (40001): somebody changed a row after the
 * snapshot was taken. The transaction may be tried again.
 */
export function isSerialisationFailure(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ((cause as Error & { code?: string }).code === '40001') return true;
  }
  return false;
}

/** Whether an error, or what caused it, is PostgreSQL's foreign_key_violation (23503): something still refers to the row. */
export function isForeignKeyViolation(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ((cause as Error & { code?: string }).code === '23503') return true;
  }
  return false;
}
