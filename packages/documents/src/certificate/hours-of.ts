/** Minutes as hours to the hundredth: as a number, for the messages that choose a plural by it. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;
