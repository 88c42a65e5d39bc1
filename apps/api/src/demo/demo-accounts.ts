/** The fictional people one can sign in as in the demo; example.org is reserved for examples (RFC 2606). */
export const demoAccounts = {
  trainee: { name: 'Ana Kovač', email: 'ana.kovac@example.org' },
  trainer: { name: 'Matej Zver', email: 'matej.zver@example.org' },
  manager: { name: 'Eszter Halász', email: 'eszter.halasz@example.org' },
  administrator: { name: 'Jana Vrtnik', email: 'jana.vrtnik@example.org' },
  auditor: { name: 'Oskar Lindner', email: 'oskar.lindner@example.org' },
} as const;
export type DemoRole = keyof typeof demoAccounts;
