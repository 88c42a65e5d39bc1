/** The header in which our own server names the caller's address; it is never taken from outside. */
export const clientAddressHeader = 'x-client-address';
