/** Certificates have a few dozen kilobytes; what is larger is none, and is not read. */
export const maxMegabytes = 5;
