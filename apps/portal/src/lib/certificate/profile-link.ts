interface ShownCertificate {
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  /** Calendar date. */
  readonly issuedOn: string;
  /** The whole address of the verification page. */
  readonly verifyUrl: string;
}

/**
 * The address that opens LinkedIn's form for adding a certificate to a profile, filled in; its parameters are those of
 * LinkedIn's "Add to profile". Nothing is sent before the person follows it.
 */
export function profileLink({ number, title, issuer, issuedOn, verifyUrl }: ShownCertificate): string {
  const [year = '', month = ''] = issuedOn.split('-');
  const url = new URL('https://www.linkedin.com/profile/add');
  url.search = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    ...{ name: title, organizationName: issuer },
    ...{ issueYear: year, issueMonth: String(Number(month)) },
    ...{ certUrl: verifyUrl, certId: number },
  }).toString();
  return url.href;
}
