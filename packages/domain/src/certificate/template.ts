/** How the first page of a certificate is laid out. */
export const certificateLayouts = ['strip', 'portrait', 'formal'] as const;
export type CertificateLayout = (typeof certificateLayouts)[number];

/** What a place in the body of a certificate stands for; written `{{holder}}`. */
export const certificatePlaces = ['holder', 'title', 'dates', 'hours', 'place'] as const;
export type CertificatePlace = (typeof certificatePlaces)[number];

/** A place in a text: two braces around its name. */
export const placePattern = /\{\{\s*([^{}]*?)\s*\}\}/g;
