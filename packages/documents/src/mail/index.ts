export type * from './mail.ts';
export { renderMail } from './render-mail.ts';
