/** The addresses of the portal's pages that stand in mails and documents. */
export const links = (publicUrl: URL) => {
  const to = (path: string) => new URL(path, publicUrl).href;
  return {
    project: (locale: string, project: string) => to(`/${locale}/projects/${project}`),
    event: (locale: string, project: string, event: string) => to(`/${locale}/projects/${project}/events/${event}`),
    registration: (locale: string, accessCode: string) => to(`/${locale}/registrations/${accessCode}`),
    ticket: (locale: string, accessCode: string) => to(`/${locale}/registrations/${accessCode}/ticket`),
    /** Without a language: the page answers in that of whoever scans it. */
    arrival: (project: string, sessionId: string, code: string) => to(`/arrive/${project}/${sessionId}?code=${code}`),
    feedback: (locale: string, token: string) => to(`/${locale}/feedback/${token}`),
    eventFeedback: (locale: string, project: string, event: string) =>
      to(`/${locale}/projects/${project}/events/${event}/feedback`),
    group: (locale: string, accessCode: string) => to(`/${locale}/groups/${accessCode}`),
    notice: (locale: string, project: string) => to(`/${locale}/projects/${project}/data-protection`),
    verification: (locale: string, code: string) => to(`/${locale}/verify/${code}`),
    /** What others read of badges; the addresses stand in what is signed, so they never change. */
    badges: (projectId: string) => {
      const project = `/api/badges/projects/${projectId}`;
      return {
        issuer: to(project),
        key: (thumbprint: string) => to(`${project}/keys/${thumbprint}`),
        achievement: (eventId: string, kind: string) => to(`${project}/achievements/${eventId}/${kind}`),
        picture: (eventId: string, kind: string, locale: string) =>
          to(`${project}/achievements/${eventId}/${kind}.png?locale=${locale}`),
        credential: (code: string) => to(`/api/badges/credentials/${code}`),
        status: (code: string) => to(`/api/badges/status/${code}`),
      };
    },
    myCertificates: (locale: string) => to(`/${locale}/my/certificates`),
  };
};
