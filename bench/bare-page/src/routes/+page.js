/** Our public pages are plain pages without JavaScript, so what they are held against is one too. */
export const csr = false;
