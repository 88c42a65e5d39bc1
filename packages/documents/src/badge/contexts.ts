/** The order is part of the specification (Open Badges 3.0, section B.1): the data model first. */
export const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  // Names the kind of status and of schema.
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
] as const;
