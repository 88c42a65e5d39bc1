/** A plain page, as those in (public) are. */
export const csr = false;
