/**
 * Pages for everybody are plain pages: what they do, the browser does by itself, so they need none of our JavaScript
 * (decision 0123). A page of this group that does need it says so.
 */
export const csr = false;
