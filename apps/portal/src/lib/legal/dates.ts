/** Since when the texts say what they say; change them together. */
export const noticeDate = '2026-11-24';
export const statementDate = '2026-11-24';
