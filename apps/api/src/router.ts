import { accountRouter } from './account/router.ts';
import { apiKeyRouter } from './api-key/router.ts';
import { attendanceRouter } from './attendance/router.ts';
import { certificateRouter } from './certificate/router.ts';
import { completionRouter } from './completion/router.ts';
import { consentRouter } from './consent/router.ts';
import { curriculumRouter } from './curriculum/router.ts';
import { demoRouter } from './demo/router.ts';
import { eventRouter } from './event/router.ts';
import { evidenceRouter } from './evidence/router.ts';
import { exportRouter } from './export/router.ts';
import { feedbackRouter } from './feedback/router.ts';
import { groupRouter } from './group/router.ts';
import { indicatorRouter } from './indicator/router.ts';
import { participantRouter } from './participant/router.ts';
import { privacyRouter } from './privacy/router.ts';
import { projectRouter } from './project/router.ts';
import { questionRouter } from './question/router.ts';
import { recordRouter } from './record/router.ts';
import { registrationRouter } from './registration/router.ts';
import { router } from './trpc.ts';
import { visitRouter } from './visit/router.ts';

export const appRouter = router({
  account: accountRouter,
  apiKey: apiKeyRouter,
  attendance: attendanceRouter,
  certificate: certificateRouter,
  completion: completionRouter,
  consent: consentRouter,
  curriculum: curriculumRouter,
  demo: demoRouter,
  event: eventRouter,
  evidence: evidenceRouter,
  export: exportRouter,
  feedback: feedbackRouter,
  group: groupRouter,
  indicator: indicatorRouter,
  participant: participantRouter,
  privacy: privacyRouter,
  project: projectRouter,
  question: questionRouter,
  record: recordRouter,
  registration: registrationRouter,
  visit: visitRouter,
});
export type AppRouter = typeof appRouter;
