/** Minutes a sign-in code is good for. */
export const codeMinutes = 10;
