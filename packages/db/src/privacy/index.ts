export * from './erase-contacts.ts';
export { eraseIdentity, eraseStrangers } from './erase-identity.ts';
export * from './erasure-list.ts';
export * from './held-queries.ts';
export * from './queries.ts';
export { restrictPerson } from './restrict-person.ts';
