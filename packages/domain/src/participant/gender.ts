/** `undisclosed` is an answer; null in a record means that nobody asked or the value was unreadable. */
export const genders = ['female', 'male', 'non_binary', 'undisclosed'] as const;
export type Gender = (typeof genders)[number];
